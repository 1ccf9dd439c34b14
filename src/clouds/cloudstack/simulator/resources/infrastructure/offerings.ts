// What users can choose from: compute, disk, network, VPC and backup offerings.
import { invalid } from '../../engine/fault.ts';
import { idOf, isUuid } from '../../engine/ids.ts';
import { equal, lists } from '../../engine/lists.ts';
import type { Field, Row } from '../../engine/row.ts';
import type { Call, Module, Resource } from '../../engine/types.ts';
import { creates, removes, updates } from '../../engine/verbs.ts';

/** Cores and memory to choose from. */
const serviceOffering: Resource = {
  table: 'serviceoffering',
  key: 'serviceoffering',
  noun: 'service offering',
  type: 'ServiceOffering',
  view: (shown, row, world) => {
    // Every compute offering has a disk offering of its own for root disks, of the same name, unless another was given.
    const given = world.table('diskoffering').get(String(row.diskofferingid));
    shown.diskofferingid = given?.id ?? idOf('rootdiskoffering', row.id);
    shown.diskofferingname = (given ?? row).name;
    shown.diskofferingdisplaytext = (given ?? row).displaytext;
    const zones = String(row.zoneid ?? '').split(',');
    const domains = String(row.domainid ?? '').split(',');
    const names = (table: string, ids: readonly string[]): string | undefined =>
      ids[0] === '' ? undefined : ids.map((id) => world.table(table).get(id)?.name ?? id).join(',');
    shown.zone = names('zone', zones);
    shown.domain = names('domain', domains);
  },
  matches: {
    ...open(),
    issystem: (row, value) => equal(row.issystem, value),
    cpunumber: atLeast('cpunumber'),
    memory: atLeast('memory'),
    cpuspeed: atLeast('cpuspeed'),
    // Offerings to which the machine could change: all but its own.
    virtualmachineid: (row, value, call) => call.world.table('virtualmachine').get(value)?.serviceofferingid !== row.id,
    templateid: null,
    gpuenabled: (_row, value) => value.toLowerCase() !== 'true',
  },
};

/** Disk sizes to choose from. */
const diskOffering: Resource = {
  table: 'diskoffering',
  key: 'diskoffering',
  noun: 'disk offering',
  type: 'DiskOffering',
  matches: { ...open(), volumeid: null, storageid: null, virtualmachineid: null },
};

const networkOffering: Resource = {
  table: 'networkoffering',
  key: 'networkoffering',
  noun: 'network offering',
  type: 'NetworkOffering',
  view: (shown, row) => {
    // The router of the network is of this size unless another was asked for.
    shown.serviceofferingid = row.serviceofferingid ?? idOf('serviceoffering', 'System Offering For Software Router');
    shown.internetprotocol = row.internetprotocol ?? 'IPv4';
  },
  matches: {
    ...open(),
    networkid: null,
    sourcenatsupported: (row, value) => (row._sourcenat === true) === (value.toLowerCase() === 'true'),
    supportedservices: (row, value) =>
      value.split(',').every((name) => names(row.service).includes(name.trim().toLowerCase())),
    istagged: (row, value) => (row.tags !== undefined) === (value.toLowerCase() === 'true'),
  },
};

const vpcOffering: Resource = {
  table: 'vpcoffering',
  key: 'vpcoffering',
  noun: 'VPC offering',
  type: 'VpcOffering',
  view: (shown) => {
    shown.internetprotocol ??= 'IPv4';
  },
  matches: {
    ...open(),
    supportedservices: (row, value) =>
      value.split(',').every((name) => names(row.service).includes(name.trim().toLowerCase())),
  },
};

