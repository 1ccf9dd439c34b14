// `npm run fidelity -- kubevirt --record`: plays the requests of the recordings on a real API server and keeps what it answers.
import type { ClusterUnderTest } from './cluster-under-test.ts';
import { readClusterRecordings, writeClusterRecordings } from './fixtures.ts';
import type { ClusterRecording } from './recording.ts';
import { replayCluster } from './replay.ts';

/**
 * Records every request of the folder `from` anew, those of `only` where some are named, and writes them into `to` in
 * their compact form: without ids, versions, moments and tokens. It makes and removes things in that cluster.
 */
export async function recordCluster(
  cluster: ClusterUnderTest,
  { from, to, only = [] }: { readonly from: string; readonly to: string; readonly only?: readonly string[] },
): Promise<readonly ClusterRecording[]> {
  const anew: ClusterRecording[] = [];
  for (const recording of readClusterRecordings(from)) {
    if (only.length > 0 && !only.includes(recording.name)) continue;
    const answers = await replayCluster(cluster, recording);
    anew.push({
      name: recording.name,
      exchanges: recording.exchanges.map((exchange, at) => ({ ...exchange, answer: answers[at] ?? exchange.answer })),
    });
  }
  writeClusterRecordings(to, anew);
  return anew;
}

/** Namespaces in which recordings made something: they have to be there. */
export const namespacesIn = (recordings: readonly ClusterRecording[]): readonly string[] => [
  ...new Set(
    recordings.flatMap(({ exchanges }) =>
      exchanges.flatMap(({ method, path, answer }) =>
        method === 'POST' && answer.status < 300 ? (/\/namespaces\/([^/?]+)\/./.exec(path)?.slice(1) ?? []) : [],
      ),
    ),
  ),
];
