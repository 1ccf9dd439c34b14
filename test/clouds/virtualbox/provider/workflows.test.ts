// Tools that take several calls of the API, in front of the simulator.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../../src/contract/tool.ts';
import { simulated } from '../simulator/simulated.ts';

type Rig = Awaited<ReturnType<typeof simulated>>;
let rig: Rig;
beforeEach(async () => {
  rig = await simulated();
});
const record = async (id: string, args: JsonObject = {}): Promise<JsonObject> =>
  (await rig.call(id, args)).data as JsonObject;
const rows = async (id: string, args: JsonObject = {}): Promise<readonly JsonObject[]> =>
  (await rig.call(id, args)).data as readonly JsonObject[];
const messageOf = (id: string, args: JsonObject): Promise<string> =>
  rig.call(id, args).then(
    () => 'carried out',
    (thrown: { code: string; message: string }) => `${thrown.code} ${thrown.message}`,
  );

describe('creating a machine', () => {
  it('gives it memory, a disk, an image in its drive and a network', async () => {
    const made = await record('createMachine', {
      name: 'new',
      OSTypeId: 'Debian12_64',
      memorySize: 1024,
      CPUCount: 2,
      diskSize: 5_000_000_000,
      iso: '/isos/debian-12.iso',
      network: 'NATNetwork',
      networkName: 'lab',
    });
    expect(made).toMatchObject({ name: 'new', OSTypeId: 'Debian12_64', memorySize: 1024, CPUCount: 2 });
    expect(
      await record('IMachine.get', { machine: 'new', attributes: ['memorySize', 'CPUCount', 'state', 'sessionState'] }),
    ).toEqual({ memorySize: 1024, CPUCount: 2, state: 'PoweredOff', sessionState: 'Unlocked' });
    const slots = await rows('IMachine.getMediumAttachmentsOfController', { machine: 'new', name: 'SATA' });
    expect(slots.map(({ type, port, medium }) => [type, port, (medium as JsonObject).name])).toEqual([
      ['HardDisk', 0, 'new.vdi'],
      ['DVD', 1, 'debian-12.iso'],
    ]);
    expect(
      await record('INetworkAdapter.get', { machine: 'new', slot: 0, attributes: ['attachmentType', 'NATNetwork'] }),
    ).toEqual({ attachmentType: 'NATNetwork', NATNetwork: 'lab' });
  });

  it('leaves nothing behind when a later step fails', async () => {
    expect(
      await messageOf('createMachine', {
        name: 'half',
        OSTypeId: 'Debian12_64',
        diskSize: 5_000_000_000,
        diskPath: '/home/demo/VirtualBox VMs/web-1/web-1.vdi',
      }),
    ).toMatch(/^JOB_FAILED .*VERR_ALREADY_EXISTS/);
    expect((await rows('listMachines')).map(({ name }) => name)).not.toContain('half');
  });

  it('refuses a network without a name, an unknown guest type, and more than the host has', async () => {
    expect(await messageOf('createMachine', { name: 'n', network: 'Bridged' })).toMatch(
      /^PARAM_MISSING A Bridged network needs "networkName"/,
    );
    expect(await messageOf('createMachine', { name: 'n', OSTypeId: 'Debian99' })).toMatch(
      /^NAME_UNKNOWN No guest type is called "Debian99"\. Did you mean "Debian12_64"/,
    );
    expect(await messageOf('createMachine', { name: 'n', memorySize: 40_000 })).toBe(
      'PARAM_VALUE memorySize is 40000 MB, but the host has 32768 MB of memory. Send less. Nothing was changed.',
    );
    expect(await messageOf('createMachine', { name: 'n', CPUCount: 17 })).toMatch(
      /^PARAM_VALUE CPUCount is 17, but the host has 8 processors/,
    );
    expect((await rows('listMachines')).length).toBe(3);
  });

  it('remarks on more than is free', async () => {
    expect((await rig.call('createMachine', { name: 'small', OSTypeId: 'Other', memorySize: 8 })).notes).toEqual([
      'memorySize counts MB, and 8 MB is very little: 8 GiB would be 8192.',
    ]);
    const { notes } = await rig.call('createMachine', {
      name: 'big',
      OSTypeId: 'Other',
      memorySize: 30_000,
      CPUCount: 12,
    });
    expect(notes).toEqual([
      '30000 MB is more than the 20480 MB that are free on the host at present.',
      '12 CPUs are more than the 8 processors of the host.',
    ]);
  });
});

