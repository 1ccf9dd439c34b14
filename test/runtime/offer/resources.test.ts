import { describe, expect, it } from '@jest/globals';
import { offer as kubevirt } from '../../../src/clouds/kubevirt/offer.ts';
import type { CloudOffer } from '../../../src/contract/offer.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { catalogs } from '../../../src/generated/catalog.ts';
import { listResources, listTemplates } from '../../../src/runtime/offer/resource-list.ts';
import { createResources } from '../../../src/runtime/offer/resources.ts';
import { createRegistry } from '../../../src/runtime/tools/registry.ts';
import { catalog, createWorld, refusal } from '../pipeline/world.ts';
import { offers } from './offers.ts';

const toy = createRegistry([catalog]);

const toyOffer: CloudOffer = { provider: 'toy', bundles: {}, tasks: [], inventory: ['toy_list_volumes'] };

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
