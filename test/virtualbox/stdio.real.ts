// The built server over stdio, as a client sees it, in front of a real VirtualBox: machines from nothing to nothing.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BuiltServer, startServer } from './built-server.ts';
import { isoImage } from './iso.ts';
import { lockElsewhere } from './other-client.ts';
import { type Recorder, startRecorder } from './recorder.ts';
import { pathFor } from './service.ts';
import { startUserService, tree, type UserService } from './user-service.ts';

let service: UserService;
let recorder: Recorder;
let server: BuiltServer;

beforeAll(async () => {
  service = await startUserService();
  recorder = await startRecorder(() => service.port);
  server = await startServer({
    VBOX_WEBSERVICE_URL: recorder.url,
    VBOX_WEBSERVICE_USER: service.username,
    VBOX_WEBSERVICE_PASSWORD: service.password,
  });
});
afterAll(async () => {
  await server?.close();
  await recorder?.close();
  await service?.stop();
});

describe('the server in front of a real VirtualBox', () => {
  it('creates and changes a machine', async () => {
    await server.use('createMachine', {
      name: 'wire',
      OSTypeId: 'Debian12_64',
      memorySize: 64,
      diskSize: 5_242_880,
      network: 'NAT',
    });
    const change = { memorySize: 72, VMExecutionEngine: 'Interpreter' };
    expect(await server.record('IMachine.update', { machine: 'wire', ...change })).toEqual(change);
    const attributes = ['memorySize', 'state', 'networkAdapters'];
    expect(await server.record('IMachine.get', { machine: 'wire', attributes })).toMatchObject({
      memorySize: 72,
      state: 'PoweredOff',
      networkAdapters: [{ slot: 0, enabled: true, attachmentType: 'NAT' }],
    });
    expect((await server.rows('listMachines', { state: 'powered off' })).map(({ name }) => name)).toEqual(['wire']);
    expect(await server.refused('listMachines', { state: 'Powerdoff' })).toContain('Did you mean "PoweredOff"?');
  });

  it('shows properties of the guest as rows', async () => {
    const before = Date.now();
    await server.use('IMachine.setGuestPropertyValue', { machine: 'wire', property: '/app/role', value: 'web' });
    const [row, ...others] = await server.rows('IMachine.enumerateGuestProperties', {
      machine: 'wire',
      patterns: '/app/*',
    });
    expect([row, others]).toMatchObject([{ name: '/app/role', value: 'web' }, []]);
    expect(Math.abs(Date.parse(String(row?.timestamp)) - before)).toBeLessThan(3_600_000);
    expect(await server.record('IMachine.getGuestProperty', { machine: 'wire', name: '/app/role' })).toMatchObject({
      value: 'web',
    });
  });

  it('snapshots, clones, exports and imports it', async () => {
    expect(await server.record('IMachine.takeSnapshot', { machine: 'wire', name: 'first' })).toMatchObject({
      name: 'first',
    });
    await server.use('cloneMachine', { machine: 'wire', name: 'wire-copy' });
    await server.use('cloneMachine', { machine: 'wire', name: 'wire-twin', kind: 'linked', snapshot: 'first' });
    await server.use('exportMachines', { machines: ['wire-copy'], path: pathFor('wire.ova') });
    const imported = await server.rows('importAppliance', { path: pathFor('wire.ova'), names: ['wire-back'] });
    expect(imported).toMatchObject([{ name: 'wire-back', memorySize: 72 }]);
    expect(await server.refused('importAppliance', { path: pathFor('none.ova') })).toMatch(
      /VBOX_E_OBJECT_NOT_FOUND.*Error opening the OVA file .*none\.ova/,
    );
    expect(await server.refused('importAppliance', { path: pathFor('wire.ova'), names: ['a', 'b'] })).toContain(
      'holds one machine',
    );
    const names = (await server.rows('listMachines')).map(({ name }) => name);
    expect(names.toSorted()).toEqual(['wire', 'wire-back', 'wire-copy', 'wire-twin']);
  });

  it('starts, pauses, pictures, saves and powers it off', async () => {
    await server.use('startMachine', { machine: 'wire' });
    await server.use('IConsole.pause', { machine: 'wire' });
    expect(await server.stateOf('wire')).toBe('Paused');
    await server.use('IConsole.resume', { machine: 'wire' });
    const { content } = await server.use('takeScreenshot', { machine: 'wire' });
    const picture = content.find(({ type }) => type === 'image');
    expect(picture?.mimeType).toBe('image/png');
    expect(Buffer.from(picture!.data!, 'base64').subarray(1, 4).toString()).toBe('PNG');
    await server.use('stopMachine', { machine: 'wire', how: 'save' });
    expect(await server.stateOf('wire')).toBe('Saved');
    await server.use('startMachine', { machine: 'wire' });
    expect(await server.stateOf('wire')).toBe('Running');
  });

  it('shows the load of host and machine, with all metrics of each', async () => {
    const rows = await server.rows('showMetrics', { machines: ['wire'], host: true });
    expect(rows.map(({ object, metric }) => `${object} ${metric}`)).toEqual([
      'host CPU/Load/User',
      'host CPU/Load/Kernel',
      'host RAM/Usage/Used',
      'wire CPU/Load/User',
      'wire CPU/Load/Kernel',
      'wire RAM/Usage/Used',
    ]);
    expect(await server.refused('showMetrics', { machines: ['wire-copy'] })).toContain(
      'Machine "wire-copy" is PoweredOff',
    );
    expect(await server.refused('showMetrics', { metrics: ['CPU/Load/Usr'] })).toContain(
      'Did you mean "CPU/Load/User"',
    );
  });

  it('says why no program runs in a guest without additions, and leaves nothing open', async () => {
    const text = await server.refused('runGuestCommand', {
      machine: 'wire',
      user: 'root',
      password: 'geheim-42',
      executable: '/bin/true',
    });
    expect(text).toMatch(/VBOX_E_GSTCTL_GUEST_ERROR.*Guest Additions/);
    expect(text).not.toContain('geheim-42');
    expect(await server.refused('IGuest.createSession', { machine: 'wire', user: 'root' })).toMatch(/Guest Additions/);
    expect(await server.rows('listHandles')).toEqual([]);
    expect(recorder.leaked()).toEqual([]);
  });

  it('refuses to delete, or to install on, a running machine, and says what runs it', async () => {
    expect(await server.refused('deleteMachine', { machine: 'wire' })).toMatch(
      /^BUSY: Machine "wire" is Running, and process \d+ on the host \(a "headless" session\) holds it: .*virtualbox_stop_machine/s,
    );
    expect(await server.refused('installUnattended', { machine: 'wire', iso: '/tmp/none.iso' })).toMatch(
      /The machine is Running: an installation starts with a machine that is off/,
    );
    await server.use('stopMachine', { machine: 'wire', how: 'poweroff' });
    expect(await server.stateOf('wire')).toBe('PoweredOff');
  });

  it('forwards a port of the host, and takes it back by its name', async () => {
    await server.use('forwardPort', { machine: 'wire', hostPort: 2222, guestPort: 22 });
    expect(await server.rows('listPortForwarding', { machine: 'wire' })).toMatchObject([
      { slot: 0, name: 'tcp-2222', protocol: 'TCP', hostIP: '127.0.0.1', hostPort: 2222, guestPort: 22 },
    ]);
    expect(await server.refused('INATEngine.removeRedirect', { machine: 'wire', slot: 0, name: 'tcp-2223' })).toContain(
      'Did you mean "tcp-2222"',
    );
    await server.use('INATEngine.removeRedirect', { machine: 'wire', slot: 0, name: 'tcp-2222' });
    expect(await server.rows('listPortForwarding', { machine: 'wire' })).toEqual([]);
  });
});

