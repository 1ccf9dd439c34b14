// Machines and disks of Terraform's provider, as its acceptance tests make, change, import and delete them.
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { at, type Loose, type Params, textAt } from '../cloud.ts';
import { createTerraform, isGone, type Made, type Terraform } from './as-terraform.ts';

let tf: Terraform;
beforeAll(async () => {
  tf = await createTerraform();
});
afterEach(() => tf.dropAll());

const OFFERING = 'DefaultIsolatedNetworkOfferingWithSourceNatService';
const TEMPLATE = 'CentOS 5.6 (64-bit) no GUI (Simulator)';

async function network(gateway: string, within: Params = {}): Promise<Made> {
  return tf.make(
    'network',
    {
      ...{ name: 'net', displaytext: 'net', gateway, netmask: '255.255.255.0', zoneid: tf.zone },
      ...{ networkofferingid: await tf.networkOffering(OFFERING), ...within },
    },
    within,
  );
}

async function machine(more: Params = {}, within: Params = {}): Promise<Made> {
  const networkids = more.networkids ?? (await network('10.1.1.1', within)).id;
  return tf.make(
    'machine',
    {
      ...{ serviceofferingid: await tf.offering('Small Instance'), templateid: await tf.template(), zoneid: tf.zone },
      ...{ name: 'vm', displayname: 'vm', startvm: 'true', ...more, networkids, ...within },
    },
    within,
  );
}

const tag = (made: Made, resourcetype: string): Promise<Loose> =>
  tf.ask('createTags', {
    ...{ resourceids: made.id, resourcetype, 'tags[0].key': 'from', 'tags[0].value': 'terraform' },
  });

