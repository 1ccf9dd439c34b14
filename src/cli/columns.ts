// Tables for terminals and pipes.
import { brokenLine, type Width, widthOf } from './wrap.ts';

export type Row = readonly string[];

/** A table with a heading; on a terminal the last column goes on below itself, in a pipe every row is one line. */
export function columns(heading: Row, rows: readonly Row[], to: Width): string {
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const hang = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
  return all.flatMap((row) => brokenLine(lineOf(row, widths), widthOf(to), hang).map((line) => `${line}\n`)).join('');
}

const lineOf = (row: Row, widths: readonly number[]): string =>
  row
    .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column]!)))
    .join('  ')
    .trimEnd();