describe('an appliance', () => {
  it('is imported as the machines that were exported, and the answer names them', async () => {
    expect(await record('exportMachines', { machines: ['web-1', 'win-test'], path: '/vms/two.ova' })).toEqual({
      path: '/vms/two.ova',
      machines: ['web-1', 'win-test'],
    });
    const { data, list } = await rig.call('importAppliance', { path: '/vms/two.ova', names: ['web-2'] });
    expect((data as readonly JsonObject[]).map(({ name }) => name)).toEqual(['web-2', 'win-test 1']);
    expect(list).toEqual({ total: 2 });
    expect(
      await record('IMachine.get', { machine: 'web-2', attributes: ['memorySize', 'OSTypeId', 'snapshotCount'] }),
    ).toEqual({ memorySize: 2048, OSTypeId: 'Debian12_64', snapshotCount: 0 });
    expect((await rows('listMedia', { type: 'HardDisk' })).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['web-1-disk001.vmdk', 'win-test-disk001.vmdk']),
    );
  });

  it('that is not there, or holds fewer machines than there are names for, is refused', async () => {
    expect(await messageOf('importAppliance', { path: '/vms/none.ova' })).toMatch(
      /^JOB_FAILED Read \/vms\/none\.ova failed \(VBOX_E_OBJECT_NOT_FOUND\): Error opening the OVA file/,
    );
    await rig.call('exportMachines', { machines: ['web-1'], path: '/vms/one.ova' });
    expect(await messageOf('exportMachines', { machines: ['db-1'], path: '/vms/one.ova' })).toMatch(
      /VERR_ALREADY_EXISTS/,
    );
    expect(await messageOf('importAppliance', { path: '/vms/one.ova', names: ['a', 'b'] })).toBe(
      'PARAM_VALUE "names" has 2 names, but "/vms/one.ova" holds one machine. Send at most as many. Nothing was imported.',
    );
    expect((await rows('listMachines')).length).toBe(3);
  });

  it('without a machine in it is refused', async () => {
    await rig.call('exportMachines', { machines: [], path: '/vms/empty.ova' });
    expect(await messageOf('importAppliance', { path: '/vms/empty.ova' })).toBe(
      'API_REFUSED "/vms/empty.ova" describes no machine. Nothing was imported.',
    );
  });
});

describe('a clone of a machine with several disks', () => {
  it('gets a disk of its own name for each', async () => {
    await rig.call('attachDisk', { machine: 'win-test', disk: '/vms/second.vdi', size: 2 ** 30 });
    await rig.call('cloneMachine', { machine: 'win-test', name: 'twin' });
    expect((await rows('listMedia')).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['twin-disk1.vdi', 'twin-disk2.vdi']),
    );
  });
});

describe('starting and stopping', () => {
  it('waits for what really happens', async () => {
    expect(await record('startMachine', { machine: 'web-1' })).toMatchObject({ state: 'Running' });
    expect(await record('stopMachine', { machine: 'web-1', how: 'save' })).toMatchObject({ state: 'Saved' });
    expect(await record('startMachine', { machine: 'web-1' })).toMatchObject({ state: 'Running' });
    expect(await record('stopMachine', { machine: 'web-1' })).toMatchObject({ state: 'PoweredOff' });
  });

  it('says what was the case already', async () => {
    expect((await rig.call('startMachine', { machine: 'db-1' })).notes).toEqual(['It was running already.']);
    expect((await rig.call('stopMachine', { machine: 'web-1' })).notes).toEqual(['It was not running: PoweredOff.']);
  });
});

