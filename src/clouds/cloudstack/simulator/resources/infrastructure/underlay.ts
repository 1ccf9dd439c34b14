// What lies below: physical networks, address ranges, management servers, operating systems, hypervisors.
import { inUse } from '../../engine/fault.ts';
import { listed, lists } from '../../engine/lists.ts';
import type { Module, Resource } from '../../engine/types.ts';
import { creates, removes, updates } from '../../engine/verbs.ts';
import { podName, zoneName } from '../joins.ts';

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
  view: (shown) => void delete shown.name,
  joins: [podName, ['domainid', 'domain', { domain: 'name', domainpath: 'path' }]],
};
const managementServer: Resource = {
  table: 'managementserver',
  key: 'managementserver',
  noun: 'management server',
  type: 'ManagementServer',
  matches: { peers: null },
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
    createPhysicalNetwork: creates(physicalNetwork, { states: ['Disabled', 'Disabled'] }),
    updatePhysicalNetwork: updates(physicalNetwork),
    deletePhysicalNetwork: removes(physicalNetwork, {
      guard: (row, call) => {
        const user = call.world.table('network').first((it) => it.physicalnetworkid === row.id);
        if (user !== undefined) throw inUse(`The network ${user.name} runs over the physical network ${row.name}.`);
      },
    }),
  },
};

/** Ranges of public addresses; one with an address in use stays. */
export const vlanRanges: Module = {
  resource: vlanRange,
  commands: {
    listVlanIpRanges: lists(vlanRange),
    createVlanIpRange: creates(vlanRange, {
      fields: (call) => ({
        forvirtualnetwork: call.args.flag('forvirtualnetwork') ?? true,
        forsystemvms: call.args.flag('forsystemvms') ?? false,
        vlan: call.args.text('vlan') ?? 'vlan://untagged',
      }),
    }),
    updateVlanIpRange: updates(vlanRange),
    deleteVlanIpRange: removes(vlanRange, {
      guard: (row, call) => {
        const ip = call.world.table('publicipaddress').first((it) => it.vlanid === row.id && it.state !== 'Free');
        if (ip !== undefined) throw inUse(`The address ${ip.ipaddress} of the range is in use.`);
      },
    }),
  },
};

/** The server itself, with and without figures. */
export const managementServers: Module = {
  resource: managementServer,
  commands: {
    listManagementServers: lists(managementServer),
    listManagementServersMetrics: lists({
      ...managementServer,
      view: (shown, _row, world) =>
        void Object.assign(shown, {
          availableprocessors: 8,
          agentcount: world.table('host').size,
          heapmemorytotal: 4_294_967_296,
          heapmemoryused: 1_610_612_736,
          systemmemorytotal: '16.00 GB',
          systemmemoryfree: '6.20 GB',
          systemmemoryused: '9.80 GB',
          systemloadaverages: [0.4, 0.5, 0.6],
          dbislocal: false,
          usageislocal: true,
          cpuload: '7.50 %',
          sessions: 2,
          collectiontime: world.stamp(),
        }),
    }),
  },
};

/** OS types, to be read only. */
export const operatingSystems: Module = {
  resource: osType,
  commands: { listOsTypes: lists(osType) },
};

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
