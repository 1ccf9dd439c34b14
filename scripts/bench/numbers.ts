// What is made of measurements: medians, ratios to a floor, a verdict that a loaded machine cannot turn, a table.
import { availableParallelism, loadavg } from 'node:os';

/** A pair of the same measurement; `floor` is what the least that could do it takes. */
export interface Pair {
  readonly ours: number;
  readonly floor: number;
}

export interface Row {
  readonly what: string;
  readonly unit: 'ms' | 'MiB' | 's';
  readonly ours: number;
  /** Undefined where the bound is absolute. */
  readonly floor?: number;
  /** Processor time for the same, in milliseconds. */
  readonly cpu?: Pair;
  /** Upper bound of ours / floor, or of ours where there is no floor. */
  readonly bound: number;
}

/** `cpu` while the machine has more to do than it has processors: then the clock on the wall measures the others. */
export type Judge = 'wall' | 'cpu';

export const judgeNow = (): Judge => (loadavg()[0]! > availableParallelism() ? 'cpu' : 'wall');

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

const ratio = ({ ours, floor }: Pair): number => ours / floor;

/** What is compared with the bound. */
export function measure({ ours, floor, cpu }: Row, judge: Judge): number {
  if (judge === 'cpu' && cpu !== undefined && Number.isFinite(ratio(cpu))) return ratio(cpu);
  return floor === undefined ? ours : ours / floor;
}

export const holds = (row: Row, judge: Judge): boolean => measure(row, judge) <= row.bound;

export function table(rows: readonly Row[], judge: Judge): string {
  const cells = rows.map((row) => {
    const { what, unit, ours, floor, cpu, bound } = row;
    const number = (value: number): string => `${value.toFixed(unit === 'MiB' ? 0 : value < 10 ? 2 : 0)} ${unit}`;
    const times = (value: number | undefined): string => (value === undefined ? '' : `${value.toFixed(2)} x`);
    return [
      what,
      number(ours),
      floor === undefined ? '' : number(floor),
      times(floor === undefined ? undefined : ours / floor),
      times(cpu && ratio(cpu)),
      floor === undefined ? `<= ${bound} ${unit}` : `<= ${bound} x`,
      holds(row, judge) ? 'ok' : 'OVER',
    ];
  });
  const all = [['', 'virtspan', 'floor', 'wall', 'cpu', 'bound', `by ${judge}`], ...cells];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ');
  return all.map((row) => `${line(row).trimEnd()}\n`).join('');
}
