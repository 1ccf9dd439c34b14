// Load balancing: rules, their members, stickiness and health checks.

import { complete } from '../../engine/defaults.ts';
import { badParam, failed, inUse, invalid } from '../../engine/fault.ts';
import { lists } from '../../engine/lists.ts';
import { ownerFields } from '../../engine/owners.ts';
import type { Field, Row } from '../../engine/row.ts';
import { type Call, type Module, type Resource, success, type Work, work } from '../../engine/types.ts';
import { removes, subject, updates } from '../../engine/verbs.ts';
import { show } from '../../engine/views.ts';
import { must } from '../../engine/world.ts';
import { publicIp, zoneName } from '../joins.ts';
import { list, machine, nicsOf } from '../machines/machine.ts';
import { begin, ownerOf } from './firewall.ts';
import { takeIp } from './public-ips.ts';
import { cidrList, neededPorts, ports, refuseClash } from './rules.ts';

/** A rule and the machines behind it. */
const loadBalancerRule: Resource = {
  table: 'loadbalancerrule',
  key: 'loadbalancer',
  noun: 'load balancer rule',
  type: 'LoadBalancer',
  owned: true,
  joins: [zoneName, publicIp],
  matches: { virtualmachineid: (row, value) => list(row._members).includes(value), fordisplay: null },
};

/** Members have to be in the network of the rule. */
export const loadBalancers: Module = {
  resource: loadBalancerRule,
  commands: {
    listLoadBalancerRules: lists({ ...loadBalancerRule, key: 'loadbalancerrule' }),
    createLoadBalancerRule: (call) => {
      const { world, args } = call;
      const algorithm = args.need('algorithm').toLowerCase();
      if (!['roundrobin', 'leastconn', 'source'].includes(algorithm))
        throw badParam(`The algorithm ${algorithm} is not known: use roundrobin, leastconn or source.`);
      const ip = args.has('publicipid')
        ? must(world, 'publicipaddress', args.need('publicipid'), 'public address')
        : fresh(call);
      if (ip.isstaticnat === true) throw invalid(`The address ${ip.ipaddress} does static NAT and cannot balance.`);
      const protocol = (args.text('protocol') ?? 'tcp').toLowerCase();
      const [publicport] = neededPorts(args, 'publicport', 'publicport');
      const [privateport] = ports(args, 'privateport', 'privateport');
      refuseClash(world, {
        ipId: ip.id,
        protocol: protocol === 'udp' ? 'udp' : 'tcp',
        start: publicport,
        end: publicport,
      });
      return begin(
        call,
        loadBalancerRule,
        {
          ...ownerOf(ip),
          name: args.need('name'),
          description: args.text('description'),
          algorithm,
          protocol: args.text('protocol'),
          publicport: String(publicport),
          privateport: String(privateport),
          publicipid: ip.id,
          networkid: args.text('networkid') ?? ip.associatednetworkid,
          zoneid: ip.zoneid,
          cidrlist: cidrList(args, 'cidrlist'),
          _members: [],
        },
        'Add',
      );
    },
    updateLoadBalancerRule: updates(loadBalancerRule),
    deleteLoadBalancerRule: removes(loadBalancerRule, {
      during: 'Revoke',
      guard: (row, call) => {
        if (call.world.table('autoscalevmgroup').some((group) => group.lbruleid === row.id))
          throw inUse(`The rule ${row.name} feeds an autoscale group.`);
      },
      after: (row, call) => {
        for (const table of ['lbstickiness', 'lbhealthcheck'])
          for (const it of call.world.table(table).where((one) => one.lbruleid === row.id))
            call.world.table(table).drop(it.id);
      },
    }),
    assignToLoadBalancerRule: (call) => {
      const row = subject(call, loadBalancerRule);
      const ids = wanted(call);
      const members = list(row._members);
      for (const id of ids) {
        const one = must(call.world, 'virtualmachine', id, 'virtual machine');
        if (members.includes(id))
          throw failed(`The virtual machine ${one.name} is behind the rule ${row.name} already.`);
        if (row.networkid !== undefined && !nicsOf(one).some((nic) => nic.networkid === row.networkid))
          throw invalid(`The virtual machine ${one.name} has no card in the network of the rule ${row.name}.`);
      }
      return settle(row, [...members, ...ids]);
    },
    removeFromLoadBalancerRule: (call) => {
      const row = subject(call, loadBalancerRule);
      const ids = wanted(call);
      const stranger = ids.find((id) => !list(row._members).includes(id));
      if (stranger !== undefined) throw invalid(`The virtual machine ${stranger} is not behind the rule ${row.name}.`);
      return settle(
        row,
        list(row._members).filter((id) => !ids.includes(id)),
      );
    },
    listLoadBalancerRuleInstances: (call) => {
      const row = subject(call, loadBalancerRule);
      const members = list(row._members).flatMap((id) => call.world.table('virtualmachine').get(id) ?? []);
      if (call.args.flag('applied') === false || members.length === 0) return { kind: 'body', body: {} };
      const shown = members.map((member) => complete('', 'UserVm', show(call.world, call.who, machine, member)));
      if (call.args.flag('lbvmips') !== true) {
        // Where the machines run is told with their addresses only.
        for (const member of shown)
          for (const name of ['hostid', 'hostname', 'instancename', 'arch']) delete member[name];
        return { kind: 'body', body: { count: shown.length, loadbalancerruleinstance: shown } };
      }
      const pairs: Field[] = shown.map((member) => ({
        loadbalancerruleinstance: member,
        lbvmipaddresses: [member.ipaddress],
      }));
      return { kind: 'body', body: { count: pairs.length, lbrulevmidip: pairs } };
    },
  },
};

function wanted(call: Call): string[] {
  const mapped = call.args.rows('vmidipmap').map((row) => String(row.vmid));
  const ids = [...call.args.list('virtualmachineids'), ...mapped];
  if (ids.length === 0 && !call.args.sent('virtualmachineids'))
    throw invalid('The virtual machines are missing: virtualmachineids or vmidipmap.');
  return [...new Set(ids)];
}

function settle(row: Row, members: string[]): Work {
  return work(() => {
    row._members = members;
    return success;
  });
}

/** An address of the zone, taken because the rule came without one. */
function fresh(call: Call): Row {
  const zoneId = call.args.text('zoneid');
  if (zoneId === undefined) throw invalid('The public address is missing: publicipid, or zoneid to take a new one.');
  const ip = takeIp(call.world, zoneId, undefined);
  return Object.assign(ip, {
    ...ownerFields(call),
    state: 'Allocated',
    allocated: call.world.stamp(),
    associatednetworkid: call.args.text('networkid'),
  });
}
