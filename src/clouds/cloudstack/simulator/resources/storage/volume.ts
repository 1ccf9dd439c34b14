// What a volume is, and the rules for making, attaching and detaching it.

import { invalid, noCapacity } from '../../engine/fault.ts';
import { parseInstant } from '../../engine/instants.ts';
import { equal } from '../../engine/lists.ts';
import type { Row } from '../../engine/row.ts';
import type { Call, Resource } from '../../engine/types.ts';
import type { World } from '../../engine/world.ts';
import { diskOfferingName, serviceOfferingName, storageName, zoneName } from '../joins.ts';

/** Bytes in a GiB. */
export const GIB = 1_073_741_824;

/** What every new disk is like. */
export const ordinaryVolume = {
  storagetype: 'shared',
  provisioningtype: 'thin',
  hypervisor: 'KVM',
  isextractable: true,
  displayvolume: true,
  destroyed: false,
  deleteprotection: false,
} as const;

/** A root or data disk. */
export const volume: Resource = {
  table: 'volume',
  key: 'volume',
  noun: 'volume',
  type: 'Volume',
  owned: true,
  adminFields: [
    'storage',
    'storageid',
    'path',
    'clusterid',
    'clustername',
    'podid',
    'podname',
    'hypervisor',
    'displayvolume',
    'storagetype',
  ],
  joins: [
    zoneName,
    storageName,
    diskOfferingName,
    serviceOfferingName,
    ['templateid', 'template', { templatename: 'name', templatedisplaytext: 'displaytext' }],
    [
      'virtualmachineid',
      'virtualmachine',
      { vmname: 'name', vmdisplayname: 'displayname', vmstate: 'state', vmtype: 'vmtype' },
    ],
  ],
  matches: {
    hostid: (row, value, call) =>
      call.world.table('virtualmachine').get(String(row.virtualmachineid))?.hostid === value,
    storageid: (row, value) => row.storageid === value,
    podid: (row, value, call) => poolOf(call.world, row)?.podid === value,
    clusterid: (row, value, call) => poolOf(call.world, row)?.clusterid === value,
    state: (row, value) => equal(row.state, value),
    displayvolume: null,
    listsystemvms: null,
    isencrypted: (row, value) => (value.toLowerCase() === 'true') === (row.encryptformat !== undefined),
  },
  view: (shown, row, world) => {
    const pool = poolOf(world, row);
    if (pool !== undefined) {
      Object.assign(shown, {
        clusterid: pool.clusterid,
        clustername: world.table('cluster').get(String(pool.clusterid))?.name,
        podid: pool.podid,
        podname: world.table('pod').get(String(pool.podid))?.name,
        hypervisor: row.hypervisor,
      });
    } else {
      shown.hypervisor = 'None';
    }
    if (row.virtualmachineid !== undefined && pool !== undefined)
      Object.assign(shown, { diskkbsread: 0, diskkbswrite: 0, diskioread: 0, diskiowrite: 0 });
    // A root disk has no moment at which it was attached: it came with its machine.
    if (row.type === 'ROOT') delete shown.attached;
    if (row.serviceofferingid !== undefined)
      shown.serviceofferingdisplaytext = world
        .table('serviceoffering')
        .ever(String(row.serviceofferingid))?.displaytext;
    // Sizes on disk are measured from time to time, not known at once.
    if (pool !== undefined && world.now() - (parseInstant(String(row.created)) ?? 0) >= MEASURED_AFTER_MS) {
      shown.virtualsize = row.size;
      shown.physicalsize = Math.floor(Number(row.size) * 0.4);
      shown.utilization = '40.00';
    }
  },
};

/** Storage is measured every ten minutes. */
const MEASURED_AFTER_MS = 600_000;

const poolOf = (world: World, row: Row): Row | undefined => world.table('storagepool').get(String(row.storageid));

/** A pool of the zone that is up. Throws 533 when there is none or the zone is full. */
export function choosePool(world: World, zoneId: string): Row {
  const zone = world.table('zone').get(zoneId);
  const pool = world.table('storagepool').first((row) => row.zoneid === zoneId && row.state === 'Up');
  if (pool === undefined || (zone !== undefined && world.plants.isFull(zone.id, String(zone.name)))) {
    throw noCapacity(`No storage pool in zone ${zone?.name ?? zoneId} has room.`);
  }
  return pool;
}

/** Size in bytes that a disk offering gives; customised ones take it from `size`, in GiB. Throws 431. */
export function sizeFor(call: Call, offering: Row): number {
  if (offering.iscustomized !== true) return Number(offering.disksize) * GIB;
  const gib = call.args.whole('size');
  if (gib === undefined)
    throw invalid(`The disk offering ${offering.name} leaves the size to the caller: size (GiB) is missing.`);
  return checkedSize(gib);
}

/** GiB as bytes. Throws 431 outside what listCapabilities tells. */
export function checkedSize(gib: number): number {
  if (gib < 1 || gib > 4096) throw invalid(`A volume has between 1 and 4096 GiB, not ${gib}.`);
  return gib * GIB;
}

/** The lowest free slot for a data disk; 3 is kept for the CD drive. */
export function freeSlot(world: World, machineId: string, wanted: number | undefined): number {
  const taken = new Set(
    world
      .table('volume')
      .where((row) => row.virtualmachineid === machineId)
      .map((row) => Number(row.deviceid)),
  );
  if (wanted !== undefined) {
    if (wanted === 0 || wanted === 3)
      throw invalid(`The device number ${wanted} is kept for the ${wanted === 0 ? 'root disk' : 'CD drive'}.`);
    if (taken.has(wanted)) throw invalid(`The device number ${wanted} is taken.`);
    return wanted;
  }
  for (let slot = 1; slot < 25; slot += 1) if (slot !== 3 && !taken.has(slot)) return slot;
  throw invalid('The virtual machine has no slot left for another disk.');
}
