// Reads the arguments of meta-tools, which clients may send in any shape.

import { ToolError } from '../../contract/errors.ts';
import { isObject } from '../../contract/read-path.ts';
import type { Json, JsonObject } from '../../contract/tool.ts';
import { parseExactly } from '../arguments/exact-json.ts';

/** A text that must be there. Throws PARAM_MISSING or PARAM_KIND. */
export function textOf(tool: string, args: JsonObject, name: string, about: string): string {
  const text = optionalText(tool, args, name);
  if (text !== undefined && text.trim() !== '') return text;
  throw new ToolError('PARAM_MISSING', `${tool} needs "${name}" (text): ${about}.`);
}

export function optionalText(tool: string, args: JsonObject, name: string): string | undefined {
  const value = args[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw wrongKind(tool, name, 'a text', value);
}

/** A whole number within bounds; out of bounds it becomes the nearest. */
export function numberOf(tool: string, args: JsonObject, name: string, [least, usual, most]: Bounds): number {
  const value = args[name];
  if (value === undefined || value === null) return usual;
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) throw wrongKind(tool, name, 'a number', value);
  return Math.min(most, Math.max(least, Math.round(number)));
}
type Bounds = readonly [least: number, usual: number, most: number];

/** Texts given as a list, as one text, or as one text with commas. */
export function textsOf(tool: string, args: JsonObject, name: string): readonly string[] {
  const value = args[name];
  if (value === undefined || value === null) return [];
  const list: readonly Json[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value];
  return list.map((item) => {
    if (typeof item !== 'string') throw wrongKind(tool, name, 'a list of texts', value);
    return item.trim();
  });
}

/** An object, also when a client sent it as JSON text. */
export function objectOf(tool: string, args: JsonObject, name: string): JsonObject {
  const value = args[name];
  if (value === undefined || value === null) return {};
  if (isObject(value)) return value;
  if (typeof value === 'string') {
    try {
      const parsed = parseExactly(value) as Json;
      if (isObject(parsed)) return parsed;
    } catch {
      // Falls through to the same refusal: the text was no object either way.
    }
  }
  throw wrongKind(tool, name, 'an object', value);
}

/** Throws PARAM_UNKNOWN, with the hint, for names that the meta-tool does not take. */
export function refuseOthers(tool: string, args: JsonObject, known: readonly string[], hint?: string): void {
  const odd = Object.keys(args).find((name) => !known.includes(name));
  if (odd === undefined) return;
  const message = `${tool} takes no "${odd.slice(0, 60)}"; it takes ${known.join(', ')}.`;
  throw new ToolError('PARAM_UNKNOWN', message, hint === undefined ? {} : { hint });
}

function wrongKind(tool: string, name: string, wanted: string, value: Json): ToolError {
  const got = typeof value === 'object' ? (Array.isArray(value) ? 'a list' : 'an object') : JSON.stringify(value);
  return new ToolError('PARAM_KIND', `"${name}" of ${tool} takes ${wanted}; got ${got.slice(0, 80)}.`);
}
