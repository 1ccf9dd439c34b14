// What a virtual machine is: its answer, its filters, what it takes from offering and template.
import { parseInstant } from '../../engine/instants.ts';
import { contains, equal } from '../../engine/lists.ts';
import type { Field, Row } from '../../engine/row.ts';
import type { Resource } from '../../engine/types.ts';
import { pick } from '../../engine/views.ts';
import { setting, type World } from '../../engine/world.ts';
import { hostName, serviceOfferingName, zoneName } from '../joins.ts';

/** A virtual machine. */
export const machine: Resource = {
  table: 'virtualmachine',
  key: 'virtualmachine',
  noun: 'virtual machine',
  type: 'VirtualMachine',
  owned: true,
  partial: ['name'],
  adminFields: ['hostid', 'hostname', 'instancename', 'arch', 'displayvm'],
  forOthers: (world) => ({ readonlydetails: setting(world, 'user.vm.readonly.details') }),
  joins: [
    zoneName,
    hostName,
    serviceOfferingName,
    [
      'templateid',
      'template',
      {
        templatename: 'name',
        templatedisplaytext: 'displaytext',
        templatetype: 'templatetype',
        templateformat: 'format',
      },
    ],
    ['isoid', 'iso', { isoname: 'name', isodisplaytext: 'displaytext' }],
    ['groupid', 'instancegroup', { group: 'name' }],
    ['backupofferingid', 'backupoffering', { backupofferingname: 'name' }],
    ['diskofferingid', 'diskoffering', { diskofferingname: 'name' }],
    ['ostypeid', 'ostype', { osdisplayname: 'description' }],
    ['userdataid', 'userdata', { userdataname: 'name' }],
    ['userid', 'user', { username: 'username' }],
  ],
  matches: {
    networkid: (row, value) => nicsOf(row).some((nic) => nic.networkid === value),
    vpcid: (row, value, call) =>
      nicsOf(row).some((nic) => call.world.table('network').get(String(nic.networkid))?.vpcid === value),
    storageid: (row, value, call) =>
      call.world.table('volume').some((volume) => volume.virtualmachineid === row.id && volume.storageid === value),
    podid: (row, value, call) => hostOf(call.world, row)?.podid === value,
    clusterid: (row, value, call) => hostOf(call.world, row)?.clusterid === value,
    affinitygroupid: (row, value) => list(row._affinitygroupids).includes(value),
    securitygroupid: (row, value) => list(row._securitygroupids).includes(value),
    keypair: (row, value) =>
      String(row.keypairs ?? '')
        .split(',')
        .includes(value),
    state: (row, value) => (value.toLowerCase() === 'present' ? row.state !== 'Destroyed' : equal(row.state, value)),
    keyword: (row, value) =>
      contains(row.name, value) || contains(row.displayname, value) || contains(row.instancename, value),
    forvirtualnetwork: null,
    displayvm: null,
    userdata: null,
    haenable: (row, value, call) => equal(offeringOf(call.world, row)?.offerha, value),
    gpuenabled: (_row, value) => value.toLowerCase() !== 'true',
    leased: (_row, value) => value.toLowerCase() !== 'true',
    isvnf: (_row, value) => value.toLowerCase() !== 'true',
  },
  view: (shown, row, world) => {
    const offering = offeringOf(world, row);
    const details = (row.details ?? {}) as Record<string, Field>;
    shown.cpunumber = Number(details.cpuNumber ?? offering?.cpunumber ?? 1);
    shown.cpuspeed = Number(details.cpuSpeed ?? offering?.cpuspeed ?? 1000);
    shown.memory = Number(details.memory ?? offering?.memory ?? 1024);
    shown.haenable = offering?.offerha === true;
    shown.guestosid = shown.ostypeid;
    delete shown.vmtype;
    // The text itself is shown only where it is asked for.
    delete shown.userdata;
    Object.assign(shown, whereItIs(world, row));
    shown.rootdeviceid = 0;
    shown.rootdevicetype = 'ROOT';
    shown.hypervisor = 'KVM';
    shown.nic = nicsOf(row).map((nic) => shownNic(world, nic));
    const first = nicsOf(row).find((nic) => nic.isdefault === true);
    shown.ipaddress = first?.ipaddress;
    const nat = world.table('publicipaddress').first((ip) => ip.isstaticnat === true && ip.virtualmachineid === row.id);
    if (nat !== undefined) Object.assign(shown, { publicip: nat.ipaddress, publicipid: nat.id });
    shown.securitygroup = list(row._securitygroupids).flatMap((id) => brief(world, 'securitygroup', id));
    shown.affinitygroup = list(row._affinitygroupids).flatMap((id) => brief(world, 'affinitygroup', id));
    if (hasFigures(world, row)) Object.assign(shown, load(row));
  },
};

