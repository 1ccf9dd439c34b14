import { describe, expect, it } from '@jest/globals';
import { tokens } from '../../../../src/clouds/kubevirt/simulator/access/users.ts';
import { createKubeVirtSimulator } from '../../../../src/clouds/kubevirt/simulator/simulator.ts';
import { readPath } from '../../../../src/contract/read-path.ts';
import type { Json, JsonObject } from '../../../../src/contract/tool.ts';
import { loadShape } from '../provider/setup.ts';

const machines = '/apis/kubevirt.io/v1/namespaces/team-a/virtualmachines';
const clones = '/apis/clone.kubevirt.io/v1beta1/namespaces/team-a/virtualmachineclones';

/** A cluster whose time moves when it is told to. */
function cluster() {
  let [now, state] = [0, 7];
  const random = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const clock = { now: () => 1_800_000_000_000 + now, elapsed: () => now, sleep: async () => undefined };
  const { handle } = createKubeVirtSimulator({ loadShape, clock, random, jobMs: 100 });
  const send = async (method: string, path: string, body?: Json, type = 'application/json'): Promise<JsonObject> => {
    const headers = { authorization: `Bearer ${tokens.admin}`, 'content-type': type };
    const response = await handle(
      new Request(`https://c.example${path}`, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return text.startsWith('{') ? (JSON.parse(text) as JsonObject) : {};
  };
  const pass = async (): Promise<void> => {
    for (let looks = 0; looks < 10; looks += 1) {
      now += 100;
      await send('GET', '/version');
    }
  };
  const patch = (name: string, body: Json) =>
    send('PATCH', `${machines}/${name}`, body, 'application/merge-patch+json');
  return { send, pass, patch };
}

describe('a machine that runs', () => {
  it('asks for a restart after a change that it cannot take up, until it is restarted', async () => {
    const { send, pass, patch } = cluster();
    const required = async () =>
      readPath(await send('GET', `${machines}/web-1`), 'status.conditions[type=RestartRequired].status');
    await pass();
    await patch('web-1', { spec: { template: { spec: { nodeSelector: { 'kubernetes.io/arch': 'amd64' } } } } });
    await pass();
    expect(await required()).toBeUndefined();
    await patch('web-1', { spec: { template: { spec: { hostname: 'other' } } } });
    await pass();
    expect(await required()).toBe('True');
    await send('PUT', `/apis/subresources.kubevirt.io/v1/namespaces/team-a/virtualmachines/web-1/restart`, {});
    await pass();
    expect(await required()).toBeUndefined();
  });

  it('asks for none when it is halted', async () => {
    const { send, pass, patch } = cluster();
    await patch('db-1', { spec: { template: { spec: { hostname: 'other' } } } });
    await pass();
    const machine = await send('GET', `${machines}/db-1`);
    expect(readPath(machine, 'status.conditions[type=RestartRequired].status')).toBeUndefined();
  });
});

describe('a clone', () => {
  const order = (name: string, more: JsonObject = {}): JsonObject => ({
    apiVersion: 'clone.kubevirt.io/v1beta1',
    kind: 'VirtualMachineClone',
    metadata: { name },
    spec: {
      source: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'web-1' },
      target: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: `${name}-vm` },
      ...more,
    },
  });
  const disk = 'spec.template.spec.volumes.0.dataVolume.name';
  const claim = '/api/v1/namespaces/team-a/persistentvolumeclaims';

  it('has disks of its own, as large as those of the original, which go when it goes', async () => {
    const { send, pass } = cluster();
    await pass();
    await send('POST', clones, order('one'));
    await pass();
    const name = String(readPath(await send('GET', `${machines}/one-vm`), disk));
    expect(name).toMatch(/^restore-[0-9a-f-]{36}-root$/);
    const size = async (of: string) => readPath(await send('GET', `${claim}/${of}`), 'spec.resources.requests.storage');
    expect(await size(name)).toBe(await size('web-1-root'));
    await send('DELETE', `${machines}/one-vm`);
    await pass();
    expect((await send('GET', `${claim}/${name}`)).code).toBe(404);
    expect(await size('web-1-root')).toBe('30Gi');
  });

  it('calls them after itself where the order says so', async () => {
    const { send, pass } = cluster();
    await pass();
    await send('POST', clones, order('two', { volumeNamePolicy: 'PrefixTargetName' }));
    await pass();
    expect(readPath(await send('GET', `${machines}/two-vm`), disk)).toBe('two-vm-root');
  });
});
