// What the answers to tasks cost a model, as text and as structure.

import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import type { Played } from './run-tasks.ts';

export interface TaskCost {
  readonly what: string;
  readonly calls: number;
  readonly text: number;
  readonly structured: number;
}

export const costOf = ({ task, calls }: Played): TaskCost => ({
  what: task.what,
  calls: calls.length,
  text: sum(calls.map(({ text }) => encode(text).length)),
  structured: sum(calls.map(({ structured }) => encode(JSON.stringify(structured)).length)),
});

/** The middle one; the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The costs by cloud, each task and the medians, as a table of Markdown. */
export function tokenTable(clouds: Readonly<Record<string, readonly TaskCost[]>>): string {
  const row = (what: string, { calls, text, structured }: Omit<TaskCost, 'what'>): string =>
    `| ${what} | ${calls} | ${text} | ${structured} |`;
  const rows = Object.entries(clouds).flatMap(([cloud, costs]) => [
    ...costs.map((cost) => row(`${cloud}: ${cost.what}`, cost)),
    row(`**${cloud}: median**`, medianOf(costs)),
  ]);
  const all = row('**all: median**', medianOf(Object.values(clouds).flat()));
  return ['| task | calls | tokens as text | tokens as structure |', '|---|--:|--:|--:|', ...rows, all].join('\n');
}

/** The middle of each cost. */
export const medianOf = (costs: readonly TaskCost[]): Omit<TaskCost, 'what'> => ({
  calls: median(costs.map(({ calls }) => calls)),
  text: median(costs.map(({ text }) => text)),
  structured: median(costs.map(({ structured }) => structured)),
});
