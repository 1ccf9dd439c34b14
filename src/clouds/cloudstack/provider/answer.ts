// What came back from CloudStack, read without trusting the spec: content, an error, or something that is not its own.

import { isObject } from '../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../contract/tool.ts';
import type { HttpResponse } from '../../../runtime/wire/http.ts';
import { startOf } from './server-text.ts';
import { decodedIfEncoded, type Encoding } from './url-encoding.ts';

export type Reading =
  | { readonly kind: 'content'; readonly content: Json; readonly encoding: Encoding }
  | ErrorReading
  /** CloudStack wrote it, but not for this command: `seen` says what it is. */
  | { readonly kind: 'misfit'; readonly seen: string }
  /** `seen` says in words what it looks like, with its first characters. */
  | { readonly kind: 'garbled'; readonly seen: string };

/** What an answer has to be an answer to. */
export interface Expected {
  readonly command: string;
  /** Name of the envelope, where it is not the command's with `response` behind it. */
  readonly envelope?: string;
}

export interface ErrorReading {
  readonly kind: 'error';
  /** The API's error number. */
  readonly code: number;
  /** The server's words, unfiltered. */
  readonly text: string;
  /** What internal numbers in the text stand for. */
  readonly about: readonly string[];
}

/** No answer of CloudStack comes near; a deeper one would exhaust the stack of whoever walks it. */
const deepest = 64;

/**
 * Reads an answer. The envelope is the top-level key that bears the command's name, or `errorresponse`; an error is known
 * by an `errorcode` inside, and its status says so, too. The content type is not asked: servers can be set to send
 * another one. `encoding` is what earlier answers of the same server showed.
 */
export function readAnswer(response: HttpResponse, expected: Expected, encoding: Encoding = 'unclear'): Reading {
  const parsed = parseLoosely(response.text);
  if (parsed !== undefined && isDeeper(parsed, deepest)) {
    return { kind: 'garbled', seen: `JSON that is nested more than ${deepest} levels deep` };
  }
  const envelope = isObject(parsed) ? envelopeOf(parsed, expected) : undefined;
  if (envelope === undefined) return { kind: 'garbled', seen: seenIn(response) };
  const { value: content, encoding: shown } = decodedIfEncoded(envelope.content, encoding);
  const error = isObject(content) ? errorIn(content, response) : undefined;
  if (error !== undefined)
    return response.status >= 400 ? error : { kind: 'misfit', seen: contradiction(error, response) };
  // CloudStack never answers with a bare value, nor with an error status without its number.
  if (!isObject(content) || response.status >= 300) return { kind: 'garbled', seen: seenIn(response) };
  if (!envelope.fits) return { kind: 'misfit', seen: `it is called ${JSON.stringify(startOf(envelope.name))}` };
  return { kind: 'content', content, encoding: shown };
}

function contradiction({ code, text }: ErrorReading, { status }: HttpResponse): string {
  return `its status is ${status}, and it says error ${code}${text === '' ? '' : ` (${text})`}`;
}

interface Envelope {
  readonly name: string;
  readonly content: Json;
  /** It is the one of the command. */
  readonly fits: boolean;
}

/** Servers write some names in other letter case than others do. */
function envelopeOf(root: JsonObject, { command, envelope }: Expected): Envelope | undefined {
  const own = new Set([`${command}response`.toLowerCase(), (envelope ?? command).toLowerCase()]);
  const names = Object.keys(root);
  const fitting = names.find((name) => own.has(name.toLowerCase()));
  const name = fitting ?? names.find((one) => one === 'errorresponse') ?? (names.length === 1 ? names[0] : undefined);
  const content = name === undefined ? undefined : root[name];
  return name === undefined || content === undefined ? undefined : { name, content, fits: name === fitting };
}

function errorIn(content: JsonObject, response: HttpResponse): ErrorReading | undefined {
  const { errorcode, errortext, uuidList } = content;
  const code = Number(errorcode ?? Number.NaN);
  if (!Number.isInteger(code)) return undefined;
  const text =
    typeof errortext === 'string' && errortext !== '' ? errortext : (response.headers['x-description'] ?? '');
  return { kind: 'error', code, text, about: Array.isArray(uuidList) ? uuidList.flatMap(entityIn).slice(0, 3) : [] };
}

/** An entry of uuidList: what an internal number in the text stands for. */
function entityIn(entry: Json): readonly string[] {
  if (!isObject(entry) || typeof entry.uuid !== 'string') return [];
  return [typeof entry.description === 'string' ? `${entry.description} ${entry.uuid}` : entry.uuid];
}

/**
 * The server un-escapes \uXXXX after writing JSON, so raw control characters can stand inside texts, and behind a
 * backslash a letter that JSON knows no escape for (an object in a message whose name is not ASCII).
 */
function parseLoosely(text: string): Json | undefined {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const found = parsed(bare);
  if (found !== undefined) return found;
  const visible = bare.replace(/\p{Cc}/gu, (mark) => (/\s/.test(mark) ? ' ' : ''));
  return (
    parsed(visible) ?? parsed(visible.replace(/\\(["\\/bfnrt]|u[\da-f]{4})|\\/gi, (mark, known) => (known ? mark : '')))
  );
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function isDeeper(value: Json, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner as Json, levels - 1));
}

function seenIn({ status, headers, text }: HttpResponse): string {
  const type = headers['content-type'];
  const start = text.trimStart();
  const form =
    start === ''
      ? 'nothing at all'
      : /^<(!doctype html|html|head|body)/i.test(start)
        ? 'an HTML page'
        : start.startsWith('<')
          ? 'XML or a fragment of HTML'
          : /^[{[]/.test(start)
            ? 'JSON that is incomplete or of another form'
            : 'text that is not JSON';
  const beginning = start === '' ? '' : `, beginning ${JSON.stringify(startOf(start))}`;
  return `${form} (status ${status}, ${type === undefined ? 'no content type' : `content type ${startOf(type)}`})${beginning}`;
}
