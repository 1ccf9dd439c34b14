// Two zones with their pods, clusters, hosts, storage and system machines.
import { idOf } from '../engine/ids.ts';
import type { World } from '../engine/world.ts';
import { addProviders } from '../resources/infrastructure/fabric.ts';
import { MODEL } from '../resources/infrastructure/hosts.ts';
import { ago, DAY, put, TIB } from './plant-rows.ts';

interface Site {
  readonly name: string;
  readonly dns: string;
  /** Second octet of the management network. */
  readonly net: number;
  readonly hosts: number;
}

const SITES: readonly Site[] = [
  { name: 'fra1', dns: '192.0.2.53', net: 10, hosts: 3 },
  { name: 'zrh1', dns: '198.51.100.53', net: 20, hosts: 2 },
];

/** Zones and everything physical in them. */
export function seedInfrastructure(world: World): void {
  put(world, 'managementserver', 'mgmt-1', {
    state: 'Up',
    version: world.version,
    ipaddress: '172.16.0.10',
    serviceip: '172.16.0.10',
    javadistribution: 'Debian',
    javaversion: '17.0.12',
    osdistribution: 'Debian GNU/Linux 12',
    kernelversion: '6.1.0',
    lastserverstart: ago(world, 30 * DAY),
    lastboottime: ago(world, 31 * DAY),
    agentscount: 5,
    pendingjobscount: 0,
  });
  for (const site of SITES) seedSite(world, site);
}

function seedSite(world: World, { name, dns, net, hosts }: Site): void {
  const zone = put(world, 'zone', name, {
    ...(name === 'fra1' ? {} : { dns2: '192.0.2.54', domain: 'zurich.example' }),
    dns1: dns,
    internaldns1: dns,
    networktype: 'Advanced',
    securitygroupsenabled: false,
    allocationstate: 'Enabled',
    dhcpprovider: 'VirtualRouter',
    localstorageenabled: false,
    guestcidraddress: '10.1.1.0/24',
    zonetoken: idOf('zonetoken', name),
    type: 'Core',
    tags: [],
  });
  const pod = put(world, 'pod', `${name}-pod-1`, {
    zoneid: zone.id,
    gateway: `172.16.${net}.1`,
    netmask: '255.255.255.0',
    startip: [`172.16.${net}.100`],
    endip: [`172.16.${net}.150`],
    forsystemvms: ['0'],
    vlanid: ['vlan://untagged'],
    allocationstate: 'Enabled',
  });
  const cluster = put(world, 'cluster', `${name}-kvm-1`, {
    zoneid: zone.id,
    podid: pod.id,
    hypervisortype: 'KVM',
    clustertype: 'CloudManaged',
    allocationstate: 'Enabled',
    managedstate: 'Managed',
    cpuovercommitratio: '1.0',
    memoryovercommitratio: '1.0',
    arch: 'x86_64',
  });
  for (let n = 1; n <= hosts; n += 1) {
    put(world, 'host', `${name}-kvm-0${n}`, {
      ...MODEL,
      version: world.version,
      zoneid: zone.id,
      podid: pod.id,
      clusterid: cluster.id,
      ipaddress: `172.16.${net}.${10 + n}`,
      managementserverid: idOf('managementserver', 'mgmt-1'),
      hosttags: n === 3 ? 'gpu' : undefined,
      created: ago(world, 300 * DAY),
      lastpinged: ago(world, 0),
    });
  }
  seedStorage(world, name, zone.id, pod.id, cluster.id, net);
  const physical = put(world, 'physicalnetwork', `${name}-fabric`, {
    zoneid: zone.id,
    state: 'Enabled',
    vlan: '1000-2999',
    isolationmethods: 'VLAN',
    broadcastdomainrange: 'ZONE',
  });
  for (const [traffictype, part] of [
    ['Public', 'public'],
    ['Control', 'control'],
  ] as const)
    world.table('network').put({
      id: idOf('systemnetwork', `${part} ${zone.id}`),
      traffictype,
      issystem: true,
      state: 'Setup',
      zoneid: zone.id,
      domainid: idOf('domain', 'ROOT'),
      physicalnetworkid: physical.id,
      networkofferingid: idOf('networkoffering', 'DefaultL2NetworkOffering'),
      broadcastdomaintype: traffictype === 'Public' ? 'Vlan' : 'LinkLocal',
    });
  addProviders(world, physical.id, (part) => idOf('networkserviceprovider', `${name} ${part}`), true);
  for (const traffictype of ['Management', 'Public', 'Guest', 'Storage']) {
    const id = idOf('traffictype', `${name} ${traffictype}`);
    world.table('traffictype').put({ id, traffictype, physicalnetworkid: physical.id, kvmnetworklabel: 'cloudbr0' });
  }
  seedAddresses(world, name, zone.id, physical.id);
  seedAppliances(world, name, zone.id, pod.id, dns, net);
}

