// Requests and answers of the simulated web service, in the very form of the real one.
import { childOf, type Element, readXml, writeText } from './xml.ts';

/** A child of an answer: a text, or a structure's fields. */
export interface Part {
  readonly name: string;
  readonly text: string;
  readonly parts?: readonly Part[];
}

export interface SoapRequest {
  /** `IMachine_takeSnapshot`. */
  readonly operation: string;
  readonly children: readonly Element[];
}

/** A refusal; without `detail` it is one of the SOAP layer itself. */
export interface SoapRefusal {
  readonly text?: string;
  readonly detail?:
    | { readonly kind: 'runtime'; readonly result: number; readonly info: string }
    | { readonly kind: 'object'; readonly ref: string };
}

const namespaces =
  'xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" xmlns:SOAP-ENC="http://schemas.xmlsoap.org/soap/encoding/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema" ' +
  'xmlns:vbox="http://www.virtualbox.org/"';
const headers = { server: 'gSOAP/2.8', 'x-frame-options': 'SAMEORIGIN', 'content-type': 'text/xml; charset=utf-8' };

/** The operation and its arguments, or undefined when the text is no request. */
export function readRequest(text: string): SoapRequest | undefined {
  try {
    const operation = childOf(readXml(text), 'Body')?.children[0];
    return operation === undefined ? undefined : { operation: operation.name, children: operation.children };
  } catch {
    return undefined;
  }
}

/** The operation that a request names: what a faults file calls it. */
export const operationOf = async (request: Request): Promise<string> =>
  readRequest(await request.text())?.operation ?? '';

/** A successful answer; `more` are further headers. */
export function answer(
  operation: string,
  parts: readonly Part[],
  more: Readonly<Record<string, string>> = {},
): Response {
  return respond(200, `<vbox:${operation}Response>${parts.map(print).join('')}</vbox:${operation}Response>`, more);
}

/** A refusal: HTTP 500 with a SOAP fault. */
export function refusal({ text, detail }: SoapRefusal): Response {
  const string = text === undefined ? '' : `<faultstring>${writeText(text)}</faultstring>`;
  return respond(
    500,
    `<SOAP-ENV:Fault><faultcode>SOAP-ENV:Client</faultcode>${string}${detailText(detail)}</SOAP-ENV:Fault>`,
    { connection: 'close' },
  );
}

/** What every method but POST gets. */
export const methodNotAllowed = (): Response =>
  respond(
    405,
    '<SOAP-ENV:Fault><faultcode>SOAP-ENV:Client</faultcode><faultstring>HTTP GET method not implemented</faultstring></SOAP-ENV:Fault>',
    {},
  );

function respond(status: number, content: string, more: Readonly<Record<string, string>>): Response {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<SOAP-ENV:Envelope ${namespaces}><SOAP-ENV:Body>${content}</SOAP-ENV:Body></SOAP-ENV:Envelope>`;
  return new Response(body, {
    status,
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)), ...more },
  });
}

function detailText(detail: SoapRefusal['detail']): string {
  if (detail === undefined) return '';
  if (detail.kind === 'object')
    return `<detail><vbox:InvalidObjectFault>${print({ name: 'badObjectID', text: detail.ref })}</vbox:InvalidObjectFault></detail>`;
  const parts = [
    { name: 'resultCode', text: String(detail.result | 0) },
    { name: 'returnval', text: detail.info },
  ];
  return `<detail><vbox:RuntimeFault>${parts.map(print).join('')}</vbox:RuntimeFault></detail>`;
}

function print({ name, text, parts }: Part): string {
  if (parts !== undefined) return `<${name}>${parts.map(print).join('')}</${name}>`;
  return text === '' ? `<${name}/>` : `<${name}>${writeText(text)}</${name}>`;
}
