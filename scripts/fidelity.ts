// `npm run fidelity`: replays recordings of a real server against the simulator and says where they differ.
import { simulatedCloud } from './fidelity/cloud-under-test.ts';
import { readRecordings, recordedFolder } from './fidelity/fixtures.ts';
import { replay } from './fidelity/replay.ts';
import { findingsOf, type Placed, sharesOf } from './fidelity/tally.ts';

const only = process.argv.slice(2);
const findings: Placed[] = [];
for (const recording of readRecordings(recordedFolder('cloudstack'))) {
  if (only.length > 0 && !only.includes(recording.name)) continue;
  findings.push(...findingsOf(recording, await replay(simulatedCloud(), recording)));
}
for (const { place, measure, difference } of findings.filter(({ same }) => !same))
  console.log(`${place} ${measure}: ${difference}`);
for (const [measure, { same, of, jaccard }] of Object.entries(sharesOf(findings))) {
  const like = jaccard === undefined ? '' : `, likeness ${jaccard.toFixed(3)}`;
  console.log(`${measure.padEnd(12)} ${same} of ${of} (${of === 0 ? '-' : ((same / of) * 100).toFixed(1)} %)${like}`);
}