describe('deleting a machine', () => {
  it('takes its disks with it, or leaves them', async () => {
    await rig.call('deleteMachine', { machine: 'web-1' });
    await rig.call('deleteMachine', { machine: 'win-test', keepDisks: true });
    expect((await rows('listMedia', { type: 'HardDisk' })).map(({ name }) => name)).toEqual([
      'db-1.vdi',
      'win-test.vdi',
    ]);
    expect((await rows('listMachines')).map(({ name }) => name)).toEqual(['db-1']);
  });

  it('is refused while it runs', async () => {
    expect(await messageOf('deleteMachine', { machine: 'db-1' })).toBe(
      'BUSY Machine "db-1" is Running, and process 4712 on the host (a "headless" session) holds it: this needs it off. Nothing was changed.',
    );
  });
});

describe('a disk', () => {
  it('of hardly any bytes is refused with the unit and what was probably meant', async () => {
    const tiny = 'PARAM_VALUE "diskSize" counts bytes, and a disk of 20 bytes is of no use.';
    expect(await messageOf('createMachine', { name: 'n', diskSize: 20 })).toBe(
      `${tiny} For 20 GiB send "20 GiB" or 21474836480. Nothing was changed.`,
    );
    expect(await messageOf('createDisk', { path: '/vms/a.vdi', size: 20_480 })).toMatch(
      /^PARAM_VALUE "size" counts bytes.* For 20480 MiB send "20480 MiB" or 21474836480/,
    );
    expect(await messageOf('createDisk', { path: '/vms/a.vdi', size: 0 })).toMatch(/For 20 GiB send "20 GiB"/);
    expect(await messageOf('IMedium.resize', { medium: 'web-1.vdi', logicalSize: 40 })).toMatch(
      /^PARAM_VALUE "logicalSize" counts bytes.* For 40 GiB/,
    );
    expect((await rows('listMachines')).length).toBe(3);
  });

  it('larger than the room on the host is remarked on, and refused where it takes that room at once', async () => {
    const size = 300 * 1024 ** 3;
    const { notes } = await rig.call('createDisk', { path: '/vms/big.vdi', size });
    expect(notes).toEqual(['The disk can grow to 307200 MiB, but 204800 MiB are free in / on the host at present.']);
    expect(await messageOf('createDisk', { path: '/vms/bigger.vdi', size, fixed: true })).toMatch(
      /^PARAM_VALUE the disk size is \d+ bytes at once, but only 204800 MiB are free in \/ on the host/,
    );
  });
});

describe('a machine that somebody else uses', () => {
  it('is refused with who it is by start, and by what needs it off', async () => {
    expect(await messageOf('IMachine.unregister', { machine: 'db-1' })).toMatch(
      /^BUSY Machine "db-1" is Running, and process 4712 on the host/,
    );
    expect(await messageOf('installUnattended', { machine: 'db-1', iso: '/isos/debian-12.iso' })).toMatch(
      /^API_REFUSED The machine is Running: an installation starts with a machine that is off/,
    );
  });
});

describe('names of what is removed or changed', () => {
  it('that nothing has get the nearest ones', async () => {
    await rig.call('forwardPort', { machine: 'web-1', hostPort: 2222, guestPort: 22 });
    expect(await messageOf('INATEngine.removeRedirect', { machine: 'web-1', slot: 0, name: 'tcp-222' })).toMatch(
      /^NAME_UNKNOWN No port forwarding rule is called "tcp-222"\. Did you mean "tcp-2222"/,
    );
  });

  it('that would lead out of their folder are refused', async () => {
    for (const name of ['../evil', 'a/b'])
      expect(await messageOf('createMachine', { name })).toMatch(/^PARAM_VALUE "name" is/);
    expect(await messageOf('cloneMachine', { machine: 'web-1', name: '../evil' })).toMatch(/^PARAM_VALUE "name" is/);
    expect(await messageOf('IMachine.update', { machine: 'web-1', name: '..' })).toMatch(/^PARAM_VALUE "name" is/);
    expect(await messageOf('importAppliance', { path: '/a.ova', names: ['../x'] })).toMatch(/^PARAM_VALUE "names" is/);
  });
});
