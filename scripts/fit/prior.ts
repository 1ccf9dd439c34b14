// Where the search for weights begins, and what holds them back: the same whatever was fitted before, so that the same examples
// give the same weights.
import type { RankWeights } from '../../src/runtime/search/rank.ts';
import type { confidenceWeights } from '../../src/runtime/search/weights.ts';

/** How much each feature counts before any example was seen. */
export const rankPrior: RankWeights = {
  nameCovers: 1.2,
  nameCovered: 1.02,
  doc: 2.05,
  phrase: 0.98,
  nextPhrase: 2.0,
  params: 1.73,
  all: 2.31,
  group: 2.63,
  category: 2.67,
  act: 0.97,
  actMissed: -1.08,
  actDenied: -1.1,
  actOnName: 2.06,
  actOnGroup: 0.48,
  nameLength: -0.07,
  fewPhrases: -0.67,
  read: -0.13,
  destroys: -1.02,
  provider: 2.52,
  bulk: -1.5,
};

/** `settled`: decided, since no set says how sure of itself a search may be where nobody said what is to be done to what. */
type Sign = 'for' | 'against' | 'either' | 'settled';

/** For each evidence what it counts at first, and which way it may count at all: likeness never speaks against a tool. */
export const confidencePrior: Readonly<Record<keyof typeof confidenceWeights, readonly [weight: number, sign: Sign]>> =
  {
    bias: [0.6, 'either'],
    score: [0.15, 'for'],
    covered: [0, 'for'],
    phrase: [0, 'for'],
    act: [0, 'for'],
    named: [0.3, 'for'],
    things: [0.37, 'for'],
    unknown: [-2.6, 'against'],
    foreign: [-7.5, 'against'],
    margin: [0.1, 'for'],
    missed: [-1.2, 'against'],
    odd: [0, 'against'],
    vague: [-0.9, 'settled'],
    inside: [-1.3, 'against'],
  };

/** Whether a weight may have this value. */
export const isAllowed = (value: number, sign: Sign): boolean =>
  sign === 'either' || (sign !== 'settled' && (value === 0 || value > 0 === (sign === 'for')));
