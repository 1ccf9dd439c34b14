// How much each feature counts: fitted by scripts/tune-discovery.ts to phrases and to the tuned query sets.
import type { featureNames } from './features.ts';

type FeatureName = (typeof featureNames)[number];

/** Weight of every feature in a tool's score. */
export const rankWeights: Readonly<Record<FeatureName, number>> = {
  nameCovers: 2.11,
  nameCovered: 0.88,
  doc: 3.94,
  phrase: 2.0,
  nextPhrase: 0.0,
  all: 0.0,
  group: 2.25,
  category: 2.51,
  act: 1.12,
  actMissed: -1.12,
  actDenied: -1.0,
  actOnName: 1.5,
  actOnGroup: 0.54,
  nameLength: 0.0,
  fewPhrases: -2.0,
  read: 0.03,
  destroys: -0.81,
  provider: 2.0,
};

/** Weights of the evidence that anything fits, see confidence.ts. */
export const confidenceWeights = {
  bias: -1.157,
  score: 0.111,
  covered: 1.498,
  phrase: 0.925,
  act: 0.106,
  named: 1.714,
  things: 0.699,
  unknown: -3.595,
  foreign: -4.798,
  margin: 0.089,
};
