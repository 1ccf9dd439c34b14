// A new machine: what it is made of is looked up and checked at once, where it runs is decided by its job.
import { badParam, invalid, noCapacity } from '../../engine/fault.ts';
import { randomText } from '../../engine/ids.ts';
import { ownerFields } from '../../engine/owners.ts';
import type { Field, Row } from '../../engine/row.ts';
import type { Call, Module, Work } from '../../engine/types.ts';
import { sets, work } from '../../engine/types.ts';
import { object } from '../../engine/verbs.ts';
import { must } from '../../engine/world.ts';
import { checkLimit, owns } from '../limits.ts';
import { placesOf } from '../storage/image-places.ts';
import { ordinaryVolume } from '../storage/volume.ts';
import { readUserData } from '../user-data.ts';
import { defaultNetwork } from './default-network.ts';
import { machine, nicsOf } from './machine.ts';
import { chooseHost, newNic } from './placement.ts';
import { runOn } from './power.ts';

/** Refuses at once what cannot be; room on a host is looked for by the job. */
export const deploy: Module = {
  resource: machine,
  commands: { deployVirtualMachine: deployMachine, deployVnfAppliance: deployMachine },
};

/** Throws what the server says at once; room is looked for by the job. */
export function deployMachine(call: Call): Work {
  const { world, args } = call;
  const zone = must(world, 'zone', args.need('zoneid'), 'zone');
  if (zone.allocationstate !== 'Enabled' && call.who.roleType !== 'Admin')
    throw invalid(`The zone ${zone.name} is not open for new machines.`);
  const offering = must(world, 'serviceoffering', args.need('serviceofferingid'), 'service offering');
  if (offering.state === 'Inactive') throw invalid(`The service offering ${offering.name} is not active.`);
  const details = detailsFor(call, offering);
  const image = imageFor(call, zone);
  const owner = ownerFields(call);
  checkLimit(call, 'vm', owner);
  checkLimit(call, 'volume', owner, args.has('diskofferingid') ? 2 : 1);
  checkUserData(call);
  checkKeyPairs(call, owner);
  const networks = networksFor(call, zone, owner);

  const id = world.newId();
  const name = nameFor(call, id, networks);
  const starts = args.flag('startvm') !== false;
  const row: Row = {
    id,
    name,
    displayname: args.text('displayname') ?? name,
    ...owner,
    userid: call.who.user.id,
    created: world.stamp(),
    state: starts ? 'Starting' : 'Stopped',
    zoneid: zone.id,
    templateid: image?.id,
    // What is installed from an ISO has it in its drive.
    isoid: image?.format === 'ISO' ? image.id : undefined,
    ostypeid: image?.ostypeid,
    passwordenabled: image?.passwordenabled === true,
    serviceofferingid: offering.id,
    diskofferingid: args.text('diskofferingid'),
    groupid: groupFor(call, owner),
    details,
    instancename: `i-2-${world.table('virtualmachine').size + 3}-VM`,
    keypairs: args.text('keypairs') ?? args.text('keypair'),
    userdata: args.text('userdata'),
    userdataid: args.text('userdataid'),
    isdynamicallyscalable: args.flag('dynamicscalingenabled') ?? image?.isdynamicallyscalable === true,
    displayvm: args.flag('displayvm') ?? true,
    deleteprotection: false,
    arch: image?.arch ?? 'x86_64',
    bootmode: args.text('bootmode'),
    boottype: args.text('boottype'),
    vmtype: 'User',
    _affinitygroupids: affinityGroups(call, owner),
    _securitygroupids: args.list('securitygroupids'),
  };
  row.nic = networks.map((network, index) =>
    newNic(world, network, index, index === 0 ? { ip: args.text('ipaddress'), mac: args.text('macaddress') } : {}),
  );
  // Everything that may refuse comes before anything is stored.
  const volumes = [...dataVolume(call, row), rootVolume(call, row, image)].reverse();
  world.table('virtualmachine').put(row);
  for (const volume of volumes) world.table('volume').put(volume);

  return work(
    () => {
      if (starts) {
        const host = chooseHost(world, row, {
          hostId: args.text('hostid'),
          clusterId: args.text('clusterid'),
          podId: args.text('podid'),
        });
        place(call, volumes, host);
        runOn(world, row, host);
      }
      const password =
        row.passwordenabled === true ? (args.text('password') ?? randomText(world.random, 6)) : undefined;
      row._password = password;
      return object(machine, row, { password });
    },
    { id, undo: sets(row, { state: 'Error' }) },
  );
}

