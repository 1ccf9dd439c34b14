import { describe, expect, it } from '@jest/globals';
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
});
