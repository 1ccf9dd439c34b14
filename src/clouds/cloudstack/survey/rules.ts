// Firewall rules, forwardings, balancers, ACLs and security groups.
import type { Read, Rule } from '../../../contract/survey.ts';
import { numberAt, objectsAt, present, textAt, textsAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { everybody } from './machines.ts';

export async function rules(read: Read): Promise<readonly Rule[]> {
  const [firewall, egress, forwards, balancers, acls, networks, groups, addresses] = await Promise.all([
    read('cloudstack_list_firewall_rules', everybody),
    read('cloudstack_list_egress_firewall_rules', everybody),
    read('cloudstack_list_port_forwarding_rules', everybody),
    read('cloudstack_list_load_balancer_rules', everybody),
    read('cloudstack_list_network_acls', everybody),
    read('cloudstack_list_networks', everybody),
    read('cloudstack_list_security_groups', everybody),
    read('cloudstack_list_public_ip_addresses', everybody),
  ]);
  return [
    ...firewall.map((row) =>
      present<Rule>({ ...base(row, 'firewall rule'), direction: 'in', address: textAt(row, 'ipaddress') }),
    ),
    ...egress.map((row) =>
      present<Rule>({ ...base(row, 'egress rule'), direction: 'out', network: textAt(row, 'networkid') }),
    ),
    ...forwards.map((row) => forwardOf(row)),
    ...(await Promise.all(balancers.map((row) => balancerOf(row, read)))),
    ...acls.flatMap((row) => aclOf(row, networks)),
    ...groups.flatMap(groupRules),
    ...addresses.flatMap(staticNat),
  ];
}

const portsOf = (row: JsonObject, from: string, to: string): readonly [number, number] | undefined => {
  const first = numberAt(row, from);
  return first === undefined ? undefined : [first, numberAt(row, to) ?? first];
};

const cidrsOf = (row: JsonObject, name = 'cidrlist'): readonly string[] =>
  (textAt(row, name) ?? '').split(',').filter((cidr) => cidr !== '');

function base(row: JsonObject, what: string) {
  const ports = portsOf(row, 'startport', 'endport');
  const protocol = (textAt(row, 'protocol') ?? 'all').toLowerCase();
  return {
    id: textAt(row, 'id') ?? textAt(row, 'ruleid') ?? '',
    name: `${what} ${protocol}${ports === undefined ? '' : ` ${ports.join('-')}`}`,
    said: textAt(row, 'state'),
    action: 'allow' as const,
    protocol,
    ports,
    peers: cidrsOf(row),
  };
}

function forwardOf(row: JsonObject): Rule {
  const ports = portsOf(row, 'publicport', 'publicendport');
  return present<Rule>({
    ...base(row, 'forwarding'),
    name: `forwarding ${ports?.join('-') ?? ''} to ${textAt(row, 'virtualmachinename') ?? ''}`,
    direction: 'in',
    ports,
    address: textAt(row, 'ipaddress'),
    to: { machines: [textAt(row, 'virtualmachineid') ?? ''], port: numberAt(row, 'privateport') ?? 0 },
  });
}

async function balancerOf(row: JsonObject, read: Read): Promise<Rule> {
  const ports = portsOf(row, 'publicport', 'publicport');
  const behind = await read('cloudstack_list_load_balancer_rule_instances', { id: textAt(row, 'id') ?? '' });
  return present<Rule>({
    ...base(row, 'balancer'),
    name: `balancer ${textAt(row, 'name') ?? ''}`,
    direction: 'in',
    ports,
    address: textAt(row, 'publicip'),
    to: { machines: behind.flatMap((one) => textAt(one, 'id') ?? []), port: numberAt(row, 'privateport') ?? 0 },
  });
}

/** One for each network that has the list. */
function aclOf(row: JsonObject, networks: readonly JsonObject[]): readonly Rule[] {
  const with_ = networks.filter((network) => textAt(network, 'aclid') === textAt(row, 'aclid'));
  return with_.map((network) =>
    present<Rule>({
      ...base(row, `ACL ${textAt(row, 'aclname') ?? ''} no. ${textAt(row, 'number') ?? ''}`),
      action: textAt(row, 'action')?.toLowerCase() === 'deny' ? 'deny' : 'allow',
      direction: textAt(row, 'traffictype')?.toLowerCase() === 'egress' ? 'out' : 'in',
      order: numberAt(row, 'number'),
      network: textAt(network, 'id'),
    }),
  );
}

function groupRules(group: JsonObject): readonly Rule[] {
  const machines = textsAt(group, 'virtualmachineids');
  const rule = (direction: Rule['direction']) => (row: JsonObject) =>
    present<Rule>({
      ...base(row, `security group ${textAt(group, 'name') ?? ''}`),
      direction,
      machines,
      peers: cidrsOf(row, 'cidr'),
    });
  return [...objectsAt(group, 'ingressrule').map(rule('in')), ...objectsAt(group, 'egressrule').map(rule('out'))];
}

/** The whole address belongs to the machine then; the firewall of the address still counts. */
function staticNat(row: JsonObject): readonly Rule[] {
  const machine = textAt(row, 'virtualmachineid');
  if (row.isstaticnat !== true || machine === undefined) return [];
  const address = textAt(row, 'ipaddress') ?? '';
  return [
    {
      id: `static-nat-${address}`,
      name: `static NAT ${address} to ${textAt(row, 'virtualmachinename') ?? ''}`,
      action: 'allow',
      direction: 'in',
      protocol: 'all',
      peers: [],
      address,
      to: { machines: [machine], port: 0 },
    },
  ];
}
