import { describe, expect, it } from '@jest/globals';
import { offer as cloudstack } from '../../../src/clouds/cloudstack/offer.ts';
import { offer as kubevirt } from '../../../src/clouds/kubevirt/offer.ts';
import { offer as virtualbox } from '../../../src/clouds/virtualbox/offer.ts';
import type { CloudOffer } from '../../../src/contract/offer.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { catalogs } from '../../../src/generated/catalog.ts';
import { createCompletion, fitting } from '../../../src/runtime/offer/completion.ts';
import { createMetaTools } from '../../../src/runtime/offer/meta-tools.ts';
import { getPrompt, listPrompts, ownTools, referenceOf } from '../../../src/runtime/offer/prompts.ts';
import { listResources, listTemplates } from '../../../src/runtime/offer/resource-list.ts';
import { createResources } from '../../../src/runtime/offer/resources.ts';
import { bundlesOf, expandBundles, toolsOf } from '../../../src/runtime/offer/toolsets.ts';
import { instructionsFor } from '../../../src/runtime/server/instructions.ts';
import { createRegistry } from '../../../src/runtime/tools/registry.ts';
import { catalog, createWorld, refusal } from '../pipeline/world.ts';

const real = createRegistry(await Promise.all(Object.values(catalogs).map((load) => load())));
const toy = createRegistry([catalog]);
const offers = [cloudstack, kubevirt, virtualbox];
const toyOffer: CloudOffer = { provider: 'toy', bundles: {}, tasks: [], inventory: ['toy_list_volumes'] };
const namesFor = (served: readonly CloudOffer[]): readonly string[] => listPrompts(served).map(({ name }) => name);

describe('toolset bundles', () => {
  it.each([...bundlesOf(offers)])('%s names only tools that exist, and not too many', (_, [provider, bundle]) => {
    for (const pattern of bundle.tools)
      expect([pattern, toolsOf(provider, { ...bundle, tools: [pattern] }, real.entries).length]).not.toEqual([
        pattern,
        0,
      ]);
    expect(toolsOf(provider, bundle, real.entries).length).toBeLessThanOrEqual(50);
  });

  it('call tools what they are called today', () => {
    const today = new Set(real.entries.map(({ name }) => name));
    const named = [...bundlesOf(offers).values()].flatMap(([provider, { tools }]) =>
      tools.filter((tool) => !tool.includes('*')).map((tool) => `${provider}_${tool}`),
    );
    expect(named.filter((name) => !today.has(name))).toEqual([]);
  });

  it('are opened in a selection, beside toolsets and names', () => {
    const selection = { toolsets: ['cloudstack/vm-lifecycle', 'kubevirt/vm'], names: ['a'], effects: 'all' } as const;
    const { toolsets, names, effects } = expandBundles(selection, offers, real.entries);
    expect(toolsets).toEqual(['kubevirt/vm']);
    expect(names).toEqual(expect.arrayContaining(['a', 'cloudstack_deploy_virtual_machine']));
    expect(effects).toBe('all');
  });
});

describe('prompts', () => {
  it('are there for whole tasks', () => {
    expect(namesFor([cloudstack])).toEqual([
      'deploy',
      'expose',
      'troubleshoot',
      'find-waste',
      'drain-host',
      'explain-tool',
    ]);
    expect(namesFor([kubevirt])).toEqual([
      'troubleshoot-kubevirt',
      'find-waste-kubevirt',
      'drain-node',
      'explain-tool',
    ]);
    expect(namesFor([virtualbox])).toEqual(['troubleshoot-virtualbox', 'explain-tool']);
    const all = namesFor(offers);
    expect(new Set(all).size).toBe(all.length);
  });

  it('put arguments into their text, and need some', async () => {
    expect(getPrompt('drain-host', { host: 'kvm-7' }, offers).text).toContain(
      'Prepare the host "kvm-7" for maintenance.',
    );
    const error = await refusal((async () => getPrompt('drain-host', {}, offers))());
    expect(error.code).toBe('PARAM_MISSING');
    expect((await refusal((async () => getPrompt('nope', {}, offers))())).code).toBe('PARAM_VALUE');
    const elsewhere = await refusal((async () => getPrompt('drain-host', { host: 'a' }, [kubevirt]))());
    expect(elsewhere.message).toContain('there are troubleshoot-kubevirt');
  });

  it.each(['search', 'all', 'toolsets'] as const)('name no tool that mode %s does not offer', (mode) => {
    const parts = { selection: {}, providers: ['cloudstack'], example: '', engine: () => Promise.reject(new Error()) };
    const own = mode === 'toolsets' ? [] : createMetaTools({ ...parts, mode }).list();
    const profiles = {};
    const facts = { mode, effects: 'all', destructive: 'allowed', profiles, titles: [], cloud: 'built-in' } as const;
    const texts = [
      instructionsFor(facts),
      ...listPrompts(offers).map(({ name, arguments: args }) => {
        const given = Object.fromEntries(args.map((argument) => [argument.name, 'x']));
        return getPrompt(name, given, offers, 'all', ownTools[mode]).text;
      }),
    ];
    const named = texts.flatMap(
      (text) => text.match(/\b(?:find_tools|describe_tools|run_script|call_[a-z]+|coverage_report)\b/g) ?? [],
    );
    expect([...new Set(named)].filter((name) => !own.some((tool) => tool.name === name))).toEqual([]);
    expect(new Set(named).has('run_script')).toBe(mode !== 'toolsets');
  });

  it('refer to entities that can be looked up', async () => {
    const refs = listPrompts(offers).flatMap(({ name, arguments: args }) =>
      args.filter(({ ref }) => ref !== undefined).map((argument) => referenceOf(offers, name, argument.name)),
    );
    expect(refs.length).toBeGreaterThan(10);
    for (const ref of refs) expect(await real.references(ref!.provider)).toHaveProperty(ref!.entity);
  });
});

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