describe('a machine', () => {
  it('is what it was made with, and is changed while it is stopped', async () => {
    const userdata = Buffer.from('one\ntwo\nthree').toString('base64');
    const vm = await machine({ userdata });
    await tag(vm, 'userVm');
    const row = await tf.settled(vm);
    expect(row).toMatchObject({
      ...{ name: 'vm', displayname: 'vm', serviceofferingname: 'Small Instance', templatename: TEMPLATE },
      ...{ zonename: 'Sandbox-simulator', state: 'Running', tags: [{ key: 'from', value: 'terraform' }] },
    });
    expect(row).not.toHaveProperty('userdata');
    const [root] = await tf.cloud.list('listVolumes', { type: 'ROOT', virtualmachineid: vm.id });
    expect(root).toMatchObject({ type: 'ROOT', size: expect.any(Number) });
    await tf.ask('updateVirtualMachine', { id: vm.id, displayname: 'other' });
    await tf.ask('stopVirtualMachine', { id: vm.id });
    await tf.ask('updateVirtualMachine', { id: vm.id, name: 'other' });
    const serviceofferingid = await tf.offering('Medium Instance');
    await tf.ask('changeServiceForVirtualMachine', { id: vm.id, serviceofferingid });
    await tf.ask('updateVirtualMachine', { id: vm.id, userdata: Buffer.from('four').toString('base64') });
    await tf.ask('startVirtualMachine', { id: vm.id });
    expect(await tf.settled(vm)).toMatchObject({
      ...{ name: 'other', displayname: 'other', serviceofferingname: 'Medium Instance', state: 'Running' },
    });
  });

  it('need not be started', async () => {
    expect(await tf.settled(await machine({ startvm: 'false' }))).toMatchObject({
      state: 'Stopped',
      displayname: 'vm',
    });
  });

  it('gets the network of its account, made for it when there is none', async () => {
    const first = await machine({ networkids: '' });
    const nic = at(await tf.settled(first), 'nic.0');
    expect(nic).toMatchObject({ networkname: 'admin-network', type: 'Isolated', isdefault: true });
    const id = textAt(nic, 'networkid');
    const second = await machine({ networkids: '', name: 'second' });
    expect(textAt(await tf.settled(second), 'nic.0.networkid')).toBe(id);
    await tf.dropAll();
    await tf.drop({ kind: 'network', id });
  });

  it('has the address that was asked for', async () => {
    const vm = await machine({ ipaddress: '10.1.1.123' });
    expect(textAt(await tf.settled(vm), 'nic.0.ipaddress')).toBe('10.1.1.123');
  });

  it('has key pairs that are changed while it is stopped', async () => {
    for (const name of ['first', 'second'])
      expect((await tf.ask('createSSHKeyPair', { name })).privatekey).toBeDefined();
    const vm = await machine({ keypair: 'first' });
    expect(await tf.settled(vm)).toMatchObject({ keypairs: 'first' });
    await tf.ask('stopVirtualMachine', { id: vm.id });
    await tf.ask('resetSSHKeyForVirtualMachine', { id: vm.id, keypairs: 'first,second' });
    await tf.ask('startVirtualMachine', { id: vm.id });
    expect(await tf.settled(vm)).toMatchObject({ keypairs: 'first,second' });
    for (const name of ['first', 'second']) {
      expect(await tf.cloud.list('listSSHKeyPairs', { name })).toMatchObject([
        { name, fingerprint: expect.any(String) },
      ]);
      await tf.ask('deleteSSHKeyPair', { name });
      expect(await tf.cloud.list('listSSHKeyPairs', { name })).toEqual([]);
    }
    expect(await tf.refusal('deleteSSHKeyPair', { name: 'first' })).toContain(
      "A key pair with name 'first' does not exist for account",
    );
  });

  it('lies in a project', async () => {
    const within = { projectid: await tf.named('listProjects', 'terraform') };
    const vm = await machine({}, within);
    expect(await tf.settled(vm)).toMatchObject({ project: 'terraform', ...within });
    const [root] = await tf.cloud.list('listVolumes', { type: 'ROOT', virtualmachineid: vm.id, ...within });
    expect(root).toMatchObject({ virtualmachineid: vm.id });
  });

  it('has a second network card, with an address of its own when it is asked for', async () => {
    const vm = await machine();
    const second = await network('10.1.2.1');
    const added = await tf.ask('addNicToVirtualMachine', { networkid: second.id, virtualmachineid: vm.id });
    const card = (row: Loose): Loose | undefined =>
      (row.nic as readonly Loose[]).find(({ networkid }) => networkid === second.id);
    expect(card(added)).toMatchObject({ networkname: 'net' });
    await tf.ask('removeNicFromVirtualMachine', { nicid: String(card(added)?.id), virtualmachineid: vm.id });
    const again = await tf.ask('addNicToVirtualMachine', {
      ...{ networkid: second.id, virtualmachineid: vm.id, ipaddress: '10.1.2.123' },
    });
    expect(card(again)).toMatchObject({ ipaddress: '10.1.2.123' });
    const nicid = String(card(again)?.id);
    expect(card(await tf.settled(vm))).toMatchObject({ id: nicid, ipaddress: '10.1.2.123' });
    const [nic] = await tf.cloud.list('listNics', { nicid, virtualmachineid: vm.id });
    expect(nic).toMatchObject({ id: nicid, virtualmachineid: vm.id });
    await tf.drop(vm);
  });

  it('has second addresses on a card', async () => {
    const vm = await machine();
    const nicid = textAt(await tf.settled(vm), 'nic.0.id');
    const [chosen, named] = [
      await tf.ask('addIpToNic', { nicid }),
      await tf.ask('addIpToNic', { nicid, ipaddress: '10.1.1.124' }),
    ];
    const [nic] = await tf.cloud.list('listNics', { nicid, virtualmachineid: vm.id });
    const second = (at(nic, 'secondaryip') as readonly Loose[]).map(({ id, ipaddress }) => ({ id, ipaddress }));
    expect(second).toEqual([
      { id: chosen.id, ipaddress: chosen.ipaddress },
      { id: named.id, ipaddress: '10.1.1.124' },
    ]);
    await tf.ask('removeIpFromNic', { id: String(named.id) });
    const gone = await tf.refusal('removeIpFromNic', { id: String(named.id) });
    expect(isGone(gone, String(named.id))).toBe(true);
  });

  it('keeps away from others of its group', async () => {
    const group = await tf.make('affinityGroup', { name: 'apart', description: 'apart', type: 'host anti-affinity' });
    expect(await tf.settled(group)).toMatchObject({ name: 'apart', description: 'apart', type: 'host anti-affinity' });
    const vm = await machine({ affinitygroupids: group.id });
    expect(at(await tf.settled(vm), 'affinitygroup.0')).toMatchObject({ id: group.id, name: 'apart' });
    await tf.ask('stopVirtualMachine', { id: vm.id });
    await tf.ask('updateVMAffinityGroup', { id: vm.id, affinitygroupids: '' });
    expect(at(await tf.settled(vm), 'affinitygroup.0')).toBeUndefined();
  });

  it('is told when its user data are too long', async () => {
    const userdata = Buffer.from('x'.repeat(40_000)).toString('base64');
    const net = await network('10.1.1.1');
    expect(
      await tf.refusal('deployVirtualMachine', {
        ...{ serviceofferingid: await tf.offering('Small Instance'), templateid: await tf.template() },
        ...{ zoneid: tf.zone, networkids: net.id, userdata },
      }),
    ).toContain('User data has exceeded configurable max length');
  });
});

