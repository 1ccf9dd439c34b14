// What lies below: physical networks, address ranges, management servers, operating systems, hypervisors.
import { inUse, invalid } from '../../engine/fault.ts';
import { idOf } from '../../engine/ids.ts';
import { listed, lists } from '../../engine/lists.ts';
import { ownerFields } from '../../engine/owners.ts';
import type { Row } from '../../engine/row.ts';
import { type Call, type Module, type Resource, success, work } from '../../engine/types.ts';
import { creates, object, removes, subject, updates } from '../../engine/verbs.ts';
import { cidrOf, overlaps, toAddress, toNumber } from '../addresses.ts';
import { podName, zoneName } from '../joins.ts';
import { addProviders, dropProviders } from './fabric.ts';

const nameless: Resource['view'] = (shown) => void delete (shown as { id?: string }).id;

const physicalNetwork: Resource = {
  table: 'physicalnetwork',
  key: 'physicalnetwork',
  noun: 'physical network',
  type: 'PhysicalNetwork',
  joins: [zoneName],
};
const vlanRange: Resource = {
  table: 'vlaniprange',
  key: 'vlan',
  noun: 'address range',
  type: 'VlanIpRange',
  view: (shown, row) => {
    delete shown.name;
    // The network of the zone on its outside, to which the addresses belong.
    if (row.forvirtualnetwork === true) shown.networkid = idOf('systemnetwork', `public ${String(row.zoneid)}`);
  },
  joins: [podName, ['domainid', 'domain', { domain: 'name', domainpath: 'path' }]],
};
const managementServer: Resource = {
  table: 'managementserver',
  key: 'managementserver',
  noun: 'management server',
  type: 'ManagementServer',
  matches: { peers: null },
  view: (shown, _row, world) => {
    shown.agents = world
      .table('host')
      .all()
      .map(({ id }) => id);
  },
};
const osType: Resource = {
  table: 'ostype',
  key: 'ostype',
  noun: 'OS type',
  type: 'GuestOs',
  joins: [['oscategoryid', 'oscategory', { oscategoryname: 'name' }]],
  partial: ['description'],
};
const osCategory: Resource = {
  table: 'oscategory',
  key: 'oscategory',
  noun: 'OS category',
  type: 'GuestOsCategory',
  matches: { isiso: null, isvnf: null, zoneid: null, arch: null },
};

/** Physical networks; one that carries a network stays. */
export const physicalNetworks: Module = {
  resource: physicalNetwork,
  commands: {
    listPhysicalNetworks: lists(physicalNetwork),
    createPhysicalNetwork: creates(physicalNetwork, {
      states: ['Disabled', 'Disabled'],
      fields: ({ args }) => ({
        broadcastdomainrange: (args.text('broadcastdomainrange') ?? 'Zone').toUpperCase(),
        tags: args.text('tags'),
      }),
      after: (row, { world }) => addProviders(world, row.id, () => world.newId()),
    }),
    updatePhysicalNetwork: updates(physicalNetwork, (_, { args }) => {
      const range = args.text('vlan')?.match(/\d+/g) ?? [];
      if (range.some((vlan) => Number(vlan) > 4095)) throw invalid('A VLAN lies between 0 and 4095.');
    }),
    deletePhysicalNetwork: removes(physicalNetwork, {
      guard: (row, call) => {
        const user = call.world.table('network').first((it) => it.physicalnetworkid === row.id);
        if (user !== undefined) throw inUse(`The network ${user.name} runs over the physical network ${row.name}.`);
      },
      after: (row, { world }) => dropProviders(world, row.id),
    }),
  },
};

/** Ranges of public addresses; one with an address in use stays. */
export const vlanRanges: Module = {
  resource: vlanRange,
  commands: {
    listVlanIpRanges: lists(vlanRange),
    createVlanIpRange: creates(vlanRange, {
      fields: (call) => {
        refuseOverlap(call);
        const { args, world } = call;
        const vlan = args.text('vlan') ?? 'untagged';
        const zoneid = args.text('zoneid');
        return {
          forvirtualnetwork: args.flag('forvirtualnetwork') ?? true,
          forsystemvms: args.flag('forsystemvms') ?? false,
          vlan: vlan.startsWith('vlan://') ? vlan : `vlan://${vlan}`,
          cidr: cidrOf(args.text('gateway') ?? '', args.text('netmask') ?? ''),
          endip: args.text('endip') ?? args.text('startip'),
          physicalnetworkid:
            args.text('physicalnetworkid') ?? world.table('physicalnetwork').first((it) => it.zoneid === zoneid)?.id,
        };
      },
      after: addAddresses,
    }),
    updateVlanIpRange: updates(vlanRange),
    dedicatePublicIpRange: (call) => {
      const row = subject(call, vlanRange);
      if (row.domainid !== undefined) throw invalid('The range is dedicated already: release it first.');
      const user = call.world.table('publicipaddress').first((it) => it.vlanid === row.id && it.state !== 'Free');
      if (user !== undefined) throw invalid(`The address ${user.ipaddress} of the range is in use.`);
      const { account, projectid } = call.args.has('account') || call.args.has('projectid') ? ownerFields(call) : {};
      return object(vlanRange, Object.assign(row, { account, projectid, domainid: call.args.need('domainid') }));
    },
    releasePublicIpRange: (call) => {
      const row = subject(call, vlanRange);
      if (row.domainid === undefined) throw invalid('The range is dedicated to nobody.');
      Object.assign(row, { account: undefined, projectid: undefined, domainid: undefined });
      return success;
    },
    deleteVlanIpRange: removes(vlanRange, {
      guard: (row, call) => {
        const ip = call.world.table('publicipaddress').first((it) => it.vlanid === row.id && it.state !== 'Free');
        if (ip !== undefined) throw inUse(`The address ${ip.ipaddress} of the range is in use.`);
      },
    }),
  },
};

