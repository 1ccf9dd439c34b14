// The first look at arguments: plain JSON, not too deep, not too big, and ours alone from here on.

import { ToolError } from '../../contract/errors.ts';
import type { Json, JsonObject } from '../../contract/tool.ts';
import { quoted } from '../../security/hygiene.ts';
import { WholeDigits } from './exact-json.ts';

/** How deep arguments may nest. */
export const deepest = 32;
/** How big arguments may be as JSON, in bytes of UTF-8: the largest single text that an API takes has half of it. */
export const biggest = 2_097_152;

/**
 * A fresh copy of arguments, so that nobody can change them after they were checked. Members without a value are left
 * out; WholeDigits stay, for `coerceArgs` to place by the kind of the field. Throws PARAM_VALUE for what is too deep, too big, no JSON, or named `__proto__`.
 */
export function boundedCopy(args: object, tool: string): JsonObject {
  const room = { bytes: biggest, tool };
  if (!isPlain(args)) throw new ToolError('PARAM_KIND', `${tool} takes its arguments as an object.`);
  return copyObject(args, 1, room, '');
}

/** The same for one value that was found as JSON text at `path`. */
export const boundedValue = (value: unknown, tool: string, path: string): Json =>
  copy(value, 1, { bytes: biggest, tool }, path);

interface Room {
  bytes: number;
  readonly tool: string;
}

function copy(value: unknown, depth: number, room: Room, path: string): Json {
  switch (typeof value) {
    case 'string':
      spend(room, textBytes(value, room.bytes));
      return value;
    case 'boolean':
      spend(room, 5);
      return value;
    case 'number':
      spend(room, 8);
      if (Number.isFinite(value)) return value;
      break;
    case 'object':
      if (value === null) return null;
      if (value instanceof WholeDigits) {
        spend(room, value.digits.length);
        return value as unknown as Json;
      }
      if (depth > deepest) {
        throw new ToolError('PARAM_VALUE', `${quoted(path)} nests deeper than ${deepest} levels. Nothing was sent.`);
      }
      if (Array.isArray(value)) {
        spend(room, 2 + value.length);
        return value.map((item, index) => copy(item, depth + 1, room, `${path}[${index}]`));
      }
      if (isPlain(value)) return copyObject(value, depth + 1, room, path);
  }
  throw new ToolError('PARAM_VALUE', `${quoted(path)} holds a ${typeof value} that is not JSON. Nothing was sent.`);
}

function copyObject(from: object, depth: number, room: Room, path: string): JsonObject {
  const to: Record<string, Json> = {};
  spend(room, 2);
  for (const [key, item] of Object.entries(from)) {
    if (item === undefined) continue;
    if (key === '__proto__') {
      throw new ToolError('PARAM_VALUE', `${room.tool} takes nothing named "__proto__". Nothing was sent.`);
    }
    spend(room, textBytes(key, room.bytes) + 2);
    to[key] = copy(item, depth, room, path === '' ? key : `${path}.${key}`);
  }
  return to;
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

function spend(room: Room, bytes: number): void {
  room.bytes -= bytes;
  if (room.bytes >= 0) return;
  throw new ToolError('PARAM_VALUE', `The arguments of ${room.tool} are larger than 2 MiB. Nothing was sent.`);
}

function textBytes(text: string, room: number): number {
  if (text.length > room) return text.length;
  return Buffer.byteLength(/["\\\p{Cc}]/u.test(text) ? JSON.stringify(text) : text) + 2;
}