/** Fixed or customized. */
export const serviceOfferings: Module = {
  resource: serviceOffering,
  commands: {
    listServiceOfferings: (call) => {
      const wantsSystem = call.args.flag('issystem') === true;
      const kept: Resource = {
        ...serviceOffering,
        visible: (row) => (row.issystem === true) === wantsSystem || call.args.has('id'),
      };
      return lists(kept)(call);
    },
    createServiceOffering: creates(serviceOffering, {
      fields: (call) => {
        const { args } = call;
        const isCustom = args.flag('customized') === true || (!args.has('cpunumber') && !args.has('memory'));
        if (!isCustom)
          for (const name of ['cpunumber', 'cpuspeed', 'memory'])
            if (!((args.whole(name) ?? 0) > 0)) throw invalid(`A fixed offering needs ${name} above 0.`);
        if ((args.whole('memory') ?? 32) < 32) throw invalid('An offering has at least 32 MiB of memory.');
        const limits = Object.fromEntries(
          LIMITS.flatMap(([param, detail]) => (args.has(param) ? [[detail, args.text(param)]] : [])),
        );
        return {
          ...common(call),
          ...disk(call),
          iscustomized: isCustom,
          gpudisplay: args.flag('gpudisplay') ?? false,
          issystem: args.flag('issystem') ?? false,
          storagetags: args.text('tags'),
          serviceofferingdetails: detailsOf({ ...limits, ...args.map('serviceofferingdetails') }),
          offerha: args.flag('offerha') ?? false,
          limitcpuuse: args.flag('limitcpuuse') ?? false,
        };
      },
    }),
    updateServiceOffering: updates(serviceOffering, opened),
    // Machines that were made of it keep it; only nobody can choose it any more.
    deleteServiceOffering: removes(serviceOffering, {
      again: true,
      guard: (row) => {
        if (row.defaultuse === true) throw invalid(`The offering ${row.name} came with the cloud and stays.`);
      },
    }),
  },
};

/** Details, where there are any. */
const detailsOf = (details: Record<string, Field>): Field => (Object.keys(details).length === 0 ? undefined : details);

/** Limits of a customized offering > the detail that keeps them. */
const LIMITS = [
  ['mincpunumber', 'mincpunumber'],
  ['maxcpunumber', 'maxcpunumber'],
  ['minmemory', 'minmemory'],
  ['maxmemory', 'maxmemory'],
] as const;

/** `all` zones and the `public` domain mean that an offering is open again. */
function opened(row: Row, { args }: Call): void {
  for (const [param, word] of [
    ['zoneid', 'all'],
    ['domainid', 'public'],
  ] as const) {
    const value = args.text(param);
    if (value === undefined) continue;
    if (value.toLowerCase() === word) {
      row[param] = undefined;
      args.set(param, '');
    } else if (value.split(',').some((id) => !isUuid(id))) throw invalid(`The value ${value} of ${param} is none.`);
  }
}

/** A size, or one left to the caller, and not both. */
export const diskOfferings: Module = {
  resource: diskOffering,
  commands: {
    listDiskOfferings: lists(diskOffering),
    createDiskOffering: creates(diskOffering, {
      fields: (call) => {
        const { args } = call;
        const isCustom = args.flag('customized') === true;
        if (isCustom === args.has('disksize'))
          throw invalid('A disk offering has a disksize or is customized, and not both.');
        const size = args.whole('disksize');
        if (size !== undefined && (size < 1 || size > 2000)) throw invalid('A disk has between 1 and 2000 GiB.');
        return {
          ...common(call),
          ...disk(call),
          iscustomized: isCustom,
          disksize: args.whole('disksize') ?? 0,
          tags: args.text('tags'),
          displayoffering: args.flag('displayoffering') ?? true,
        };
      },
    }),
    updateDiskOffering: updates(diskOffering, opened),
    deleteDiskOffering: removes(diskOffering, { again: true }),
  },
};

