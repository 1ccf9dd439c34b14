// Security groups with their rules, and affinity groups.

import { isDeepStrictEqual } from 'node:util';
import { failed, inUse, invalid, noEntity } from '../../engine/fault.ts';
import { listed, lists } from '../../engine/lists.ts';
import { accountNamed } from '../../engine/owners.ts';
import type { Field, Row } from '../../engine/row.ts';
import type { Call, Module, Resource, Run } from '../../engine/types.ts';
import { success, work } from '../../engine/types.ts';
import { creates, object, updates } from '../../engine/verbs.ts';
import { list } from '../machines/machine.ts';
import { ruleFields } from './rules.ts';

/** A security group with its rules inside. */
const securityGroup: Resource = {
  table: 'securitygroup',
  key: 'securitygroup',
  noun: 'security group',
  type: 'SecurityGroup',
  owned: true,
  matches: {
    securitygroupname: (row, value) => row.name === value,
    virtualmachineid: (row, value, call) =>
      list(call.world.table('virtualmachine').get(value)?._securitygroupids).includes(row.id),
  },
  view: (shown, row, world) => {
    const members = world.table('virtualmachine').where((it) => list(it._securitygroupids).includes(row.id));
    shown.ingressrule = (row._ingress ?? []) as Field[];
    shown.egressrule = (row._egress ?? []) as Field[];
    shown.virtualmachinecount = members.length;
    shown.virtualmachineids = members.map((it) => it.id);
  },
};

const affinityGroup: Resource = {
  table: 'affinitygroup',
  key: 'affinitygroup',
  noun: 'affinity group',
  type: 'AffinityGroup',
  owned: true,
  matches: {
    virtualmachineid: (row, value, call) =>
      list(call.world.table('virtualmachine').get(value)?._affinitygroupids).includes(row.id),
  },
  view: (shown, row, world) => {
    shown.virtualmachineIds = world
      .table('virtualmachine')
      .where((it) => list(it._affinitygroupids).includes(row.id))
      .map((it) => it.id);
  },
};

/** Groups in use stay, and so does the default one. */
export const securityGroups: Module = {
  resource: securityGroup,
  commands: {
    listSecurityGroups: lists(securityGroup),
    createSecurityGroup: creates(securityGroup, {
      fields: (call) => {
        refuseTwin(call, 'securitygroup');
        return {};
      },
    }),
    updateSecurityGroup: updates(securityGroup),
    deleteSecurityGroup: (call) => {
      const row = named(call, securityGroup, 'id', 'name');
      if (row.name === 'default') throw invalid('The default security group stays.');
      if (call.world.table('virtualmachine').some((it) => list(it._securitygroupids).includes(row.id)))
        throw inUse(`Virtual machines are in the security group ${row.name}.`);
      call.world.table('securitygroup').drop(row.id);
      return success;
    },
    authorizeSecurityGroupIngress: authorize('_ingress'),
    authorizeSecurityGroupEgress: authorize('_egress'),
    revokeSecurityGroupIngress: revoke('_ingress'),
    revokeSecurityGroupEgress: revoke('_egress'),
  },
};

/** Groups that keep machines together or apart. */
export const affinityGroups: Module = {
  resource: affinityGroup,
  commands: {
    listAffinityGroups: lists(affinityGroup),
    listAffinityGroupTypes: (call) =>
      listed(
        call,
        {
          table: 'affinitygrouptype',
          key: 'affinitygrouptype',
          noun: 'type',
          view: (shown) => void delete (shown as { id?: string }).id,
        },
        AFFINITIES.map((type) => ({ id: type, type })),
      ),
    createAffinityGroup: creates(affinityGroup, {
      fields: (call) => {
        const type = call.args.need('type');
        if (!AFFINITIES.includes(type))
          throw invalid(`The affinity type ${type} is not known: use one of ${AFFINITIES.join(', ')}.`);
        refuseTwin(call, 'affinitygroup');
        return {};
      },
    }),
    deleteAffinityGroup: (call) => {
      const row = named(call, affinityGroup, 'id', 'name');
      return work(() => {
        call.world.table('affinitygroup').drop(row.id);
        return success;
      });
    },
  },
};

const AFFINITIES = ['host anti-affinity', 'host affinity', 'non-strict host affinity', 'non-strict host anti-affinity'];

function refuseTwin(call: Call, table: string): void {
  const account = accountNamed(call);
  const name = call.args.need('name');
  if (
    call.world
      .table(table)
      .some((row) => row.name === name && row.account === account.name && row.domainid === account.domainid)
  ) {
    throw invalid(`One with the name ${name} already exists.`);
  }
}

/** The group that an id or, within the account, a name means. */
function named(call: Call, resource: Resource, byId: string, byName: string): Row {
  const id = call.args.text(byId);
  const name = call.args.text(byName);
  const account = accountNamed(call);
  const row = call.world
    .table(resource.table)
    .first((it) => (id === undefined ? it.name === name && it.account === account.name : it.id === id));
  if (row === undefined && id !== undefined) throw noEntity(call.command, byId, id);
  if (row === undefined)
    throw invalid(`There is no ${resource.noun} ${id ?? name ?? ''}: ${byId} or ${byName} has to name one.`);
  return row;
}

function authorize(side: '_ingress' | '_egress'): Run {
  return (call) => {
    const group = named(call, securityGroup, 'securitygroupid', 'securitygroupname');
    const { cidrlist, ...fields } = ruleFields(call.args);
    const others = groupsAllowed(call, group);
    const cidrs = others.length > 0 && !call.args.has('cidrlist') ? [] : String(cidrlist).split(',');
    const rules = [...cidrs.map((cidr) => ({ cidr })), ...others].map((from) => ({
      ...{ ruleid: call.world.newId(), ...fields },
      ...from,
    }));
    const isThere = rules.some(({ ruleid: _, ...rule }) =>
      rulesOf(group, side).some(({ ruleid: __, ...there }) => isDeepStrictEqual(there, rule)),
    );
    if (isThere) throw failed(`The security group ${group.name} has this rule already.`);
    return work(() => {
      group[side] = [...((group[side] ?? []) as Field[]), ...rules];
      // The answer tells the rules of this call, not those that were there before.
      return object(securityGroup, group, { [side === '_ingress' ? 'ingressrule' : 'egressrule']: rules });
    });
  };
}

/** The groups of `usersecuritygrouplist`, each as a rule tells it. Throws 431 for a half named one and for one that is not there. */
function groupsAllowed(call: Call, group: Row): { account: string; securitygroupname: string }[] {
  return call.args.rows('usersecuritygrouplist').map(({ account, group: name }) => {
    if (account === undefined || name === undefined)
      throw invalid('A group that may come in needs both: usersecuritygrouplist[0].account and [0].group.');
    const there = call.world
      .table('securitygroup')
      .some((it) => it.name === name && it.account === account && it.domainid === group.domainid);
    if (!there) throw invalid(`The account ${account} has no security group ${name}.`);
    return { account, securitygroupname: name };
  });
}

function revoke(side: '_ingress' | '_egress'): Run {
  return (call) => {
    const id = call.args.need('id');
    const group = call.world
      .table('securitygroup')
      .first((row) => rulesOf(row, side).some((rule) => rule.ruleid === id));
    if (group === undefined) throw noEntity(call.command, 'id', id);
    return work(() => {
      group[side] = rulesOf(group, side).filter((rule) => rule.ruleid !== id);
      return success;
    });
  };
}

const rulesOf = (row: Row, side: string): Row[] => (Array.isArray(row[side]) ? (row[side] as Row[]) : []);
