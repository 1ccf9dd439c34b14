// Fits what each evidence counts to queries that are known to fit or not.
import type { Evidence } from '../../src/runtime/search/confidence.ts';
import type { confidenceWeights } from '../../src/runtime/search/weights.ts';
import { createRandom, searchWeights } from './coordinate-search.ts';
import { confidencePrior, isAllowed } from './prior.ts';

/** What a weight's distance from the prior costs, in the loss of one query on average. */
const pull = 0.001;
const seed = 1;

type Weights = typeof confidenceWeights;
const keys = Object.keys(confidencePrior) as (keyof Weights)[];

/** What the search found for a query, and whether anything should have been found. */
export interface Judged {
  readonly evidence: Evidence;
  readonly fits: boolean;
}

/** The weights with the smallest loss; the same for the same queries. */
export function fitConfidence(judged: readonly Judged[]): Weights {
  const loss = lossFor(judged);
  const allows = (at: number, value: number): boolean => isAllowed(value, confidencePrior[keys[at]!][1]);
  const from = keys.map((key) => confidencePrior[key][0]);
  const found = searchWeights({ from, loss, pull, random: createRandom(seed), allows });
  return Object.fromEntries(keys.map((key, at) => [key, Math.round(found[at]! * 1000) / 1000])) as Weights;
}

/** How wrong weights are about queries, with what their distance from the prior costs. */
export function costOf(weights: Weights, judged: readonly Judged[]): number {
  const row = keys.map((key) => weights[key]);
  const distance = keys.reduce((sum, key) => sum + (weights[key] - confidencePrior[key][0]) ** 2, 0);
  return lossFor(judged)(row) + pull * distance;
}

function lossFor(judged: readonly Judged[]): (weights: readonly number[]) => number {
  const counts = [true, false].map((fits) => judged.filter((one) => one.fits === fits).length);
  const rows = judged.map(({ evidence, fits }) => ({
    values: keys.map((key) => (key === 'bias' ? 1 : evidence[key as keyof Evidence])),
    sign: fits ? 1 : -1,
    // Both kinds count the same in all, however many there are of each.
    weight: 0.5 / (counts[fits ? 0 : 1]! || 1),
  }));
  return (weights) =>
    rows.reduce((sum, { values, sign, weight }) => {
      const odds = values.reduce((total, value, at) => total + value * weights[at]!, 0);
      return sum + weight * Math.log1p(Math.exp(-sign * odds));
    }, 0);
}
