// JSON made small enough to read: what does not fit is left out between items and members, and counted.

import { isObject } from '../../contract/read-path.ts';
import type { Json, JsonObject } from '../../contract/tool.ts';

export interface CutJson {
  /** Still JSON of the same form, with fewer items, fewer members or shorter texts. */
  readonly value: Json;
  /** What was left out, where: `machines: 412 of 5000 items`. Empty when everything is there. */
  readonly left: readonly string[];
}

/** The value in at most about `most` characters of JSON; `path` is what its top is called in `left`. */
export function cutJson(value: Json, most: number, path: string): CutJson {
  const left: string[] = [];
  return { value: cut(value, most, path, left), left };
}

/** As many items from the front as fit into `most` characters. */
export function itemsThatFit(items: readonly Json[], most: number): number {
  let room = most - 2;
  for (const [index, item] of items.entries()) {
    room -= charsOf(item) + 1;
    if (room < 0) return index;
  }
  return items.length;
}

function cut(value: Json, most: number, path: string, left: string[]): Json {
  if (charsOf(value) <= most) return value;
  if (typeof value === 'string') {
    const kept = value.slice(0, Math.max(0, most - 3)).replace(/[\ud800-\udbff]$/, '');
    left.push(`${path}: ${kept.length} of ${value.length} characters`);
    return `${kept}…`;
  }
  if (isObject(value)) return cutObject(value, most, path, left);
  if (typeof value !== 'object' || value === null) return value;
  const items = value as readonly Json[];
  const [first] = items;
  const fitting = itemsThatFit(items, most);
  const shown =
    fitting > 0 || first === undefined ? items.slice(0, fitting) : [cut(first, most - 2, `${path}[0]`, left)];
  if (shown.length < items.length) left.push(`${path}: ${shown.length} of ${items.length} items`);
  return shown;
}

/** Small members stay whole; the large ones share what room they leave. */
function cutObject(value: JsonObject, most: number, path: string, left: string[]): Json {
  const members = Object.entries(value).map(([name, item]) => ({ name, item, size: name.length + 4 + charsOf(item) }));
  const bySize = [...members].sort((a, b) => a.size - b.size);
  const rooms = new Map<string, number>();
  let room = most - 2;
  for (const [index, { name, size }] of bySize.entries()) {
    const share = Math.min(size, Math.floor(room / (bySize.length - index)));
    rooms.set(name, share);
    room -= share;
  }
  const roomOf = (name: string): number => rooms.get(name) ?? 0;
  const kept = members.filter(({ name, size }) => roomOf(name) >= Math.min(size, name.length + leastMember));
  if (kept.length < members.length) left.push(`${path}: ${kept.length} of ${members.length} members`);
  return Object.fromEntries(
    kept.map(({ name, item }) => [name, cut(item, roomOf(name) - name.length - 4, `${path}.${name}`, left)]),
  );
}

/** A member with less room than this says nothing. */
const leastMember = 16;

/** As many characters as its JSON has, or a few less: escapes are not counted. */
function charsOf(value: Json): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object' || value === null) return String(value).length;
  let chars = 1;
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) chars += charsOf(item) + 1;
    return Math.max(2, chars);
  }
  for (const [key, item] of Object.entries(value)) chars += key.length + 4 + charsOf(item);
  return Math.max(2, chars);
}
