// Disks of the seeded machines, loose disks, and snapshots.

import { idOf } from '../engine/ids.ts';
import type { Field, Row } from '../engine/row.ts';
import { must, type World } from '../engine/world.ts';
import { ordinaryVolume } from '../resources/storage/volume.ts';
import type { MachineSpec } from './machine-specs.ts';
import { ago, DAY, GIB, type OwnerName, owners, put } from './plant-rows.ts';

/** Root disk of a machine, and its data disk where it has one. */
export function disks(world: World, spec: MachineSpec): void {
  const template = must(world, 'template', idOf('template', spec.template));
  const isPlaced = spec.state !== 'Error';
  volume(world, `ROOT-${spec.name}`, spec.zone, spec.owner, {
    type: 'ROOT',
    size: template.size,
    deviceid: 0,
    virtualmachineid: idOf('virtualmachine', spec.name),
    templateid: template.id,
    serviceofferingid: idOf('serviceoffering', spec.offering),
    state: isPlaced ? 'Ready' : 'Allocated',
    storageid: isPlaced ? idOf('storagepool', `${spec.zone}-nfs-1`) : undefined,
  });
  if (spec.data === undefined) return;
  volume(world, `${spec.name}-data`, spec.zone, spec.owner, {
    type: 'DATADISK',
    size: spec.data * GIB,
    deviceid: 1,
    virtualmachineid: idOf('virtualmachine', spec.name),
    diskofferingid: idOf('diskoffering', 'disk-custom'),
    state: 'Ready',
    storageid: idOf('storagepool', `${spec.zone}-ceph-1`),
  });
}

const detached = (world: World, name: string, zone: string, offering: string, gib: number): void =>
  void volume(world, name, zone, 'admin', {
    type: 'DATADISK',
    size: gib * GIB,
    diskofferingid: idOf('diskoffering', offering),
    state: 'Ready',
    storageid: idOf('storagepool', `${zone}-ceph-1`),
    attached: undefined,
  });

function volume(
  world: World,
  name: string,
  zone: string,
  owner: OwnerName,
  fields: Readonly<Record<string, Field>>,
): Row {
  const id = idOf('volume', name);
  return put(world, 'volume', name, {
    ...owners[owner],
    zoneid: idOf('zone', zone),
    created: ago(world, 100 * DAY),
    attached: ago(world, 100 * DAY),
    path: id,
    ...ordinaryVolume,
    tags: [],
    ...fields,
  });
}

function snapshot(world: World, name: string, volumeName: string, hours: number): void {
  const source = must(world, 'volume', idOf('volume', volumeName));
  put(world, 'snapshot', name, {
    account: source.account,
    domainid: source.domainid,
    volumeid: source.id,
    zoneid: source.zoneid,
    created: ago(world, hours),
    snapshottype: 'MANUAL',
    intervaltype: 'MANUAL',
    ostypeid: world.table('virtualmachine').get(String(source.virtualmachineid))?.ostypeid,
    state: 'BackedUp',
    revertable: true,
    virtualsize: source.size,
    physicalsize: Math.floor(Number(source.size) * 0.3),
    tags: [],
  });
}

/** Disks that hang on no machine, and what was saved of others. */
export function looseDisks(world: World): void {
  detached(world, 'spare-1', 'fra1', 'disk-100', 100);
  detached(world, 'archive-2023', 'fra1', 'disk-custom', 1024);
  snapshot(world, 'db-1-weekly', 'ROOT-db-1', 26);
  snapshot(world, 'db-1-data-before-upgrade', 'db-1-data', 240);
}
