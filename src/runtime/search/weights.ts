// How much each feature counts: fitted by scripts/fit.ts to phrases that the index was made without and the tuned query sets.
import type { featureNames } from './features.ts';

type FeatureName = (typeof featureNames)[number];

/** Weight of every feature in a tool's score. */
export const rankWeights: Readonly<Record<FeatureName, number>> = {
  nameCovers: 1.2,
  nameCovered: 1.02,
  doc: 2.05,
  phrase: 0.98,
  nextPhrase: 2,
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

/** Weights of the evidence that anything fits, see confidence.ts. */
export const confidenceWeights = {
  bias: 0.05,
  score: 0.125,
  covered: 0,
  phrase: 0,
  act: 0.075,
  named: 0.925,
  things: 0.595,
  unknown: -3.225,
  foreign: -7.025,
  margin: 0.05,
  missed: -1.55,
  odd: 0,
  vague: -0.9,
  inside: -1.275,
};
