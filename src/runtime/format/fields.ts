// The columns and keys that a caller picks with `fields`.

import type { NumberTable } from '../../contract/catalog.ts';
import type { Codes, UnitBy } from '../../contract/kind.ts';
import { isObject, own, readPath } from '../../contract/read-path.ts';
import type { AnyFormatter, AnyShape, FieldDef, Json, JsonObject, PrintAs } from '../../contract/tool.ts';
import { quoted } from '../../security/hygiene.ts';

/** A column settled: what heads it, where its value is, how to read it. */
export interface SettledColumn {
  readonly label: string;
  readonly path: string;
  readonly as?: PrintAs;
  readonly codes?: Codes;
  readonly unitBy?: UnitBy;
  /** Longest cell, where that is not the usual one. */
  readonly most?: number;
}

/** What is known of the fields of a result: by its shape, and by their names alone. */
export interface Known {
  readonly shape?: AnyShape | undefined;
  readonly numbers?: NumberTable;
}

/** A field as its shape declares it, else what fields of its name count or stand for. */
export function knownField(key: string, { shape, numbers }: Known): Partial<FieldDef> | undefined {
  const declared = shape === undefined ? undefined : own(shape, key);
  const usual = own(numbers, key);
  if (declared === undefined) return usual;
  const says = declared.codes !== undefined || declared.unit !== undefined;
  return says || usual?.codes === undefined ? declared : { ...declared, codes: usual.codes };
}

/** A formatter's columns; those that are fields with a unit are read in it. */
export function settleColumns(format: AnyFormatter, known: Known): readonly SettledColumn[] {
  return format.columns.map((column) => {
    if (typeof column === 'string') return settleField(column, format, known);
    const { codes, unitBy } = (column.as === undefined ? knownField(column.path, known) : undefined) ?? {};
    return { ...column, ...(codes !== undefined && { codes }), ...(unitBy !== undefined && { unitBy }) };
  });
}

/** A field asked for: a column's label, or a path into the result. */
export function settleField(field: string, format: AnyFormatter, known: Known): SettledColumn {
  for (const column of format.columns) if (typeof column !== 'string' && column.label === field) return column;
  const { unit, codes, unitBy } = knownField(field, known) ?? {};
  return {
    ...{ label: field, path: field },
    ...(unit !== undefined && { as: unit }),
    ...(codes !== undefined && { codes }),
    ...(unitBy !== undefined && { unitBy }),
  };
}

/** The data with nothing but the chosen fields, named as they were asked for. Only objects, and lists of them, shrink. */
export function selectFields(data: Json, columns: readonly SettledColumn[]): Json {
  if (Array.isArray(data)) return data.map((item: Json) => (isObject(item) ? pick(item, columns) : item));
  return isObject(data) ? pick(data, columns) : data;
}

/** What to say when a chosen field is in no result at all; empty when every field was found somewhere. */
export function missingFields(data: Json, columns: readonly SettledColumn[]): readonly string[] {
  const rows = (Array.isArray(data) ? (data as readonly Json[]) : [data]).filter(isObject);
  if (rows.length === 0) return [];
  const absent = columns.filter(({ path }) => rows.every((row) => readPath(row, path) === undefined));
  if (absent.length === 0) return [];
  const present = [...new Set(rows.slice(0, 20).flatMap((row) => Object.keys(row)))].slice(0, 25).join(', ');
  const names = absent.map(({ label }) => quoted(label)).join(', ');
  return [`No value for ${names} came back. There are: ${present}.`];
}

function pick(from: JsonObject, columns: readonly SettledColumn[]): JsonObject {
  const entries = columns.map(({ label, path }): [string, Json | undefined] => [label, readPath(from, path)]);
  return Object.fromEntries(entries.filter((entry): entry is [string, Json] => entry[1] !== undefined));
}
