// Usage records between two dates, and what kinds there are.
import { invalid } from '../../engine/fault.ts';
import { parseInstant, stamp } from '../../engine/instants.ts';
import { listed } from '../../engine/lists.ts';
import { isBelow } from '../../engine/owners.ts';
import type { Row } from '../../engine/row.ts';
import { type Call, type Module, type Resource, success } from '../../engine/types.ts';

const usageRecord: Resource = {
  table: 'usagerecord',
  key: 'usagerecord',
  noun: 'usage record',
  owned: true,
  view: (shown) => void delete (shown as { id?: string }).id,
};

/** CloudStack's numbers and names for what is counted. */
const TYPES: readonly (readonly [number, string])[] = [
  [1, 'Running Vm Usage'],
  [2, 'Allocated Vm Usage'],
  [3, 'IP Address Usage'],
  [4, 'Network Usage (Bytes Sent)'],
  [5, 'Network Usage (Bytes Received)'],
  [6, 'Volume Usage'],
  [7, 'Template Usage'],
  [8, 'ISO Usage'],
  [9, 'Snapshot Usage'],
  [10, 'Security Group Usage'],
  [11, 'Load Balancer Usage'],
  [12, 'Port Forwarding Usage'],
  [13, 'Network Offering Usage'],
  [14, 'VPN users usage'],
];

const DAY = 86_400_000;

/** Worked out from what exists now, for any days. */
export const usageRecords: Module = {
  commands: {
    listUsageTypes: (call) =>
      listed(
        call,
        {
          table: 'usagetype',
          key: 'usagetype',
          noun: 'usage type',
          view: (shown) => void Object.assign(shown, { id: Number(shown.id) }),
        },
        TYPES.map(([id, name]) => ({ id: String(id), name, description: name })),
      ),
    listUsageRecords: (call) => {
      const from = parseInstant(call.args.need('startdate'));
      const to = parseInstant(call.args.need('enddate'), true);
      if (from === undefined || to === undefined) throw invalid('Start and end of the usage are days or moments.');
      if (to < from) throw invalid('The end of the usage lies before its start.');
      return listed(call, usageRecord, records(call, from, Math.min(to, call.world.now())));
    },
    generateUsageRecords: () => success,
    removeRawUsageRecords: () => success,
  },
};

/** One record per thing and day, at most 31 days. */
function records(call: Call, from: number, to: number): Row[] {
  const { world, args } = call;
  const type = args.whole('type');
  const rows: Row[] = [];
  for (let day = from, n = 0; day < to && n < 31; day += DAY, n += 1) {
    const end = Math.min(day + DAY, to);
    const add = (kind: number, thing: Row, more: Omit<Row, 'id'>): void => {
      const start = Math.max(day, madeAt(thing));
      if (start < end && (type === undefined || type === kind) && isWanted(call, thing))
        rows.push({ ...base(thing, kind, (end - start) / 3_600_000, start, end), ...more });
    };
    for (const vm of world.table('virtualmachine').all()) {
      const offering = world.table('serviceoffering').ever(String(vm.serviceofferingid));
      const about = {
        virtualmachineid: vm.id,
        name: vm.name,
        offeringid: vm.serviceofferingid,
        templateid: vm.templateid,
        cpunumber: offering?.cpunumber,
        cpuspeed: offering?.cpuspeed,
        memory: offering?.memory,
        type: 'KVM',
      };
      if (vm.state === 'Running') add(1, vm, { ...about, description: `${vm.name} running time` });
      if (vm.state !== 'Destroyed') add(2, vm, { ...about, description: `${vm.name} allocated time` });
    }
    for (const volume of world.table('volume').all())
      add(6, volume, {
        size: volume.size,
        offeringid: volume.diskofferingid,
        description: `volume ${volume.name} time`,
      });
    for (const ip of world.table('publicipaddress').where((it) => it.state === 'Allocated'))
      add(3, ip, { issourcenat: ip.issourcenat, description: `address ${ip.ipaddress} time` });
  }
  return rows;
}

/** Nothing is counted before it was there. */
function madeAt({ created, allocated }: Row): number {
  const made = created ?? allocated;
  return made === undefined ? 0 : (parseInstant(String(made)) ?? 0);
}

function base(thing: Row, kind: number, hours: number, from: number, to: number): Row {
  return {
    id: `${thing.id}/${kind}/${from}`,
    account: thing.account,
    domainid: thing.domainid,
    projectid: thing.projectid,
    zoneid: thing.zoneid,
    usageid: thing.id,
    usagetype: kind,
    usage: `${hours.toFixed(2)} Hrs`,
    rawusage: hours.toFixed(6),
    startdate: stamp(from),
    enddate: stamp(to),
  };
}

function isWanted(call: Call, thing: Row): boolean {
  const { args, world, who } = call;
  const account = args.has('accountid') ? world.table('account').get(args.need('accountid')) : undefined;
  if (account !== undefined) return thing.account === account.name && thing.domainid === account.domainid;
  if (args.has('projectid')) return thing.projectid === args.text('projectid');
  if (args.has('usageid') && thing.id !== args.text('usageid')) return false;
  if (args.has('account') && thing.account !== args.text('account')) return false;
  const domainId = args.text('domainid');
  if (
    domainId !== undefined &&
    !(args.flag('isrecursive') === true
      ? isBelow(world, String(thing.domainid), domainId)
      : thing.domainid === domainId)
  )
    return false;
  return isBelow(world, String(thing.domainid), String(who.account.domainid));
}
