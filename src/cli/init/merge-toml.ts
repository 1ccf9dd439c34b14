// Changes inside TOML.
import { isDeepStrictEqual } from 'node:util';
import { parse, patch, stringify } from '@decimalturn/toml-patch';
import type { Edit } from './edit.ts';

/** The text with the values in it; comments and layout of the rest stay. */
export function editToml(text: string, edits: readonly Edit[]): string {
  const wanted = parse(text) as Record<string, unknown>;
  for (const { path, value } of edits) put(wanted, path, value);
  // A new table goes to the end, as people write it; what is there is changed in its place.
  const added = {};
  for (const { path, value } of edits) put(added, path, value);
  const table = stringify(added, { inlineTableStart: 2 }).replace(/^\[[^\]]+\]\n\n(?=\[)/, '');
  const behind = `${text}${text === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n'}${table}`;
  return (isSame(behind, wanted) ? behind : patch(text, wanted)).replace(/\n*$/, '\n');
}

function put(into: Record<string, unknown>, path: Edit['path'], value: unknown): void {
  let at = into;
  for (const name of path.slice(0, -1)) {
    at[name] ??= {};
    at = at[name] as Record<string, unknown>;
  }
  for (const name of path.slice(-1)) at[name] = structuredClone(value);
}

function isSame(text: string, wanted: unknown): boolean {
  try {
    return isDeepStrictEqual(plain(parse(text)), plain(wanted));
  } catch {
    // A table that is there already cannot be opened again.
    return false;
  }
}

/** Without the library's own kinds of objects. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
