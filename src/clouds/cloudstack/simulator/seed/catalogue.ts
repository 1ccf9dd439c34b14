// What can be chosen: offerings, templates, ISOs and their operating systems.
import { idOf } from '../engine/ids.ts';
import type { Field } from '../engine/row.ts';
import type { World } from '../engine/world.ts';
import { services } from '../resources/infrastructure/offerings.ts';
import { ago, DAY, GIB, owners, put } from './plant-rows.ts';

/** Offerings and images; zones and accounts have to exist. */
export function seedCatalogue(world: World): void {
  seedCompute(world);
  seedDisks(world);
  seedNetworkOfferings(world);
  seedImages(world);
  put(world, 'backupoffering', 'nightly', {
    description: 'Every night, kept for a week',
    provider: 'dummy',
    zoneid: idOf('zone', 'fra1'),
    externalid: 'nightly',
    allowuserdrivenbackups: true,
    created: ago(world, 200 * DAY),
  });
  put(world, 'kubernetessupportedversion', 'v1.31.4', {
    semanticversion: '1.31.4',
    state: 'Enabled',
    isostate: 'Ready',
    supportsha: true,
    supportsautoscaling: true,
    mincpunumber: 2,
    minmemory: 2048,
    arch: 'x86_64',
    created: ago(world, 100 * DAY),
  });
}

function seedCompute(world: World): void {
  const sizes: readonly (readonly [string, string, number, number])[] = [
    ['small', '1 core, 1 GiB', 1, 1024],
    ['medium', '2 cores, 4 GiB', 2, 4096],
    ['large', '4 cores, 8 GiB', 4, 8192],
    ['xlarge', '8 cores, 32 GiB', 8, 32_768],
  ];
  const compute = (name: string, fields: Readonly<Record<string, Field>>): void =>
    void put(world, 'serviceoffering', name, {
      state: 'Active',
      provisioningtype: 'thin',
      storagetype: 'shared',
      offerha: false,
      limitcpuuse: false,
      isvolatile: false,
      issystem: false,
      defaultuse: false,
      iscustomized: false,
      dynamicscalingenabled: true,
      // Told of what was made over the API, and not of what came with the cloud.
      gpudisplay: fields.issystem === true ? undefined : false,
      created: ago(world, 350 * DAY),
      ...fields,
    });
  for (const [name, displaytext, cpunumber, memory] of sizes)
    compute(name, { displaytext, cpunumber, cpuspeed: 2000, memory });
  compute('ha-large', {
    displaytext: '4 cores, 8 GiB, restarted after a host failure',
    cpunumber: 4,
    cpuspeed: 2000,
    memory: 8192,
    offerha: true,
  });
  compute('custom', { displaytext: 'Cores and memory as needed', iscustomized: true, cpuspeed: 2000 });
  compute('System Offering For Console Proxy', {
    cpunumber: 1,
    cpuspeed: 500,
    memory: 1024,
    issystem: true,
    systemvmtype: 'consoleproxy',
    defaultuse: true,
  });
  compute('System Offering For Secondary Storage VM', {
    cpunumber: 1,
    cpuspeed: 500,
    memory: 512,
    issystem: true,
    systemvmtype: 'secondarystoragevm',
    defaultuse: true,
  });
  compute('System Offering For Software Router', {
    cpunumber: 1,
    cpuspeed: 500,
    memory: 512,
    issystem: true,
    systemvmtype: 'domainrouter',
    defaultuse: true,
  });
}

function seedDisks(world: World): void {
  const disk = (name: string, disksize: number, displaytext: string): void =>
    void put(world, 'diskoffering', name, {
      displaytext,
      disksize,
      iscustomized: disksize === 0,
      state: 'Active',
      storagetype: 'shared',
      provisioningtype: 'thin',
      displayoffering: true,
      disksizestrictness: false,
      created: ago(world, 350 * DAY),
    });
  disk('disk-20', 20, '20 GiB');
  disk('disk-100', 100, '100 GiB');
  disk('disk-500', 500, '500 GiB');
  disk('disk-custom', 0, 'Size as needed');
}

