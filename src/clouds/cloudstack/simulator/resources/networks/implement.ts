// A network that is implemented: it gets its VLAN, its router, and the address that its machines go out by.
import { idOf } from '../../engine/ids.ts';
import type { Row } from '../../engine/row.ts';
import { pick } from '../../engine/views.ts';
import type { World } from '../../engine/world.ts';

/** Implements a network that is only allocated; of any other nothing is changed. */
export function implement(world: World, network: Row): void {
  if (network.state !== 'Allocated') return;
  network.state = 'Implemented';
  const offering = world.table('networkoffering').get(String(network.networkofferingid));
  if (network.type !== 'Isolated') return;
  const address = network.vpcid === undefined && offering?._sourcenat === true ? sourceNat(world, network) : undefined;
  if (network.vpcid === undefined) addRouter(world, network, address);
}

/** A network that was restarted has its router again, also when somebody took it away. */
export function restoreRouter(world: World, network: Row): void {
  if (network.state !== 'Implemented' || network.type !== 'Isolated' || network.vpcid !== undefined) return;
  if (world.table('router').some((row) => row.guestnetworkid === network.id)) return;
  const offering = world.table('networkoffering').ever(String(network.networkofferingid));
  addRouter(world, network, offering?._sourcenat === true ? sourceNat(world, network) : undefined);
}

/** The source NAT address of a network: the one it has, or a free one of its zone. */
function sourceNat(world: World, network: Row): Row | undefined {
  const addresses = world.table('publicipaddress');
  const there = addresses.first((ip) => ip.associatednetworkid === network.id && ip.issourcenat === true);
  if (there !== undefined) return there;
  const free = addresses.first((ip) => ip.zoneid === network.zoneid && ip.state === 'Free');
  if (free === undefined) return undefined;
  return Object.assign(free, {
    ...pick(network, ['account', 'domainid', 'projectid']),
    state: 'Allocated',
    allocated: world.stamp(),
    associatednetworkid: network.id,
    issourcenat: true,
  });
}

/** Puts the router of a network, or of a VPC. */
export function addRouter(world: World, network: Row, address: Row | undefined): void {
  const zone = world.table('zone').get(String(network.zoneid));
  const host = world
    .table('host')
    .first((row) => row.zoneid === network.zoneid && row.state === 'Up' && row.resourcestate === 'Enabled');
  const number = world.table('router').size + 4;
  world.table('router').put({
    id: world.newId(),
    name: `r-${number}-VM`,
    ...pick(network, ['account', 'domainid', 'projectid', 'zoneid', 'dns1']),
    // The router of a VPC has networks of several domains behind it.
    ...(network.type !== undefined && pick(network, ['networkdomain'])),
    ...routerFields(world, number, zone),
    podid: host?.podid,
    hostid: host?.id,
    gateway: cidrGateway(world, address),
    ...(network.cidr !== undefined && network.type === undefined
      ? { vpcid: network.id }
      : { guestnetworkid: network.id }),
    guestipaddress: network.gateway,
    guestnetmask: network.netmask,
    guestmacaddress: network.gateway === undefined ? undefined : `02:01:00:f2:00:${hex(number)}`,
    publicip: address?.ipaddress,
    publicnetmask: address === undefined ? undefined : '255.255.255.0',
    publicmacaddress: address === undefined ? undefined : `1e:00:45:00:00:${hex(number)}`,
    publicnetworkid: address === undefined ? undefined : idOf('systemnetwork', `public ${String(network.zoneid)}`),
    created: world.stamp(),
  });
}

const hex = (number: number): string => (number % 256).toString(16).padStart(2, '0');

function cidrGateway(world: World, address: Row | undefined): string | undefined {
  const range = world.table('vlaniprange').get(String(address?.vlanid));
  return range === undefined ? undefined : String(range.gateway);
}

/** What every virtual router has, by its number. */
export function routerFields(world: World, number: number, zone: Row | undefined): Omit<Row, 'id'> {
  // Routers leave the last part of the server's version out.
  const release = world.version.split('.').slice(0, 3).join('.');
  return {
    state: 'Running',
    hypervisor: 'KVM',
    dns1: zone?.dns1,
    linklocalip: `169.254.1.${number % 250}`,
    linklocalmacaddress: `0e:00:a9:fe:01:${hex(number)}`,
    linklocalnetmask: '255.255.0.0',
    linklocalnetworkid: idOf('systemnetwork', `control ${String(zone?.id)}`),
    templateid: idOf('template', 'systemvm'),
    templatename: 'systemvm-kvm',
    serviceofferingid: idOf('serviceoffering', 'System Offering For Software Router'),
    isredundantrouter: false,
    redundantstate: 'UNKNOWN',
    requiresupgrade: false,
    version: release,
    scriptsversion: idOf('scripts', release),
    softwareversion: release,
    role: 'VIRTUAL_ROUTER',
    arch: 'x86_64',
  };
}
