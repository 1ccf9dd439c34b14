// Tables for terminals and pipes.

export type Row = readonly string[];

/** A table with a heading; on a terminal the last column is cut to its width, in a pipe nothing is. */
export function columns(
  heading: Row,
  rows: readonly Row[],
  to: { readonly isTTY?: boolean; readonly columns?: number },
): string {
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const limit = to.isTTY === true ? (to.columns ?? 120) : Number.POSITIVE_INFINITY;
  return all.map((row) => `${cut(lineOf(row, widths), limit)}\n`).join('');
}

const lineOf = (row: Row, widths: readonly number[]): string =>
  row
    .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column]!)))
    .join('  ')
    .trimEnd();

const cut = (line: string, limit: number): string => (line.length <= limit ? line : `${line.slice(0, limit - 1)}…`);
