// Users: made, changed, locked, deleted, their keys and their second factor.
import { secondFactor } from '../../access/credentials.ts';
import { denied, failed, invalid } from '../../engine/fault.ts';
import { randomText } from '../../engine/ids.ts';
import { lists } from '../../engine/lists.ts';
import { inAskedDomain, isBelow } from '../../engine/owners.ts';
import type { Row } from '../../engine/row.ts';
import type { Call, Module, Resource } from '../../engine/types.ts';
import { record, success, work } from '../../engine/types.ts';
import { object } from '../../engine/verbs.ts';
import { must } from '../../engine/world.ts';

/** A user; its API key is shown to whoever may list it. */
export const user: Resource = {
  table: 'user',
  key: 'user',
  noun: 'user',
  type: 'User',
  joins: [
    ['domainid', 'domain', { domain: 'name' }],
    ['accountid', 'account', { account: 'name', accounttype: 'accounttype', roleid: 'roleid' }],
    ['roleid', 'role', { rolename: 'name', roletype: 'type' }],
  ],
  visible,
  adminFields: ['apikeyaccess'],
  matches: { account: (row, value) => row.account === value, domainid: null },
  view: (shown, row) => {
    delete shown.apikeyaccess;
    // The secret key is told by getUserKeys alone.
    if (row._apikey !== undefined) shown.apikey = row._apikey;
  },
};

/** Users reach only themselves, administrators their domain and below. */
export const users: Module = {
  resource: user,
  commands: {
    listUsers: lists({
      ...user,
      view: (shown, row, world) => {
        user.view?.(shown, row, world);
        shown.apikeyaccess = row.apikeyaccess;
      },
    }),
    createUser: (call) => {
      const { args, world, who } = call;
      const domainid = args.text('domainid') ?? String(who.account.domainid);
      const account = world
        .table('account')
        .first((row) => row.name === args.text('account') && row.domainid === domainid);
      if (account === undefined) throw invalid(`There is no account ${args.text('account')} in that domain.`);
      return object(user, newUser(call, account));
    },
    updateUser: (call) => {
      const row = own(call);
      const { args } = call;
      for (const name of ['email', 'firstname', 'lastname', 'timezone', 'username', 'apikeyaccess'])
        if (args.has(name)) row[name] = args.text(name);
      if (args.has('password')) {
        if (call.who.roleType === 'User' && args.text('currentpassword') !== row._password)
          throw invalid('The current password is missing or wrong.');
        row._password = args.text('password');
      }
      if (args.has('userapikey') !== args.has('usersecretkey'))
        throw invalid('The two keys go together: userapikey and usersecretkey.');
      if (args.has('userapikey'))
        Object.assign(row, { _apikey: args.text('userapikey'), _secretkey: args.text('usersecretkey') });
      return object(user, row);
    },
    deleteUser: (call) => {
      const row = own(call);
      if (row.isdefault === true) throw invalid(`The user ${row.username} came with the cloud and stays.`);
      call.world.table('user').drop(row.id);
      return success;
    },
    enableUser: (call) => object(user, Object.assign(own(call), { state: 'enabled' })),
    lockUser: (call) => object(user, Object.assign(own(call), { state: 'locked' })),
    disableUser: (call) => {
      const row = own(call);
      if (row.isdefault === true) throw invalid(`The user ${row.username} came with the cloud and stays.`);
      return work(() => object(user, Object.assign(row, { state: 'disabled' })));
    },
    moveUser: (call) => {
      const row = own(call);
      const { args, world } = call;
      const target = args.has('accountid')
        ? must(world, 'account', args.need('accountid'), 'account')
        : world.table('account').first((it) => it.name === args.text('account') && it.domainid === row.domainid);
      if (target === undefined) throw invalid('The account to move to is missing: account or accountid.');
      if (target.domainid !== row.domainid) throw invalid('A user moves only within its domain.');
      Object.assign(row, { accountid: target.id, account: target.name });
      return success;
    },
    getUser: (call) => {
      const row = call.world.table('user').first((it) => it._apikey === call.args.need('userapikey'));
      if (row === undefined) throw invalid('No user has that key.');
      return object(user, row);
    },
    getUserKeys: (call) => {
      const row = own(call);
      return record('userkeys', {
        apikey: row._apikey ?? '',
        secretkey: row._secretkey ?? '',
        apikeyaccess: row.apikeyaccess !== 'DISABLED',
      });
    },
    registerUserKeys: (call) => {
      const row = own(call);
      const { random } = call.world;
      Object.assign(row, {
        _apikey: `SIMULATED-API-KEY-${randomText(random, 40)}`,
        _secretkey: `SIMULATED-SECRET-KEY-${randomText(random, 40)}`,
      });
      return record('userkeys', { apikey: row._apikey, secretkey: row._secretkey, apikeyaccess: true });
    },
    setupUserTwoFactorAuthentication: (call) => {
      const row = call.args.has('userid') ? must(call.world, 'user', call.args.need('userid'), 'user') : call.who.user;
      row.is2faenabled = call.args.flag('enable') ?? true;
      const fields = {
        id: row.id,
        username: row.username,
        accountid: row.accountid,
        secretcode: 'SIMULATED-SECRET-CODE',
      };
      return record('setup2fa', fields);
    },
    validateUserTwoFactorAuthenticationCode: (call) => {
      if (call.args.need('codefor2fa') !== secondFactor) throw denied('The second factor is wrong.');
      const session = call.who.session === undefined ? undefined : call.world.sessions.get(call.who.session);
      if (session !== undefined) session.isVerified = true;
      return success;
    },
  },
};

/** A user of the account, from the parameters of the call. Throws 431 for a name that the domain has. */
export function newUser(call: Call, account: Row): Row {
  const { world, args } = call;
  const username = args.need('username');
  if (world.table('user').some((row) => row.username === username && row.domainid === account.domainid)) {
    const text = `The user ${username} already exists in its domain.`;
    throw call.command === 'createUser' ? failed(text) : invalid(text);
  }
  return world.table('user').put({
    id: args.text('userid') ?? world.newId(),
    username,
    firstname: args.text('firstname'),
    lastname: args.text('lastname'),
    email: args.text('email'),
    timezone: args.text('timezone'),
    state: 'enabled',
    account: account.name,
    accountid: account.id,
    domainid: account.domainid,
    usersource: 'native',
    isdefault: false,
    is2faenabled: false,
    is2famandated: false,
    apikeyaccess: 'INHERIT',
    created: world.stamp(),
    _password: args.text('password'),
  });
}

/** The user that `id` names: users reach only themselves. */
function own(call: Call): Row {
  const row = must(call.world, 'user', call.args.need('id'), 'user');
  const { who, world } = call;
  if (
    who.roleType === 'User'
      ? row.id !== who.user.id
      : !isBelow(world, String(row.domainid), String(who.account.domainid))
  ) {
    throw denied(`The user ${row.id} is not yours to use.`);
  }
  return row;
}

function visible(row: Row, call: Call): boolean {
  const { who, args, world } = call;
  if (who.roleType === 'User') return row.accountid === who.account.id;
  if (!isBelow(world, String(row.domainid), String(who.account.domainid))) return false;
  const isOfDomain = inAskedDomain(call, row);
  if (isOfDomain !== undefined) return isOfDomain;
  return (
    args.flag('listall') === true ||
    args.has('id') ||
    args.has('username') ||
    args.has('account') ||
    row.domainid === who.account.domainid
  );
}
