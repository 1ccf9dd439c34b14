// Where a machine runs and what its cards get: hosts with room, addresses, network cards.
import { invalid, noCapacity } from '../../engine/fault.ts';
import type { Row } from '../../engine/row.ts';
import type { World } from '../../engine/world.ts';
import { netmaskOf, nextFree, rangeOf, toNumber } from '../addresses.ts';
import { implement } from '../networks/implement.ts';
import { hasTags, inCompany, isOpenTo } from './company.ts';
import { nicsOf, offeringOf } from './machine.ts';

/** A host of the zone that is up, in service and has memory left. Throws 533 when there is none. */
export function chooseHost(
  world: World,
  machine: Row,
  wanted?: {
    readonly hostId?: string | undefined;
    readonly clusterId?: string | undefined;
    readonly podId?: string | undefined;
    /** A host that will not do. */
    readonly not?: string | undefined;
  },
): Row {
  const zone = world.table('zone').get(String(machine.zoneid));
  const name = zone?.name ?? machine.zoneid;
  if (zone !== undefined && world.plants.isFull(zone.id, String(zone.name))) throw full(machine, name);
  const need = memoryOf(world, machine) * 1_048_576;
  const fitting = world
    .table('host')
    .where(
      (host) =>
        host.zoneid === machine.zoneid &&
        host.type === 'Routing' &&
        host.state === 'Up' &&
        host.resourcestate === 'Enabled' &&
        (wanted?.hostId === undefined || host.id === wanted.hostId) &&
        host.id !== wanted?.not &&
        (wanted?.clusterId === undefined || host.clusterid === wanted.clusterId) &&
        (wanted?.podId === undefined || host.podid === wanted.podId) &&
        hasTags(world, machine, host) &&
        isOpenTo(world, machine, host) &&
        usedMemory(world, host.id) + need <= Number(host.memorytotal),
    );
  // Who names a host has it: rules of company hold for what is chosen.
  const suited = wanted?.hostId === undefined ? inCompany(world, machine, fitting) : fitting;
  const [best] = suited.sort((a, b) => usedMemory(world, a.id) - usedMemory(world, b.id));
  if (best === undefined) throw full(machine, name);
  return best;
}

const full = (machine: Row, zone: unknown): Error =>
  noCapacity(`There is not enough capacity in zone ${zone} for the virtual machine ${machine.name}.`);

/** Memory of a machine in MiB. */
export function memoryOf(world: World, machine: Row): number {
  const details = (machine.details ?? {}) as Readonly<Record<string, unknown>>;
  return Number(details.memory ?? offeringOf(world, machine)?.memory ?? 1024);
}

/** Memory that running machines take on a host, in bytes. */
export function usedMemory(world: World, hostId: string): number {
  let used = 0;
  for (const machine of world.table('virtualmachine').where((row) => row.hostid === hostId))
    used += memoryOf(world, machine) * 1_048_576;
  return used;
}

/** A card in a network. Throws 431 for an address outside or taken, 533 when no address is left. */
export function newNic(
  world: World,
  network: Row,
  deviceId: number,
  wanted: { readonly ip?: string | undefined; readonly mac?: string | undefined } = {},
): Row {
  const cidr = String(network.cidr ?? '');
  const range = rangeOf(cidr);
  const taken = addressesIn(world, network.id);
  let ipaddress: string | undefined;
  if (range !== undefined) {
    ipaddress = wanted.ip ?? nextFree(cidr, taken);
    if (ipaddress === undefined) throw noCapacity(`The network ${network.name} has no free address.`);
    const value = toNumber(ipaddress);
    if (value === undefined || value < range.first || value > range.last)
      throw invalid(`The address ${ipaddress} lies outside of ${cidr}.`);
    if (wanted.ip !== undefined && taken.has(ipaddress))
      throw invalid(`The address ${ipaddress} is taken in network ${network.name}.`);
  }
  implement(world, network);
  return {
    id: world.newId(),
    networkid: network.id,
    netmask: range === undefined ? undefined : netmaskOf(range),
    gateway: network.gateway,
    ipaddress,
    broadcasturi: network.broadcasturi,
    isolationuri: network.broadcasturi,
    traffictype: 'Guest',
    type: network.type,
    isdefault: deviceId === 0,
    macaddress: wanted.mac ?? macFor(world),
    deviceid: String(deviceId),
    secondaryip: [],
    extradhcpoption: [],
  };
}

/** Every address in use in a network, gateway included. */
export function addressesIn(world: World, networkId: string): Set<string> {
  const taken = new Set<string>();
  const gateway = world.table('network').get(networkId)?.gateway;
  if (typeof gateway === 'string') taken.add(gateway);
  for (const machine of [...world.table('virtualmachine').all(), ...world.table('sharedfs').all()]) {
    for (const nic of nicsOf(machine)) {
      if (nic.networkid !== networkId) continue;
      taken.add(String(nic.ipaddress));
      for (const more of (nic.secondaryip ?? []) as Row[]) taken.add(String(more.ipaddress));
    }
  }
  return taken;
}

function macFor(world: World): string {
  const bytes = Array.from({ length: 4 }, () =>
    Math.floor(world.random() * 256)
      .toString(16)
      .padStart(2, '0'),
  );
  return ['02', '01', ...bytes].join(':');
}
