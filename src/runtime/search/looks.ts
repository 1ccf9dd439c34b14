// What may come among the first: looks always, changes only where somebody said what is to be done to what.
import { type Analysis, isOrder } from './analysis.ts';
import { feature, type Measured } from './features.ts';
import type { SearchIndex } from './open-index.ts';

/** Up to here nothing may change anything where too little was said. */
const early = 3;
/** Where nothing is ordered, a change that people ask for in the words that were said, and in so many of them, is meant. */
const enoughSaid = 4.5;
/** An act or a thing that is said so clearly. */
const clearlySaid = 0.5;

/** Numbers of the highest scores, best first; equal scores keep the order of the index. */
export function best(scores: Float64Array, count: number): readonly number[] {
  const kept: number[] = [];
  for (let number = 0; number < scores.length; number++) {
    const score = scores[number] ?? 0;
    if (score === Number.NEGATIVE_INFINITY) continue;
    if (kept.length >= count && score <= (scores[kept.at(-1) ?? 0] ?? 0)) continue;
    const place = kept.findIndex((other) => (scores[other] ?? 0) < score);
    kept.splice(place < 0 ? kept.length : place, 0, number);
    if (kept.length > count) kept.pop();
  }
  return kept;
}

/** How many tools that only read come first: more where nobody knows what is meant, some where somebody only asks. */
export const looksWanted = ({ isVague, onlyAsks }: Analysis): number => (isVague ? 5 : onlyAsks ? early : 0);

/** Where nobody said what is to be done to what, some tools that only read come before all others. */
export function looksFirst(
  order: readonly number[],
  scores: Float64Array,
  index: SearchIndex,
  count: number,
): readonly number[] {
  const reads = bestReads(scores, index, count);
  return [...reads, ...order.filter((number) => !reads.includes(number))];
}

/** What was asked, and how the tools do on it. */
export interface Asked {
  readonly query: Analysis;
  readonly scores: Float64Array;
  readonly index: SearchIndex;
  readonly measured: Measured;
}

/** "My disk is gone", "fix the networking": changes that nobody asked for step back behind the first looks. */
export function saidEnoughFirst(
  order: readonly number[],
  { query, scores, index, measured }: Asked,
): readonly number[] {
  if (saysWhat(query, index)) return order;
  const mayLead = (number: number): boolean =>
    reads(number, index) || measured.said * feature(measured, number, 'phrase') >= enoughSaid;
  const leading = order.filter(mayLead);
  const first = [...new Set([...leading.slice(0, early), ...bestReads(scores, index, early)])].slice(0, early);
  return [...first, ...order.filter((number) => !first.includes(number))];
}

/** An act is ordered that some tool does to a thing that is named. */
function saysWhat({ acts, terms }: Analysis, { known }: SearchIndex): boolean {
  const ordered = [...acts].filter(([act, weight]) => weight >= clearlySaid && isOrder(act, 1));
  const things = [...terms].filter(([term, weight]) => term[0] === '#' && weight >= clearlySaid);
  return ordered.some(([act]) => things.some(([thing]) => known.doable(act, thing, 'likewise')));
}

const reads = (number: number, { tools }: SearchIndex): boolean => tools[number]?.entry.effect === 'read';

const bestReads = (scores: Float64Array, index: SearchIndex, count: number): readonly number[] =>
  best(
    scores.map((score, number) => (reads(number, index) ? score : Number.NEGATIVE_INFINITY)),
    count,
  );
