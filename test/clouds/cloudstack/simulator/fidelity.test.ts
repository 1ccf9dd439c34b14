import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { simulatedCloud } from '../../../../scripts/fidelity/cloud-under-test.ts';
import type { Measure } from '../../../../scripts/fidelity/compare.ts';
import { readRecordings, recordedFolder } from '../../../../scripts/fidelity/fixtures.ts';
import { against, readKnown } from '../../../../scripts/fidelity/known.ts';
import { replay } from '../../../../scripts/fidelity/replay.ts';
import { findingsOf, type Placed, type Share, sharesOf } from '../../../../scripts/fidelity/tally.ts';
import { HISTORY, historyText } from '../../../../scripts/simulator-history.ts';

const folder = recordedFolder('cloudstack');
const findings: Placed[] = [];
let shares: Readonly<Record<Measure, Share>>;

beforeAll(async () => {
  for (const recording of readRecordings(folder))
    findings.push(...findingsOf(recording, await replay(simulatedCloud(), recording)));
  shares = sharesOf(findings);
});

/** What the simulator agrees in with the recordings of a real server, in percent; raised when it does better. */
const FLOORS: readonly (readonly [Measure, number])[] = [
  ['status', 99.7],
  ['envelope', 99.8],
  ['resultkey', 99.9],
  ['errorcode', 100],
  ['cserrorcode', 99.4],
  ['words', 100],
  ['joboutcome', 96],
  ['types', 100],
  ['states', 93.8],
  ['keys', 82],
  ['jobrecord', 97.7],
];

describe('the simulated CloudStack against recordings of a real one', () => {
  it.each(FLOORS)('agrees in %s in at least %d percent', (measure, floor) => {
    const { same, of } = shares[measure];
    expect((same / of) * 100).toBeGreaterThanOrEqual(floor);
  });

  it('sends records that are alike', () => {
    expect(shares.keys.jaccard).toBeGreaterThanOrEqual(0.975);
    expect(shares.jobrecord.jaccard).toBeGreaterThanOrEqual(0.997);
  });

  it('differs in nothing but what is known, and the list of that only shrinks', () => {
    const { fresh, gone } = against(readKnown(folder), findings);
    expect(fresh).toEqual([]);
    // What is gone has to leave the list: npm run fidelity -- --shrink.
    expect(gone).toEqual([]);
  });

  it('invents no project for a thing that is in none', () => {
    const invented = findings.filter(
      ({ measure, difference }) => measure === 'keys' && /adds \[[^\]]*\bproject/.test(difference ?? ''),
    );
    expect(invented.map(({ place }) => place)).toEqual([]);
  });
});

describe('what the simulator knows of older versions', () => {
  it('is what the specifications give', () => {
    expect(readFileSync(HISTORY, 'utf8')).toBe(historyText());
  });
});
