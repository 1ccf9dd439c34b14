// `npm run fidelity`: replays recordings of a real server against the simulator and says where they differ.
import { simulatedCloud } from './fidelity/cloud-under-test.ts';
import { MEASURES } from './fidelity/compare.ts';
import { readRecordings, recordedFolder } from './fidelity/fixtures.ts';
import { against, readKnown, shrink } from './fidelity/known.ts';
import { findingsOfClusters } from './fidelity/kubernetes/clusters.ts';
import { CLUSTER_MEASURES } from './fidelity/kubernetes/compare.ts';
import { record } from './fidelity/record.ts';
import { replay } from './fidelity/replay.ts';
import { findingsOf, type Placed, type Share, sharesOf } from './fidelity/tally.ts';

const HELP = `Usage: npm run fidelity -- [cloudstack | kubevirt] [RECORDING ...] [--operations] [--differences] [--shrink] [--record]

Replays the recordings of real servers against the simulators, with ids of their own, and compares: status, envelope, key of the
result, codes, words that clients look for, outcome and record of jobs, key sets, JSON types, states, order; of API servers with
KubeVirt status, reason, causes, text of refusals, warnings, columns, events, fields and their types.

  --operations   the same per operation
  --differences  every difference, one a line
  --shrink       takes what is no longer different out of the list of known differences
  --record       plays the requests on the server of CLOUDSTACK_API_URL (with CLOUDSTACK_API_KEY and CLOUDSTACK_SECRET_KEY of a root
                 administrator), and writes the recordings anew. It makes and removes things there.
`;

const flags = new Set(process.argv.slice(2).filter((it) => it.startsWith('--')));
const words = process.argv.slice(2).filter((it) => !it.startsWith('--'));
const CLOUDS = ['cloudstack', 'kubevirt'] as const;
const clouds = CLOUDS.filter((it) => words.includes(it));
const only = words.filter((it) => !(CLOUDS as readonly string[]).includes(it));

if (flags.has('--help')) process.stdout.write(HELP);
else if (flags.has('--record')) await recordAnew();
else await compareAll();

async function recordAnew(): Promise<void> {
  const { CLOUDSTACK_API_URL: url, CLOUDSTACK_API_KEY: apiKey, CLOUDSTACK_SECRET_KEY: secretKey } = process.env;
  if (url === undefined || apiKey === undefined || secretKey === undefined) {
    process.stderr.write('Recording needs CLOUDSTACK_API_URL, CLOUDSTACK_API_KEY and CLOUDSTACK_SECRET_KEY.\n');
    process.exitCode = 2;
    return;
  }
  await record({ url, apiKey, secretKey });
}

async function compareAll(): Promise<void> {
  for (const cloud of clouds.length > 0 ? clouds : CLOUDS) {
    say(`== ${cloud}`);
    if (cloud === 'cloudstack') tell(cloud, await findingsOfCloudStack(), MEASURES);
    else tell(cloud, await findingsOfClusters(recordedFolder(cloud), only), CLUSTER_MEASURES);
  }
}

async function findingsOfCloudStack(): Promise<readonly Placed[]> {
  const findings: Placed[] = [];
  for (const recording of readRecordings(recordedFolder('cloudstack'))) {
    if (only.length > 0 && !only.includes(recording.name)) continue;
    findings.push(...findingsOf(recording, await replay(simulatedCloud(), recording)));
  }
  return findings;
}

function tell(cloud: string, findings: readonly Placed[], measures: readonly string[]): void {
  if (flags.has('--differences'))
    for (const { place, measure, same, difference } of findings) if (!same) say(`${place} ${measure}: ${difference}`);
  if (flags.has('--operations')) perOperation(findings, measures);
  for (const [measure, share] of Object.entries(sharesOf(findings, measures)))
    say(`${measure.padEnd(12)} ${text(share)}`);
  if (only.length > 0) return;
  const folder = recordedFolder(cloud);
  if (flags.has('--shrink')) shrink(folder, findings);
  const { fresh, gone } = against(readKnown(folder), findings);
  for (const name of fresh) say(`not known: ${name}`);
  if (gone.length > 0) say(`${gone.length} known differences are gone: run with --shrink.`);
  if (fresh.length > 0) process.exitCode = 1;
}

function perOperation(findings: readonly Placed[], measures: readonly string[]): void {
  for (const command of [...new Set(findings.map((it) => it.command))].sort()) {
    const shares = sharesOf(
      findings.filter((it) => it.command === command),
      measures,
    );
    const shown = measures.flatMap((measure) => {
      const { same, of, jaccard } = shares[measure]!;
      if (of === 0) return [];
      return `${measure} ${same}/${of}${jaccard === undefined ? '' : ` (${jaccard.toFixed(2)})`}`;
    });
    say(`${command}: ${shown.join(', ')}`);
  }
}

function text({ same, of, jaccard }: Share): string {
  const percent = of === 0 ? '-' : `${((same / of) * 100).toFixed(1)} %`;
  return `${same} of ${of} (${percent})${jaccard === undefined ? '' : `, likeness ${jaccard.toFixed(3)}`}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
