// What a run under load came to: a table, and whether it was good enough.
import type { Counts } from './crowd.ts';

interface Run {
  readonly counts: Counts;
  /** Of the last process, a sample each second, in bytes. */
  readonly memory: readonly number[];
  readonly seconds: number;
  readonly users: number;
  readonly calls: number;
  readonly restarts: number;
}

/** Among users who ask for the same, the one with the fewest answers has at least this part of the one with the most. */
const fair = 0.5;
/** Memory after the first third of the samples to that of the last one; short runs say nothing about it. */
const mostGrowth = 1.3;
const fewestSamples = 30;

export function verdictOn({ counts, memory, seconds, users, calls, restarts }: Run): {
  readonly text: string;
  readonly isGood: boolean;
} {
  const { answered, turnedAway, lost, times, byUser, byGreedyUser } = counts;
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): string => `${Math.round(sorted[Math.floor(part * (sorted.length - 1))] ?? 0)} ms`;
  const total = Object.values(answered).reduce((sum, count) => sum + count, 0);
  const fairness = Math.min(...byUser) / Math.max(...byUser);
  const third = Math.floor(memory.length / 3);
  const growth = median(memory.slice(-third)) / median(memory.slice(third, 2 * third));
  const isLong = memory.length >= fewestSamples;
  const rows: readonly (readonly [string, string])[] = [
    ['asked for', `${users} users, ${calls} calls at once, ${seconds} s, ${restarts} restarts`],
    ['answered', `${total} (${Math.round(total / seconds)}/s)`],
    ...Object.entries(answered).map(([kind, count]) => [`  ${kind}`, String(count)] as const),
    ['made again, server away', String(turnedAway)],
    ['lost', String(lost.length)],
    ['ordinary user: median, 95 %, 99 %, longest', [at(0.5), at(0.95), at(0.99), at(1)].join(', ')],
    ['fewest to most answers, ordinary users', fairness.toFixed(2)],
    ['answers of an ordinary and a greedy user', `${Math.round(mean(byUser))}, ${Math.round(mean(byGreedyUser))}`],
    ['memory, middle to last third', isLong ? `x ${growth.toFixed(2)}` : 'too short to tell'],
    ['memory at the end', `${Math.round((memory.at(-1) ?? 0) / 1e6)} MB`],
  ];
  const table = rows.map(([what, value]) => `| ${what} | ${value} |`).join('\n');
  const reasons = lost.slice(0, 5).map((reason) => `lost: ${reason}\n`);
  return {
    text: `| | |\n|---|---|\n${table}\n${reasons.join('')}`,
    isGood: lost.length === 0 && total > 0 && fairness >= fair && (!isLong || growth <= mostGrowth),
  };
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