/** Default ones stay, and those that a network uses. */
export const networkOfferings: Module = {
  resource: networkOffering,
  commands: {
    listNetworkOfferings: lists(networkOffering),
    createNetworkOffering: creates(networkOffering, {
      fields: (call) => ({
        ...common(call),
        state: call.args.flag('enable') === true ? 'Enabled' : 'Disabled',
        isdefault: false,
        traffictype: 'Guest',
        guestiptype: GUEST_TYPES.find((it) => it.toLowerCase() === call.args.text('guestiptype')?.toLowerCase()),
        availability: call.args.text('availability') ?? 'Optional',
        forvpc: call.args.flag('forvpc') ?? false,
        conservemode: call.args.flag('conservemode') ?? true,
        specifyvlan: call.args.flag('specifyvlan') ?? false,
        specifyipranges: call.args.flag('specifyipranges') ?? false,
        ispersistent: call.args.flag('ispersistent') ?? false,
        service: servicesOf(call, 'VirtualRouter'),
        _sourcenat: call.args.list('supportedservices').some((name) => name.toLowerCase() === 'sourcenat'),
      }),
    }),
    updateNetworkOffering: updates(networkOffering),
    deleteNetworkOffering: removes(networkOffering, {
      guard: (row, call) => {
        if (row.isdefault === true) throw invalid(`The network offering ${row.name} came with the cloud and stays.`);
        refuseUsed(call, row, 'network', 'networkofferingid');
      },
    }),
  },
};

/** Those that a VPC uses stay. */
export const vpcOfferings: Module = {
  resource: vpcOffering,
  commands: {
    listVPCOfferings: lists(vpcOffering),
    createVPCOffering: creates(vpcOffering, {
      fields: (call) => ({
        ...common(call),
        state: call.args.flag('enable') === true ? 'Enabled' : 'Disabled',
        isdefault: false,
        service: servicesOf(call, 'VpcVirtualRouter'),
      }),
    }),
    updateVPCOffering: updates(vpcOffering),
    deleteVPCOffering: removes(vpcOffering, { guard: (row, call) => refuseUsed(call, row, 'vpc', 'vpcofferingid') }),
  },
};

/** How the server writes the kinds of networks, however they are asked for. */
const GUEST_TYPES = ['Isolated', 'Shared', 'L2'];

/** Offerings without a domain or a zone are open to all of them. */
function open(): NonNullable<Resource['matches']> {
  const openTo = (name: string) => (row: Row, value: string) =>
    row[name] === undefined || String(row[name]).split(',').includes(value);
  return { domainid: openTo('domainid'), zoneid: openTo('zoneid'), account: null };
}

function atLeast(name: string): NonNullable<Resource['matches']>[string] {
  return (row, value) => row.iscustomized === true || Number(row[name]) >= Number(value);
}

function common(call: Call): Record<string, Field> {
  const { args } = call;
  const list = (name: string): string | undefined => (args.has(name) ? args.list(name).join(',') : undefined);
  return {
    displaytext: args.text('displaytext') ?? args.text('name'),
    state: 'Active',
    domainid: list('domainid'),
    zoneid: list('zoneid'),
  };
}

const disk = ({ args }: Call): Record<string, Field> => ({
  provisioningtype: args.text('provisioningtype') ?? 'thin',
  storagetype: args.text('storagetype') ?? 'shared',
});

/** The services that a call asks for, each with the provider that it names for it. */
function servicesOf({ args }: Call, standard: string): Field[] {
  const asked = args.rows('serviceproviderlist');
  return args.list('supportedservices').map((name) => {
    const named = asked.filter((row) => row.service?.toLowerCase() === name.toLowerCase()).map((row) => row.provider);
    return { name, provider: (named.length === 0 ? [standard] : named).map((it) => ({ name: it })) };
  });
}

/** Names of services as offerings show them. */
export const services = (list: readonly string[]): Field[] =>
  list.map((name) => ({ name, provider: [{ name: 'VirtualRouter' }] }));

const names = (field: Field): string[] =>
  Array.isArray(field) ? (field as Row[]).map((it) => String(it.name).toLowerCase()) : [];

function refuseUsed(call: Call, row: Row, table: string, field: string): void {
  const used = call.world.table(table).first((it) => it[field] === row.id && it.state !== 'Destroyed');
  if (used !== undefined) throw invalid(`The offering ${row.name} is in use by ${used.name}.`);
}
