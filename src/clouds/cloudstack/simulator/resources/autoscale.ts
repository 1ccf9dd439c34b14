// Autoscaling: counters, conditions on them, policies, profiles of machines, and groups that hold it all together.
import type { Args } from '../engine/args.ts';
import { invalid } from '../engine/fault.ts';
import { lists } from '../engine/lists.ts';
import { ownerFields } from '../engine/owners.ts';
import type { Row } from '../engine/row.ts';
import type { Call, Module, Resource, Run } from '../engine/types.ts';
import { work } from '../engine/types.ts';
import { creates, moves, removes, updates } from '../engine/verbs.ts';
import { show } from '../engine/views.ts';
import { must, type World } from '../engine/world.ts';

const AS_ADMIN = { user: { id: '' }, account: { id: '' }, roleType: 'Admin' } as const;
const ids = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const counter: Resource = {
  table: 'counter',
  key: 'counter',
  noun: 'counter',
  type: 'Counter',
  newestFirst: true,
  view: (shown) => void delete shown.created,
};

const condition: Resource = {
  table: 'condition',
  key: 'condition',
  noun: 'condition',
  type: 'Condition',
  owned: true,
  newestFirst: true,
  matches: {
    policyid: (row, value, call) => ids(call.world.table('autoscalepolicy').get(value)?._conditionids).includes(row.id),
  },
  view: (shown, row, world) => {
    delete shown.created;
    const measured = world.table('counter').get(String(row.counterid));
    if (measured === undefined) return;
    shown.countername = measured.name;
    shown.counter = show(world, AS_ADMIN, counter, measured);
  },
};

const policy: Resource = {
  table: 'autoscalepolicy',
  key: 'autoscalepolicy',
  noun: 'autoscale policy',
  type: 'AutoScalePolicy',
  owned: true,
  newestFirst: true,
  matches: {
    vmgroupid: (row, value, call) => {
      const group = call.world.table('autoscalevmgroup').get(value);
      return [...ids(group?._up), ...ids(group?._down)].includes(row.id);
    },
    conditionid: (row, value) => ids(row._conditionids).includes(value),
  },
  view: (shown, row, world) => {
    delete shown.created;
    shown.conditions = shownAll(world, condition, ids(row._conditionids));
  },
};

const profile: Resource = {
  table: 'autoscalevmprofile',
  key: 'autoscalevmprofile',
  noun: 'autoscale profile',
  type: 'AutoScaleVmProfile',
  owned: true,
  newestFirst: true,
  matches: { otherdeployparams: null },
  view: (shown) => void delete shown.created,
};

/** A map that is sent as names with values, or in either of the usual ways. */
function pairs(args: Args, name: string): Record<string, string> {
  const all: Record<string, string> = {};
  for (const { name: key, value, ...others } of args.rows(name)) {
    if (key !== undefined && value !== undefined) all[key] = value;
    else Object.assign(all, others);
  }
  return Object.keys(all).length > 0 ? all : args.map(name);
}

const group: Resource = {
  table: 'autoscalevmgroup',
  key: 'autoscalevmgroup',
  noun: 'autoscale group',
  type: 'AutoScaleVmGroup',
  owned: true,
  newestFirst: true,
  matches: { policyid: (row, value) => [...ids(row._up), ...ids(row._down)].includes(value) },
  view: (shown, row, world) => {
    const rule = world.table('loadbalancerrule').get(String(row.lbruleid));
    const network = world.table('network').get(String(rule?.networkid));
    Object.assign(shown, {
      associatednetworkid: network?.id,
      associatednetworkname: network?.name,
      lbprovider: 'VirtualRouter',
      publicipid: rule?.publicipid,
      publicip: world.table('publicipaddress').get(String(rule?.publicipid))?.ipaddress,
      publicport: rule?.publicport,
      privateport: rule?.privateport,
      availablevirtualmachinecount: 0,
      scaleuppolicies: shownAll(world, policy, ids(row._up)),
      scaledownpolicies: shownAll(world, policy, ids(row._down)),
    });
  },
};

const shownAll = (world: World, resource: Resource, wanted: readonly string[]): Row[] =>
  wanted.flatMap((id) => {
    const row = world.table(resource.table).get(id);
    return row === undefined ? [] : [show(world, AS_ADMIN, resource, row)];
  });

/** What is counted; one that a condition uses stays. */
export const counters: Module = {
  resource: counter,
  commands: {
    listCounters: lists(counter),
    createCounter: creates(counter, { fields: ({ args }) => ({ source: args.need('source').toUpperCase() }) }),
    deleteCounter: removes(counter, {
      guard: (row, { world }) => {
        if (world.table('condition').some((it) => it.counterid === row.id))
          throw invalid(`A condition still uses the counter ${row.name}.`);
      },
    }),
  },
};

