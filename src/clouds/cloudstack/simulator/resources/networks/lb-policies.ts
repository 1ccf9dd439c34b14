// Stickiness and health checks of load balancer rules: one record per rule, its policies inside.
import { ApiFault, invalid } from '../../engine/fault.ts';
import { listed } from '../../engine/lists.ts';
import type { Field, Row } from '../../engine/row.ts';
import type { Call, Module, Resource, Run } from '../../engine/types.ts';
import { success, work } from '../../engine/types.ts';
import { object } from '../../engine/verbs.ts';
import { must } from '../../engine/world.ts';

interface Kind {
  readonly resource: Resource;
  /** Field that holds the policies. */
  readonly inner: string;
  readonly noun: string;
  readonly build: (call: Call) => Record<string, Field>;
  /** Throws where the balancer behind a rule cannot do it. */
  readonly refuse?: (rule: Row) => void;
}

const stickiness: Kind = {
  resource: policyOf('lbstickiness', 'stickinesspolicies', 'stickiness policy'),
  inner: 'stickinesspolicy',
  noun: 'LBStickiness',
  build: ({ args }) => ({
    name: args.need('name'),
    methodname: args.need('methodname'),
    description: args.text('description'),
    state: 'Active',
    params: args.map('param'),
    fordisplay: args.flag('fordisplay') ?? true,
  }),
};

const health: Kind = {
  resource: policyOf('lbhealthcheck', 'healthcheckpolicies', 'health check'),
  inner: 'healthcheckpolicy',
  noun: 'LBHealthCheck',
  refuse: (rule) => {
    // Every balancer of this cloud is a virtual router, and those only route.
    throw new ApiFault(430, `The balancer of the rule ${rule.name} is a virtual router and checks no health.`);
  },
  build: ({ args }) => ({
    pingpath: args.text('pingpath') ?? '/',
    description: args.text('description'),
    state: 'Active',
    responsetime: args.whole('responsetimeout') ?? 5,
    healthcheckinterval: args.whole('intervaltime') ?? 5,
    healthcheckthresshold: args.whole('healthythreshold') ?? 2,
    unhealthcheckthresshold: args.whole('unhealthythreshold') ?? 10,
    fordisplay: args.flag('fordisplay') ?? true,
  }),
};

/** Who goes to the same machine again. */
export const lbStickiness: Module = { resource: stickiness.resource, commands: commandsOf(stickiness) };
/** Which machines count as well. */
export const lbHealthChecks: Module = { resource: health.resource, commands: commandsOf(health) };

function policyOf(table: string, key: string, noun: string): Resource {
  return {
    table,
    key,
    noun,
    joins: [['domainid', 'domain', { domain: 'name' }]],
    view: (shown) => void delete (shown as { id?: string }).id,
  };
}

function commandsOf(kind: Kind): Record<string, Run> {
  return {
    [`list${kind.noun}Policies`]: (call) => {
      const ruleId = call.args.text('lbruleid');
      const id = call.args.text('id');
      if (ruleId === undefined && id === undefined) throw invalid('Which policies is missing: lbruleid or id.');
      const rows = call.world
        .table(kind.resource.table)
        .where((row) => (ruleId === undefined || row.lbruleid === ruleId) && (id === undefined || row.id === id));
      const byRule = new Map<string, Row[]>();
      for (const row of rows) byRule.set(String(row.lbruleid), [...(byRule.get(String(row.lbruleid)) ?? []), row]);
      return listed(
        call,
        kind.resource,
        [...byRule.values()].map((group) => shown(call, kind, group)),
      );
    },
    [`create${kind.noun}Policy`]: (call) => {
      const rule = must(call.world, 'loadbalancerrule', call.args.need('lbruleid'), 'load balancer rule');
      kind.refuse?.(rule);
      const row: Row = { id: call.world.newId(), lbruleid: rule.id, ...kind.build(call) };
      call.world.table(kind.resource.table).put(row);
      return work(() => object(kind.resource, shown(call, kind, [row])), {
        id: row.id,
        undo: () => call.world.table(kind.resource.table).drop(row.id),
      });
    },
    [`update${kind.noun}Policy`]: (call) => {
      const row = must(call.world, kind.resource.table, call.args.need('id'), kind.resource.noun);
      if (call.args.has('fordisplay')) row.fordisplay = call.args.flag('fordisplay');
      return object(kind.resource, shown(call, kind, [row]));
    },
    [`delete${kind.noun}Policy`]: (call) => {
      const row = must(call.world, kind.resource.table, call.args.need('id'), kind.resource.noun);
      return work(() => {
        call.world.table(kind.resource.table).drop(row.id);
        return success;
      });
    },
  };
}

function shown(call: Call, kind: Kind, rows: readonly Row[]): Row {
  const rule = call.world.table('loadbalancerrule').get(String(rows[0]?.lbruleid));
  return {
    id: rule?.id ?? '',
    lbruleid: rule?.id,
    account: rule?.account,
    domainid: rule?.domainid,
    zoneid: rule?.zoneid,
    [kind.inner]: rows.map(({ lbruleid: _, ...policy }) => policy as Row),
  };
}
