// The tree of domains.
import { inUse, invalid } from '../../engine/fault.ts';
import { listed, select } from '../../engine/lists.ts';
import { isBelow } from '../../engine/owners.ts';
import type { Row } from '../../engine/row.ts';
import type { Call, Module, Resource } from '../../engine/types.ts';
import { object, removes } from '../../engine/verbs.ts';
import { must, type World } from '../../engine/world.ts';
import { usage } from '../limits.ts';
import { clear } from './accounts.ts';

const domain: Resource = {
  table: 'domain',
  key: 'domain',
  noun: 'domain',
  type: 'Domain',
  joins: [['parentdomainid', 'domain', { parentdomainname: 'name' }]],
  matches: { tag: null },
  view: (shown, row, world) => {
    shown.haschild = world.table('domain').some((it) => it.parentdomainid === row.id);
    shown.secondarystoragetotal = 0;
    delete shown.state;
  },
};

/** A domain with its totals and limits, as the list alone shows it. */
const withTotals: Resource = {
  ...domain,
  view: (shown, row, world) => {
    domain.view?.(shown, row, world);
    shown.state = row.state;
    Object.assign(shown, usage(world, { domainid: row.id }));
  },
};

/** What a domain is when it was just made: without the moment. */
const fresh: Resource = {
  ...domain,
  view: (shown, row, world) => {
    domain.view?.(shown, row, world);
    delete shown.created;
  },
};

/** ROOT stays; a domain with accounts is deleted only with cleanup. */
export const domains: Module = {
  resource: domain,
  commands: {
    listDomains: (call) => listed(call, withTotals, reachable(call)),
    listDomainChildren: (call) => {
      const parent = call.args.text('id') ?? String(call.who.account.domainid);
      const rows = select(
        call,
        { ...domain, matches: { ...domain.matches, id: null } },
        call.world.table('domain').all(),
      );
      const isDeep = call.args.flag('isrecursive') === true;
      return listed(
        call,
        domain,
        rows.filter((row) =>
          isDeep ? row.id !== parent && isBelow(call.world, row.id, parent) : row.parentdomainid === parent,
        ),
      );
    },
    createDomain: (call) => {
      const { args, world } = call;
      const parent = must(world, 'domain', args.text('parentdomainid') ?? String(call.who.account.domainid), 'domain');
      const name = args.need('name');
      refuseTwin(world, parent.id, name);
      const row: Row = {
        id: args.text('domainid') ?? world.newId(),
        name,
        level: Number(parent.level) + 1,
        parentdomainid: parent.id,
        path: `${parent.path}/${name}`,
        networkdomain: args.text('networkdomain'),
        state: 'Active',
        created: world.stamp(),
      };
      world.table('domain').put(row);
      return object(fresh, row);
    },
    updateDomain: (call) => {
      const row = must(call.world, 'domain', call.args.need('id'), 'domain');
      const name = call.args.text('name');
      if (name !== undefined && name !== row.name) {
        if (row.level === 0) throw invalid('The domain ROOT keeps its name.');
        refuseTwin(call.world, String(row.parentdomainid), name);
        row.name = name;
        retrace(call.world, row);
      }
      if (call.args.has('networkdomain')) row.networkdomain = call.args.text('networkdomain');
      return object(domain, row);
    },
    moveDomain: (call) => {
      const row = must(call.world, 'domain', call.args.need('domainid'), 'domain');
      const parent = must(call.world, 'domain', call.args.need('parentdomainid'), 'domain');
      if (row.level === 0) throw invalid('The domain ROOT stays where it is.');
      if (isBelow(call.world, parent.id, row.id)) throw invalid('A domain cannot move below itself.');
      refuseTwin(call.world, parent.id, String(row.name));
      row.parentdomainid = parent.id;
      retrace(call.world, row);
      return object(domain, row);
    },
    deleteDomain: removes(domain, {
      guard: (row, call) => {
        if (row.level === 0) throw invalid('The domain ROOT stays.');
        if (call.args.flag('cleanup') === true) return;
        if (call.world.table('domain').some((it) => it.parentdomainid === row.id))
          throw inUse(`The domain ${row.name} has domains below it.`);
        const account = call.world.table('account').first((it) => it.domainid === row.id);
        if (account !== undefined) throw inUse(`The domain ${row.name} still has the account ${account.name}.`);
      },
      after: (row, call) => {
        empty(call.world, row.id);
      },
    }),
  },
};

/** Takes away what is in a domain: domains below it, projects, and accounts with everything they have. */
function empty(world: World, domainId: string): void {
  for (const below of world.table('domain').where((it) => it.parentdomainid === domainId)) {
    empty(world, below.id);
    world.table('domain').drop(below.id);
  }
  for (const project of world.table('project').where((it) => it.domainid === domainId)) {
    clear(world, { projectid: project.id });
    world.table('project').drop(project.id);
  }
  for (const account of world.table('account').where((it) => it.domainid === domainId)) {
    clear(world, { account: account.name, domainid: domainId }, account.id);
    world.table('account').drop(account.id);
  }
}

function reachable(call: Call): Row[] {
  const { who, args, world } = call;
  const own = String(who.account.domainid);
  const rows = select(call, domain).filter((row) => isBelow(world, row.id, own));
  // Without listall, root administrators see every domain as well: the tree is theirs.
  return args.flag('listall') === true || who.roleType === 'Admin' || args.has('id')
    ? rows
    : rows.filter((row) => row.id === own);
}

function refuseTwin(world: World, parentId: string, name: string): void {
  if (
    world
      .table('domain')
      .some((row) => row.parentdomainid === parentId && String(row.name).toLowerCase() === name.toLowerCase())
  ) {
    throw invalid(`A domain with the name ${name} already exists there.`);
  }
}

function retrace(world: World, row: Row): void {
  const parent = world.table('domain').get(String(row.parentdomainid));
  row.path = `${parent?.path ?? 'ROOT'}/${row.name}`;
  row.level = Number(parent?.level ?? 0) + 1;
  for (const child of world.table('domain').where((it) => it.parentdomainid === row.id)) retrace(world, child);
}
