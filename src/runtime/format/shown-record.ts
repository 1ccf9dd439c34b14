// What is shown of one object: its fields in their order, numbers with what they count, without what is empty or endless.

import type { NumberTable } from '../../contract/catalog.ts';
import { isObject, own } from '../../contract/read-path.ts';
import type { AnyShape, FieldDef, Json, JsonObject, PrintAs } from '../../contract/tool.ts';
import { cleanLine, cleanText } from '../../security/hygiene.ts';
import type { ShapeTable } from '../tools/schema.ts';
import { bytesText, countText, type Reading, readingIn } from './cell.ts';
import { knownField, type SettledColumn } from './fields.ts';

export interface RecordFacts {
  /** Keys to show first, in this order. */
  readonly first: readonly string[];
  /** Columns that say how they are printed, besides what the shape says. */
  readonly columns: readonly SettledColumn[];
  readonly shape: AnyShape | undefined;
  readonly numbers: NumberTable;
  /** Shapes of what is nested, as far as they are known. */
  readonly shapes: ShapeTable;
  readonly mostChars: number;
  /** Keys that are shown whole, whatever their length: a person agreed to see them, or they were asked for by name. */
  readonly whole: ReadonlySet<string>;
}

export interface ShownRecord {
  readonly record: JsonObject;
  /** How many fields did not fit. */
  readonly left: number;
}

const mostItems = 20;
const mostInLine = 400;
const mostInBlock = 4_000;

/** As many fields as fit, each cut to a readable length. */
export function shownRecord(record: JsonObject, facts: RecordFacts): ShownRecord {
  const { first, columns, shape, numbers, shapes, mostChars, whole } = facts;
  const known = { shapes, numbers };
  const members = new Map(Object.entries(record));
  const inOrder = new Map([...first, ...members.keys()].flatMap((key) => pairOf(members, key)));
  const entries: [string, Json][] = [];
  let left = mostChars;
  for (const [key, value] of inOrder) {
    const field = knownField(key, { shape, numbers });
    const as = columns.find(({ path }) => path === key)?.as ?? readingIn(record, unitOf(field)).as;
    const room = whole.has(key) ? endless : usual;
    const shown = shownValue(
      value,
      { ...(field !== undefined && { field }), ...(as !== undefined && { as }) },
      known,
      room,
    );
    if (shown === undefined) continue;
    left -= key.length + JSON.stringify(shown).length + 4;
    if (left < 0 && entries.length > 0) break;
    entries.push([key, shown]);
  }
  const isShown = new Set(entries.map(([key]) => key));
  const rest = left < 0 ? [...inOrder].filter(([key, value]) => !isShown.has(key) && !isEmpty(value)).length : 0;
  return { record: Object.fromEntries(entries), left: rest };
}

const unitOf = ({ unit, unitBy }: Partial<FieldDef> = {}): Reading => ({
  ...(unit !== undefined && { as: unit }),
  ...(unitBy !== undefined && { unitBy }),
});

function pairOf(members: ReadonlyMap<string, Json>, key: string): readonly (readonly [string, Json])[] {
  const value = members.get(key);
  return value === undefined ? [] : [[key, value]];
}

interface Room {
  readonly items: number;
  readonly line: number;
  readonly block: number;
}

const usual: Room = { items: mostItems, line: mostInLine, block: mostInBlock };
const endless: Room = { items: 1_000, line: 1_000_000, block: 1_000_000 };

interface About {
  readonly field?: Partial<FieldDef>;
  readonly as?: PrintAs;
}

/** Shapes of what is nested, and what numbers are by their names. */
interface Inside {
  readonly shapes: ShapeTable;
  readonly numbers: NumberTable;
}

/** Undefined for what says nothing. An empty object says that something is there: `pod: {}`. */
function shownValue(value: Json, { field, as = field?.unit }: About, inside: Inside, room: Room): Json | undefined {
  if (isEmpty(value)) return undefined;
  const word = field?.codes === undefined || typeof value === 'object' ? undefined : own(field.codes, String(value));
  if (word !== undefined) return `${word} (${value})`;
  if (typeof value === 'number') return as === undefined ? value : numberText(value, as);
  if (typeof value === 'string') {
    return value.includes('\n') ? cleanText(value, room.block) : cleanLine(value, room.line);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (isObject(value)) {
    const shape = field?.shape === undefined ? undefined : inside.shapes.get(field.shape);
    const known = { shape, numbers: inside.numbers };
    const entries = Object.entries(value).map(([name, item]) => {
      const inner = field?.kind === 'map' ? field.of : knownField(name, known);
      const { as } = readingIn(value, unitOf(inner));
      const about = { ...(inner !== undefined && { field: inner }), ...(as !== undefined && { as }) };
      return [name, shownValue(item, about, inside, room)] as const;
    });
    return Object.fromEntries(entries.filter((entry): entry is [string, Json] => entry[1] !== undefined));
  }
  const items = value as readonly Json[];
  const shown = items
    .slice(0, room.items)
    .map((item) => shownValue(item, field?.of === undefined ? {} : { field: field.of }, inside, room) ?? '');
  return items.length > room.items ? [...shown, `... and ${items.length - room.items} more`] : shown;
}

/** Bytes are told twice: rounded for reading, and exactly for sending them back. */
const numberText = (value: number, as: PrintAs): string =>
  as === 'bytes' ? `${bytesText(value)} (${value})` : countText(value, as);

const isEmpty = (value: Json): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