describe('a disk', () => {
  const disk = async (offering: string, more: Params = {}): Promise<Made> =>
    tf.make('volume', {
      ...{ name: 'disk', zoneid: tf.zone, diskofferingid: await tf.named('listDiskOfferings', offering), ...more },
    });

  it('is made, tagged, resized to another offering and deleted', async () => {
    const volume = await disk('Small');
    await tag(volume, 'Volume');
    expect(await tf.settled(volume)).toMatchObject({
      ...{ name: 'disk', diskofferingname: 'Small', zonename: 'Sandbox-simulator', size: 5 * 2 ** 30 },
      tags: [{ key: 'from', value: 'terraform' }],
    });
    const diskofferingid = await tf.named('listDiskOfferings', 'Medium');
    await tf.ask('resizeVolume', { id: volume.id, diskofferingid, shrinkok: 'false' });
    expect(await tf.settled(volume)).toMatchObject({ diskofferingname: 'Medium', size: 20 * 2 ** 30 });
  });

  it('is attached at a place, and detached', async () => {
    const vm = await machine();
    const volume = await disk('Small');
    expect(await tf.ask('attachVolume', { id: volume.id, virtualmachineid: vm.id })).toMatchObject({ deviceid: 1 });
    await tf.ask('detachVolume', { id: volume.id });
    await tf.ask('attachVolume', { id: volume.id, virtualmachineid: vm.id, deviceid: '4' });
    expect(await tf.settled(volume)).toMatchObject({
      virtualmachineid: vm.id,
      deviceid: 4,
      attached: expect.any(String),
    });
    await tf.ask('detachVolume', { id: volume.id });
    const row = await tf.settled(volume);
    expect([row.virtualmachineid, row.deviceid]).toEqual([undefined, undefined]);
  });

  it('that is protected is refused in words that are waited for', async () => {
    const volume = await disk('Small');
    await tf.ask('updateVolume', { id: volume.id, deleteprotection: 'true' });
    expect(await tf.settled(volume)).toMatchObject({ deleteprotection: true });
    expect(await tf.refusal('deleteVolume', { id: volume.id })).toMatch(
      /has delete protection enabled and cannot be deleted\./,
    );
    await tf.ask('updateVolume', { id: volume.id, deleteprotection: 'false' });
    expect(await tf.settled(volume)).toMatchObject({ deleteprotection: false });
  });

  it('is saved by a policy of each rhythm', async () => {
    const vm = await machine();
    const volume = await disk('Small');
    await tf.ask('attachVolume', { id: volume.id, virtualmachineid: vm.id });
    const rhythms = [
      ['HOURLY', '0', 0],
      ['DAILY', '02:30', 1],
      ['WEEKLY', '1:03:00', 2],
      ['MONTHLY', '15:01:00', 3],
    ] as const;
    for (const [intervaltype, schedule, number] of rhythms) {
      const policy = await tf.make('snapshotPolicy', {
        ...{ intervaltype, schedule, maxsnaps: '7', timezone: 'UTC', volumeid: volume.id, zoneids: tf.zone },
      });
      await tag(policy, 'SnapshotPolicy');
      expect(await tf.settled(policy)).toMatchObject({
        ...{ intervaltype: number, schedule, maxsnaps: 7, timezone: 'UTC', volumeid: volume.id },
        ...{ zone: [{ id: tf.zone, name: 'Sandbox-simulator' }], tags: [{ key: 'from', value: 'terraform' }] },
      });
    }
    await tf.ask('detachVolume', { id: volume.id });
  });
});
