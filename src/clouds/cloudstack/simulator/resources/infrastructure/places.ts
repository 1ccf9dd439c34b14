// Zones, pods and clusters.
import { failed, inUse, invalid } from '../../engine/fault.ts';
import { lists } from '../../engine/lists.ts';
import type { Field, Row } from '../../engine/row.ts';
import { type Call, type Module, type Resource, type Run, success, type Work, work } from '../../engine/types.ts';
import { creates, object, removes, subject, updates } from '../../engine/verbs.ts';
import { cidrOf, overlaps, rangeOf, toNumber } from '../addresses.ts';
import { podName, zoneName } from '../joins.ts';
import { capacityOf } from './capacity.ts';

/** A zone; users do not see its inner addresses. */
const zone: Resource = {
  table: 'zone',
  key: 'zone',
  noun: 'zone',
  type: 'Zone',
  adminFields: ['dns1', 'dns2', 'internaldns1', 'internaldns2', 'guestcidraddress'],
  matches: { available: null, domainid: null },
};

/** A pod of a zone. */
const pod: Resource = {
  table: 'pod',
  key: 'pod',
  noun: 'pod',
  type: 'Pod',
  joins: [zoneName],
  view: (shown, row) => {
    const list = (name: string): readonly Field[] => (Array.isArray(row[name]) ? row[name] : []);
    shown.ipranges = list('startip').map((startip, index) => ({
      startip,
      endip: list('endip')[index],
      forsystemvms: list('forsystemvms')[index] ?? '0',
      vlanid: list('vlanid')[index] ?? 'vlan://untagged',
    }));
  },
};

/** A cluster of a pod. */
const cluster: Resource = {
  table: 'cluster',
  key: 'cluster',
  noun: 'cluster',
  type: 'Cluster',
  joins: [zoneName, podName],
  matches: { hypervisor: (row, value) => String(row.hypervisortype).toLowerCase() === value.toLowerCase() },
};

/** A zone is deleted only when nothing is in it. */
export const zones: Module = {
  resource: zone,
  commands: {
    listZones: withCapacity(zone, (row) => ({ zoneid: row.id })),
    createZone: creates(zone, {
      fields: (call) => {
        refuseTwin(call, 'zone');
        return {
          allocationstate: call.args.text('allocationstate') ?? 'Disabled',
          dhcpprovider: 'VirtualRouter',
          localstorageenabled: call.args.flag('localstorageenabled') ?? false,
          securitygroupsenabled: call.args.flag('securitygroupenabled') ?? false,
          zonetoken: call.world.newId(),
          type: call.args.flag('isedge') === true ? 'Edge' : 'Core',
          created: undefined,
        };
      },
    }),
    updateZone: updates(zone),
    deleteZone: removes(zone, {
      guard: (row, call) =>
        refuseChildren(call, row, 'zoneid', ['pod', 'host', 'virtualmachine', 'network', 'storagepool']),
    }),
  },
};

/** A pod is deleted only when nothing is in it. */
export const pods: Module = {
  resource: pod,
  commands: {
    listPods: withCapacity(pod, (row) => ({ podid: row.id })),
    createPod: creates(pod, {
      fields: (call) => {
        refuseTwin(call, 'pod');
        const { args } = call;
        const cidr = rangeOf(cidrOf(args.need('gateway'), args.need('netmask')) ?? '');
        const twin = call.world.table('pod').first((row) => {
          const other = rangeOf(cidrOf(String(row.gateway), String(row.netmask)) ?? '');
          return (
            row.zoneid === args.text('zoneid') && cidr !== undefined && other !== undefined && overlaps(cidr, other)
          );
        });
        if (twin !== undefined) throw invalid(`The network of the pod overlaps with that of the pod ${twin.name}.`);
        return {
          allocationstate: args.text('allocationstate') ?? 'Enabled',
          startip: [args.need('startip')],
          endip: [args.text('endip') ?? args.need('startip')],
          forsystemvms: ['0'],
          vlanid: ['vlan://untagged'],
        };
      },
    }),
    updatePod: updates(pod),
    createManagementNetworkIpRange: addRange,
    deleteManagementNetworkIpRange: dropRange,
    deletePod: removes(pod, {
      guard: (row, call) => refuseChildren(call, row, 'podid', ['cluster', 'host', 'systemvm']),
    }),
  },
};

/** What a pod tells of each of its ranges, in lists side by side. */
const RANGE_FIELDS = ['startip', 'endip', 'forsystemvms', 'vlanid'] as const;

const texts = (value: Field): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