function seedStorage(world: World, name: string, zoneid: string, podid: string, clusterid: string, net: number): void {
  const pool = (poolName: string, fields: Readonly<Record<string, string | number | boolean | undefined>>): void => {
    put(world, 'storagepool', poolName, {
      zoneid,
      state: 'Up',
      provider: 'DefaultPrimary',
      hypervisor: 'KVM',
      overprovisionfactor: '2.0',
      managed: false,
      created: ago(world, 300 * DAY),
      ...fields,
    });
  };
  pool(`${name}-nfs-1`, {
    podid,
    clusterid,
    type: 'NetworkFilesystem',
    scope: 'CLUSTER',
    ipaddress: `172.16.${net}.60`,
    path: '/export/primary',
    disksizetotal: 10 * TIB,
    disksizeused: 3 * TIB,
    tags: 'nfs',
  });
  pool(`${name}-ceph-1`, {
    type: 'RBD',
    scope: 'ZONE',
    ipaddress: `172.16.${net}.61`,
    path: 'cloudstack',
    disksizetotal: 40 * TIB,
    disksizeused: 9 * TIB,
    tags: 'ssd',
  });
  put(world, 'imagestore', `${name}-secondary`, {
    zoneid,
    providername: 'NFS',
    protocol: 'nfs',
    scope: 'ZONE',
    readonly: false,
    url: `nfs://172.16.${net}.62/export/secondary`,
    disksizetotal: 20 * TIB,
    disksizeused: 2 * TIB,
  });
}

/** Twenty public addresses, of the ranges that are kept for documentation. */
function seedAddresses(world: World, name: string, zoneid: string, physicalnetworkid: string): void {
  const prefix = name === 'fra1' ? '203.0.113' : '198.51.100';
  const range = put(world, 'vlaniprange', `${name}-public`, {
    zoneid,
    physicalnetworkid,
    forvirtualnetwork: true,
    forsystemvms: false,
    vlan: 'vlan://untagged',
    gateway: `${prefix}.1`,
    netmask: '255.255.255.0',
    cidr: `${prefix}.0/24`,
    startip: `${prefix}.10`,
    endip: `${prefix}.41`,
  });
  for (let n = 10; n < 42; n += 1) {
    const ipaddress = `${prefix}.${n}`;
    world.table('publicipaddress').put({
      id: idOf('publicipaddress', ipaddress),
      ipaddress,
      zoneid,
      physicalnetworkid,
      vlanid: range.id,
      vlanname: 'vlan://untagged',
      state: 'Free',
      issourcenat: false,
      isstaticnat: false,
      isportable: false,
      issystem: false,
      forvirtualnetwork: true,
      fordisplay: true,
    });
  }
}

function seedAppliances(world: World, name: string, zoneid: string, podid: string, dns: string, net: number): void {
  const number = name === 'fra1' ? 1 : 3;
  for (const [kind, prefix, offset] of [
    ['secondarystoragevm', 's', 0],
    ['consoleproxy', 'v', 1],
  ] as const) {
    put(world, 'systemvm', `${prefix}-${number + offset}-VM`, {
      systemvmtype: kind,
      zoneid,
      podid,
      hostid: idOf('host', `${name}-kvm-01`),
      state: 'Running',
      agentstate: 'Up',
      dns1: dns,
      gateway: `172.16.${net}.1`,
      privateip: `172.16.${net}.${100 + offset}`,
      privatenetmask: '255.255.255.0',
      privatemacaddress: `1e:00:f2:00:${net}:0${offset}`,
      linklocalip: `169.254.${net}.${100 + offset}`,
      linklocalmacaddress: `0e:00:a9:fe:${net}:0${offset}`,
      linklocalnetmask: '255.255.0.0',
      publicip: `${name === 'fra1' ? '203.0.113' : '198.51.100'}.${8 + offset}`,
      publicmacaddress: `1e:00:c0:00:${net}:0${offset}`,
      publicnetmask: '255.255.255.0',
      templateid: idOf('template', 'systemvm'),
      templatename: 'systemvm-kvm',
      serviceofferingid: idOf(
        'serviceoffering',
        kind === 'consoleproxy' ? 'System Offering For Console Proxy' : 'System Offering For Secondary Storage VM',
      ),
      isdynamicallyscalable: false,
      arch: 'x86_64',
      hypervisor: 'KVM',
      version: world.version,
      activeviewersessions: kind === 'consoleproxy' ? 0 : undefined,
      created: ago(world, 90 * DAY),
    });
  }
}
