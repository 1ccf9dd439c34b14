// Network ACLs of VPCs: lists, their numbered items, and which tier has which list.
import { inUse, invalid } from '../../engine/fault.ts';
import { lists } from '../../engine/lists.ts';
import type { Field, Row } from '../../engine/row.ts';
import type { Call, Module, Resource } from '../../engine/types.ts';
import { success, work } from '../../engine/types.ts';
import { creates, object, removes, subject, updates } from '../../engine/verbs.ts';
import { must } from '../../engine/world.ts';
import { vpcName } from '../joins.ts';
import { begin } from './firewall.ts';
import { ruleFields } from './rules.ts';

/** A list of ACL items. */
const aclList: Resource = {
  table: 'networkacllist',
  key: 'networkacllist',
  noun: 'network ACL list',
  type: 'NetworkACLList',
  newestFirst: true,
  joins: [vpcName],
  matches: {
    networkid: (row, value, call) => call.world.table('network').get(value)?.aclid === row.id,
    // The two built-in lists belong to every VPC.
    vpcid: (row, value) => row.vpcid === value || row._builtin === true,
    account: null,
    domainid: null,
  },
};

/** One numbered item of an ACL list. */
const aclItem: Resource = {
  table: 'networkacl',
  key: 'networkacl',
  noun: 'network ACL item',
  type: 'NetworkACL',
  newestFirst: true,
  joins: [['aclid', 'networkacllist', { aclname: 'name' }]],
  matches: {
    networkid: (row, value, call) => call.world.table('network').get(value)?.aclid === row.aclid,
    account: null,
    domainid: null,
    fordisplay: null,
  },
};

/** Built-in lists stay as they are, lists in force stay. */
export const aclLists: Module = {
  resource: aclList,
  commands: {
    listNetworkACLLists: lists(aclList),
    createNetworkACLList: creates(aclList, {
      fields: (call) => {
        if (!call.args.has('vpcid')) throw invalid('An ACL list belongs to a VPC: vpcid is missing.');
        return { vpcid: call.args.text('vpcid'), fordisplay: call.args.flag('fordisplay') ?? true };
      },
    }),
    updateNetworkACLList: updates(aclList, refuseBuiltin),
    deleteNetworkACLList: removes(aclList, {
      guard: (row, call) => {
        refuseBuiltin(row);
        const tier = call.world.table('network').first((it) => it.aclid === row.id);
        if (tier !== undefined) throw inUse(`The ACL list ${row.name} is in force on the tier ${tier.name}.`);
      },
      after: (row, call) => {
        for (const item of call.world.table('networkacl').where((it) => it.aclid === row.id))
          call.world.table('networkacl').drop(item.id);
      },
    }),
    replaceNetworkACLList: (call) => {
      const { world, args } = call;
      const acl = must(world, 'networkacllist', args.need('aclid'), 'network ACL list');
      const target = args.has('networkid')
        ? must(world, 'network', args.need('networkid'), 'network')
        : args.has('gatewayid')
          ? must(world, 'privategateway', args.need('gatewayid'), 'private gateway')
          : undefined;
      if (target === undefined) throw invalid('Where the list is to hold is missing: networkid or gatewayid.');
      if (target.vpcid === undefined) throw invalid(`The network ${target.name} is no tier of a VPC.`);
      if (acl._builtin !== true && acl.vpcid !== target.vpcid)
        throw invalid(`The ACL list ${acl.name} belongs to another VPC.`);
      return work(() => {
        target.aclid = acl.id;
        return success;
      });
    },
  },
};

/** Numbers are taken once per list. */
export const aclItems: Module = {
  resource: aclItem,
  commands: {
    listNetworkACLs: lists(aclItem),
    createNetworkACL: (call) => {
      const { world, args } = call;
      const aclId = args.text('aclid') ?? String(must(world, 'network', args.need('networkid'), 'network').aclid);
      const acl = must(world, 'networkacllist', aclId, 'network ACL list');
      refuseBuiltin(acl);
      const number = args.whole('number') ?? 1 + Math.max(0, ...itemsOf(call, acl.id).map((it) => Number(it.number)));
      refuseTaken(call, acl.id, number);
      return begin(call, aclItem, { ...itemFields(call), number, aclid: acl.id });
    },
    updateNetworkACLItem: (call) => {
      const row = subject(call, aclItem);
      const { args } = call;
      const number = args.whole('number');
      if (number !== undefined) refuseTaken(call, String(row.aclid), number, row.id);
      const fields = args.has('protocol') ? itemFields(call) : {};
      for (const name of ['cidrlist', 'reason']) if (args.has(name)) fields[name] = args.text(name);
      fields.action = args.has('action') ? actionOf(call) : row.action;
      fields.traffictype = args.has('traffictype') ? trafficOf(call) : row.traffictype;
      if (number !== undefined) fields.number = number;
      // The answer tells that the rule is on its way to the router.
      return work(() => object(aclItem, Object.assign(row, fields), { state: 'Add' }));
    },
    moveNetworkAclItem: (call) => {
      const row = subject(call, aclItem);
      const before = call.world.table('networkacl').get(call.args.text('previousaclruleid') ?? '');
      const next = call.world.table('networkacl').get(call.args.text('nextaclruleid') ?? '');
      if (before === undefined && next === undefined)
        throw invalid('The new place is missing: previousaclruleid or nextaclruleid.');
      return work(() => {
        const others = itemsOf(call, String(row.aclid)).filter((it) => it.id !== row.id);
        const at = before === undefined ? 0 : others.findIndex((it) => it.id === before.id) + 1;
        for (const [index, item] of [...others.slice(0, at), row, ...others.slice(at)].entries())
          item.number = index + 1;
        return object(aclItem, row);
      });
    },
    deleteNetworkACL: removes(aclItem, { during: 'Revoke' }),
  },
};

function itemFields(call: Call): Record<string, Field> {
  const { args } = call;
  const [action, traffictype] = [actionOf(call), trafficOf(call)];
  const fields = ruleFields(args);
  return {
    ...fields,
    startport: fields.startport === undefined ? undefined : String(fields.startport),
    endport: fields.endport === undefined ? undefined : String(fields.endport),
    action,
    traffictype,
    reason: args.text('reason'),
  };
}

function actionOf({ args }: Call): string {
  const action = (args.text('action') ?? 'allow').toLowerCase();
  if (action !== 'allow' && action !== 'deny') throw invalid(`The action ${action} is neither allow nor deny.`);
  return action === 'allow' ? 'Allow' : 'Deny';
}

function trafficOf({ args }: Call): string {
  const traffic = (args.text('traffictype') ?? 'ingress').toLowerCase();
  if (traffic !== 'ingress' && traffic !== 'egress')
    throw invalid(`The traffic type ${traffic} is neither ingress nor egress.`);
  return traffic === 'ingress' ? 'Ingress' : 'Egress';
}

const itemsOf = (call: Call, aclId: string): Row[] =>
  call.world
    .table('networkacl')
    .where((it) => it.aclid === aclId)
    .sort((a, b) => Number(a.number) - Number(b.number));

function refuseTaken(call: Call, aclId: string, number: number, except?: string): void {
  if (itemsOf(call, aclId).some((it) => it.number === number && it.id !== except))
    throw invalid(`The ACL list has an item with number ${number}, which already exists.`);
}

function refuseBuiltin(row: Row): void {
  if (row._builtin === true) throw invalid(`The ACL list ${row.name} is built in and stays as it is.`);
}
