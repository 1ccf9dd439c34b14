// How much each feature counts: fitted to phrases (each left out once), tool names and the tuned query sets.
import type { featureNames } from './features.ts';

type FeatureName = (typeof featureNames)[number];

/** Weight of every feature in a tool's score. */
export const rankWeights: Readonly<Record<FeatureName, number>> = {
  nameCovers: 1.97,
  nameCovered: 1.09,
  doc: 2.6,
  phrase: 2.0,
  nextPhrase: 0.66,
  all: 2.61,
  group: 1.87,
  category: 2.26,
  act: 1.14,
  actMissed: -1.15,
  actDenied: -1.08,
  actOnName: 1.79,
  actOnGroup: 0.32,
  nameLength: 0,
  fewPhrases: -2,
  read: 0,
  destroys: -1.09,
  provider: 2,
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
