// One object as lines of keys and values, nested objects indented and bounded.

import { isObject } from '../../contract/read-path.ts';
import type { AnyShape, Json, JsonObject, PrintAs, Unit } from '../../contract/tool.ts';
import { cleanText } from '../../security/hygiene.ts';
import { bytesText, cellText, countText } from './cell.ts';
import type { SettledColumn } from './fields.ts';

export interface RecordFacts {
  /** Keys to show first, in this order. */
  readonly first: readonly string[];
  /** Columns that say how they are printed, besides what the shape says. */
  readonly columns: readonly SettledColumn[];
  readonly shape: AnyShape | undefined;
  readonly now: number;
  readonly mostChars: number;
}

const deepest = 4;
const mostItems = 20;
const mostInLine = 200;
const mostInBlock = 4_000;

/** Empty values are left out; what does not fit is counted. */
export function recordText(record: JsonObject, { first, columns, shape, now, mostChars }: RecordFacts): string {
  const keys = [...first.filter((key) => Object.hasOwn(record, key)), ...Object.keys(record)];
  const lines: string[] = [];
  for (const key of new Set(keys)) {
    const value = record[key]!;
    const as = columns.find(({ path }) => path === key)?.as ?? unitOf(shape, key);
    const shown = as !== undefined && typeof value === 'number' ? numberText(value, as) : value;
    lines.push(...memberLines(key, shown, 0, now));
  }
  if (lines.length === 0) return 'Nothing is set.';
  return bounded(lines, mostChars);
}

const unitOf = (shape: AnyShape | undefined, key: string): Unit | undefined =>
  shape !== undefined && Object.hasOwn(shape, key) ? shape[key]!.unit : undefined;

/** Bytes are told twice: rounded for reading, and exactly for sending them back. */
const numberText = (value: number, as: PrintAs): string =>
  as === 'bytes' ? `${bytesText(value)} (${value})` : countText(value, as);

function memberLines(key: string, value: Json, depth: number, now: number): readonly string[] {
  const indent = '  '.repeat(depth);
  if (isEmpty(value)) return [];
  if (typeof value === 'string' && value.includes('\n')) return [`${indent}${key}:`, ...blockLines(value, depth + 1)];
  if (typeof value !== 'object' || value === null || depth >= deepest) {
    return [`${indent}${key}: ${cellText(value, {}, now, mostInLine)}`];
  }
  if (isObject(value)) {
    return [
      `${indent}${key}:`,
      ...Object.entries(value).flatMap(([name, item]) => memberLines(name, item, depth + 1, now)),
    ];
  }
  return listLines(key, value as readonly Json[], depth, now);
}

function listLines(key: string, items: readonly Json[], depth: number, now: number): readonly string[] {
  const indent = '  '.repeat(depth);
  if (!items.some((item) => typeof item === 'object' && item !== null)) {
    return [`${indent}${key}: ${items.map((item) => cellText(item, {}, now, mostInLine)).join(', ')}`];
  }
  const shown = items.slice(0, mostItems).flatMap((item) => {
    const inner = isObject(item)
      ? Object.entries(item).flatMap(([name, value]) => memberLines(name, value, depth + 2, now))
      : [`${'  '.repeat(depth + 2)}${cellText(item, {}, now, mostInLine)}`];
    return inner.map((line, index) => (index === 0 ? `${indent}  - ${line.trimStart()}` : line));
  });
  const rest = items.length > mostItems ? [`${indent}  ... and ${items.length - mostItems} more`] : [];
  return [`${indent}${key}:`, ...shown, ...rest];
}

/** Text of several lines is indented throughout, so that none of them can pass for a key of ours. */
const blockLines = (text: string, depth: number): readonly string[] =>
  cleanText(text, mostInBlock)
    .split('\n')
    .map((line) => `${'  '.repeat(depth)}| ${line}`);

function isEmpty(value: Json): boolean {
  if (value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function bounded(lines: readonly string[], mostChars: number): string {
  let left = mostChars;
  for (const [index, line] of lines.entries()) {
    left -= line.length + 1;
    if (left >= 0) continue;
    return [...lines.slice(0, index), `${lines.length - index} more lines left out: choose some with \`fields\`.`].join(
      '\n',
    );
  }
  return lines.join('\n');
}
