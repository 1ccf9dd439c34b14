import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { recordedFolder } from '../../../../scripts/fidelity/fixtures.ts';
import {
  type ClusterAsked,
  type ClusterUnderTest,
  simulatedCluster,
} from '../../../../scripts/fidelity/kubernetes/cluster-under-test.ts';
import { clusterFindings } from '../../../../scripts/fidelity/kubernetes/compare.ts';
import { readClusterRecordings, writeClusterRecordings } from '../../../../scripts/fidelity/kubernetes/fixtures.ts';
import { recordCluster } from '../../../../scripts/fidelity/kubernetes/record.ts';
import { replayCluster } from '../../../../scripts/fidelity/kubernetes/replay.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'recorded-'));
/** A few requests with their answers, so that a test takes seconds. */
const SHORT = 40;

describe('a cluster that is recorded anew', () => {
  it('gives a recording that the same kind of cluster agrees with in everything', async () => {
    const [from, to] = [folder(), folder()];
    const [first] = readClusterRecordings(recordedFolder('kubevirt'));
    writeClusterRecordings(from, [{ name: first!.name, exchanges: first!.exchanges.slice(0, SHORT) }]);
    await recordCluster(simulatedCluster('absent'), { from, to });
    const [anew] = readClusterRecordings(to);
    expect(anew!.exchanges.map(({ name }) => name)).toEqual(first!.exchanges.slice(0, SHORT).map(({ name }) => name));
    const findings = clusterFindings(anew!, await replayCluster(simulatedCluster('absent'), anew!));
    expect(findings.length).toBeGreaterThan(SHORT);
    expect(findings.filter(({ same }) => !same)).toEqual([]);
  });

  it('keeps nothing of what only that cluster has: ids, versions, moments and tokens', async () => {
    const asked: ClusterAsked[] = [];
    const secret: ClusterUnderTest = {
      pass: async () => undefined,
      send: async (it) => {
        asked.push(it);
        return {
          status: 200,
          body: {
            ...{ apiVersion: 'v1', kind: 'ConfigMap', data: { token: 'only-there' } },
            metadata: { name: 'a', uid: '11111111-2222-4333-8444-555555555555', resourceVersion: '4711' },
          },
        };
      },
    };
    const [from, to] = [folder(), folder()];
    const exchange = { name: 'read', as: 'admin', method: 'GET', path: '/api/v1/namespaces/x/configmaps/a' };
    writeClusterRecordings(from, [
      { name: 'one', exchanges: [{ ...exchange, answer: { status: 404, kind: 'Status' } }] },
    ]);
    const [anew] = await recordCluster(secret, { from, to });
    expect(asked.some(({ path }) => path === exchange.path)).toBe(true);
    expect(anew!.exchanges[0]!.answer).toMatchObject({ status: 200, kind: 'ConfigMap' });
    const kept = JSON.stringify(readClusterRecordings(to));
    for (const own of ['only-there', '11111111', '4711']) expect(kept).not.toContain(own);
  });
});
