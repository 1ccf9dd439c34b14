// Projects and who is in them.
import { inUse, invalid } from '../../engine/fault.ts';
import { listed, lists, select } from '../../engine/lists.ts';
import { accountNamed, isBelow, mayUseProject } from '../../engine/owners.ts';
import type { Row } from '../../engine/row.ts';
import type { Call, Module, Resource } from '../../engine/types.ts';
import { success, work } from '../../engine/types.ts';
import { moves, object, removes, subject } from '../../engine/verbs.ts';
import { show } from '../../engine/views.ts';
import { must } from '../../engine/world.ts';
import { owns, usage } from '../limits.ts';
import { clear, haltAll } from './accounts.ts';
import { user } from './users.ts';

const project: Resource = {
  table: 'project',
  key: 'project',
  noun: 'project',
  type: 'Project',
  joins: [['domainid', 'domain', { domain: 'name' }]],
  matches: {
    account: null,
    username: null,
    domainid: (row, value, call) =>
      row.domainid === value ||
      (call.args.flag('isrecursive') === true && isBelow(call.world, String(row.domainid), value)),
  },
  view: (shown, row, world) => {
    Object.assign(shown, usage(world, { projectid: row.id }));
    // Projects do not hold projects.
    for (const name of ['projecttotal', 'projectlimit', 'projectavailable']) delete shown[name];
    const machines = world.table('virtualmachine').where(owns({ projectid: row.id }));
    shown.vmrunning = machines.filter((it) => it.state === 'Running').length;
    shown.vmstopped = machines.filter((it) => it.state === 'Stopped').length;
    shown.owner = world
      .table('projectaccount')
      .where((it) => it.projectid === row.id && it.role === 'Admin')
      .map((it) => ({ account: it.account }));
  },
};

const membership: Resource = {
  table: 'projectaccount',
  key: 'projectaccount',
  noun: 'project account',
  joins: [
    ['projectid', 'project', { project: 'name' }],
    ['domainid', 'domain', { domain: 'name', domainpath: 'path' }],
    ['accountid', 'account', { accounttype: 'accounttype' }],
  ],
  matches: {
    projectid: (row, value) => row.projectid === value,
    account: (row, value) => row.account === value,
    role: (row, value) => row.role === value,
  },
  view: (shown, row, world) => {
    delete (shown as { id?: string }).id;
    delete shown.state;
    shown.user = world
      .table('user')
      .where((it) => it.accountid === row.accountid)
      .map((it) => show(world, AS_ADMIN, user, it));
  },
};

const AS_ADMIN = { user: { id: '' }, account: { id: '' }, roleType: 'Admin' } as const;

