// One machine's life on a real VirtualBox, from nothing to nothing, through the generated tools.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/contract/tool.ts';
import { pathFor, type Rig, startRig } from './service.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.stop());

const record = async (id: string, args: JsonObject = {}): Promise<JsonObject> =>
  (await rig.call(id, args)).data as JsonObject;
const rows = async (id: string, args: JsonObject = {}): Promise<readonly JsonObject[]> =>
  (await rig.call(id, args)).data as readonly JsonObject[];
const stateOf = async (machine: string): Promise<unknown> =>
  (await record('IMachine.get', { machine, attributes: ['state'] })).state;

describe('a machine on a real VirtualBox', () => {
  it('is created with memory, a disk and a network card', async () => {
    await rig.call('createMachine', {
      name: 'life',
      OSTypeId: 'Debian12_64',
      memorySize: 128,
      CPUCount: 1,
      diskSize: 20_971_520,
      network: 'NAT',
    });
    expect(await record('IMachine.get', { machine: 'life' })).toMatchObject({
      name: 'life',
      memorySize: 128,
      state: 'PoweredOff',
      sessionState: 'Unlocked',
    });
    expect((await rows('listMedia')).map(({ logicalSize }) => logicalSize)).toEqual([20_971_520]);
  });

  it('takes changed settings, text of any kind included', async () => {
    const description = 'žluťoučký 🐎\n<b>&amp; "two"\ttabs';
    await rig.call('IMachine.update', {
      machine: 'life',
      memorySize: 96,
      description,
      VMExecutionEngine: 'Interpreter',
      groups: ['/a', '/b/c'],
    });
    expect(
      await record('IMachine.get', { machine: 'life', attributes: ['memorySize', 'description', 'groups'] }),
    ).toEqual({ memorySize: 96, description, groups: ['/a', '/b/c'] });
  });

  it('keeps all of its settings when one of several changes is refused', async () => {
    expect(await rig.refused('IMachine.update', { machine: 'life', memorySize: 64, CPUExecutionCap: 900 })).toMatch(
      /^API_REFUSED .*setMemorySize|CPUExecutionCap/,
    );
    expect(await record('IMachine.get', { machine: 'life', attributes: ['memorySize', 'sessionState'] })).toEqual({
      memorySize: 96,
      sessionState: 'Unlocked',
    });
  });

  it('gets a forwarded port, a second disk and an empty DVD drive', async () => {
    await rig.call('forwardPort', { machine: 'life', hostPort: 22_022, guestPort: 22 });
    expect(await rows('listPortForwarding', { machine: 'life' })).toEqual([
      {
        slot: 0,
        name: 'tcp-22022',
        protocol: 'TCP',
        hostIP: '127.0.0.1',
        hostPort: 22_022,
        guestIP: '',
        guestPort: 22,
      },
    ]);
    const slot = await record('attachDisk', { machine: 'life', disk: pathFor('extra.vdi'), size: 5_242_880 });
    expect(slot.medium).toMatchObject({ location: pathFor('extra.vdi'), state: 'Created' });
    expect(await rig.refused('changeDvd', { machine: 'life', iso: '/tmp/no.iso' })).toMatch(/VERR_FILE_NOT_FOUND/);
  });

  it('is cloned from a snapshot as a linked and as a full clone', async () => {
    await rig.call('IMachine.takeSnapshot', { machine: 'life', name: 'first', description: 'before' });
    await rig.call('IMachine.takeSnapshot', { machine: 'life', name: 'second' });
    expect(
      (await rows('listSnapshots', { machine: 'life' })).map(({ name, parent, current }) => [name, parent, current]),
    ).toEqual([
      ['first', '', false],
      ['second', 'first', true],
    ]);
    await rig.call('cloneMachine', { machine: 'life', name: 'life-linked', kind: 'linked', snapshot: 'first' });
    await rig.call('cloneMachine', { machine: 'life', name: 'life-full' });
    expect((await rows('listMachines')).map(({ name }) => name).sort()).toEqual(['life', 'life-full', 'life-linked']);
  });

  it('is exported to a file and comes back under another name', async () => {
    await rig.call('exportMachines', { machines: ['life-full'], path: pathFor('life.ova') });
    expect(await rows('importAppliance', { path: pathFor('life.ova'), names: ['life-back'] })).toMatchObject([
      { name: 'life-back', state: 'PoweredOff' },
    ]);
  });

  it('starts, is paused and resumed, and shows its screen', async () => {
    expect(await record('startMachine', { machine: 'life' })).toMatchObject({ state: 'Running' });
    await rig.call('IConsole.pause', { machine: 'life' });
    expect(await stateOf('life')).toBe('Paused');
    expect(await rig.refused('IConsole.pause', { machine: 'life' })).toMatch(/VBOX_E_INVALID_VM_STATE.*Already paused/);
    await rig.call('IConsole.resume', { machine: 'life' });
    const { media } = await rig.call('takeScreenshot', { machine: 'life' });
    expect(Buffer.from(media![0]!.data, 'base64').subarray(1, 4).toString()).toBe('PNG');
    expect(await rig.refused('IMachine.update', { machine: 'life', CPUCount: 2 })).toMatch(/not mutable/);
    expect(await rig.refused('runGuestCommand', { machine: 'life', user: 'root', executable: '/bin/true' })).toMatch(
      /Guest Additions/,
    );
  });

  it('saves its state, goes on from there and is powered off', async () => {
    expect(await record('stopMachine', { machine: 'life', how: 'save' })).toMatchObject({ state: 'Saved' });
    expect(await record('startMachine', { machine: 'life' })).toMatchObject({ state: 'Running' });
    expect(await record('stopMachine', { machine: 'life', how: 'poweroff' })).toMatchObject({ state: 'PoweredOff' });
    expect(await rig.refused('IConsole.get', { machine: 'life' })).toMatch(/needs a running machine/);
  });

  it('goes back to a snapshot', async () => {
    await rig.call('IMachine.update', { machine: 'life', memorySize: 72 });
    await rig.call('IMachine.restoreSnapshot', { machine: 'life', snapshot: 'first' });
    expect(await record('IMachine.get', { machine: 'life', attributes: ['memorySize'] })).toEqual({ memorySize: 96 });
    expect(await rig.refused('IMachine.restoreSnapshot', { machine: 'life', snapshot: 'frist' })).toMatch(
      /^NAME_UNKNOWN .*Did you mean "first"/,
    );
  });

  it('is deleted with everything that belongs to it', async () => {
    for (const machine of ['life-linked', 'life-full', 'life-back', 'life'])
      await rig.call('deleteMachine', { machine });
    expect(await rows('listMachines')).toEqual([]);
    expect(await rows('listMedia')).toEqual([]);
  });
});

describe('names on a real VirtualBox', () => {
  it('says what was probably meant', async () => {
    await rig.call('createMachine', { name: 'web-1', OSTypeId: 'Other' });
    expect(await rig.refused('IMachine.get', { machine: 'web1' })).toMatch(
      /^NAME_UNKNOWN No machine is called "web1". Did you mean "web-1"/,
    );
    expect(await rig.refused('INetworkAdapter.get', { machine: 'web-1', slot: 99 })).toMatch(/^API_REFUSED /);
    await rig.call('deleteMachine', { machine: 'web-1' });
  });

  it('refuses more than the host has, and paths that climb', async () => {
    expect(await rig.refused('createMachine', { name: 'big', memorySize: 90_000_000 })).toMatch(
      /^PARAM_VALUE .*the host has/,
    );
    expect(await rig.refused('createDisk', { path: '/tmp/../etc/x.vdi', size: 1_048_576 })).toMatch(
      /^PARAM_VALUE .*"\.\." is refused/,
    );
  });
});
