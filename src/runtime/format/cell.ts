// One value as a short text for people and models.

import type { Codes, UnitBy } from '../../contract/kind.ts';
import { isObject, own, readText } from '../../contract/read-path.ts';
import type { Json, JsonObject, PrintAs } from '../../contract/tool.ts';
import { cleanLine } from '../../security/hygiene.ts';

/** How a value is to be read: a number of what, a number that stands for a word, or a point in time shown as its age. */
export interface Reading {
  readonly as?: PrintAs;
  readonly codes?: Codes;
  readonly unitBy?: UnitBy;
}

/** Longest cell of a table that nobody asked for by name. */
export const widestCell = 60;

/** On one line, at most `max` characters; empty for null, undefined and empty things. `now` is in milliseconds. */
export function cellText(value: Json | undefined, { as, codes }: Reading, now: number, max = widestCell): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const word = codes !== undefined && isCount(value) ? own(codes, String(value)) : undefined;
  if (word !== undefined) return word;
  if (as !== undefined && isCount(value)) return countText(value as number | string, as);
  if (as === 'age' && typeof value === 'string') return ageText(value, now) ?? cleanLine(value, max);
  if (typeof value !== 'object') return cleanLine(String(value), max);
  if (isObject(value)) return Object.keys(value).length === 0 ? '' : cleanLine(JSON.stringify(value), max);
  const items = (value as readonly Json[]).slice(0, 20).map((item) => itemText(item, now, max));
  return cleanLine(items.filter((item) => item !== '').join(', '), max);
}

/** How a value of this record is to be read, where another of its fields tells what it counts. */
export function readingIn(record: JsonObject, reading: Reading): Reading {
  const { unitBy } = reading;
  const unit = unitBy === undefined ? undefined : own(unitBy.units, String(record[unitBy.field]));
  return unit === undefined ? reading : { ...reading, as: unit };
}

/** `4096 MiB`, `12 %`; bytes in the largest unit that fits. */
export function countText(value: number | string, as: PrintAs): string {
  if (as === 'bytes') return bytesText(Number(value));
  const unit = unitText(as);
  return unit === undefined ? String(value) : `${value} ${unit}`;
}

/** How a unit is written behind its number; undefined where the text itself holds it, or there is none. */
export function unitText(as: PrintAs | undefined): string | undefined {
  switch (as) {
    case undefined:
    case 'age':
    case 'quantity':
    case 'byte quantity':
    case 'duration':
      return undefined;
    case 'percent':
      return '%';
    default:
      return as;
  }
}

/** `20 GiB`, `1.5 TiB`, `512 B`: binary units, at most one digit after the point. */
export function bytesText(bytes: number): string {
  let amount = Math.abs(bytes);
  let unit = 0;
  while (amount >= 1024 && unit < units.length - 1) {
    amount /= 1024;
    unit += 1;
  }
  // 1,023.96 KiB would round to a number that belongs to the next unit.
  if (unit > 0 && unit < units.length - 1 && Math.round(amount * 10) / 10 >= 1024) {
    amount /= 1024;
    unit += 1;
  }
  return `${bytes < 0 ? '-' : ''}${Math.round(amount * 10) / 10} ${units[unit]}`;
}

const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'] as const;

const isCount = (value: Json): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^-?\d{1,19}$/.test(value));

/** What a list item is best called: its name where it has one, a pair by both of its parts. */
function itemText(item: Json, now: number, max: number): string {
  if (!isObject(item)) return cellText(item, {}, now, max);
  const [key, value] = [readText(item, 'key'), readText(item, 'value')];
  if (key !== undefined && value !== undefined) return `${key}=${value}`;
  return readText(item, 'name') ?? readText(item, 'id') ?? JSON.stringify(item);
}

/** `3 d`, `5 h`, `40 min`, `12 s`; undefined when the text is no point in time. */
function ageText(instant: string, now: number): string | undefined {
  const then = Date.parse(instant);
  if (Number.isNaN(then)) return undefined;
  const seconds = Math.max(0, Math.floor((now - then) / 1000));
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7_200) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 172_800) return `${Math.floor(seconds / 3_600)} h`;
  return `${Math.floor(seconds / 86_400)} d`;
}