describe('resources', () => {
  const context = { principal: 'local', signal: new AbortController().signal };
  const resources = createResources({
    refusal: () => undefined,
    registry: toy,
    offered: toy.entries,
    offers: [toyOffer],
    execute: createWorld().pipeline.execute,
    randomId: () => 'read-1',
  });

  it('hands out the view of answers, which is in no list', async () => {
    const { text, mimeType } = await resources.read('ui://virtspan/answer', context);
    expect(mimeType).toBe('text/html;profile=mcp-app');
    expect(text).toMatch(/^<!doctype html>/);
    expect(JSON.stringify(listResources(offers))).not.toContain('ui://');
  });

  it('give the reference of an operation', async () => {
    const { text, mimeType } = await resources.read('virtspan://toy/api/stopMachine', context);
    expect(mimeType).toBe('text/plain');
    expect(text).toContain('toy_stop_machine');
  });

  it('are refused for anything else', async () => {
    for (const uri of [
      'virtspan://aws/inventory',
      'virtspan://toy/inventory/x',
      'file:///etc/passwd',
      'virtspan://toy/api/../x',
      'kubevirt://default/vms',
    ]) {
      expect((await refusal(resources.read(uri, context))).code).toBe('PARAM_VALUE');
    }
    expect((await refusal(resources.read('virtspan://toy/api/nothing', context))).code).toBe('TOOL_UNKNOWN');
  });

  it('say in an inventory of whom it counts, once', async () => {
    const offer = { ...toyOffer, inventory: ['toy_list_volumes', 'toy_list_zones'] };
    const counted = createResources({
      refusal: () => undefined,
      registry: toy,
      offered: toy.entries,
      offers: [offer],
      execute: async () => ({ data: [{ name: 'a' }], notes: ['Of your own account only.'], text: '', structured: {} }),
      randomId: () => 'read-1',
    });
    const { text } = await counted.read('virtspan://toy/inventory', context);
    expect(text?.split('\n').filter((line) => line.startsWith('Note: '))).toEqual(['Note: Of your own account only.']);
  });

  it('list one inventory per provider', () => {
    expect(listResources([toyOffer]).map(({ uri }) => uri)).toEqual(['virtspan://toy/inventory']);
    expect(listTemplates([toyOffer]).map(({ uriTemplate }) => uriTemplate)).toEqual([
      'virtspan://{provider}/api/{command}',
    ]);
    const uris = listTemplates([kubevirt]).map(({ uriTemplate }) => uriTemplate);
    expect(uris).toEqual(expect.arrayContaining(['kubevirt://{namespace}/vms', 'kubevirt://{namespace}/vms/{name}']));
  });

  it('read one object by its name, and the events of one', async () => {
    const asked: [string, JsonObject][] = [];
    const resources = createResources({
      registry: createRegistry([catalog]),
      offered: [],
      offers: [kubevirt],
      refusal: async () => undefined,
      execute: async ({ tool, args }) => {
        asked.push([tool, args]);
        return { data: null, text: 'shown', structured: {} };
      },
      randomId: () => 'id',
    });
    const read = (uri: string) => resources.read(uri, context);
    expect((await read('kubevirt://team-a/vms/web-1')).text).toBe('shown');
    await read('kubevirt://team-a/instancetypes/u1.small');
    await read('kubevirt://team-a/events/web-1');
    await read('kubevirt://cluster/nodes/node1');
    await read('kubevirt://cluster/clusterinstancetypes');
    await read('kubevirt://cluster/pods');
    expect(asked).toEqual([
      ['kubevirt_get_virtual_machine', { namespace: 'team-a', name: 'web-1' }],
      ['kubevirt_get_virtual_machine_instancetype', { namespace: 'team-a', name: 'u1.small' }],
      ['kubevirt_list_events', { namespace: 'team-a', name: 'web-1' }],
      ['kubevirt_get_node', { name: 'node1' }],
      ['kubevirt_list_vm_cluster_instancetypes', {}],
      ['kubevirt_list_pods', { namespace: 'cluster' }],
    ]);
    const { steps, whole } = kubevirt.lists!;
    expect(Object.keys(whole!.steps).filter((step) => step in steps)).toEqual([]);
    for (const { one } of [...Object.values(steps), ...Object.values(whole!.steps)])
      expect((await catalogs.kubevirt!()).tools.flatMap(({ name, formerly = name }) => [name, formerly])).toContain(
        one!.tool,
      );
    for (const uri of [
      'kubevirt://team-a/vms/../x',
      'kubevirt://team-a/vms/web-1/log',
      'kubevirt://team-a/vms/',
      'kubevirt://team-a/nodes',
    ])
      expect((await refusal(read(uri))).code).toBe('PARAM_VALUE');
  });
});
