// Firewall rules, forwardings, balancers, ACLs and security groups.
import type { Read, Rule } from '../../../contract/survey.ts';
import { numberAt, present, textAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { groupRules } from './groups.ts';
import { everybody } from './machines.ts';
import { base, cidrsOf, portsOf } from './rule-parts.ts';

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
    ...egress.map((row) => egressOf(row, networks)),
    ...forwards.map((row) => forwardOf(row)),
    ...(await Promise.all(balancers.map((row) => balancerOf(row, read)))),
    ...acls.flatMap((row) => aclOf(row, networks)),
    ...groups.flatMap((group) => groupRules(group, groups)),
    ...addresses.flatMap(staticNat),
  ];
}

/** What leaves a network is the exception to what its offering has for everything else. */
function egressOf(row: JsonObject, networks: readonly JsonObject[]): Rule {
  const network = textAt(row, 'networkid');
  const isOpen = networks.find((one) => textAt(one, 'id') === network)?.egressdefaultpolicy === true;
  const goals = cidrsOf(row, 'destcidrlist');
  return present<Rule>({
    ...base(row, 'egress rule'),
    action: isOpen ? 'deny' : 'allow',
    direction: 'out',
    network,
    peers: goals,
  });
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
