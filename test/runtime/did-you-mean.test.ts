import { describe, expect, it } from '@jest/globals';
import { didYouMean, nearest } from '../../src/runtime/did-you-mean.ts';

const tools = [
  'cloudstack_attach_volume',
  'cloudstack_detach_volume',
  'cloudstack_attach_iso',
  'cloudstack_deploy_virtual_machine',
  'cloudstack_destroy_virtual_machine',
  'cloudstack_list_zones',
];
const params = ['virtualmachineid', 'id', 'deviceid', 'zoneid', 'serviceofferingid', 'account'];

describe('nearest', () => {
  it.each([
    ['cs_volume_attach', 'cloudstack_attach_volume'],
    ['attachVolume', 'cloudstack_attach_volume'],
    ['cloudstack_destory_virtual_machine', 'cloudstack_destroy_virtual_machine'],
    ['list_zone', 'cloudstack_list_zones'],
    ['deploy_vitrual_machine', 'cloudstack_deploy_virtual_machine'],
  ])('takes %s for %s', (written, meant) => {
    expect(nearest(written, tools)[0]).toBe(meant);
  });

  it.each([
    ['virtual_machine_id', 'virtualmachineid'],
    ['vmid', 'virtualmachineid'],
    ['zone', 'zoneid'],
    ['service_offering', 'serviceofferingid'],
    ['acount', 'account'],
  ])('takes the parameter %s for %s', (written, meant) => {
    expect(nearest(written, params)[0]).toBe(meant);
  });

  it('finds nothing where nothing is near', () => {
    expect(nearest('weather', params)).toEqual([]);
    expect(nearest('', params)).toEqual([]);
    expect(nearest('___', params)).toEqual([]);
  });

  it('gives the same answer whatever the order', () => {
    expect(nearest('volume', [...tools].reverse())).toEqual(nearest('volume', tools));
  });

  it('looks at the beginning of endless names only', () => {
    expect(nearest('x'.repeat(1_000_000), tools)).toEqual([]);
  });
});

describe('didYouMean', () => {
  it('is a sentence to append, or nothing', () => {
    expect(didYouMean('zone', params, 1)).toBe(' Did you mean "zoneid"?');
    expect(didYouMean('weather', params)).toBe('');
  });
});
