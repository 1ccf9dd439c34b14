import { describe, expect, it } from '@jest/globals';
import { offer as kubevirt } from '../../../src/clouds/kubevirt/offer.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { catalogs } from '../../../src/generated/catalog.ts';
import { createCompletion, fitting } from '../../../src/runtime/offer/completion.ts';
import { createRegistry } from '../../../src/runtime/tools/registry.ts';
import { offers, real } from './offers.ts';

describe('completion', () => {
  const complete = createCompletion({
    registry: real,
    offered: real.entries,
    offers,
    execute: async ({ entry }) => {
      if (entry !== 'resolve') throw new Error('completion only looks up');
      return { data: [{ name: 'fra1' }, { name: 'zrh1' }, { name: 'fra2' }], text: '', structured: {} };
    },
    randomId: () => 'complete-1',
    principal: 'local',
    elapsed: () => 0,
  });

  it('gives names of things for arguments of prompts', async () => {
    expect(await complete({ prompt: 'deploy', argument: 'zone', typed: 'fr' })).toEqual({
      values: ['fra1', 'fra2'],
      total: 2,
      hasMore: false,
    });
    expect((await complete({ prompt: 'deploy', argument: 'purpose', typed: '' })).values).toEqual([]);
  });

  it('gives names of tools, at most a hundred', async () => {
    const all = await complete({ argument: 'tool', typed: '' });
    expect(all.values).toHaveLength(100);
    expect(all.hasMore).toBe(true);
    const some = await complete({ argument: 'tool', typed: 'cloudstack_list_zones' });
    expect(some.values[0]).toBe('cloudstack_list_zones');
  });

  it('gives operations for the URI of a reference', async () => {
    const { values } = await complete({
      resource: 'virtspan://{provider}/api/{command}',
      argument: 'command',
      typed: 'deployV',
      settled: { provider: 'cloudstack' },
    });
    expect(values).toContain('deployVirtualMachine');
  });

  it('gives namespaces and nodes out of the fields of VMs', async () => {
    const row = (namespace: string, nodeName: string) => ({ metadata: { name: 'a', namespace }, status: { nodeName } });
    const ofCluster = createCompletion({
      registry: real,
      offered: real.entries,
      offers,
      execute: async () => ({
        data: [row('shop', 'n2'), row('default', 'n1'), row('shop', 'n1')],
        text: '',
        structured: {},
      }),
      randomId: () => 'complete-2',
      principal: 'local',
      elapsed: () => 0,
    });
    const resource = 'kubevirt://{namespace}/vms';
    expect((await ofCluster({ resource, argument: 'namespace', typed: '' })).values).toEqual(['default', 'shop']);
    expect((await ofCluster({ prompt: 'drain-node', argument: 'node', typed: 'n' })).values).toEqual(['n1', 'n2']);
  });

  it('asks the server for what is beyond the first page, and says that there is more', async () => {
    const asked: JsonObject[] = [];
    const names = Array.from({ length: 700 }, (_, index) => `vm-${String(index).padStart(4, '0')}`);
    const ofMany = createCompletion({
      registry: real,
      offered: real.entries,
      offers,
      execute: async ({ args }) => {
        asked.push(args);
        const text = typeof args.keyword === 'string' ? args.keyword : '';
        const found = names.filter((name) => name.includes(text));
        const page = found.slice(0, 500).map((name) => ({ id: name, name }));
        return { data: page, text: '', structured: {}, list: found.length > 500 ? { next: { page: 2 } } : {} };
      },
      randomId: () => 'complete-3',
      principal: 'local',
      elapsed: () => 0,
    });
    const typed = (text: string) => ofMany({ prompt: 'expose', argument: 'vm', typed: text });
    expect(await typed('')).toEqual({ values: names.slice(0, 100), hasMore: true });
    expect(await typed('vm-0617')).toEqual({ values: ['vm-0617'], total: 1, hasMore: false });
    expect((await typed('vm-061')).values).toHaveLength(10);
    await typed('vm-0617');
    expect(asked.map(({ keyword }) => keyword)).toEqual([undefined, 'vm-0617', 'vm-061']);
  });

  it('reads on where the server cannot search', async () => {
    const ofMany = createCompletion({
      registry: real,
      offered: real.entries,
      offers,
      execute: async ({ args }) => {
        const at = Number(args.continue ?? 0);
        const data = [{ metadata: { name: `vm-${at}`, namespace: `team-${at}` } }];
        return { data, text: '', structured: {}, list: at < 3 ? { next: { continue: String(at + 1) } } : {} };
      },
      randomId: () => 'complete-4',
      principal: 'local',
      elapsed: () => 0,
    });
    const { values, hasMore } = await ofMany({
      resource: 'kubevirt://{namespace}/vms',
      argument: 'namespace',
      typed: 'team-3',
    });
    expect([values, hasMore]).toEqual([['team-3'], false]);
  });

  it('completes the name of an object among those of the namespace that was settled before it', async () => {
    const asked: JsonObject[] = [];
    const complete = createCompletion({
      registry: createRegistry([await catalogs.kubevirt!()]),
      offered: [],
      offers: [kubevirt],
      execute: async ({ args }) => {
        asked.push(args);
        const namespace = String(args.namespace ?? 'all');
        return { data: [{ metadata: { name: `web-of-${namespace}`, namespace } }], text: '', structured: {} };
      },
      randomId: () => 'complete-5',
      principal: 'local',
      elapsed: () => 0,
    });
    const typing = { resource: 'kubevirt://{namespace}/vms/{name}', argument: 'name', typed: '' };
    const namesIn = async (namespace: string) => (await complete({ ...typing, settled: { namespace } })).values;
    expect(await namesIn('team-a')).toEqual(['web-of-team-a']);
    expect(await namesIn('team-b')).toEqual(['web-of-team-b']);
    expect((await complete(typing)).values).toEqual(['web-of-all']);
    const nodes = { ...typing, resource: 'kubevirt://cluster/nodes/{name}' };
    expect((await complete({ ...nodes, settled: { namespace: 'team-a' } })).values).toEqual(['web-of-all']);
    expect(asked).toHaveLength(4);
  });

  it('prefers what begins alike to what holds it to what resembles it', () => {
    expect(fitting(['web-1', 'old-web', 'db'], 'web').values).toEqual(['web-1', 'old-web']);
    expect(fitting(['frankfurt', 'zurich'], 'frankfrut').values).toEqual(['frankfurt']);
  });
});
