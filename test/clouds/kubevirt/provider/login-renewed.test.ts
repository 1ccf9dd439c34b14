// A kubeconfig that changes while the server runs: the new login counts, for the same server and the same rights only.
import { describe, expect, it } from '@jest/globals';
import type { KubeProfile } from '../../../../src/clouds/kubevirt/provider/profiles.ts';
import { createKubeVirtProvider } from '../../../../src/clouds/kubevirt/provider/provider.ts';
import { createInProcessStream } from '../../../../src/clouds/kubevirt/provider/stream.ts';
import { createKubeVirtSimulator } from '../../../../src/clouds/kubevirt/simulator/simulator.ts';
import { systemClock } from '../../../../src/contract/clock.ts';
import type { JsonObject } from '../../../../src/contract/tool.ts';
import { createInProcessSend } from '../../../../src/runtime/wire/http-in-process.ts';
import { Secret } from '../../../../src/security/credentials.ts';
import { loadShape, machine, profileFor, toolNamed } from './setup.ts';

const namespace = 'team-a';
const stale: KubeProfile = { ...profileFor('admin'), login: { kind: 'token', token: new Secret('expired-long-ago') } };

function world(now: KubeProfile | undefined) {
  const simulator = createKubeVirtSimulator({ loadShape, clock: systemClock, random: () => 0.5, jobMs: 1 });
  const provider = createKubeVirtProvider({
    profiles: [stale],
    send: createInProcessSend(simulator.handle),
    open: createInProcessStream(simulator.handle),
    clock: systemClock,
    random: () => 0.5,
    run: async () => {
      throw new Error('no plugin here');
    },
    readText: async () => '',
    reread: async () => now,
  });
  const call = async (tool: string, args: JsonObject) =>
    provider.call(await toolNamed(tool), args, {
      id: 'call',
      profile: 'admin',
      signal: new AbortController().signal,
      report: () => undefined,
      waitMs: 0,
    });
  return { simulator, provider, call };
}

describe('a login that the cluster no longer takes', () => {
  it('is read again from the kubeconfig, and the new one is hidden like the old', async () => {
    const { call, provider } = world(profileFor('admin'));
    expect((await call('kubevirt_list_virtual_machines', { namespace })).data).toHaveLength(3);
    expect(provider.credentials?.('admin')).toContain('simulator-admin');
  });

  it('sends no change twice, and the next one with the new login', async () => {
    const { call, simulator } = world(profileFor('admin'));
    const body = machine('new');
    await expect(call('kubevirt_create_virtual_machine', { namespace, body })).rejects.toMatchObject({
      code: 'API_AUTH',
    });
    expect(simulator.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
    await call('kubevirt_create_virtual_machine', { namespace, body });
  });

  it.each([
    ['leads to another server', { ...profileFor('admin'), server: 'https://elsewhere.example:6443' }],
    ['acts as somebody else', { ...profileFor('admin'), actsAs: { user: 'root', groups: [], extra: {} } }],
    ['is gone', undefined],
  ])('is not exchanged for one that %s', async (_, now) => {
    const { call } = world(now);
    const wanted = call('kubevirt_list_virtual_machines', { namespace });
    await expect(wanted).rejects.toMatchObject({ code: 'API_AUTH' });
  });
});
