// Tells what a line of the protocol holds: a message as the rest of the server takes it, or what keeps it from being one.
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { isObject } from '../../contract/read-path.ts';

/** `ignored`: an answer that is none, which is never answered; `refused`: to be answered with an error under this id. */
export type Reading =
  | { readonly is: 'message'; readonly message: JSONRPCMessage }
  | { readonly is: 'ignored' | 'refused'; readonly fault: string; readonly id: string | number | null };

/**
 * Reads a parsed line (JSON-RPC 2.0, sections 4 and 5). Members that JSON-RPC does not know are left out, and so are
 * parameters that are null: many clients write null for what they leave out, and no request of MCP means anything by it.
 * What comes out holds nothing that a strict reader of messages would drop without an answer, `_meta` aside.
 */
export function readMessage(value: unknown): Reading {
  const fault = faultOf(value);
  if (fault === undefined) return { is: 'message', message: plainForm(value as Members) as unknown as JSONRPCMessage };
  return { is: looksLikeAnswer(value) ? 'ignored' : 'refused', fault, id: idOf(value) };
}

type Members = { readonly [member: string]: unknown };

const known = {
  request: new Set(['jsonrpc', 'id', 'method', 'params']),
  answer: new Set(['jsonrpc', 'id', 'result', 'error']),
} as const;

/** The same message without what says nothing; most are such already and are not copied. */
function plainForm(message: Members): Members {
  const kind = 'method' in message ? 'request' : 'answer';
  let copy: Record<string, unknown> | undefined;
  for (const [name, value] of Object.entries(message)) {
    const plain = name === 'params' ? plainParams(value) : value;
    const isKept = known[kind].has(name) && plain !== undefined && plain !== null;
    if (isKept && plain === value) continue;
    copy ??= { ...message };
    if (isKept) copy[name] = plain;
    else delete copy[name];
  }
  return copy ?? message;
}

function plainParams(params: unknown): unknown {
  if (!isObject(params)) return undefined;
  const plain = withoutNulls(params);
  const meta = plain._meta;
  if (!isObject(meta) || meta.progressToken !== null) return plain;
  const { progressToken: _, ...rest } = meta;
  return { ...plain, _meta: rest };
}

function withoutNulls(members: Members): Members {
  for (const name in members) {
    if (members[name] !== null) continue;
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
  }
  return members;
}

/** What keeps a value from being a request, a notification or a response; undefined when it is one. */
function faultOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return 'batches are not part of this protocol; send one message per line.';
  if (!isObject(value)) return 'a message is a JSON object.';
  if (value.jsonrpc !== '2.0') return '"jsonrpc" must be "2.0".';
  if ('id' in value && !isId(value.id)) return '"id" must be a text or a whole number.';
  if ('method' in value) {
    if (typeof value.method !== 'string') return '"method" must be a text.';
    const { params } = value;
    return params === undefined || params === null || isObject(params) ? undefined : '"params" must be an object.';
  }
  if (!('id' in value)) return 'neither "method" nor "id" is there.';
  if (isObject(value.result) !== isObject(value.error)) return undefined;
  return '"method" is missing.';
}

const isId = (id: unknown): id is string | number => typeof id === 'string' || Number.isSafeInteger(id);

/** Also an id that is not allowed, where it can be written back as it came: its sender waits for it. */
function idOf(value: unknown): string | number | null {
  if (!isObject(value)) return null;
  const { id } = value;
  if (isId(id)) return id;
  return typeof id === 'number' && Number.isFinite(id) && !Number.isInteger(id) ? id : null;
}

/** An answer is never answered, however odd it is: two such peers would never stop. */
const looksLikeAnswer = (value: unknown): boolean =>
  isObject(value) && !('method' in value) && ('result' in value || 'error' in value);
