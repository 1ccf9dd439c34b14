// What came back from CloudStack, read without trusting the spec: content, an error, or something that is not its own.

import { isObject } from '../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../contract/tool.ts';
import type { HttpResponse } from '../../../runtime/wire/http.ts';
import { startOf } from './server-text.ts';
import { decodedIfEncoded, type Encoding } from './url-encoding.ts';

export type Reading =
  | { readonly kind: 'content'; readonly content: Json; readonly encoding: Encoding }
  | ErrorReading
  /** `seen` says in words what it looks like, with its first characters. */
  | { readonly kind: 'garbled'; readonly seen: string };

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
 * Reads an answer. The envelope is the single top-level key, whatever its name; an error is known by its status or by
 * an `errorcode` inside. The content type is not asked: servers can be set to send another one. `encoding` is what
 * earlier answers of the same server showed.
 */
export function readAnswer(response: HttpResponse, command: string, encoding: Encoding = 'unclear'): Reading {
  const parsed = parseLoosely(response.text);
  if (parsed !== undefined && isDeeper(parsed, deepest)) {
    return { kind: 'garbled', seen: `JSON that is nested more than ${deepest} levels deep` };
  }
  const envelope = isObject(parsed) ? envelopeOf(parsed, command) : undefined;
  if (envelope === undefined) return { kind: 'garbled', seen: seenIn(response) };
  const { value: content, encoding: shown } = decodedIfEncoded(envelope.content, encoding);
  const error = isObject(content) ? errorIn(content, response) : undefined;
  if (error !== undefined) return error;
  // CloudStack never answers with a bare value, nor with an error status without its number.
  if (!isObject(content) || response.status >= 300) return { kind: 'garbled', seen: seenIn(response) };
  return { kind: 'content', content, encoding: shown };
}

function envelopeOf(root: JsonObject, command: string): { readonly content: Json } | undefined {
  const keys = Object.keys(root);
  const key =
    keys.length === 1
      ? keys[0]
      : keys.find((name) => name === 'errorresponse' || name === `${command.toLowerCase()}response`);
  return key === undefined ? undefined : { content: root[key]! };
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

/** The server un-escapes \uXXXX after writing JSON, so raw control characters can stand inside texts. */
function parseLoosely(text: string): Json | undefined {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return parsed(bare) ?? parsed(bare.replace(/\p{Cc}/gu, (mark) => (/\s/.test(mark) ? ' ' : '')));
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