/** Parts of the answer that `details` chooses from, and their fields. */
const PARTS: Readonly<Record<string, string>> = {
  group: 'group groupid',
  nics: 'ipaddress',
  stats:
    'cpuused networkkbsread networkkbswrite diskkbsread diskkbswrite diskioread diskiowrite memorykbs memoryintfreekbs memorytargetkbs',
  tmpl: 'templateid templatename templatedisplaytext templatetype templateformat passwordenabled',
  servoff: 'serviceofferingid serviceofferingname',
  diskoff: 'diskofferingid diskofferingname',
  backoff: 'backupofferingid backupofferingname',
  iso: 'isoid isoname isodisplaytext',
  volume: 'rootdeviceid rootdevicetype',
};

/** The machine with only some parts of its answer: `nics,tmpl`; `all` and nothing are everything, `min` is no part. */
export function machineWith(details: readonly string[], withUserData = false): Resource {
  const isWhole = details.length === 0 || details.includes('all');
  if (isWhole && !withUserData) return machine;
  const hidden = Object.entries(PARTS)
    .filter(([part]) => !isWhole && !details.includes(part))
    .flatMap(([, fields]) => fields.split(' '));
  return {
    ...machine,
    view: (shown, row, world) => {
      machine.view?.(shown, row, world);
      for (const field of hidden) delete shown[field];
      if (!isWhole && !details.includes('servoff') && !details.includes('stats'))
        for (const field of ['cpunumber', 'cpuspeed', 'memory']) delete shown[field];
      if (!isWhole && !details.includes('nics')) shown.nic = [];
      if (withUserData) shown.userdata = row.userdata;
    },
  };
}

/** What is left of a machine in the answer of the job that expunged it. */
export const gone: Resource = {
  ...machine,
  bare: true,
  joins: [],
  view: (shown) => {
    for (const name of Object.keys(shown)) delete shown[name];
    Object.assign(shown, { securitygroup: [], nic: [], affinitygroup: [], deleteprotection: false, tags: [] });
  },
};

/** Figures come a minute after the start, when they were collected for the first time. */
const hasFigures = (world: World, row: Row): boolean =>
  row.state === 'Running' && world.now() - (parseInstant(String(row.lastupdated)) ?? 0) >= 60_000;

/** What a machine has while it is on a host, and the kind of pool that its root disk is on. */
function whereItIs(world: World, row: Row): Record<string, Field> {
  const host = hostOf(world, row);
  const root = world.table('volume').first((it) => it.virtualmachineid === row.id && it.type === 'ROOT');
  const isOn = host !== undefined;
  return {
    hostcontrolstate: isOn ? controlOf(host) : undefined,
    // How it boots is told of the start that came with its deployment, and of none that came later.
    bootmode: row.bootmode ?? (isOn && row._startedLater !== true ? 'legacy' : undefined),
    boottype: row.boottype ?? (isOn && row._startedLater !== true ? 'Bios' : undefined),
    pooltype: world.table('storagepool').get(String(root?.storageid))?.type,
    lastupdated: row.lastupdated,
  };
}

/** What can be done on a host: nothing while it does not answer. */
function controlOf(host: Row): string {
  if (host.state !== 'Up') return 'Offline';
  return /Maintenance/.test(String(host.resourcestate)) ? 'Maintenance' : String(host.resourcestate);
}

/** The machine's network cards, as they are stored. */
export const nicsOf = (row: Row): Row[] => (Array.isArray(row.nic) ? (row.nic as Row[]) : []);

/** A field that holds ids, as an array; empty for anything else. */
export const list = (field: Field): string[] => (Array.isArray(field) ? field.map(String) : []);

/** The compute offering of a machine. */
export const offeringOf = (world: World, row: Row): Row | undefined =>
  world.table('serviceoffering').ever(String(row.serviceofferingid));

const hostOf = (world: World, row: Row): Row | undefined => world.table('host').get(String(row.hostid));

/** A card as answers show it: names of its network and VPC beside their ids. */
export function shownNic(world: World, nic: Row): Row {
  const network = world.table('network').get(String(nic.networkid));
  const shown: Row = { ...nic, networkname: network?.name };
  if (typeof network?.vpcid === 'string') {
    shown.vpcid = network.vpcid;
    shown.vpcname = world.table('vpc').get(network.vpcid)?.name;
  }
  return shown;
}

function brief(world: World, table: string, id: string): Row[] {
  const row = world.table(table).get(id);
  return row === undefined ? [] : [{ id, ...pick(row, ['name', 'description', 'account', 'domainid', 'type']) }];
}

/** Figures of a running machine; the same machine always shows the same. */
function load(row: Row): Record<string, Field> {
  const seed = Number.parseInt(row.id.slice(0, 4), 16);
  return {
    cpuused: `${((seed % 6000) / 100).toFixed(2)}%`,
    networkkbsread: seed * 11,
    networkkbswrite: seed * 7,
    diskkbsread: seed * 5,
    diskkbswrite: seed * 9,
    diskioread: seed % 977,
    diskiowrite: seed % 1553,
    memorykbs: 1_048_576,
    memoryintfreekbs: 262_144,
    memorytargetkbs: 1_048_576,
  };
}