/** When a counter is high or low; one that a policy uses stays. */
export const conditions: Module = {
  resource: condition,
  commands: {
    listConditions: lists(condition),
    createCondition: creates(condition, {
      fields: (call) => ({
        counterid: must(call.world, 'counter', call.args.need('counterid'), 'counter').id,
        relationaloperator: call.args.need('relationaloperator').toUpperCase(),
        threshold: call.args.whole('threshold'),
      }),
    }),
    updateCondition: later(updates(condition)),
    deleteCondition: removes(condition, {
      guard: (row, { world }) => {
        if (world.table('autoscalepolicy').some((it) => ids(it._conditionids).includes(row.id)))
          throw invalid('A policy still uses the condition.');
      },
    }),
  },
};

/** What to do when conditions hold for long enough; one that a group uses stays. */
export const policies: Module = {
  resource: policy,
  commands: {
    listAutoScalePolicies: lists(policy),
    createAutoScalePolicy: creates(policy, {
      fields: (call) => ({
        action: call.args.need('action').toUpperCase(),
        duration: call.args.whole('duration'),
        quiettime: call.args.whole('quiettime') ?? 300,
        _conditionids: call.args.list('conditionids').map((id) => must(call.world, 'condition', id, 'condition').id),
      }),
    }),
    updateAutoScalePolicy: later(
      updates(policy, (row, { args }) => {
        if (args.has('conditionids')) row._conditionids = args.list('conditionids');
      }),
    ),
    deleteAutoScalePolicy: removes(policy, {
      guard: (row, { world }) => {
        if (world.table('autoscalevmgroup').some((it) => [...ids(it._up), ...ids(it._down)].includes(row.id)))
          throw invalid(`A group still uses the policy ${row.name ?? row.id}.`);
      },
    }),
  },
};

/** What a new machine of a group is like. */
export const profiles: Module = {
  resource: profile,
  commands: {
    listAutoScaleVmProfiles: lists(profile),
    createAutoScaleVmProfile: creates(profile, {
      fields: ({ args }) => ({
        otherdeployparams: pairs(args, 'otherdeployparams'),
        counterparam: pairs(args, 'counterparam'),
        expungevmgraceperiod: args.whole('expungevmgraceperiod') ?? 120,
      }),
    }),
    updateAutoScaleVmProfile: later(
      updates(profile, (row, { args }) => {
        for (const name of ['otherdeployparams', 'counterparam']) if (args.has(name)) row[name] = pairs(args, name);
      }),
    ),
    deleteAutoScaleVmProfile: removes(profile, {
      guard: (row, { world }) => {
        if (world.table('autoscalevmgroup').some((it) => it.vmprofileid === row.id))
          throw invalid('A group still uses the profile.');
      },
    }),
  },
};

/** Groups are kept and shown; no machine is made or taken away for them. */
export const groups: Module = {
  resource: group,
  commands: {
    listAutoScaleVmGroups: lists(group),
    createAutoScaleVmGroup: creates(group, {
      fields: (call) => {
        const { args, world } = call;
        const interval = args.whole('interval') ?? 30;
        const [up, down] = [args.list('scaleuppolicyids'), args.list('scaledownpolicyids')];
        for (const id of [...up, ...down]) {
          const { duration } = must(world, 'autoscalepolicy', id, 'autoscale policy');
          if (Number(duration) < interval)
            throw invalid(`A policy lasts ${duration} seconds, which is less than the interval of ${interval}.`);
        }
        return {
          ...ownerFields(call),
          lbruleid: must(world, 'loadbalancerrule', args.need('lbruleid'), 'load balancer rule').id,
          vmprofileid: must(world, 'autoscalevmprofile', args.need('vmprofileid'), 'autoscale profile').id,
          interval,
          state: 'ENABLED',
          _up: up,
          _down: down,
        };
      },
    }),
    updateAutoScaleVmGroup: later(
      updates(group, (row, { args }) => {
        const sizes = ['minmembers', 'maxmembers', 'interval'].some((name) => args.has(name));
        if (sizes && row.state !== 'DISABLED')
          throw invalid(`The group ${row.name ?? row.id} has to be disabled first.`);
        if (args.has('scaleuppolicyids')) row._up = args.list('scaleuppolicyids');
        if (args.has('scaledownpolicyids')) row._down = args.list('scaledownpolicyids');
      }),
    ),
    enableAutoScaleVmGroup: moves(group, { to: 'ENABLED' }),
    disableAutoScaleVmGroup: moves(group, { to: 'DISABLED' }),
    deleteAutoScaleVmGroup: removes(group),
  },
};

/** An update whose refusal is found by its job, too. */
function later(run: Run): Run {
  return (call: Call) =>
    work(() => {
      const outcome = run(call);
      if (outcome instanceof Promise || outcome.kind === 'work') throw new Error('An update answers at once.');
      return outcome;
    });
}
