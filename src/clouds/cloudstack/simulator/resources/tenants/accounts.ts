// Accounts: made with their first user, locked, disabled, renamed, deleted with everything they have.
import { badParam, failed, inUse, invalid } from '../../engine/fault.ts';
import { idOf } from '../../engine/ids.ts';
import { lists } from '../../engine/lists.ts';
import { inAskedDomain, isBelow } from '../../engine/owners.ts';
import type { Row } from '../../engine/row.ts';
import type { Call, Module, Resource, Run } from '../../engine/types.ts';
import { work } from '../../engine/types.ts';
import { object, removes } from '../../engine/verbs.ts';
import { show } from '../../engine/views.ts';
import { must, type World } from '../../engine/world.ts';
import { owns, usage } from '../limits.ts';
import { dropPlans, halt } from '../machines/power.ts';
import { emptyVpc, freeIp, release } from '../networks/network.ts';
import { newUser, user } from './users.ts';

/** An account with its users, totals and limits. */
const account: Resource = {
  table: 'account',
  key: 'account',
  noun: 'account',
  type: 'Account',
  joins: [
    ['domainid', 'domain', { domain: 'name', domainpath: 'path' }],
    ['roleid', 'role', { rolename: 'name', roletype: 'type' }],
  ],
  visible,
  adminFields: ['apikeyaccess'],
  matches: { tag: null, domainid: null, iscleanuprequired: null },
  view: (shown, row, world) => {
    const owner = { account: row.name, domainid: row.domainid };
    Object.assign(shown, usage(world, owner));
    const machines = world.table('virtualmachine').where(owns(owner));
    shown.vmrunning = machines.filter((it) => it.state === 'Running').length;
    shown.vmstopped = machines.filter((it) => it.state === 'Stopped').length;
    // Traffic is counted on the way out, by a router of the account's own.
    if (world.table('router').some(owns(owner))) Object.assign(shown, { receivedbytes: 0, sentbytes: 0 });
    // The account that came with the cloud was never created.
    if (row.isdefault === true) delete shown.created;
    delete shown.accountdetails;
    delete shown.iscleanuprequired;
    shown.user = world
      .table('user')
      .where((it) => it.accountid === row.id)
      .map((it) => show(world, AS_ADMIN, user, it));
  },
};

const AS_ADMIN = { user: { id: '' }, account: { id: '' }, roleType: 'Admin' } as const;

/** Accounts that came with the cloud stay; a deleted one takes everything along. */
export const accounts: Module = {
  resource: account,
  commands: {
    listAccounts: lists(account),
    createAccount: (call) => createAccount(call),
    ldapCreateAccount: (call) => createAccount(call),
    updateAccount: (call) => {
      const row = named(call);
      const { args } = call;
      const next = args.text('newname');
      if (next !== undefined && next !== row.name) rename(call.world, row, next);
      for (const name of ['networkdomain', 'roleid', 'apikeyaccess']) if (args.has(name)) row[name] = args.text(name);
      if (args.has('accountdetails')) row.accountdetails = args.map('accountdetails');
      return object(account, row);
    },
    enableAccount: (call) => {
      const row = named(call);
      row.state = 'enabled';
      return object(account, row);
    },
    lockAccount: (call) => {
      const row = named(call);
      refuseSystem(row);
      // The command exists, and its implementation has been switched off for good.
      throw failed('Accounts are not locked by this command: disableAccount with lock=true does it.');
    },
    disableAccount: (call) => {
      const row = named(call);
      refuseSystem(row);
      return work(() => {
        const isLocked = call.args.flag('lock') === true;
        row.state = isLocked ? 'locked' : 'disabled';
        // What is locked runs on; what is disabled does not.
        if (!isLocked) haltAll(call.world, { account: row.name, domainid: row.domainid });
        return object(account, row);
      });
    },
    markDefaultZoneForAccount: (call) => {
      const row = named(call);
      return work(() => {
        row.defaultzoneid = call.args.need('zoneid');
        return object(account, row);
      });
    },
    deleteAccount: removes(account, {
      again: true,
      guard: (row, call) => {
        refuseSystem(row);
        if (row.id === call.who.account.id) throw invalid('An account cannot delete itself.');
        const project = call.world.table('project').first((it) => it._ownerid === row.id);
        if (project !== undefined) throw inUse(`The account ${row.name} owns the project ${project.name}.`);
      },
      after: (row, call) => clear(call.world, { account: row.name, domainid: row.domainid }, row.id),
    }),
    isAccountAllowedToCreateOfferingsWithTags: (call) => ({
      kind: 'record',
      key: 'isallowed',
      fields: { isallowed: must(call.world, 'account', call.args.need('id'), 'account').accounttype === 1 },
    }),
  },
};

