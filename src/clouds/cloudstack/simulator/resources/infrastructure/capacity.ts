// How full zones, pods, clusters and hosts are.
import { listed } from '../../engine/lists.ts';
import type { Field, Row } from '../../engine/row.ts';
import type { Call, Module, Resource } from '../../engine/types.ts';
import type { World } from '../../engine/world.ts';
import { clusterName, podName, zoneName } from '../joins.ts';
import { usedMemory } from '../machines/placement.ts';

const capacity: Resource = {
  table: 'capacity',
  key: 'capacity',
  noun: 'capacity',
  joins: [zoneName, podName, clusterName],
  view: (shown) => void delete (shown as { id?: string }).id,
};

/** CloudStack's numbers and names for what can run out. */
const KINDS: readonly (readonly [number, string])[] = [
  [0, 'MEMORY'],
  [1, 'CPU'],
  [2, 'STORAGE'],
  [3, 'STORAGE_ALLOCATED'],
  [4, 'VIRTUAL_NETWORK_PUBLIC_IP'],
  [6, 'SECONDARY_STORAGE'],
];

/** listCapacity, worked out from what runs and lies where. */
export const capacities: Module = {
  resource: capacity,
  commands: {
    listCapacity: (call) => {
      const type = call.args.whole('type');
      const rows = placesFor(call)
        .flatMap((place) => capacityOf(call.world, place))
        .filter((row) => type === undefined || row.type === type);
      const byUse = call.args.text('sortby')?.toLowerCase() === 'usage';
      return listed(call, capacity, byUse ? rows.sort((a, b) => Number(b.percentused) - Number(a.percentused)) : rows);
    },
  },
};

type Place = Readonly<Record<string, Field>>;

function placesFor(call: Call): Place[] {
  const place: Record<string, Field> = {};
  for (const name of ['zoneid', 'podid', 'clusterid']) if (call.args.has(name)) place[name] = call.args.text(name);
  if (Object.keys(place).length > 0) return [place];
  return call.world
    .table('zone')
    .all()
    .map((zone) => ({ zoneid: zone.id }));
}

/** One row per kind of capacity of a zone, pod or cluster. */
export function capacityOf(world: World, place: Place): Row[] {
  const fits = (row: Row): boolean => Object.entries(place).every(([name, value]) => row[name] === value);
  const hosts = world.table('host').where((row) => row.type === 'Routing' && fits(row));
  const pools = world
    .table('storagepool')
    .where(
      (row) =>
        row.zoneid === (place.zoneid ?? hosts[0]?.zoneid) &&
        (place.clusterid === undefined || row.clusterid === undefined || row.clusterid === place.clusterid),
    );
  const stores = world.table('imagestore').where((row) => row.zoneid === (place.zoneid ?? hosts[0]?.zoneid));
  const ips = world.table('publicipaddress').where((row) => row.zoneid === (place.zoneid ?? hosts[0]?.zoneid));
  const sum = (rows: readonly Row[], of: (row: Row) => number): number =>
    rows.reduce((total, row) => total + of(row), 0);
  const figures: Readonly<Record<number, readonly [used: number, total: number]>> = {
    0: [sum(hosts, (row) => usedMemory(world, row.id)), sum(hosts, (row) => Number(row.memorytotal))],
    1: [sum(hosts, (row) => cpuUsed(world, row.id)), sum(hosts, cpuTotal)],
    2: [sum(pools, (row) => Number(row.disksizeused)), sum(pools, (row) => Number(row.disksizetotal))],
    3: [sum(pools, (row) => allocatedOn(world, row.id)), sum(pools, (row) => Number(row.disksizetotal))],
    4: [ips.filter((row) => row.state !== 'Free').length, ips.length],
    6: [sum(stores, (row) => Number(row.disksizeused)), sum(stores, (row) => Number(row.disksizetotal))],
  };
  return KINDS.flatMap(([type, name]) => {
    const [used, total] = figures[type] ?? [0, 0];
    if (total === 0) return [];
    const zoneid = place.zoneid ?? hosts[0]?.zoneid;
    return [
      {
        id: `${type}`,
        type,
        name,
        zoneid,
        ...place,
        capacityused: used,
        capacityallocated: used,
        capacitytotal: total,
        percentused: ((used / total) * 100).toFixed(2),
      },
    ];
  });
}

/** Number of cores times their speed, in MHz. */
export const cpuTotal = (host: Row): number => Number(host.cpunumber) * Number(host.cpuspeed);

/** MHz that running machines take on a host. */
export function cpuUsed(world: World, hostId: string): number {
  let used = 0;
  for (const machine of world.table('virtualmachine').where((row) => row.hostid === hostId)) {
    const offering = world.table('serviceoffering').ever(String(machine.serviceofferingid));
    used += Number(offering?.cpunumber ?? 1) * Number(offering?.cpuspeed ?? 1000);
  }
  return used;
}

/** Bytes promised to volumes on a pool. */
export function allocatedOn(world: World, poolId: string): number {
  return world
    .table('volume')
    .where((row) => row.storageid === poolId)
    .reduce((total, row) => total + Number(row.size), 0);
}
