// Security groups: what comes to a machine in one has to be allowed; what leaves it, only once there is a rule for that.
import type { Rule } from '../../../contract/survey.ts';
import { objectsAt, present, textAt, textsAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { base, cidrsOf } from './rule-parts.ts';

/** `groups` are all that there are: a rule may name another one as the other side. */
export function groupRules(group: JsonObject, groups: readonly JsonObject[]): readonly Rule[] {
  const machines = textsAt(group, 'virtualmachineids');
  if (machines.length === 0) return [];
  const name = textAt(group, 'name') ?? '';
  const rule = (direction: Rule['direction']) => (row: JsonObject) =>
    present<Rule>({
      ...base(row, `security group ${name}`),
      direction,
      machines,
      peers: cidrsOf(row, 'cidr'),
      peerMachines: peersIn(row, groups),
    });
  const closed: Rule = {
    id: `${textAt(group, 'id') ?? name}-closed`,
    name: `security group ${name}, which lets in only what a rule allows,`,
    look: { tool: 'cloudstack_list_security_groups', args: { id: textAt(group, 'id') ?? '' } },
    action: 'deny',
    direction: 'in',
    protocol: 'all',
    peers: [],
    machines,
  };
  return [
    ...objectsAt(group, 'ingressrule').map(rule('in')),
    closed,
    ...objectsAt(group, 'egressrule').map(rule('out')),
  ];
}

/** Undefined for a rule about CIDRs. */
function peersIn(row: JsonObject, groups: readonly JsonObject[]): readonly string[] | undefined {
  const named = textAt(row, 'securitygroupname');
  if (named === undefined) return undefined;
  const account = textAt(row, 'account');
  const meant = groups.filter(
    (group) => textAt(group, 'name') === named && (account === undefined || textAt(group, 'account') === account),
  );
  return meant.flatMap((group) => textsAt(group, 'virtualmachineids'));
}
