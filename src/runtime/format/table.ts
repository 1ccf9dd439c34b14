// Lists as a head line, columns and cells, and how to get what they do not show; as text, the columns are aligned.

import { isObject, readPath } from '../../contract/read-path.ts';
import type { AnyFormatter, Json, JsonObject } from '../../contract/tool.ts';
import { cellText, readingIn, unitText, widestCell } from './cell.ts';
import type { SettledColumn } from './fields.ts';
import { padded, widthOf } from './width.ts';

export interface TableFacts {
  readonly noun: AnyFormatter['noun'];
  readonly columns: readonly SettledColumn[];
  /** Milliseconds; ages are relative to it. */
  readonly now: number;
  readonly total?: number;
  /** Arguments of the call that brings the next page. */
  readonly next?: JsonObject;
  readonly mostRows: number;
  readonly mostChars: number;
}

/** What is shown of a list, for every form of the answer. */
export interface Table {
  /** `12 of 57 virtual machines`. */
  readonly head: string;
  /** Empty for items that are no objects, or have no plain values: each is one cell then. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Arguments of the next page; absent where it would skip rows that were cut off here. */
  readonly next?: JsonObject;
  /** What was cut off, and what to do about it. */
  readonly left?: string;
  /** Paths of the columns of which a shown cell is cut at its end. */
  readonly cut?: readonly string[];
}

/** As many rows as the limits allow. */
export function tableOf(items: readonly Json[], facts: TableFacts): Table {
  const few = items.slice(0, facts.mostRows);
  const filled = few.every(isObject) ? filledColumns(few, facts) : [];
  const rows =
    filled.length > 0
      ? few.map((_, row) => filled.map(({ cells }) => cells[row] ?? ''))
      : few.map((row) => [cellText(row, {}, facts.now, 200)]);
  const columns = filled.map(({ label }) => label);
  const fitting = rowsThatFit(columns, rows, facts.mostChars - headLine(items.length, facts).length);
  const shown = rows.slice(0, fitting);
  const left = items.length - shown.length;
  const { next, total = next === undefined ? items.length : undefined } = facts;
  const table = { columns, rows: shown, ...cutIn(filled, shown) };
  if (left === 0) return { head: headLine(items.length, facts), ...table, ...(next !== undefined && { next }) };
  const head = headLine(shown.length, { ...facts, ...(total && { total }) });
  return { head, ...table, left: leftOut(left, 'row', pagesOf(facts), shown.length) };
}

/** The head, the aligned lines, then what was left out and how to get it. */
export function tableText({ head, columns, rows, next, left }: Table): string {
  const titled = columns.length === 0 ? rows : [columns, ...rows];
  const widths = columns.map((_, column) => Math.max(...titled.map((row) => widthOf(row[column] ?? ''))));
  const lines = titled.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : padded(cell, widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [head, ...lines, ...(left === undefined ? nextLine(next) : [left])].join('\n');
}

/** The way to the next page; for a page that was shown whole. */
const nextLine = (next: JsonObject | undefined): readonly string[] =>
  next === undefined ? [] : [`The rest: the same call with ${argsText(next)}`];

/** Whether a list comes in pages, going by what its reply says. */
export const pagesOf = ({ total, next }: Partial<Pick<TableFacts, 'total' | 'next'>>): 'paged' | 'all at once' =>
  total === undefined && next === undefined ? 'all at once' : 'paged';

/** For a page that was cut: its next page would skip what is left out here, so it is not named. */
export function leftOut(count: number, thing: 'row' | 'item', pages: 'paged' | 'all at once', shown: number): string {
  const things = count === 1 ? thing : `${thing}s`;
  const smaller = pages === 'paged' && shown > 0 ? `ask for pages of at most ${shown}, ` : '';
  return `${count} more ${things} of this page left out: ${smaller}narrow with filters, or choose fewer \`fields\`.`;
}

/** Arguments as a caller writes them: `page=2 pagesize=20`. */
export const argsText = (args: JsonObject): string =>
  Object.entries(args)
    .map(
      ([name, value]) => `${name}=${typeof value === 'string' && /^\S+$/.test(value) ? value : JSON.stringify(value)}`,
    )
    .join(' ');

function headLine(count: number, { noun, total, next }: TableFacts): string {
  const things = (total ?? count) === 1 ? noun[0] : noun[1];
  if (count === 0)
    return total === undefined || total === 0 ? `No ${noun[1]}.` : `None of ${total} ${things} on this page.`;
  if (total !== undefined && total > count) return `${count} of ${total} ${things}`;
  return next === undefined ? `${count} ${things}` : `${count} ${things}, and there are more`;
}

/** Columns with a cell that ends where its column does, and not where its value does. */
function cutIn(filled: readonly FilledColumn[], rows: Table['rows']): Pick<Table, 'cut'> {
  const cut = filled.filter(({ most }, column) =>
    rows.some(({ [column]: cell = '' }) => cell.endsWith('…') && cell.length >= most - 1),
  );
  return cut.length === 0 ? {} : { cut: cut.map(({ path }) => path) };
}

interface FilledColumn {
  readonly label: string;
  readonly path: string;
  readonly most: number;
  readonly cells: readonly string[];
}

function filledColumns(rows: readonly JsonObject[], { columns, now }: TableFacts): readonly FilledColumn[] {
  if (rows.length === 0) return [];
  const filled = fill(rows, columns, now);
  return filled.length > 0 ? filled : fill(rows, scalarColumns(rows), now);
}

/** Columns without a single value tell nothing and are dropped. */
const fill = (rows: readonly JsonObject[], columns: readonly SettledColumn[], now: number): readonly FilledColumn[] =>
  columns
    .map((column) => {
      // A unit is said once, above the numbers; bytes are told each in the unit that fits it.
      const unit = column.as === 'bytes' ? undefined : unitText(column.as);
      const most = column.most ?? widestCell;
      return {
        label: unit === undefined ? column.label : `${column.label} (${unit})`,
        path: column.path,
        most,
        cells: rows.map((row) =>
          cellText(readPath(row, column.path), unit === undefined ? readingIn(row, column) : {}, now, most),
        ),
      };
    })
    .filter(({ cells }) => cells.some((cell) => cell !== ''));

/** For results that hold none of the columns: whatever plain values the first row has. */
const scalarColumns = (rows: readonly JsonObject[]): readonly SettledColumn[] =>
  Object.entries(rows[0] ?? {})
    .filter(([, value]) => typeof value !== 'object')
    .slice(0, 8)
    .map(([name]) => ({ label: name, path: name }));

/** How many rows fit, each with its line feed. */
function rowsThatFit(columns: readonly string[], rows: readonly (readonly string[])[], chars: number): number {
  const lengthOf = (cell: string | undefined): number => cell?.length ?? 0;
  const widths = columns.map((label, column) => Math.max(label.length, ...rows.map((row) => lengthOf(row[column]))));
  const widest = widths.reduce((sum, width) => sum + width + 2, 0);
  if (widest * (rows.length + 1) <= chars) return rows.length;
  let left = chars - (columns.length === 0 ? 0 : widest);
  for (const [index, row] of rows.entries()) {
    const length =
      widths.length === 0
        ? lengthOf(row[0])
        : widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0) + lengthOf(row.at(-1));
    left -= length + 1;
    if (left < 0) return index;
  }
  return rows.length;
}
