// Virtual machines in several states.
import { idOf } from '../engine/ids.ts';
import type { Field, Row } from '../engine/types.ts';
import type { World } from '../engine/world.ts';
import { disks, looseDisks } from './disks.ts';
import { ago, DAY, type OwnerName, owners, put } from './plant-rows.ts';

/** A machine to begin with. */
export interface Spec {
  readonly name: string;
  readonly state: 'Running' | 'Stopped' | 'Error' | 'Destroyed';
  readonly zone: 'fra1' | 'zrh1';
  readonly owner: OwnerName;
  readonly network: string;
  readonly ip: string;
  readonly offering: string;
  readonly template: string;
  /** Number of the host that runs it. */
  readonly host?: number;
  /** Extra disk, in GiB. */
  readonly data?: number;
  readonly more?: Readonly<Record<string, Field>>;
}

const SPECS: readonly Spec[] = [
  {
    name: 'web-1',
    state: 'Running',
    zone: 'fra1',
    owner: 'admin',
    network: 'prod-net',
    ip: '10.1.1.11',
    offering: 'medium',
    template: 'ubuntu-24.04',
    host: 1,
    more: { groupid: idOf('instancegroup', 'production'), _affinitygroupids: [idOf('affinitygroup', 'spread-web')] },
  },
  {
    name: 'web-2',
    state: 'Running',
    zone: 'fra1',
    owner: 'admin',
    network: 'prod-net',
    ip: '10.1.1.12',
    offering: 'medium',
    template: 'ubuntu-24.04',
    host: 2,
    more: { groupid: idOf('instancegroup', 'production'), _affinitygroupids: [idOf('affinitygroup', 'spread-web')] },
  },
  {
    name: 'db-1',
    state: 'Running',
    zone: 'fra1',
    owner: 'admin',
    network: 'prod-net',
    ip: '10.1.1.13',
    offering: 'ha-large',
    template: 'debian-12',
    host: 3,
    data: 200,
    more: { deleteprotection: true, backupofferingid: idOf('backupoffering', 'nightly') },
  },
  {
    name: 'batch-1',
    state: 'Stopped',
    zone: 'fra1',
    owner: 'admin',
    network: 'prod-net',
    ip: '10.1.1.14',
    offering: 'xlarge',
    template: 'rocky-9',
    data: 250,
  },
  {
    name: 'legacy-1',
    state: 'Stopped',
    zone: 'fra1',
    owner: 'admin',
    network: 'prod-net',
    ip: '10.1.1.15',
    offering: 'small',
    template: 'windows-2022',
    data: 500,
  },
  {
    name: 'old-test',
    state: 'Destroyed',
    zone: 'fra1',
    owner: 'admin',
    network: 'prod-net',
    ip: '10.1.1.16',
    offering: 'small',
    template: 'debian-12',
  },
  {
    name: 'shop-web-1',
    state: 'Running',
    zone: 'fra1',
    owner: 'admin',
    network: 'shop-web',
    ip: '10.20.1.11',
    offering: 'medium',
    template: 'ubuntu-24.04',
    host: 1,
  },
  {
    name: 'shop-app-1',
    state: 'Running',
    zone: 'fra1',
    owner: 'admin',
    network: 'shop-app',
    ip: '10.20.2.11',
    offering: 'large',
    template: 'ubuntu-24.04',
    host: 2,
  },
  {
    name: 'dr-db-1',
    state: 'Stopped',
    zone: 'zrh1',
    owner: 'admin',
    network: 'dr-net',
    ip: '10.1.1.11',
    offering: 'large',
    template: 'debian-12',
    data: 50,
  },
  {
    name: 'broken-1',
    state: 'Error',
    zone: 'zrh1',
    owner: 'admin',
    network: 'dr-net',
    ip: '10.1.1.12',
    offering: 'xlarge',
    template: 'rocky-9',
  },
  {
    name: 'acme-web-1',
    state: 'Running',
    zone: 'zrh1',
    owner: 'acme',
    network: 'acme-net',
    ip: '10.1.1.11',
    offering: 'small',
    template: 'debian-12',
    host: 1,
    more: { keypairs: 'anna-key' },
  },
  {
    name: 'acme-db-1',
    state: 'Stopped',
    zone: 'zrh1',
    owner: 'acme',
    network: 'acme-net',
    ip: '10.1.1.12',
    offering: 'medium',
    template: 'debian-12',
    data: 150,
  },
  {
    name: 'ws-build-1',
    state: 'Running',
    zone: 'fra1',
    owner: 'webshop',
    network: 'webshop-net',
    ip: '10.1.1.11',
    offering: 'large',
    template: 'ubuntu-24.04',
    host: 3,
  },
];

/** Machines and their disks; networks and offerings have to exist. */
export function seedMachines(world: World): void {
  for (const [index, spec] of SPECS.entries()) {
    machine(world, spec, index);
    disks(world, spec);
  }
  looseDisks(world);
  const address = world.table('publicipaddress').get(idOf('publicipaddress', '203.0.113.13'))!;
  Object.assign(address, {
    isstaticnat: true,
    virtualmachineid: idOf('virtualmachine', 'db-1'),
    vmipaddress: '10.1.1.13',
  });
}

function machine(world: World, spec: Spec, index: number): Row {
  const network = world.table('network').get(idOf('network', spec.network))!;
  const template = world.table('template').get(idOf('template', spec.template))!;
  const nic: Row = {
    id: idOf('nic', spec.name),
    networkid: network.id,
    netmask: network.netmask,
    gateway: network.gateway,
    ipaddress: spec.ip,
    broadcasturi: network.broadcasturi,
    isolationuri: network.broadcasturi,
    traffictype: 'Guest',
    type: network.type,
    isdefault: true,
    macaddress: `02:01:00:00:00:${(16 + index).toString(16)}`,
    deviceid: '0',
    secondaryip: [],
    extradhcpoption: [],
  };
  return put(world, 'virtualmachine', spec.name, {
    displayname: spec.name,
    ...owners[spec.owner],
    userid: idOf('user', spec.owner === 'acme' ? 'anna' : 'admin'),
    state: spec.state,
    zoneid: idOf('zone', spec.zone),
    hostid: spec.host === undefined ? undefined : idOf('host', `${spec.zone}-kvm-0${spec.host}`),
    templateid: template.id,
    ostypeid: template.ostypeid,
    passwordenabled: true,
    serviceofferingid: idOf('serviceoffering', spec.offering),
    instancename: `i-2-${20 + index}-VM`,
    nic: [nic],
    details: {},
    isdynamicallyscalable: false,
    deleteprotection: false,
    displayvm: true,
    arch: 'x86_64',
    vmtype: 'User',
    tags: [],
    created: ago(world, (100 + index * 7) * DAY),
    _affinitygroupids: [],
    _securitygroupids: [],
    ...spec.more,
  });
}