describe('an unattended installation on a real VirtualBox', () => {
  it('finds out what the image holds, and gives the machine a medium with the answers', async () => {
    const iso = pathFor('debian.iso');
    writeFileSync(join(tree, iso), isoImage('Debian 12.5.0 amd64', installer));
    const { content } = await server.use('installUnattended', {
      machine: 'wire-copy',
      iso,
      user: 'ana',
      password: 'geheim-42',
      hostname: 'wire.example.org',
      start: false,
    });
    const text = content.map((part) => part.text ?? '').join('\n');
    expect(text).toContain('The image holds Debian12_64 12.5.0 "Bookworm"');
    expect(text).not.toContain('geheim-42');
    const drives = (await server.record('IMachine.get', { machine: 'wire-copy', attributes: ['mediumAttachments'] }))
      .mediumAttachments as readonly { type: string; medium?: { location?: string } }[];
    const image = drives.find(({ type }) => type === 'DVD')?.medium?.location ?? '';
    expect(image).toMatch(/Unattended-.*\.viso$/);
    const folder = join(tree, image, '..');
    const preseed = readdirSync(folder).find((name) => name.endsWith('preseed.cfg'));
    expect(readFileSync(join(folder, preseed!), 'utf8')).toMatch(/passwd\/username string ana/);
    expect(recorder.leaked()).toEqual([]);
  });

  it('says what is wrong with an image, and leaves nothing open', async () => {
    expect(await server.refused('installUnattended', { machine: 'wire-copy', iso: '/tmp/none.iso' })).toContain(
      "Could not locate the installation ISO file '/tmp/none.iso'",
    );
    const odd = pathFor('odd.iso');
    writeFileSync(join(tree, odd), isoImage('ODD', { 'readme.txt': 'nothing to install' }));
    expect(await server.refused('installUnattended', { machine: 'wire-copy', iso: odd })).toMatch(
      /^API_REFUSED: VirtualBox refused IUnattended/,
    );
    expect(await server.rows('listHandles')).toEqual([]);
    expect(recorder.leaked()).toEqual([]);
  });
});

