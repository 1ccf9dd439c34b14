// Answers as they go out: an envelope in JSON or XML, errors with their number in status and body, pages for refusals.
import type { ApiFault } from '../engine/fault.ts';
import type { Field } from '../engine/row.ts';
import type { Rejected } from './incoming.ts';
import { toXml } from './xml.ts';

/** The two spellings of an answer. */
export type Format = 'json' | 'xml';

/** Header that says how far an answer is simulated: `shape` means that nothing stands behind it but its form. */
export const SIMULATED = 'x-virtspan-simulated';

/** An answer in its envelope. */
export function answer(
  format: Format,
  envelope: string,
  body: Readonly<Record<string, Field>>,
  more: {
    /** Version that an answer in XML names. */
    readonly version: string;
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly cookies?: readonly string[];
  },
): Response {
  const headers = new Headers({ 'content-type': TYPES[format], ...more.headers });
  for (const cookie of more.cookies ?? []) headers.append('set-cookie', cookie);
  const text = format === 'json' ? JSON.stringify({ [envelope]: body }) : toXml(envelope, body, more.version);
  return new Response(text, { status: more.status ?? 200, headers });
}

/** A refusal in the envelope of its command. */
export function refusal(format: Format, envelope: string, fault: ApiFault, version: string): Response {
  const body = {
    uuidList: fault.uuids.map((entry) => ({ ...entry })),
    errorcode: fault.status,
    cserrorcode: fault.kind,
    errortext: fault.message,
  };
  return answer(format, envelope, body, {
    version,
    status: fault.status,
    headers: { 'x-description': headerText(fault.message) },
  });
}

/** The web server's own page. */
export function page(rejected: Rejected): Response {
  const { status, title } = rejected;
  const html = `<html><head><title>Error ${status} ${title}</title></head><body><h2>HTTP ERROR ${status} ${title}</h2></body></html>\n`;
  return new Response(html, { status, headers: { 'content-type': 'text/html;charset=iso-8859-1' } });
}

const TYPES: Readonly<Record<Format, string>> = {
  json: 'application/json; charset=UTF-8',
  xml: 'text/xml; charset=UTF-8',
};

/** Only what a header may hold. */
const headerText = (text: string): string => text.replace(/[^\u0020-\u007e]/g, '?');