/** What runs in a project stops when the project is suspended. */
export const projects: Module = {
  resource: project,
  commands: {
    listProjects: (call) =>
      listed(
        call,
        project,
        select(call, project).filter((row) => seen(call, row)),
      ),
    createProject: (call) => {
      const { args, world } = call;
      const owner = accountNamed(call);
      const name = args.need('name');
      if (world.table('project').some((row) => row.name === name && row.domainid === owner.domainid))
        throw invalid(`A project with the name ${name} already exists in the domain.`);
      const row: Row = {
        id: world.newId(),
        name,
        displaytext: args.text('displaytext') ?? name,
        domainid: owner.domainid,
        state: 'Active',
        created: world.stamp(),
        projectaccountname: `PrjAcct-${name}-1`,
        _ownerid: owner.id,
      };
      world.table('project').put(row);
      enlist(call, row, owner, 'Admin');
      return work(() => object(project, row), { id: row.id, undo: () => world.table('project').drop(row.id) });
    },
    updateProject: (call) => {
      const row = subject(call, project);
      const { args } = call;
      const owner = args.has('account') ? newOwner(call, row) : undefined;
      return work(() => {
        for (const name of ['displaytext', 'name']) if (args.has(name)) row[name] = args.text(name);
        if (owner !== undefined) {
          for (const it of call.world.table('projectaccount').where((one) => one.projectid === row.id))
            if (it.accountid === row._ownerid) it.role = 'Regular';
          row._ownerid = owner.id;
          enlist(call, row, owner, 'Admin');
        }
        return object(project, row);
      });
    },
    activateProject: moves(project, { from: ['Suspended', 'Active'], to: 'Active' }),
    suspendProject: moves(project, {
      from: ['Active'],
      to: 'Suspended',
      after: (row, { world }) => haltAll(world, { projectid: row.id }),
    }),
    deleteProject: removes(project, {
      guard: (row, call) => {
        const machine = call.world.table('virtualmachine').first((it) => it.projectid === row.id);
        if (machine !== undefined && call.args.flag('cleanup') !== true)
          throw inUse(
            `The project ${row.name} still has the virtual machine ${machine.name}: cleanup would take it along.`,
          );
      },
      after: (row, call) => {
        clear(call.world, { projectid: row.id });
        for (const it of call.world.table('projectaccount').where((one) => one.projectid === row.id))
          call.world.table('projectaccount').drop(it.id);
      },
    }),
    addAccountToProject: (call) => {
      const row = subject(call, project, 'projectid');
      const name = call.args.text('account');
      if (name === undefined) throw invalid('Who is to join is missing: account.');
      const account = call.world.table('account').first((it) => it.name === name && it.domainid === row.domainid);
      if (account === undefined) throw invalid(`There is no account ${name}.`);
      if (mayUse(call, row, account)) throw invalid(`The account ${name} is in the project ${row.name} already.`);
      return work(() => {
        enlist(call, row, account, call.args.text('roletype') ?? 'Regular');
        return success;
      });
    },
    addUserToProject: (call) => {
      const row = subject(call, project, 'projectid');
      const person = call.world
        .table('user')
        .first((it) => it.username === call.args.need('username') && it.domainid === row.domainid);
      if (person === undefined) throw invalid(`There is no user ${call.args.text('username')}.`);
      const account = must(call.world, 'account', String(person.accountid), 'account');
      return work(() => {
        enlist(call, row, account, call.args.text('roletype') ?? 'Regular');
        return success;
      });
    },
    deleteAccountFromProject: (call) => {
      const row = subject(call, project, 'projectid');
      const entry = call.world
        .table('projectaccount')
        .first((it) => it.projectid === row.id && it.account === call.args.need('account'));
      if (entry === undefined)
        throw invalid(`The account ${call.args.text('account')} is not in the project ${row.name}.`);
      if (entry.accountid === row._ownerid) throw invalid(`The account ${entry.account} owns the project ${row.name}.`);
      return work(() => {
        call.world.table('projectaccount').drop(entry.id);
        return success;
      });
    },
    listProjectAccounts: lists(membership),
  },
};

/** A project changes hands among those that are in it. */
function newOwner(call: Call, row: Row): Row {
  const name = call.args.need('account');
  const account = call.world.table('account').first((it) => it.name === name && it.domainid === row.domainid);
  if (account === undefined || !mayUse(call, row, account))
    throw invalid(`The account ${name} is not in the project ${row.name}, and so cannot own it.`);
  return account;
}

const mayUse = (call: Call, row: Row, account: Row): boolean =>
  call.world.table('projectaccount').some((it) => it.projectid === row.id && it.accountid === account.id);

function enlist(call: Call, row: Row, account: Row, role: string): void {
  const id = `${row.id}/${account.id}`;
  call.world.table('projectaccount').put({
    id,
    projectid: row.id,
    account: account.name,
    accountid: account.id,
    domainid: account.domainid,
    role,
    state: 'Active',
  });
}

/** Own projects; administrators see all with listall. */
function seen(call: Call, row: Row): boolean {
  if (call.who.roleType === 'Admin' && (call.args.flag('listall') === true || call.args.has('id'))) return true;
  const isMember = mayUse(call, row, call.who.account);
  return isMember || (call.who.roleType !== 'Admin' && mayUseProject(call.world, call.who, row));
}