function detailsFor(call: Call, offering: Row): Record<string, Field> {
  const details: Record<string, Field> = call.args.map('details');
  if (offering.iscustomized !== true) {
    if (details.cpuNumber !== undefined || details.cpuSpeed !== undefined || details.memory !== undefined)
      throw invalid(
        `The service offering ${offering.name} has its size: cpuNumber, cpuSpeed and memory are not given.`,
      );
    return details;
  }
  const cpu = Number(details.cpuNumber ?? Number.NaN);
  const memory = Number(details.memory ?? Number.NaN);
  if (!(cpu > 0) || !(memory > 0)) {
    throw invalid(`The service offering ${offering.name} is customized: details have to give cpuNumber and memory.`);
  }
  return details;
}

function imageFor(call: Call, zone: Row): Row | undefined {
  const { world, args } = call;
  const id = args.text('templateid');
  if (id === undefined) {
    if (args.has('volumeid') || args.has('snapshotid')) return undefined;
    throw invalid('A new machine needs a template, an ISO, a volume or a snapshot.');
  }
  const image = world.table('template').get(id) ?? must(world, 'iso', id, 'template');
  if (image.isready !== true) throw invalid(`The template ${image.name} is not ready yet.`);
  if (image.crossZones !== true && image.zoneid !== undefined && !placesOf(image).includes(zone.id)) {
    throw invalid(`The template ${image.name} is not in zone ${zone.name}.`);
  }
  if (image.format === 'ISO' && !args.has('diskofferingid'))
    throw invalid(`The ISO ${image.name} is no disk: diskofferingid has to say how large the root disk is.`);
  return image;
}

function networksFor(call: Call, zone: Row, owner: Readonly<Record<string, Field>>): Row[] {
  const { world, args } = call;
  const ids = args.has('networkids')
    ? args.list('networkids')
    : args.rows('iptonetworklist').map((row) => String(row.networkid));
  if (ids.length > 0) {
    const networks = ids.map((id) => must(world, 'network', id, 'network'));
    const stranger = networks.find((network) => network.zoneid !== zone.id);
    if (stranger !== undefined) throw invalid(`The network ${stranger.name} is not in zone ${zone.name}.`);
    return networks;
  }
  const own = world
    .table('network')
    .where(
      (row) =>
        row.zoneid === zone.id &&
        row.vpcid === undefined &&
        (row._shared === true ||
          (row.account === owner.account && row.domainid === owner.domainid && row.projectid === owner.projectid)),
    );
  const candidates = own.filter((row) => row.type === 'Isolated');
  if (candidates.length > 1)
    throw invalid(`The account has more than one network in zone ${zone.name}: networkids has to name one.`);
  return [candidates[0] ?? own[0] ?? defaultNetwork(call, zone, owner)];
}

/** Throws 431 for a key pair that the owner does not have. */
function checkKeyPairs({ args, world }: Call, owner: Readonly<Record<string, Field>>): void {
  const stranger = [...args.list('keypairs'), ...args.list('keypair')].find(
    (name) => !world.table('sshkeypair').some((row) => row.name === name && owns(owner)(row)),
  );
  if (stranger !== undefined) throw invalid(`The owner of the machine has no key pair ${stranger}.`);
}

/** Groups by id or by name. */
function affinityGroups({ args, world }: Call, owner: Readonly<Record<string, Field>>): string[] {
  if (args.has('affinitygroupids')) return args.list('affinitygroupids');
  return args.list('affinitygroupnames').map((name) => {
    const group = world.table('affinitygroup').first((row) => row.name === name && row.account === owner.account);
    if (group === undefined) throw invalid(`There is no affinity group ${name}.`);
    return group.id;
  });
}

