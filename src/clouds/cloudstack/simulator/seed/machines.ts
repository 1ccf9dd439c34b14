// The seeded machines as rows, with their cards and addresses.

import { idOf } from '../engine/ids.ts';
import type { Row } from '../engine/row.ts';
import { must, type World } from '../engine/world.ts';
import { disks, looseDisks } from './disks.ts';
import { type MachineSpec, machineSpecs } from './machine-specs.ts';
import { ago, DAY, owners, put } from './plant-rows.ts';

/** Machines and their disks; networks and offerings have to exist. */
export function seedMachines(world: World): void {
  for (const [index, spec] of machineSpecs.entries()) {
    machine(world, spec, index);
    disks(world, spec);
  }
  looseDisks(world);
  const address = must(world, 'publicipaddress', idOf('publicipaddress', '203.0.113.13'));
  Object.assign(address, {
    isstaticnat: true,
    virtualmachineid: idOf('virtualmachine', 'db-1'),
    vmipaddress: '10.1.1.13',
  });
}

function machine(world: World, spec: MachineSpec, index: number): Row {
  const network = must(world, 'network', idOf('network', spec.network));
  const template = must(world, 'template', idOf('template', spec.template));
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
    lastupdated: ago(world, (100 + index * 7) * DAY),
    _affinitygroupids: [],
    _securitygroupids: [],
    ...spec.more,
  });
}
