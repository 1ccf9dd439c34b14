// Lists of several profiles as one: the rows of each behind the name of the profile that they are from.

import type { Answer, Controls, Entry } from '../../contract/invocation.ts';
import { isObject } from '../../contract/read-path.ts';
import type { AnyFormatter, Json, JsonObject } from '../../contract/tool.ts';
import { argsText, tableText } from './table.ts';

export interface Part {
  readonly profile: string;
  readonly answer: Answer;
}

/** Characters of all rows together. */
const mostChars = 60_000;

/** The answers as one: a column `profile` in front, what is left of each list in a note, the notes of each behind its name. */
export function togetherOf(
  parts: readonly Part[],
  away: readonly string[],
  noun: AnyFormatter['noun'],
  { controls, entry }: { readonly controls: Controls; readonly entry: Entry },
): Answer {
  const key = nameFor(parts.flatMap(({ answer }) => itemsIn(answer.data)));
  const data = parts.flatMap(({ profile, answer }) => itemsIn(answer.data).map((item) => marked(key, profile, item)));
  const said = [...away, ...parts.flatMap(restOf), ...notesOf(parts)];
  if (entry === 'script') return { data, list: { total: data.length }, ...noted(said), text: '', structured: {} };
  const isJson = controls.format === 'json';
  const { columns, rows } = isJson ? jsonRows(parts, key) : tableRows(parts, key);
  const fitting = rowsThatFit(rows);
  const cut = rows.length - fitting.length;
  const notes = cut === 0 ? said : [`${cut} more rows left out: ask fewer profiles, or narrow with filters.`, ...said];
  const structured: JsonObject = {
    ...(columns.length > 0 && { columns }),
    items: fitting,
    ...(notes.length > 0 && { notes }),
  };
  const things = fitting.length === 1 ? noun[0] : noun[1];
  const where = parts.length === 1 ? '1 profile' : `${parts.length} profiles`;
  const head = `${fitting.length === 0 ? 'No' : fitting.length} ${things} in ${where}${fitting.length === 0 ? '.' : ''}`;
  const text = isJson
    ? JSON.stringify(structured)
    : [tableText({ head, columns, rows: fitting as readonly (readonly string[])[] }), ...notes.map(asNote)].join('\n');
  return { data, list: { total: data.length }, ...noted(notes), text, structured };
}

const asNote = (note: string): string => `Note: ${note}`;
const noted = (notes: readonly string[]): Pick<Answer, 'notes'> => (notes.length === 0 ? {} : { notes });

const itemsIn = (data: Json | undefined): readonly Json[] => (Array.isArray(data) ? (data as readonly Json[]) : []);

/** `profile`, unless the things themselves have a field of that name. */
const nameFor = (items: readonly Json[]): string =>
  items.some((item) => isObject(item) && Object.hasOwn(item, 'profile')) ? '_profile' : 'profile';

const marked = (key: string, profile: string, item: Json): JsonObject =>
  isObject(item) ? { [key]: profile, ...item } : { [key]: profile, value: item };

interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly Json[];
}

const jsonRows = (parts: readonly Part[], key: string): Rows => ({
  columns: [],
  rows: parts.flatMap(({ profile, answer }) =>
    itemsIn(answer.structured.items).map((item) => marked(key, profile, item)),
  ),
});

/** A column that only some of them have is empty for the others. */
function tableRows(parts: readonly Part[], key: string): Rows {
  const labels = [...new Set(parts.flatMap(({ answer }) => columnsIn(answer)))];
  const rows = parts.flatMap(({ profile, answer }) => {
    const own = columnsIn(answer);
    return itemsIn(answer.structured.items).map((row): readonly string[] => {
      const cells = Array.isArray(row) ? (row as readonly string[]) : [String(row)];
      return labels.length === 0
        ? [profile, ...cells]
        : [profile, ...labels.map((label) => cells[own.indexOf(label)] ?? '')];
    });
  });
  return { columns: rows.length === 0 ? [] : [key, ...(labels.length === 0 ? ['value'] : labels)], rows };
}

const columnsIn = ({ structured }: Answer): readonly string[] => itemsIn(structured.columns) as readonly string[];

function rowsThatFit(rows: readonly Json[]): readonly Json[] {
  let left = mostChars;
  const end = rows.findIndex((row) => {
    left -= JSON.stringify(row).length;
    return left < 0;
  });
  return end < 0 ? rows : rows.slice(0, end);
}

/** A page of one profile says nothing about those of others: the rest is asked for by itself. */
function restOf({ profile, answer: { data, list } }: Part): readonly string[] {
  const count = itemsIn(data).length;
  if (list?.next === undefined && (list?.total ?? count) <= count) return [];
  const of = list?.total === undefined ? '' : ` of ${list.total}`;
  const next = list?.next === undefined ? '' : `; the rest: profile=${profile} ${argsText(list.next)}`;
  return [`Profile ${profile}: these are ${count}${of}${next}.`];
}

/** What all of them say is said once. */
function notesOf(parts: readonly Part[]): readonly string[] {
  const all = parts.map(({ answer }) => notesIn(answer));
  const common = (all[0] ?? []).filter((note) => all.every((notes) => notes.includes(note)));
  const own = parts.flatMap(({ profile, answer }) =>
    notesIn(answer).flatMap((note) => (common.includes(note) ? [] : [`Profile ${profile}: ${note}`])),
  );
  return [...common, ...own];
}

/** With what the answer's own limits left out; scripts get no more than the reply said. */
const notesIn = ({ structured, notes = [] }: Answer): readonly string[] =>
  Array.isArray(structured.notes) ? (structured.notes as readonly string[]) : notes;
