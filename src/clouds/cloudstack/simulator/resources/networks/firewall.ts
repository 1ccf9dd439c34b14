// Firewall rules of addresses and networks, and port forwarding.
import { badParam, conflict, invalid } from '../../engine/fault.ts';
import { lists } from '../../engine/lists.ts';
import type { Field, Row } from '../../engine/row.ts';
import { type Call, type Module, type Resource, type Run, type Work, work } from '../../engine/types.ts';
import { object, removes, updates } from '../../engine/verbs.ts';
import { must } from '../../engine/world.ts';
import { covers, rangeOf } from '../addresses.ts';
import { machineName } from '../joins.ts';
import { nicsOf } from '../machines/machine.ts';
import { cidrList, neededPorts, refuseClash, ruleFields } from './rules.ts';

const rule = (table: string, noun: string, type: string, key = 'firewallrule'): Resource => ({
  table,
  key,
  noun,
  type,
  owned: true,
  joins: [['ipaddressid', 'publicipaddress', { ipaddress: 'ipaddress' }]],
  matches: { fordisplay: null },
  newestFirst: true,
  view: (shown) => {
    if (key === 'firewallrule') shown.destcidrlist ??= '';
    for (const name of ['account', 'domainid', 'domain', 'domainpath', 'projectid', 'project']) delete shown[name];
  },
});

/** Kind of the exception of a network rule that clashes with another. */
const CLASH = 4360;

const ingress = rule('firewallrule', 'firewall rule', 'FirewallRule');
const egress = rule('egressfirewallrule', 'egress rule', 'FirewallRule');
const ipv6 = rule('ipv6firewallrule', 'IPv6 firewall rule', 'FirewallRule');
const routing = rule('routingfirewallrule', 'routing firewall rule', 'FirewallRule');
const forwarding: Resource = {
  ...rule('portforwardingrule', 'port forwarding rule', 'PortForwardingRule', 'portforwardingrule'),
  joins: [['ipaddressid', 'publicipaddress', { ipaddress: 'ipaddress' }], machineName],
};

/** Rules on public addresses; the same rule twice is refused with 537. */
export const firewall: Module = {
  resource: ingress,
  commands: {
    listFirewallRules: lists(ingress),
    createFirewallRule: (call) => {
      const ip = must(call.world, 'publicipaddress', call.args.need('ipaddressid'), 'public address');
      if (ip.vpcid !== undefined)
        throw invalid(`The address ${ip.ipaddress} belongs to a VPC: its traffic is ruled by network ACLs.`);
      const fields = ruleFields(call.args);
      const twin = call.world.table('firewallrule').first((it) => it.ipaddressid === ip.id && isTwin(it, fields));
      if (twin !== undefined) throw conflict(`The rule ${twin.id} lets the same in already on ${ip.ipaddress}.`, CLASH);
      return begin(call, ingress, {
        ...fields,
        ...ownerOf(ip),
        ipaddressid: ip.id,
        networkid: ip.associatednetworkid,
        traffictype: 'Ingress',
      });
    },
    updateFirewallRule: updates(ingress),
    deleteFirewallRule: removes(ingress, { during: 'Revoke' }),
  },
};

/** Rules for what leaves a network. */
export const egressFirewall: Module = {
  resource: egress,
  commands: networkRules(egress, 'EgressFirewallRule', 'Egress'),
};
/** Rules of IPv6 networks. */
export const ipv6Firewall: Module = { resource: ipv6, commands: networkRules(ipv6, 'Ipv6FirewallRule', 'Ingress') };
/** Rules of routed networks. */
export const routingFirewall: Module = {
  resource: routing,
  commands: networkRules(routing, 'RoutingFirewallRule', 'Ingress'),
};

/** Two rules clash that share a source, the protocol, and ports. */
function isTwin(rule: Row, asked: Readonly<Record<string, Field>>): boolean {
  const sources = (it: Field): readonly string[] => String(it).split(',');
  if (rule.protocol !== asked.protocol) return false;
  if (!sources(asked.cidrlist).some((cidr) => sources(rule.cidrlist).includes(cidr))) return false;
  if (asked.protocol === 'icmp') return rule.icmptype === asked.icmptype && rule.icmpcode === asked.icmpcode;
  const [first, last] = [Number(rule.startport ?? 1), Number(rule.endport ?? LAST_PORT)];
  return first <= Number(asked.endport ?? LAST_PORT) && Number(asked.startport ?? 1) <= last;
}

const LAST_PORT = 65_535;

