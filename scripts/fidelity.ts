// `npm run fidelity`: replays recordings of a real server against the simulator and says where they differ.
import { simulatedCloud } from './fidelity/cloud-under-test.ts';
import { MEASURES } from './fidelity/compare.ts';
import { readRecordings, recordedFolder } from './fidelity/fixtures.ts';
import { against, readKnown, shrink } from './fidelity/known.ts';
import { findingsOfClusters } from './fidelity/kubernetes/clusters.ts';
import { CLUSTER_MEASURES } from './fidelity/kubernetes/compare.ts';
import { readClusterRecordings } from './fidelity/kubernetes/fixtures.ts';
import { namespacesIn, recordCluster } from './fidelity/kubernetes/record.ts';
import { clusterOf, furnished } from './fidelity/kubernetes/server-cluster.ts';
import { record } from './fidelity/record.ts';
import { replay } from './fidelity/replay.ts';
import { findingsOf, type Placed, type Share, sharesOf } from './fidelity/tally.ts';
import { readScenes, recordScenes, scenesFolder, serviceAt } from './fidelity/virtualbox/record.ts';

const HELP = `Usage: npm run fidelity -- [cloudstack | kubevirt] [RECORDING ...] [--operations] [--differences] [--shrink]
       npm run fidelity -- [cloudstack | kubevirt | virtualbox] --record [--out=FOLDER]

Replays the recordings of real servers against the simulators, with ids of their own, and compares: status, envelope, key of the
result, codes, words that clients look for, outcome and record of jobs, key sets, JSON types, states, order; of API servers with
KubeVirt status, reason, causes, text of refusals, warnings, columns, events, fields and their types.

  --operations   the same per operation
  --differences  every difference, one a line
  --shrink       takes what is no longer different out of the list of known differences
  --record       plays the requests on a real server and writes the recordings anew, without ids, secrets and who signed in. It makes
                 and removes things there. CloudStack: CLOUDSTACK_API_URL with CLOUDSTACK_API_KEY and CLOUDSTACK_SECRET_KEY of a root
                 administrator. kubevirt: KUBECONFIG of somebody who may act as others. virtualbox: VBOX_WEBSERVICE_URL with
                 VBOX_WEBSERVICE_USER and VBOX_WEBSERVICE_PASSWORD
  --out=FOLDER   where the new recordings go, instead of the old ones' place
`;

const flags = new Set(process.argv.slice(2).filter((it) => it.startsWith('--')));
const words = process.argv.slice(2).filter((it) => !it.startsWith('--'));
const CLOUDS = ['cloudstack', 'kubevirt'] as const;
const clouds = CLOUDS.filter((it) => words.includes(it));
const only = words.filter((it) => !(CLOUDS as readonly string[]).includes(it));

if (flags.has('--help')) process.stdout.write(HELP);
else if (flags.has('--record')) await recordAnew();
else await compareAll();

/** Which variables a recording needs, by cloud. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  cloudstack: ['CLOUDSTACK_API_URL', 'CLOUDSTACK_API_KEY', 'CLOUDSTACK_SECRET_KEY'],
  kubevirt: ['KUBECONFIG'],
  virtualbox: ['VBOX_WEBSERVICE_URL', 'VBOX_WEBSERVICE_USER', 'VBOX_WEBSERVICE_PASSWORD'],
};

async function recordAnew(): Promise<void> {
  const cloud = words.find((it) => Object.hasOwn(NEEDS, it)) ?? 'cloudstack';
  const missing = NEEDS[cloud]!.filter((name) => (process.env[name] ?? '') === '');
  if (missing.length > 0) {
    process.stderr.write(`Recording ${cloud} needs ${missing.join(', ')}.\n`);
    process.exitCode = 2;
    return;
  }
  const [first = '', second = '', third = ''] = NEEDS[cloud]!.map((name) => process.env[name]);
  const out = [...flags].find((it) => it.startsWith('--out='))?.slice('--out='.length);
  if (cloud === 'kubevirt') {
    const from = recordedFolder(cloud);
    const cluster = clusterOf(first);
    const namespaces = namespacesIn(readClusterRecordings(from));
    await furnished(cluster, namespaces, () => recordCluster(cluster, { from, to: out ?? from, only }));
  } else if (cloud === 'virtualbox') {
    await recordScenes(serviceAt(first, second, third), readScenes(scenesFolder), out ?? scenesFolder);
  } else {
    await record({ url: first, apiKey: second, secretKey: third }, { to: out ?? recordedFolder(cloud) });
  }
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
