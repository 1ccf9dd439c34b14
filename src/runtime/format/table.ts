// Lists as an aligned table with a head line, and how to get what it does not show.

import { isObject, readPath } from '../../contract/read-path.ts';
import type { AnyFormatter, Json, JsonObject } from '../../contract/tool.ts';
import { cellText, unitText } from './cell.ts';
import type { SettledColumn } from './fields.ts';

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

/** `12 of 57 virtual machines`, the table, then what was left out and how to get it. */
export function tableText(rows: readonly Json[], facts: TableFacts): string {
  const few = rows.slice(0, facts.mostRows);
  const lines = few.every(isObject) ? tableLines(few, facts) : few.map((row) => cellText(row, {}, facts.now, 200));
  const headings = lines.length - few.length;
  const fitting = linesThatFit(lines, facts.mostChars - headLine(rows.length, facts).length);
  const shown = Math.max(0, fitting - headings);
  const left = rows.length - shown;
  const { next, total = next === undefined ? rows.length : undefined } = facts;
  const head = left === 0 ? headLine(rows.length, facts) : headLine(shown, { ...facts, ...(total && { total }) });
  return [
    head,
    ...lines.slice(0, fitting),
    ...(left === 0 ? nextLine(next) : [leftOut(left, 'row', pagesOf(facts), shown)]),
  ].join('\n');
}

/** The way to the next page; for a page that was shown whole. */
export const nextLine = (next: JsonObject | undefined): readonly string[] =>
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
const argsText = (args: JsonObject): string =>
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

function tableLines(rows: readonly JsonObject[], { columns, now }: TableFacts): readonly string[] {
  if (rows.length === 0) return [];
  const filled = fill(rows, columns, now);
  const table = filled.length > 0 ? filled : fill(rows, scalarColumns(rows), now);
  if (table.length === 0) return ['', ...rows.map((row) => cellText(row, {}, now, 200))];
  const widths = table.map(({ label, cells }) =>
    cells.reduce((widest, cell) => Math.max(widest, cell.length), label.length),
  );
  const line = (cell: (column: FilledColumn) => string): string =>
    table
      .map((column, index) => cell(column).padEnd(widths[index]!))
      .join('  ')
      .trimEnd();
  return [line(({ label }) => label), ...rows.map((_, row) => line(({ cells }) => cells[row]!))];
}

interface FilledColumn {
  readonly label: string;
  readonly cells: readonly string[];
}

/** Columns without a single value tell nothing and are dropped. */
const fill = (rows: readonly JsonObject[], columns: readonly SettledColumn[], now: number): readonly FilledColumn[] =>
  columns
    .map((column) => {
      // A unit is said once, above the numbers; bytes are told each in the unit that fits it.
      const unit = column.as === 'bytes' ? undefined : unitText(column.as);
      return {
        label: unit === undefined ? column.label : `${column.label} (${unit})`,
        cells: rows.map((row) => cellText(readPath(row, column.path), unit === undefined ? column : {}, now)),
      };
    })
    .filter(({ cells }) => cells.some((cell) => cell !== ''));

/** For results that hold none of the columns: whatever plain values the first row has. */
const scalarColumns = (rows: readonly JsonObject[]): readonly SettledColumn[] =>
  Object.entries(rows[0]!)
    .filter(([, value]) => typeof value !== 'object')
    .slice(0, 8)
    .map(([name]) => ({ label: name, path: name }));

/** How many lines fit, each with its line feed. */
function linesThatFit(lines: readonly string[], chars: number): number {
  let left = chars;
  for (const [index, line] of lines.entries()) {
    left -= line.length + 1;
    if (left < 0) return index;
  }
  return lines.length;
}
