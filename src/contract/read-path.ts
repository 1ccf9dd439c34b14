// Reads a value below another by a dotted path.
import type { Json, JsonObject } from './tool.ts';

/**
 * The value at `status.phase` below `from`, or undefined. A key that holds dots itself is tried first; in a list, a
 * number picks an item and any other step is read in every item; `conditions[type=Ready]` picks an item by a member. Only
 * own members count.
 */
export function readPath(from: Json | undefined, path: string): Json | undefined {
  if (typeof from !== 'object' || from === null) return undefined;
  if (isList(from)) {
    if (/^\d+(\.|$)/.test(path)) return step(path, (index) => from[Number(index)]);
    const found = from.map((item) => readPath(item, path)).filter((item) => item !== undefined);
    return found.length === 0 ? undefined : found;
  }
  if (Object.hasOwn(from, path)) return from[path];
  return step(path, (name) => memberOf(from as JsonObject, name));
}

/** What a table itself says of a key; undefined for what it only inherits. */
export const own = <T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;

/** The text at a path; numbers and booleans as text; undefined for everything else and for empty texts. */
export function readText(from: Json | undefined, path: string): string | undefined {
  const value = readPath(from, path);
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** True for objects, false for lists, scalars and null. For what was JSON: its members are taken to be JSON too. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an item of a list of named things is told apart by: its name, or that of its metadata. */
export function itemName(item: Json): string | undefined {
  const [whole, metadata] = [isObject(item) ? item : undefined, isObject(item) ? own(item, 'metadata') : undefined];
  const name = own(whole, 'name') ?? own(isObject(metadata) ? metadata : undefined, 'name');
  return typeof name === 'string' ? name : undefined;
}

/** A member; `conditions[type=Ready]` is the first item of the list `conditions` whose `type` is Ready. */
function memberOf(from: JsonObject, name: string): Json | undefined {
  if (Object.hasOwn(from, name)) return from[name];
  const [, list = '', key = '', wanted] = /^([^[\]]+)\[([^=\]]+)=([^\]]*)\]$/.exec(name) ?? [];
  const items = Object.hasOwn(from, list) ? from[list] : undefined;
  if (items === undefined || items === null || typeof items !== 'object' || !isList(items)) return undefined;
  return items.find((item) => isObject(item) && Object.hasOwn(item, key) && item[key] === wanted);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function step(path: string, member: (name: string) => Json | undefined): Json | undefined {
  const dot = path.indexOf('.');
  if (dot < 0) return member(path);
  return readPath(member(path.slice(0, dot)), path.slice(dot + 1));
}