function refuseOverlap({ args, world }: Call): void {
  const first = toNumber(args.text('startip') ?? '');
  if (first === undefined) return;
  const range = { first, last: toNumber(args.text('endip') ?? '') ?? first, prefix: 32 };
  const other = world.table('vlaniprange').first((row) => {
    const [from, to] = [toNumber(String(row.startip)), toNumber(String(row.endip))];
    return from !== undefined && to !== undefined && overlaps(range, { first: from, last: to, prefix: 32 });
  });
  if (other !== undefined) throw invalid(`The range shares addresses with ${other.startip} to ${other.endip}.`);
}

/** A new range of public addresses is free to be taken from. */
function addAddresses(range: Row, { world }: Call): void {
  if (range.forvirtualnetwork !== true) return;
  const first = toNumber(String(range.startip)) ?? 0;
  const last = Math.min(toNumber(String(range.endip)) ?? 0, first + 255);
  for (let value = first; value <= last && first > 0; value += 1) {
    world.table('publicipaddress').put({
      id: world.newId(),
      ipaddress: toAddress(value),
      zoneid: range.zoneid,
      physicalnetworkid: range.physicalnetworkid,
      vlanid: range.id,
      vlanname: range.vlan,
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

/** The server itself, with and without figures. */
export const managementServers: Module = {
  resource: managementServer,
  commands: {
    listManagementServers: lists(managementServer),
    listManagementServersMetrics: lists({
      ...managementServer,
      view: (shown, row, world) => {
        managementServer.view?.(shown, row, world);
        Object.assign(shown, {
          availableprocessors: 8,
          agentcount: world.table('host').size,
          heapmemorytotal: 4_294_967_296,
          heapmemoryused: 1_610_612_736,
          systemmemorytotal: '16.00 GB',
          systemmemoryfree: '6.20 GB',
          systemmemoryvirtualsize: '8.10 GB',
          systemtotalcpucycles: 4800.5,
          systemcycleusage: [265_000, 60_000, 203_000],
          loginfo: '',
          threadsdaemoncount: 17,
          threadsrunnablecount: 17,
          threadstotalcount: 420,
          threadswaitingcount: 380,
          systemloadaverages: [0.4, 0.5, 0.6],
          dbislocal: false,
          usageislocal: true,
          cpuload: '7.50 %',
          sessions: 2,
          collectiontime: world.stamp(),
        });
      },
    }),
  },
};

/** OS types; those that came with the cloud stay. */
export const operatingSystems: Module = {
  resource: osType,
  commands: {
    listOsTypes: lists(osType),
    addGuestOs: creates(osType, {
      fields: ({ args }) => {
        const description = args.need('osdisplayname');
        return { description, name: args.text('name') ?? description, isuserdefined: true };
      },
    }),
    updateGuestOs: (call) => {
      const row = ofUser(call);
      const description = call.args.text('osdisplayname') ?? row.description;
      const oscategoryid = call.args.text('oscategoryid') ?? row.oscategoryid;
      return work(() => object(osType, Object.assign(row, { description, name: description, oscategoryid })));
    },
    removeGuestOs: (call) => {
      const row = ofUser(call);
      return work(() => {
        call.world.table('ostype').drop(row.id);
        return success;
      });
    },
  },
};

function ofUser(call: Call): Row {
  const row = subject(call, osType);
  if (row.isuserdefined !== true) throw invalid(`The OS type ${row.description} came with the cloud and stays.`);
  return row;
}

/** Categories of OS types; one that is not empty stays. */
export const osCategories: Module = {
  resource: osCategory,
  commands: {
    listOsCategories: lists(osCategory),
    addOsCategory: creates(osCategory),
    updateOsCategory: updates(osCategory),
    deleteOsCategory: removes(osCategory, {
      guard: (row, call) => {
        if (call.world.table('ostype').some((it) => it.oscategoryid === row.id))
          throw inUse(`OS types are in the category ${row.name}.`);
      },
    }),
  },
};

/** The one hypervisor and the one region. */
export const hypervisors: Module = {
  commands: {
    listHypervisors: (call) =>
      listed(call, { table: 'hypervisor', key: 'hypervisor', noun: 'hypervisor', view: nameless }, [
        { id: 'KVM', name: 'KVM' },
      ]),
    listRegions: (call) =>
      listed(
        call,
        // Regions are numbered, and the number is their id.
        { table: 'region', key: 'region', noun: 'region', view: (shown) => void Object.assign(shown, { id: 1 }) },
        [
          {
            id: '1',
            name: 'Local',
            endpoint: 'https://cloud.simulated.example/client/',
            gslbserviceenabled: true,
            portableipserviceenabled: true,
          },
        ].filter(
          (row) => (call.args.text('id') ?? '1') === row.id && (call.args.text('name') ?? row.name) === row.name,
        ),
      ),
  },
};
