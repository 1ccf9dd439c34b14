// What is made of measurements: medians, ratios to a floor, a table.

export interface Row {
  readonly what: string;
  readonly unit: 'ms' | 'MiB' | 's';
  readonly ours: number;
  /** The same done by the least that could do it; undefined where the bound is absolute. */
  readonly floor?: number;
  /** Upper bound of ours / floor, or of ours where there is no floor. */
  readonly bound: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** What is compared with the bound. */
export const measure = ({ ours, floor }: Row): number => (floor === undefined ? ours : ours / floor);

export const holds = (row: Row): boolean => measure(row) <= row.bound;

export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => {
    const { what, unit, ours, floor, bound } = row;
    const number = (value: number): string => `${value.toFixed(unit === 'MiB' ? 0 : value < 10 ? 2 : 0)} ${unit}`;
    const ratio = floor === undefined ? '' : `${measure(row).toFixed(2)} x`;
    const limit = floor === undefined ? `<= ${bound} ${unit}` : `<= ${bound} x`;
    return [what, number(ours), floor === undefined ? '' : number(floor), ratio, limit, holds(row) ? 'ok' : 'OVER'];
  });
  const all = [['', 'virtspan', 'floor', 'ratio', 'bound', ''], ...cells];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ');
  return all.map((row) => `${line(row).trimEnd()}\n`).join('');
}
