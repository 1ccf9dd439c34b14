// Roles and their rules; the rules really decide what accounts of a role may call.
import { badParam, denied, internal, inUse, invalid } from '../../engine/fault.ts';
import { listed, lists, select } from '../../engine/lists.ts';
import type { Row } from '../../engine/row.ts';
import type { Call, Module, Reply, Resource } from '../../engine/types.ts';
import { success } from '../../engine/types.ts';
import { creates, object, subject, updates } from '../../engine/verbs.ts';
import { must } from '../../engine/world.ts';

const role: Resource = {
  table: 'role',
  key: 'role',
  noun: 'role',
  type: 'Role',
  matches: { keyword: (row, value) => String(row.name).toLowerCase().includes(value.toLowerCase()) },
};
const permission: Resource = {
  table: 'rolepermission',
  key: 'rolepermission',
  noun: 'rule',
  joins: [['roleid', 'role', { rolename: 'name' }]],
  matches: { roleid: (row, value) => row.roleid === value },
};

/** Default roles stay as they are; a role that an account has stays. */
export const roles: Module = {
  resource: role,
  commands: {
    listRoles: lists(role),
    createRole: creates(role, {
      fields: (call) => {
        const { args, world } = call;
        if (args.has('roleid') && args.has('type'))
          throw badParam('A role follows another role or has a type of its own: roleid or type.');
        const template = args.has('roleid') ? must(world, 'role', args.need('roleid'), 'role') : undefined;
        const type = args.text('type') ?? template?.type;
        if (type === undefined) throw invalid('A role needs a type or a role to follow: type or roleid.');
        if (world.table('role').some((row) => row.name === args.text('name')))
          throw internal(`A role with the name ${args.text('name')} already exists.`);
        return { type, isdefault: false, ispublic: args.flag('ispublic') ?? true, state: 'enabled' };
      },
      after: (row, call) => copyRules(call, row),
    }),
    importRole,
    updateRole: updates(role, refuseDefault),
    enableRole: (call) => {
      subject(call, role).state = 'enabled';
      return success;
    },
    disableRole: (call) => {
      const row = subject(call, role);
      refuseDefault(row);
      row.state = 'disabled';
      return success;
    },
    deleteRole: (call) => {
      if (call.world.table('role').removed(call.args.need('id')) !== undefined) return success;
      const row = subject(call, role);
      refuseDefault(row);
      const account = call.world.table('account').first((it) => it.roleid === row.id);
      if (account !== undefined) throw inUse(`The account ${account.name} has the role ${row.name}.`);
      call.world.table('role').drop(row.id);
      for (const rule of call.world.table('rolepermission').where((it) => it.roleid === row.id))
        call.world.table('rolepermission').drop(rule.id);
      return success;
    },
    listRolePermissions: (call) => listed(call, permission, select(call, permission)),
    createRolePermission: (call) => {
      const { args, world } = call;
      const parent = must(world, 'role', args.need('roleid'), 'role');
      refuseDefault(parent);
      const allowed = kindOf(args.need('permission'));
      const rule = args.need('rule');
      if (world.table('rolepermission').some((row) => row.roleid === parent.id && row.rule === rule))
        throw denied(`The rule ${rule} already exists in the role ${parent.name}.`);
      return object(
        permission,
        world.table('rolepermission').put({
          id: world.newId(),
          roleid: parent.id,
          rule,
          permission: allowed,
          description: args.text('description'),
        }),
      );
    },
    updateRolePermission: (call) => {
      const { args, world } = call;
      const parent = must(world, 'role', args.need('roleid'), 'role');
      const ruleId = args.text('ruleid');
      if (ruleId !== undefined)
        must(world, 'rolepermission', ruleId, 'rule').permission = kindOf(args.need('permission'));
      const rules = args.list('ruleorder').map((id) => must(world, 'rolepermission', id, 'rule'));
      if (rules.some((row) => row.roleid !== parent.id))
        throw invalid(`A rule of another role cannot be ordered into ${parent.name}.`);
      for (const row of rules) world.table('rolepermission').drop(row.id);
      for (const row of rules) world.table('rolepermission').put(row);
      return success;
    },
    deleteRolePermission: (call) => {
      const row = must(call.world, 'rolepermission', call.args.need('id'), 'rule');
      call.world.table('rolepermission').drop(row.id);
      return success;
    },
  },
};

/** A role with its rules in one call; `forced` puts it in the place of one of the same name. */
function importRole(call: Call): Reply {
  const { args, world } = call;
  const name = args.need('name');
  const there = world.table('role').first((row) => row.name === name);
  if (there !== undefined) {
    refuseDefault(there);
    if (args.flag('forced') !== true) throw internal(`A role with the name ${name} already exists.`);
  }
  const row = world.table('role').put({
    id: there?.id ?? world.newId(),
    name,
    type: args.text('type') ?? there?.type ?? 'User',
    description: args.text('description'),
    isdefault: false,
    ispublic: args.flag('ispublic') ?? true,
    state: 'enabled',
  });
  const rules = world.table('rolepermission');
  for (const rule of rules.where((it) => it.roleid === row.id)) rules.drop(rule.id);
  for (const { rule, permission: kind = 'allow', description } of args.rows('rules'))
    rules.put({ id: world.newId(), roleid: row.id, rule, permission: kindOf(kind), description });
  return object(role, row);
}

function refuseDefault(row: Row): void {
  if (row.isdefault === true) throw denied(`The role ${row.name} came with the cloud and stays as it is.`);
}

function kindOf(text: string): string {
  const kind = text.toLowerCase();
  if (kind !== 'allow' && kind !== 'deny') throw invalid(`The permission ${text} is neither allow nor deny.`);
  return kind;
}

function copyRules(call: Call, row: Row): void {
  const from = call.args.text('roleid');
  if (from === undefined) return;
  const table = call.world.table('rolepermission');
  for (const rule of table.where((it) => it.roleid === from))
    table.put({ ...rule, id: call.world.newId(), roleid: row.id });
}
