// One object as lines of keys and values, nested objects indented.

import { isObject } from '../../contract/read-path.ts';
import type { Json, JsonObject } from '../../contract/tool.ts';

/** The lines of what `shownRecord` chose; every value on it stands in the text. */
export function recordText(record: JsonObject): string {
  const lines = Object.entries(record).flatMap(([key, value]) => memberLines(key, value, 0));
  return lines.length === 0 ? 'Nothing is set.' : lines.join('\n');
}

function memberLines(key: string, value: Json, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  if (typeof value === 'string' && value.includes('\n')) return [`${indent}${key}:`, ...blockLines(value, depth + 1)];
  if (typeof value !== 'object' || value === null) return [`${indent}${key}: ${scalarText(value, depth)}`];
  if (isObject(value)) {
    const entries = Object.entries(value);
    if (entries.length === 0) return [`${indent}${key}: {}`];
    return [`${indent}${key}:`, ...entries.flatMap(([name, item]) => memberLines(name, item, depth + 1))];
  }
  return listLines(key, value as readonly Json[], depth);
}

function listLines(key: string, items: readonly Json[], depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  if (
    !items.some(
      (item) => (typeof item === 'object' && item !== null) || (typeof item === 'string' && item.includes('\n')),
    )
  ) {
    return [`${indent}${key}: ${items.map((item) => scalarText(item, depth)).join(', ')}`];
  }
  const shown = items.flatMap((item) => itemLines(item, depth));
  return [`${indent}${key}:`, ...shown];
}

function itemLines(item: Json, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  if (typeof item === 'string' && item.includes('\n')) return [`${indent}  -`, ...blockLines(item, depth + 2)];
  if (typeof item !== 'object' || item === null) return [`${indent}  - ${scalarText(item, depth + 1)}`];
  const inner = isObject(item)
    ? Object.entries(item).flatMap(([name, value]) => memberLines(name, value, depth + 2))
    : (item as readonly Json[]).flatMap((value) => itemLines(value, depth + 1));
  if (inner.length === 0) return [`${indent}  - {}`];
  return inner.map((line, index) => (index === 0 ? `${indent}  - ${line.trimStart()}` : line));
}

/**
 * Inside of a field, where no description says what is what, a text that would pass for a number, a flag or nothing keeps
 * its quotes: `app: "1"` is another label than `app: 1`.
 */
function scalarText(value: Json, depth: number): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return depth > 0 && isMistakable(value) ? JSON.stringify(value) : value;
  return isObject(value) ? JSON.stringify(value) : String(value);
}

const isMistakable = (text: string): boolean =>
  /^(?:[-+]?(?:\d[\d_]*)?(?:\.\d*)?(?:e[-+]?\d+)?|0x[0-9a-f]+|0o[0-7]+|true|false|yes|no|on|off|null|~)$/i.test(text) &&
  !/^[-+.]*$/.test(text);

/** Text of several lines is indented throughout, so that none of them can pass for a key of ours. */
const blockLines = (text: string, depth: number): readonly string[] =>
  text.split('\n').map((line) => `${'  '.repeat(depth)}| ${line}`);