function addRange(call: Call): Work {
  const row = subject(call, pod, 'podid');
  const { args } = call;
  const own = rangeOf(cidrOf(String(row.gateway), String(row.netmask)) ?? '');
  const [first, last] = [args.need('startip'), args.text('endip') ?? args.need('startip')];
  const [from, to] = [toNumber(first), toNumber(last)];
  if (from === undefined || to === undefined || to < from) throw invalid(`The range ${first} to ${last} is none.`);
  if (args.need('gateway') !== row.gateway || args.need('netmask') !== row.netmask)
    throw invalid(`The gateway and the netmask are those of the pod ${row.name}: ${row.gateway}, ${row.netmask}.`);
  if (own !== undefined && (from < own.first || to > own.last))
    throw invalid(`The range ${first} to ${last} is outside of the network of the pod ${row.name}.`);
  return work(() => {
    for (const [name, value] of [
      ['startip', first],
      ['endip', last],
      ['forsystemvms', args.flag('forsystemvms') === true ? '1' : '0'],
      ['vlanid', `vlan://${args.text('vlan') ?? 'untagged'}`],
    ] as const)
      row[name] = [...texts(row[name]), value];
    return object(pod, row);
  });
}

function dropRange(call: Call): Work {
  const row = subject(call, pod, 'podid');
  const { args } = call;
  const at = texts(row.startip).findIndex(
    (first, index) => first === args.text('startip') && texts(row.endip)[index] === args.text('endip'),
  );
  if (at < 0) throw invalid(`The pod ${row.name} has no such range.`);
  return work(() => {
    for (const name of RANGE_FIELDS) row[name] = texts(row[name]).filter((_, index) => index !== at);
    return success;
  });
}

/** A cluster is deleted only when nothing is in it. */
export const clusters: Module = {
  resource: cluster,
  commands: {
    listClusters: withCapacity(cluster, (row) => ({ clusterid: row.id })),
    addCluster: (call) => {
      const { args, world } = call;
      const twin = world
        .table('cluster')
        .some((it) => it.name === args.text('clustername') && it.podid === args.text('podid'));
      if (twin) throw failed(`The pod has a cluster named ${args.text('clustername')} already.`);
      const row = newCluster(call, args.need('clustertype'));
      return { kind: 'list', resource: cluster, rows: [row], total: 1 };
    },
    updateCluster: (call) => {
      const row = subject(call, cluster);
      const { args } = call;
      if (args.has('clustername')) row.name = args.text('clustername');
      for (const name of ['allocationstate', 'managedstate', 'arch', 'clustertype'])
        if (args.has(name)) row[name] = args.text(name);
      return object(cluster, row);
    },
    deleteCluster: removes(cluster, {
      guard: (row, call) => refuseChildren(call, row, 'clusterid', ['host', 'storagepool']),
    }),
  },
};

/** A list that adds capacities when showcapacities asks for them. */
function withCapacity(resource: Resource, place: (row: Row) => Readonly<Record<string, string>>): Run {
  const plain = lists(resource);
  const full = lists({
    ...resource,
    view: (shown, row, world) => {
      resource.view?.(shown, row, world);
      shown.capacity = capacityOf(world, place(row)).map(({ id: _, ...rest }) => rest as Row);
    },
  });
  return (call) => (call.args.flag('showcapacities') === true ? full(call) : plain(call));
}

function refuseTwin(call: Call, table: string): void {
  const name = call.args.need('name');
  if (call.world.table(table).some((row) => row.name === name))
    throw invalid(`There is a ${table} named ${name}, which already exists.`);
}

function refuseChildren(call: Call, row: Row, field: string, tables: readonly string[]): void {
  for (const table of tables) {
    const child = call.world.table(table).first((it) => it[field] === row.id);
    if (child !== undefined) throw inUse(`${row.name} still has the ${table} ${child.name}.`);
  }
}

/** Puts the cluster that the call names, of its hypervisor, into its pod. */
export function newCluster({ args, world }: Call, clustertype = 'CloudManaged'): Row {
  return world.table('cluster').put({
    ...{ id: world.newId(), name: args.need('clustername'), zoneid: args.need('zoneid'), podid: args.need('podid') },
    ...{ hypervisortype: args.need('hypervisor'), clustertype, managedstate: 'Managed' },
    ...{ allocationstate: args.text('allocationstate') ?? 'Enabled', arch: args.text('arch') ?? 'x86_64' },
    ...{ cpuovercommitratio: '1.0', memoryovercommitratio: '1.0' },
  });
}
