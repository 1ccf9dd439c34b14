// The simulated installation as it is at the start: host, defaults, and a few machines.
import type { Clock } from '../../../contract/clock.ts';
import { controller } from './controllers.ts';
import { additionsVersion } from './guest.ts';
import { setProperty } from './guest-properties.ts';
import { guestTypes, recommendations } from './guest-types.ts';
import { makeMachine, register } from './machines.ts';
import { makeMedium } from './media.ts';
import { hostInterfaces, makeNatNetwork } from './network.ts';
import { bootMachine } from './power.ts';
import { takeSnapshot } from './snapshots.ts';
import { put, type Thing, textOf, thing } from './thing.ts';
import { append, factsOf, type MachineFacts, uuid, type World } from './world.ts';

export interface WorldOptions {
  readonly clock: Clock;
  readonly random: () => number;
  readonly jobMs: number;
  readonly fateOf: World['fateOf'];
}

/** An installation without machines. */
export function emptyWorld({ clock, random, jobMs, fateOf }: WorldOptions): World {
  const version = '7.2.22';
  const vbox = thing('IVirtualBox', {
    version: `${version}_Debian`,
    versionNormalized: version,
    revision: '175245',
    packageType: 'LINUX_64BITS_GENERIC',
    APIVersion: '7_2',
    APIRevision: '504990297474727937',
    homeFolder: '/home/demo/.config/VirtualBox',
    settingsFilePath: '/home/demo/.config/VirtualBox/VirtualBox.xml',
    machines: [],
    machineGroups: ['/'],
    hardDisks: [],
    DVDImages: [],
    floppyImages: [],
    NATNetworks: [makeNatNetwork('lab', '10.0.5.0/24')],
    guestOSTypes: guestTypes.map((type) => thing('IGuestOSType', recommendations(type))),
    guestOSFamilies: [...new Set(guestTypes.map(({ familyId }) => familyId))],
    internalNetworks: ['intnet'],
    host: thing('IHost', {
      architecture: 'x86',
      operatingSystem: 'Linux',
      OSVersion: '6.12.0',
      domainName: 'example.org',
      processorCount: '8',
      processorOnlineCount: '8',
      processorCoreCount: '4',
      processorOnlineCoreCount: '4',
      memorySize: '32768',
      memoryAvailable: '20480',
      networkInterfaces: hostInterfaces(),
    }),
    systemProperties: thing('ISystemProperties', {
      minGuestRAM: '4',
      maxGuestRAM: '2097152',
      minGuestCPUCount: '1',
      maxGuestCPUCount: '64',
      infoVDSize: '2199022206976',
      defaultMachineFolder: '/home/demo/VirtualBox VMs',
      defaultHardDiskFormat: 'VDI',
      defaultAdditionsISO: '/isos/VBoxGuestAdditions.iso',
      defaultFrontend: '',
      webServiceAuthLibrary: 'VBoxAuth',
    }),
  });
  const none = {
    machines: new WeakMap(),
    made: new Set<MachineFacts>(),
    closed: new Map(),
    jobs: new Map(),
    files: new Map(),
    operation: '',
  };
  return { clock, random, jobMs, fateOf, vbox, ...none };
}

/** Three machines in different states, with disks and snapshots; in db-1 the Guest Additions run. */
export function furnish(world: World): void {
  const [web, db] = [machine(world, 'web-1', 'Debian12_64', 2048), machine(world, 'db-1', 'Ubuntu24_LTS_64', 4096)];
  machine(world, 'win-test', 'Windows11_64', 8192);
  takeSnapshot(world, factsOf(world, web), uuid(world), 'fresh', 'Right after the installation');
  takeSnapshot(world, factsOf(world, web), uuid(world), 'before upgrade', '');
  setProperty(world, db, additionsVersion, '7.2.22');
  setProperty(world, db, '/VirtualBox/GuestInfo/OS/Product', 'Linux');
  bootMachine(world, factsOf(world, db));
  makeMedium(world, '/isos/debian-12.iso', 'DVD', 660_602_880);
}

function machine(world: World, name: string, osType: string, memory: number): Thing {
  const made = makeMachine(world, name, osType);
  put(made, 'memorySize', String(memory));
  put(made, 'CPUCount', '2');
  append(made, 'storageControllers', controller('SATA', 'SATA'));
  const disk = makeMedium(world, textOf(made, 'settingsFilePath').replace(/\.vbox$/, '.vdi'), 'HardDisk', 20 * 2 ** 30);
  append(
    made,
    'mediumAttachments',
    thing('IMediumAttachment', { medium: disk, controller: 'SATA', port: '0', device: '0', type: 'HardDisk' }),
  );
  register(world, made);
  return made;
}
