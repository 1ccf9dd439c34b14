import { beforeAll, describe, expect, it } from '@jest/globals';
import { recordedFolder } from '../../../../scripts/fidelity/fixtures.ts';
import { against, readKnown } from '../../../../scripts/fidelity/known.ts';
import { findingsOfClusters } from '../../../../scripts/fidelity/kubernetes/clusters.ts';
import { CLUSTER_MEASURES, type ClusterMeasure } from '../../../../scripts/fidelity/kubernetes/compare.ts';
import { type Placed, type Share, sharesOf } from '../../../../scripts/fidelity/tally.ts';

const folder = recordedFolder('kubevirt');
let findings: readonly Placed[] = [];
let shares: Readonly<Record<ClusterMeasure, Share>>;

beforeAll(async () => {
  findings = await findingsOfClusters(folder);
  shares = sharesOf(findings, CLUSTER_MEASURES);
});

/** What the simulated cluster agrees in with recordings of API servers, with virt-api and (third) without, in percent; raised when it does better. */
const FLOORS: readonly (readonly [ClusterMeasure, number])[] = [
  ['status', 97.5],
  ['kind', 99.8],
  ['reason', 100],
  ['causes', 96],
  ['message', 96],
  ['columns', 100],
  ['events', 90],
  ['keys', 89],
  ['types', 100],
];

describe('the simulated cluster against recordings of API servers', () => {
  it('is asked all of the recorded requests', () => {
    expect(shares.status.of).toBe(991);
  });

  it.each(FLOORS)('agrees in %s in at least %d percent', (measure, floor) => {
    const { same, of } = shares[measure];
    expect(of).toBeGreaterThan(0);
    expect((same / of) * 100).toBeGreaterThanOrEqual(floor);
  });

  it('sends objects that are alike', () => {
    expect(shares.keys.jaccard).toBeGreaterThanOrEqual(0.98);
  });

  it('differs in nothing but what is known, and the list of that only shrinks', () => {
    const { fresh, gone } = against(readKnown(folder), findings);
    expect(fresh).toEqual([]);
    // What is gone has to leave the list: npm run fidelity -- kubevirt --shrink.
    expect(gone).toEqual([]);
  });
});