/** What VirtualBox looks at: who made the image, and the boot menus that it changes. */
const installer = {
  '.disk/info': 'Debian GNU/Linux 12.5.0 "Bookworm" - Official amd64 NETINST with firmware 20240210-11:27\n',
  'isolinux/isolinux.cfg': 'path \ninclude menu.cfg\ndefault vesamenu.c32\nprompt 0\ntimeout 0\n',
  'isolinux/txt.cfg':
    'label install\n\tkernel /install.amd/vmlinuz\n\tappend vga=788 initrd=/install.amd/initrd.gz --- quiet\n',
  'boot/grub/grub.cfg':
    'menuentry "Install" {\n linux /install.amd/vmlinuz --- quiet\n initrd /install.amd/initrd.gz\n}\n',
  'isolinux/isolinux.bin': 'x'.repeat(4096),
};

describe('a machine that somebody else holds', () => {
  it('is refused with the process that has the lock, whatever is asked of it', async () => {
    const lock = await lockElsewhere(service, 'wire-twin');
    const held = new RegExp(
      `^BUSY: Machine "wire-twin" is locked by another client of the API, process ${lock.pid} on the host .*end the program that holds it`,
      's',
    );
    try {
      expect(await server.refused('IMachine.update', { machine: 'wire-twin', memorySize: 80 })).toMatch(held);
      expect(await server.refused('IMachine.takeSnapshot', { machine: 'wire-twin', name: 'x' })).toMatch(held);
      expect(await server.refused('startMachine', { machine: 'wire-twin' })).toMatch(held);
      expect(await server.refused('deleteMachine', { machine: 'wire-twin' })).toMatch(held);
    } finally {
      await lock.release();
    }
    await server.use('IMachine.update', { machine: 'wire-twin', memorySize: 80 });
  });

  it('by VBoxManage is named with its own process, and takes what a running machine takes', async () => {
    service.manage('modifyvm', 'wire-twin', '--vm-execution-engine', 'interpreter');
    service.manage('startvm', 'wire-twin', '--type', 'headless');
    expect(await server.refused('IMachine.unregister', { machine: 'wire-twin' })).toMatch(
      /^API_REFUSED: state of "wire-twin" is Running: The machine has to be powered off/,
    );
    await server.use('IMachine.update', { machine: 'wire-twin', CPUExecutionCap: 50 });
    await server.use('stopMachine', { machine: 'wire-twin', how: 'poweroff' });
  });
});

describe('wrong names on a real VirtualBox', () => {
  it.each([
    ['IMachine.get', { machine: 'wire-cop' }, /No machine is called "wire-cop".*"wire-copy"/],
    ['ISnapshot.get', { machine: 'wire', snapshot: 'frist' }, /No snapshot is called "frist".*"first"/],
    ['IStorageController.get', { machine: 'wire', controller: 'STA' }, /No storage controller is called "STA".*"SATA"/],
    ['IMedium.get', { medium: 'wire.vd' }, /No medium is called "wire\.vd".*\/wire\.vdi"/],
    ['createMachine', { name: 'x', OSTypeId: 'Debain12_64' }, /No guest type is called "Debain12_64".*"Debian12_64"/],
    ['IMachine.removeStorageController', { machine: 'wire', name: 'STA' }, /No storage controller.*"SATA"/],
  ])('get the nearest ones: %s %j', async (id, args, message) => {
    expect(await server.refused(id, args)).toMatch(message);
  });

  it('that would lead elsewhere are refused', async () => {
    expect(await server.refused('createMachine', { name: '../evil' })).toMatch(/^PARAM_VALUE: "name" is "\.\.\/evil"/);
    expect(await server.refused('IMachine.update', { machine: 'wire', name: 'a/../../b' })).toMatch(/^PARAM_VALUE/);
    expect(await server.refused('importAppliance', { path: pathFor('wire.ova'), names: ['../x'] })).toMatch(
      /^PARAM_VALUE/,
    );
  });
});

describe('the end of them all', () => {
  it('asks before it restores and deletes', async () => {
    server.asked.length = 0;
    await server.use('IMachine.restoreSnapshot', { machine: 'wire', snapshot: 'first' });
    for (const machine of ['wire-twin', 'wire', 'wire-copy', 'wire-back'])
      await server.use('deleteMachine', { machine });
    expect(server.asked.length).toBe(5);
    expect(await server.rows('listMachines')).toEqual([]);
    expect(recorder.leaked()).toEqual([]);
  });
});
