import { describe, expect, it } from '@jest/globals';
import { cloudstack } from '../../../src/generated/cloudstack/catalog.ts';
import { kubevirt } from '../../../src/generated/kubevirt/catalog.ts';
import { virtualbox } from '../../../src/generated/virtualbox/catalog.ts';
import { aliasesOf, methodOf, methodsOf } from '../../../src/runtime/script/method-of.ts';
import { createMethodNames } from '../../../src/runtime/script/worker/method-names.ts';

const names = createMethodNames({
  cloud: {
    listVMSnapshot: 'cloud_list_vm_snapshots',
    listASNumbers: 'cloud_list_as_numbers',
    getThing: 'cloud_get_thing',
    get_thing: 'cloud_get_the_thing',
    startX: 'cloud_start_x_now',
    startXNow: 'cloud_start_x',
  },
});

const tools = [cloudstack, kubevirt, virtualbox].flatMap(({ provider, tools: own }) =>
  own.map((tool) => ({ ...tool, provider })),
);
const words = Object.fromEntries([cloudstack, kubevirt, virtualbox].map(({ provider, alike }) => [provider, alike!]));
const all = createMethodNames(methodsOf(tools), aliasesOf(tools), words);

describe('the names of methods', () => {
  it.each([
    ['listVMSnapshot', 'listVMSnapshot'],
    ['listVmSnapshot', 'listVMSnapshot'],
    ['listVmSnapshots', 'listVMSnapshot'],
    ['list_vm_snapshots', 'listVMSnapshot'],
    ['cloud_list_vm_snapshots', 'listVMSnapshot'],
    ['listAsNumbers', 'listASNumbers'],
    ['getThing', 'getThing'],
    ['get_thing', 'get_thing'],
    ['startX', 'startX'],
    ['startXNow', 'startXNow'],
  ])('are found as they are likely to be written: %s', (written, method) => {
    expect(names.find('cloud', written)).toMatchObject({ method });
  });

  it.each(['getthing', 'start_x', 'start_x_now'])('are not guessed where two fit: %s', (written) => {
    expect(names.find('cloud', written)).toHaveProperty('error');
  });

  it('are suggested when nothing fits', () => {
    expect(names.find('cloud', 'listVMs')).toEqual({
      error: expect.stringMatching(/^cloud has no method "listVMs"\. Did you mean "listVMSnapshot"/),
    });
    expect(names.find('cloud', 'qqqqqqqqqqqq')).toEqual({
      error: 'cloud has no method "qqqqqqqqqqqq". find_tools finds what there is.',
    });
    expect(names.find('nowhere', 'list')).toHaveProperty('error');
  });

  it.each([
    ['cloudstack', 'listVMs', 'listVirtualMachines'],
    ['cloudstack', 'getVms', 'listVirtualMachines'],
    ['cloudstack', 'createVm', 'deployVirtualMachine'],
    ['kubevirt', 'listVms', 'listVirtualMachines'],
    ['kubevirt', 'deleteVM', 'deleteVirtualMachine'],
    ['virtualbox', 'listVms', 'listMachines'],
  ])('in other words are suggested first: %s.%s', (provider, written, method) => {
    const { error } = all.find(provider, written) as { error: string };
    expect(error.split('Did you mean ')[1]).toMatch(new RegExp(`^"${method}"`));
  });

  it('are the names of the tools, with what the API says as an alias', () => {
    const findsItself = tools.map(({ provider, name, symbol }) => [
      all.find(provider, methodOf({ provider, name })),
      all.find(provider, name.slice(provider.length + 1)),
      all.find(provider, symbol),
    ]);
    expect(
      findsItself.flatMap((found, at) => found.filter((one) => !('tool' in one) || one.tool !== tools[at]!.name)),
    ).toEqual([]);
    expect(all.of('virtualbox')).toContain('addDhcpGroupCondition');
    expect(all.of('kubevirt')).toContain('addVolumeToVirtualMachine');
  });

  it('take the operations of Kubernetes as its documents call them', () => {
    expect(all.find('kubevirt', 'createNamespacedVirtualMachine')).toMatchObject({ method: 'createVirtualMachine' });
    expect(all.find('kubevirt', 'readNamespacedVirtualMachine')).toMatchObject({ method: 'getVirtualMachine' });
    expect(all.find('kubevirt', 'listNamespacedVirtualMachine')).toMatchObject({ method: 'listVirtualMachines' });
    expect(all.find('kubevirt', 'listVirtualMachineForAllNamespaces')).toMatchObject({ method: 'listVirtualMachines' });
    expect(all.find('virtualbox', 'getMachines')).toEqual({ error: expect.stringContaining('"listMachines"') });
  });
});
