// How sure the search is that anything fits at all.
import { confidenceWeights } from './weights.ts';

/** What speaks for and against the best tool being meant. */
export interface Evidence {
  readonly score: number;
  /** Part of the query that the tool's words hold, 0 to 1. */
  readonly covered: number;
  /** Likeness of its best phrase, 0 to 1. */
  readonly phrase: number;
  /** Whether it does what is asked for, 0 to 1. */
  readonly act: number;
  /** Part of its name that the query mentions, 0 to 1. */
  readonly named: number;
  /** Things of this trade that the query mentions, each by how clearly, 0 to 3. */
  readonly things: number;
  /** Part of the query's words that nobody here knows, 0 to 1. */
  readonly unknown: number;
  /** Words of other trades, 0 to 2. */
  readonly foreign: number;
  /** Distance in score to the sixth tool. */
  readonly margin: number;
  /** How much of the act that is asked for it leaves undone, 0 to 1. */
  readonly missed: number;
  /** 1 where the first word is no act, no thing and no question. */
  readonly odd: number;
  /** 1 where nobody said what is to be done to what. */
  readonly vague: number;
  /** 1 where what is asked for is unknown and lies inside of something: "tomcat on app-2". */
  readonly inside: number;
}

/** Below this the answer is that nothing fits. */
export const fitsFrom = 0.5;

/**
 * Below this not even the nearest tools are worth naming: without any evidence the order is that of the index, and
 * whatever is first there would look like an answer.
 */
export const namedFrom = 0.05;

/** A probability, calibrated on queries that fit and queries that do not. */
export function confidenceOf(evidence: Evidence, weights: typeof confidenceWeights = confidenceWeights): number {
  let sum = weights.bias;
  for (const [name, value] of Object.entries(evidence)) sum += value * weights[name as keyof Evidence];
  return Math.round((1000 * grounds(evidence)) / (1 + Math.exp(-sum))) / 1000;
}

/**
 * How much there is to weigh at all, 0 to 1: what speaks for a tool, each sign on its own, or that the query opens with
 * what people here say. A text of which no word is known has no grounds, however the weights stand.
 */
function grounds({ covered, phrase, named, things, odd }: Evidence): number {
  const without = [covered, phrase, named, things].reduce((rest, sign) => rest * (1 - Math.min(1, sign)), 1);
  return Math.max(1 - without, 1 - odd);
}