/** Ports are forwarded once: clashes are refused with 537. */
export const portForwarding: Module = {
  resource: forwarding,
  commands: {
    listPortForwardingRules: lists(forwarding),
    createPortForwardingRule: (call) => {
      const { world, args } = call;
      const ip = must(world, 'publicipaddress', args.need('ipaddressid'), 'public address');
      if (ip.isstaticnat === true)
        throw invalid(`The address ${ip.ipaddress} does static NAT and forwards everything already.`);
      const machine = must(world, 'virtualmachine', args.need('virtualmachineid'), 'virtual machine');
      const protocol = args.need('protocol').toLowerCase();
      if (protocol !== 'tcp' && protocol !== 'udp') throw invalid(`Only TCP and UDP are forwarded, not ${protocol}.`);
      const [publicport, publicendport] = neededPorts(args, 'publicport', 'publicendport');
      const privateport = args.needWhole('privateport');
      const privateendport = args.whole('privateendport') ?? privateport;
      if (publicendport - publicport !== privateendport - privateport)
        throw invalid('The public and the private range of ports differ in length.');
      const networkId = args.text('networkid') ?? ip.associatednetworkid;
      const nic = nicsOf(machine).find((it) => networkId === undefined || it.networkid === networkId);
      if (nic === undefined)
        throw invalid(`The virtual machine ${machine.name} has no card in the network of ${ip.ipaddress}.`);
      refuseClash(world, { ipId: ip.id, protocol, start: publicport, end: publicendport }, CLASH);
      return begin(call, forwarding, {
        ...ownerOf(ip),
        protocol,
        publicport: String(publicport),
        publicendport: String(publicendport),
        privateport: String(privateport),
        privateendport: String(privateendport),
        cidrlist: cidrList(args, 'cidrlist') ?? '',
        ipaddressid: ip.id,
        virtualmachineid: machine.id,
        vmguestip: args.text('vmguestip') ?? nic.ipaddress,
        networkid: nic.networkid,
      });
    },
    updatePortForwardingRule: updates(forwarding),
    deletePortForwardingRule: removes(forwarding, { during: 'Revoke' }),
  },
};

function networkRules(resource: Resource, noun: string, traffic: string): Record<string, Run> {
  return {
    [`list${noun}s`]: lists(resource),
    [`create${noun}`]: (call) => {
      const network = must(call.world, 'network', call.args.need('networkid'), 'network');
      if (network.vpcid !== undefined)
        throw invalid(`The network ${network.name} is a tier of a VPC: its traffic is ruled by network ACLs.`);
      const traffictype = call.args.text('traffictype') ?? traffic;
      if (traffic === 'Egress') insideOnly(call, network);
      const fields = ruleFields(call.args);
      const twin = call.world
        .table(resource.table)
        .first((it) => it.networkid === network.id && it.traffictype === traffictype && isTwin(it, fields));
      if (twin !== undefined) throw conflict(`The rule ${twin.id} rules the same in ${network.name} already.`, CLASH);
      return begin(call, resource, {
        ...fields,
        ...ownerOf(network),
        networkid: network.id,
        traffictype,
        destcidrlist: cidrList(call.args, 'destcidrlist'),
      });
    },
    [`update${noun}`]: updates(resource),
    [`delete${noun}`]: removes(resource, { during: 'Revoke' }),
  };
}

/** What leaves a network comes from inside of it. */
function insideOnly(call: Call, network: Row): void {
  const outer = rangeOf(String(network.cidr));
  const stranger = call.args.list('cidrlist').find((cidr) => {
    const inner = rangeOf(cidr);
    return inner !== undefined && outer !== undefined && inner.prefix > 0 && !covers(outer, inner);
  });
  if (stranger !== undefined) throw badParam(`The source ${stranger} lies outside of the network's ${network.cidr}.`);
}

/** A rule, staged until its job is done; `told` is the state that the answer still tells. */
export function begin(call: Call, resource: Resource, fields: Omit<Row, 'id'>, told?: string): Work {
  const row: Row = {
    id: call.world.newId(),
    ...fields,
    state: 'Staged',
    fordisplay: call.args.flag('fordisplay') ?? true,
  };
  call.world.table(resource.table).put(row);
  return work(
    () => {
      row.state = 'Active';
      return object(resource, row, told === undefined ? undefined : { state: told });
    },
    { id: row.id, undo: () => call.world.table(resource.table).drop(row.id) },
  );
}

/** The fields that say whose a row is, to be passed on. */
export const ownerOf = (row: Row): Pick<Row, string> => ({
  account: row.account,
  domainid: row.domainid,
  projectid: row.projectid,
});