/** Tables whose rows belong to accounts. */
const OWNED =
  'virtualmachine volume snapshot vmsnapshot network vpc publicipaddress firewallrule egressfirewallrule portforwardingrule loadbalancerrule ' +
  'securitygroup affinitygroup instancegroup sshkeypair userdata template iso kubernetescluster backup router ' +
  'privategateway vpnconnection vpngateway vpncustomergateway remoteaccessvpn vpnuser autoscalevmgroup ' +
  'autoscalevmprofile autoscalepolicy condition';

/** Stops every machine that an account or project runs. */
export function haltAll(world: World, owner: Readonly<Record<string, Row[string]>>): void {
  for (const machine of world.table('virtualmachine').where(owns(owner)))
    if (machine.state === 'Running') halt(world, machine, 'Stopped');
}

/** Takes away everything that an account or project has. */
export function clear(world: World, owner: Readonly<Record<string, Row[string]>>, accountId?: string): void {
  for (const name of OWNED.split(' ')) {
    const table = world.table(name);
    for (const row of table.where(owns(owner))) {
      if (name === 'publicipaddress') freeIp(world, row);
      else if (name === 'network') release(world, row.id);
      else if (name === 'vpc') emptyVpc(world, row.id);
      else if (name === 'volume') dropPlans(world, 'snapshotpolicy', 'volumeid', row.id);
      if (name !== 'publicipaddress') table.drop(row.id);
    }
  }
  if (accountId !== undefined)
    for (const it of world.table('user').where((one) => one.accountid === accountId)) world.table('user').drop(it.id);
}

function createAccount(call: Call): ReturnType<Run> {
  const { world, args } = call;
  const domainid = args.text('domainid') ?? String(call.who.account.domainid);
  const name = args.text('account') ?? args.need('username');
  if (world.table('account').some((row) => row.name === name && row.domainid === domainid)) {
    throw invalid(`The account ${name} already exists in its domain.`);
  }
  if (!args.has('roleid') && !args.has('accounttype'))
    throw badParam('An account needs a role or a type: roleid or accounttype is missing.');
  const roleid =
    args.text('roleid') ??
    idOf('role', ['User', 'Root Admin', 'Domain Admin'][args.whole('accounttype') ?? 0] ?? 'User');
  const role = must(world, 'role', roleid, 'role');
  const row: Row = {
    id: args.text('accountid') ?? world.newId(),
    name,
    accounttype: { Admin: 1, DomainAdmin: 2, ResourceAdmin: 3, User: 0 }[String(role.type)] ?? 0,
    roleid,
    domainid,
    state: 'enabled',
    networkdomain: args.text('networkdomain'),
    accountdetails: args.map('accountdetails'),
    apikeyaccess: 'INHERIT',
    isdefault: false,
    iscleanuprequired: false,
    groups: [],
    created: world.stamp(),
  };
  world.table('account').put(row);
  newUser(call, row);
  return object(account, row);
}

function named(call: Call): Row {
  const id = call.args.text('id');
  if (id !== undefined) return must(call.world, 'account', id, 'account');
  const name = call.args.text('account');
  const domainid = call.args.text('domainid');
  const row = call.world.table('account').first((it) => it.name === name && it.domainid === domainid);
  if (row === undefined)
    throw invalid(`There is no account ${name ?? ''}: id, or account and domainid have to name one.`);
  return row;
}

function refuseSystem(row: Row): void {
  if (row.isdefault === true) throw invalid(`The account ${row.name} came with the cloud and stays.`);
}

/** Own account for users, own domain and below for domain administrators, `domainid` and `listall` as everywhere. */
function visible(row: Row, call: Call): boolean {
  const { who, args, world } = call;
  if (who.roleType === 'User') return row.id === who.account.id;
  if (!isBelow(world, String(row.domainid), String(who.account.domainid))) return false;
  const isOfDomain = inAskedDomain(call, row);
  if (isOfDomain !== undefined) return isOfDomain;
  if (args.flag('listall') === true || args.has('id') || args.has('name')) return true;
  return row.domainid === who.account.domainid;
}

function rename(world: World, row: Row, next: string): void {
  if (world.table('account').some((it) => it.name === next && it.domainid === row.domainid))
    throw invalid(`The domain has an account ${next} already.`);
  for (const [, table] of world.tables()) {
    for (const it of table.where((one) => one.account === row.name && one.domainid === row.domainid)) it.account = next;
  }
  row.name = next;
}