/** A host name: letters, digits and hyphens, unique among the machines of its networks. */
function nameFor(call: Call, id: string, networks: readonly Row[]): string {
  const name = call.args.text('name');
  if (name === undefined) return `VM-${id}`;
  if (!/^[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(name)) {
    throw badParam(
      `The name ${name} is no host name: up to 63 letters, digits and hyphens, a letter first, no hyphen last.`,
    );
  }
  const ids = new Set(networks.map((network) => network.id));
  const twin = call.world
    .table('virtualmachine')
    .some(
      (row) =>
        String(row.name).toLowerCase() === name.toLowerCase() &&
        nicsOf(row).some((nic) => ids.has(String(nic.networkid))),
    );
  if (twin) throw invalid(`A virtual machine named ${name} already exists in the same network.`);
  return name;
}

/** Base64 only, and no longer than the cloud takes. */
export function checkUserData(call: Call): void {
  const given = call.args.text('userdata');
  if (given === undefined) return;
  call.args.set('userdata', readUserData(given));
}

function groupFor(call: Call, owner: Readonly<Record<string, Field>>): string | undefined {
  const name = call.args.text('group');
  if (name === undefined) return undefined;
  const groups = call.world.table('instancegroup');
  const there = groups.first(
    (row) => row.name === name && row.account === owner.account && row.domainid === owner.domainid,
  );
  return (there ?? groups.put({ id: call.world.newId(), name, ...owner, created: call.world.stamp() })).id;
}

function rootVolume(call: Call, row: Row, image: Row | undefined): Row {
  const { world, args } = call;
  const existing = args.text('volumeid');
  if (existing !== undefined) {
    const volume = must(world, 'volume', existing, 'volume');
    if (volume.virtualmachineid !== undefined)
      throw invalid(`The volume ${volume.name} is attached to another machine.`);
    return Object.assign(volume, { type: 'ROOT', virtualmachineid: row.id, deviceid: 0 });
  }
  const gib = args.whole('rootdisksize');
  const size = gib === undefined ? Number(image?.size ?? 10 * GIB) : gib * GIB;
  if (image !== undefined && size < Number(image.size))
    throw invalid(`A root disk of ${gib} GiB is smaller than the template ${image.name}.`);
  return {
    ...blankVolume(call, row, `ROOT-${row.id.slice(0, 8)}`, size),
    type: 'ROOT',
    deviceid: 0,
    templateid: image?.id,
    serviceofferingid: row.serviceofferingid,
  };
}

function dataVolume(call: Call, row: Row): Row[] {
  const id = call.args.text('diskofferingid');
  if (id === undefined) return [];
  const offering = must(call.world, 'diskoffering', id, 'disk offering');
  const gib = offering.iscustomized === true ? call.args.whole('size') : Number(offering.disksize);
  if (gib === undefined)
    throw invalid(`The disk offering ${offering.name} leaves the size to the caller: size is missing.`);
  return [
    {
      ...blankVolume(call, row, `DATA-${row.id.slice(0, 8)}`, gib * GIB),
      type: 'DATADISK',
      deviceid: 1,
      diskofferingid: id,
    },
  ];
}

function blankVolume(call: Call, row: Row, name: string, size: number): Row {
  return {
    id: call.world.newId(),
    name,
    zoneid: row.zoneid,
    size,
    state: 'Allocated',
    account: row.account,
    domainid: row.domainid,
    projectid: row.projectid,
    virtualmachineid: row.id,
    created: call.world.stamp(),
    attached: call.world.stamp(),
    ...ordinaryVolume,
  };
}

function place(call: Call, volumes: readonly Row[], host: Row): void {
  const pool = call.world
    .table('storagepool')
    .first(
      (row) =>
        row.zoneid === host.zoneid &&
        row.state === 'Up' &&
        (row.clusterid === undefined || row.clusterid === host.clusterid),
    );
  if (pool === undefined) throw noCapacity(`No storage pool of the zone can take the disks.`);
  for (const volume of volumes)
    Object.assign(volume, { state: 'Ready', storageid: volume.storageid ?? pool.id, path: volume.id });
}

const GIB = 1_073_741_824;
