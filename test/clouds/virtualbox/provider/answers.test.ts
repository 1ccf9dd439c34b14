// What the VirtualBox provider answers beyond the bare return values: changes, tables, network cards.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { rowsOf } from '../../../../src/clouds/virtualbox/provider/invoke.ts';
import type { JsonObject } from '../../../../src/contract/tool.ts';
import { simulated } from '../simulator/simulated.ts';

type Rig = Awaited<ReturnType<typeof simulated>>;
let rig: Rig;
beforeEach(async () => {
  rig = await simulated();
});

describe('changes of settings', () => {
  it('answer with the values as they are now, but for secrets', async () => {
    expect(
      (await rig.call('IMachine.update', { machine: 'web-1', memorySize: 512, clipboardMode: 'HostToGuest' })).data,
    ).toEqual({ memorySize: 512, clipboardMode: 'HostToGuest' });
    expect(
      (await rig.call('IMachine.update', { machine: 'web-1', teleporterPassword: 'hush-hush', teleporterPort: 6000 }))
        .data,
    ).toEqual({ teleporterPort: 6000 });
    expect((await rig.call('IMachine.update', { machine: 'web-1', teleporterPassword: 'hush-hush' })).data).toBeNull();
  });
});

describe('a machine', () => {
  it('is shown with its network cards that are in use, and the network of each', async () => {
    const slot = { machine: 'web-1', slot: 1, enabled: true };
    await rig.call('INetworkAdapter.update', { ...slot, attachmentType: 'Internal', internalNetwork: 'lab-net' });
    const { networkAdapters } = (await rig.call('IMachine.get', { machine: 'web-1', attributes: ['networkAdapters'] }))
      .data as JsonObject;
    expect(networkAdapters).toMatchObject([
      { slot: 0, enabled: true, attachmentType: 'NAT' },
      { slot: 1, attachmentType: 'Internal', internalNetwork: 'lab-net' },
    ]);
  });
});

describe('lists that come out side by side', () => {
  it('are one table', async () => {
    const { data, list } = await rig.call('IMachine.enumerateGuestProperties', { machine: 'db-1' });
    expect(data).toEqual([
      {
        name: '/VirtualBox/GuestAdd/Version',
        value: '7.2.22',
        timestamp: expect.stringMatching(/^20\d\d-/),
        flags: '',
      },
      { name: '/VirtualBox/GuestInfo/OS/Product', value: 'Linux', timestamp: expect.any(String), flags: '' },
    ]);
    expect(list).toEqual({ total: 2 });
    expect((await rig.call('IMachine.enumerateGuestProperties', { machine: 'web-1' })).data).toEqual([]);
  });

  it('of different lengths leave nothing out', () => {
    expect(rowsOf({ names: ['a', 'b'], values: ['1'] }, { names: 'name', values: 'value' })).toEqual([
      { name: 'a', value: '1' },
      { name: 'b', value: null },
    ]);
  });
});

describe('a snapshot that was taken', () => {
  it('is told by name and id', async () => {
    expect((await rig.call('IMachine.takeSnapshot', { machine: 'web-1', name: 'now' })).data).toEqual({
      name: 'now',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });
});

describe('guest properties', () => {
  it('of a machine that is off are saved with its settings, or they would be lost with the lock', async () => {
    const property = { machine: 'web-1', property: '/app/role' };
    await rig.call('IMachine.setGuestPropertyValue', { ...property, value: 'web' });
    expect((await rig.call('IMachine.getGuestPropertyValue', property)).data).toBe('web');
    expect(rig.simulator.requests).toContain('IMachine_saveSettings');
  });

  it('are asked for by names with slashes, which a machine may not have', async () => {
    const name = '/VirtualBox/GuestAdd/Version';
    expect((await rig.call('IMachine.getGuestProperty', { machine: 'db-1', name })).data).toMatchObject({
      value: '7.2.22',
    });
    await rig.call('IMachine.deleteGuestProperty', { machine: 'db-1', name });
    expect((await rig.call('IMachine.getGuestProperty', { machine: 'db-1', name })).data).toMatchObject({ value: '' });
    await expect(rig.call('IMachine.update', { machine: 'web-1', name: 'a/b' })).rejects.toThrow(/"name" is "a\/b"/);
  });
});
