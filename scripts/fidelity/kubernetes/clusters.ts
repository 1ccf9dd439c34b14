// All recordings of API servers, replayed against fresh simulated clusters.
import type { Placed } from '../tally.ts';
import { simulatedCluster } from './cluster-under-test.ts';
import { clusterFindings } from './compare.ts';
import { readClusterRecordings } from './fixtures.ts';
import { replayCluster } from './replay.ts';

/** The recording whose bench had no node that runs machines. */
const WITHOUT_HYPERVISOR = 'first';

/** Every finding of the recordings in a folder, or of those that are named. */
export async function findingsOfClusters(folder: string, only: readonly string[] = []): Promise<readonly Placed[]> {
  const findings: Placed[] = [];
  for (const recording of readClusterRecordings(folder)) {
    if (only.length > 0 && !only.includes(recording.name)) continue;
    const cluster = simulatedCluster(recording.name === WITHOUT_HYPERVISOR ? 'absent' : 'present');
    findings.push(...clusterFindings(recording, await replayCluster(cluster, recording)));
  }
  return findings;
}
