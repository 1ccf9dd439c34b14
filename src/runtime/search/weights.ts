// How much each feature counts: fitted by scripts/fit.ts to phrases that the index was made without and the tuned query sets.
import type { featureNames } from './features.ts';

type FeatureName = (typeof featureNames)[number];

/** Weight of every feature in a tool's score. */
export const rankWeights: Readonly<Record<FeatureName, number>> = {
  nameCovers: 1.5,
  nameCovered: 1.09,
  doc: 2.38,
  phrase: 0.9,
  nextPhrase: 1.59,
  params: 1.65,
  all: 2.34,
  group: 2.57,
  category: 2.74,
  act: 0.97,
  actMissed: -1.1,
  actDenied: -1.1,
  actOnName: 1.62,
  actOnGroup: 0.55,
  nameLength: 0.03,
  fewPhrases: -0.78,
  read: -0.12,
  destroys: -0.99,
  provider: 2.35,
};

/** Weights of the evidence that anything fits, see confidence.ts. */
export const confidenceWeights = {
  bias: -1.675,
  score: 0.15,
  covered: 1.474,
  phrase: 0.928,
  act: 0.022,
  named: 1.398,
  things: 0.79,
  unknown: -3.612,
  foreign: -4.892,
  margin: 0.158,
};