function seedNetworkOfferings(world: World): void {
  const all = ['Dhcp', 'Dns', 'UserData', 'SourceNat', 'StaticNat', 'PortForwarding', 'Firewall', 'Lb', 'Vpn'];
  const offering = (
    name: string,
    guestiptype: string,
    list: readonly string[],
    more: Readonly<Record<string, Field>> = {},
  ): void =>
    void put(world, 'networkoffering', name, {
      displaytext: name,
      guestiptype,
      traffictype: 'Guest',
      state: 'Enabled',
      availability: 'Optional',
      isdefault: true,
      conservemode: true,
      forvpc: false,
      ispersistent: false,
      specifyvlan: guestiptype === 'Shared',
      specifyipranges: guestiptype === 'Shared',
      egressdefaultpolicy: false,
      service: services(list),
      created: ago(world, 400 * DAY),
      _sourcenat: list.includes('SourceNat'),
      ...more,
    });
  offering('DefaultSharedNetworkOffering', 'Shared', ['Dhcp', 'Dns', 'UserData']);
  offering('DefaultIsolatedNetworkOfferingWithSourceNatService', 'Isolated', all, { availability: 'Required' });
  offering(
    'DefaultIsolatedNetworkOfferingForVpcNetworks',
    'Isolated',
    ['Dhcp', 'Dns', 'UserData', 'SourceNat', 'StaticNat', 'PortForwarding', 'NetworkACL', 'Lb'],
    { forvpc: true },
  );
  offering('DefaultL2NetworkOffering', 'L2', []);
  for (const name of ['Default VPC offering', 'Redundant VPC offering']) {
    put(world, 'vpcoffering', name, {
      displaytext: name,
      state: 'Enabled',
      isdefault: name.startsWith('Default'),
      distributedvpcrouter: false,
      service: services([...all.filter((it) => it !== 'Firewall'), 'NetworkACL']),
      created: ago(world, 400 * DAY),
    });
  }
}

function seedImages(world: World): void {
  const systems: readonly (readonly [string, string])[] = [
    ['Ubuntu', 'Ubuntu 24.04 LTS'],
    ['Debian', 'Debian GNU/Linux 12 (64-bit)'],
    ['RedHat', 'Rocky Linux 9'],
    ['Windows', 'Windows Server 2022 (64-bit)'],
    ['Other', 'Other (64-bit)'],
    ['Other', 'None'],
  ];
  for (const [category, description] of systems) {
    put(world, 'oscategory', category, { isfeatured: category !== 'Other', created: ago(world, 400 * DAY) });
    world.table('ostype').put({
      id: idOf('ostype', description),
      name: description,
      description,
      oscategoryid: idOf('oscategory', category),
      isuserdefined: false,
      fordisplay: true,
    });
  }
  const image = (
    table: 'template' | 'iso',
    name: string,
    os: string,
    size: number,
    more: Readonly<Record<string, Field>> = {},
  ): void =>
    void put(world, table, name, {
      displaytext: os,
      ...owners.admin,
      accountid: idOf('account', 'admin'),
      ostypeid: idOf('ostype', os),
      ispublic: true,
      isfeatured: true,
      isready: true,
      isextractable: false,
      crossZones: true,
      status: 'Download Complete',
      format: table === 'iso' ? 'ISO' : 'QCOW2',
      hypervisor: table === 'iso' ? 'None' : 'KVM',
      templatetype: 'USER',
      bootable: true,
      passwordenabled: table === 'template',
      sshkeyenabled: table === 'template',
      isdynamicallyscalable: table === 'template',
      size: size * GIB,
      physicalsize: Math.floor((size * GIB) / 4),
      arch: 'x86_64',
      bits: table === 'iso' ? 64 : 0,
      url: `https://images.simulated.example/${name}.${table === 'iso' ? 'iso' : 'qcow2'}`,
      directdownload: false,
      deployasis: false,
      created: ago(world, 180 * DAY),
      ...more,
    });
  image('template', 'ubuntu-24.04', 'Ubuntu 24.04 LTS', 10);
  image('template', 'debian-12', 'Debian GNU/Linux 12 (64-bit)', 8);
  image('template', 'rocky-9', 'Rocky Linux 9', 10);
  image('template', 'windows-2022', 'Windows Server 2022 (64-bit)', 40, { requireshvm: true });
  image('template', 'acme-golden', 'Debian GNU/Linux 12 (64-bit)', 12, {
    ...owners.acme,
    accountid: idOf('account', 'acme'),
    ispublic: false,
    isfeatured: false,
    crossZones: false,
    zoneid: idOf('zone', 'zrh1'),
  });
  world.table('template').put({
    id: idOf('template', 'systemvm'),
    name: 'systemvm-kvm',
    displaytext: 'System VM',
    ...owners.admin,
    ostypeid: idOf('ostype', 'Debian GNU/Linux 12 (64-bit)'),
    ispublic: false,
    isfeatured: false,
    isready: true,
    crossZones: true,
    status: 'Download Complete',
    format: 'QCOW2',
    hypervisor: 'KVM',
    templatetype: 'SYSTEM',
    passwordenabled: false,
    size: 3 * GIB,
    physicalsize: GIB,
    arch: 'x86_64',
    url: 'https://images.simulated.example/systemvm-kvm.qcow2',
    created: ago(world, 400 * DAY),
  });
  image('iso', 'debian-12-netinst', 'Debian GNU/Linux 12 (64-bit)', 1);
  image('iso', 'virtio-win', 'Other (64-bit)', 1);
}
