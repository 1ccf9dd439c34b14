// What a run under load came to: a table, and whether it was good enough.
import type { Counts } from './crowd.ts';
import type { Calm } from './quiet-user.ts';

interface Run {
  readonly counts: Counts;
  readonly calm: Calm;
  /** Of the last process, a sample each second, in bytes. */
  readonly memory: readonly number[];
  readonly seconds: number;
  readonly users: number;
  readonly calls: number;
}

/** Among users who ask for the same, the one with the most answers has at most so many times those of the one with the fewest. */
const fair = 2;
/** Memory of the second quarter of the samples to that of the last; short runs say nothing about it. */
const mostGrowth = 1.3;
const fewestSamples = 60;

export function verdictOn({ counts, calm, memory, seconds, users, calls }: Run): {
  readonly table: string;
  readonly reasons: string;
  readonly isGood: boolean;
} {
  const { answered, errors, turnedAway, lost, times, byUser, byGreedyUser } = counts;
  const total = sum(Object.values(answered));
  const unfairness = Math.max(...byUser) / Math.max(1, Math.min(...byUser));
  const quarter = Math.floor(memory.length / 4);
  const [early, late] = [median(memory.slice(quarter, 2 * quarter)), median(memory.slice(-quarter))];
  const growth = late / early;
  const isLong = memory.length >= fewestSamples;
  const rows: readonly (readonly [string, string])[] = [
    ['users; calls at once; length', `${users}; ${calls}; ${Math.round(seconds)} s`],
    ['answered', `${total} (${Math.round(total / seconds)}/s): ${listOf(answered)}`],
    ['answers lost', String(lost.length)],
    ['answers that are errors', Object.keys(errors).length === 0 ? 'none' : listOf(errors)],
    ['made again, since the server was away', String(turnedAway)],
    ['ordinary user: median, 99 %, longest', [0.5, 0.99, 1].map((part) => at(times, part)).join(', ')],
    ['quiet user, small call: median, 99 %', [0.5, 0.99].map((part) => at(calm.calls, part)).join(', ')],
    ['quiet user, no call: median, 99 %', [0.5, 0.99].map((part) => at(calm.hellos, part)).join(', ')],
    ['most to fewest answers, ordinary users', unfairness.toFixed(2)],
    ['answers of an ordinary and a greedy user', `${Math.round(mean(byUser))}, ${Math.round(mean(byGreedyUser))}`],
    [
      'memory of the last process, early and at the end',
      isLong ? `${megabytes(early)}, ${megabytes(late)}` : `${megabytes(late)}; too short to tell`,
    ],
  ];
  const table = rows.map(([what, value]) => `| ${what} | ${value} |`).join('\n');
  const few = [...countsOf(lost)].slice(0, 8);
  return {
    table: `| | |\n|---|---|\n${table}\n`,
    reasons: few.map(([reason, count]) => `lost: ${count} x ${reason}\n`).join(''),
    isGood: lost.length === 0 && total > 0 && unfairness <= fair && (!isLong || growth <= mostGrowth),
  };
}

function countsOf(reasons: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}

const listOf = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([what, count]) => `${what} ${count}`)
    .join(', ');

function at(times: readonly number[], part: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  const ms = sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
  return ms >= 10_000
    ? `${Math.round(ms / 1_000)} s`
    : ms >= 1_000
      ? `${(ms / 1_000).toFixed(1)} s`
      : `${Math.round(ms)} ms`;
}
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
const mean = (numbers: readonly number[]): number => sum(numbers) / Math.max(1, numbers.length);
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
