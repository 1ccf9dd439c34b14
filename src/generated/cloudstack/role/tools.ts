// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  list,
  map,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  uuid,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const createRole: ToolDef<t.CreateRoleParams> = tool({
  name: 'cloudstack_create_role',
  title: 'Create role',
  doc: 'Create a role for accounts, empty or copied from another role, to be filled with permission rules.',
  category: 'role',
  operations: ['createRole'],
  effect: 'write',
  risk: 'low',
  flags: ['privilege'],
  raisedBy: [
    { param: 'type', equals: 'Admin', risk: 'high', why: 'holders of such a role are root admins' },
    { param: 'roleid', present: true, risk: 'high', why: 'the new role may do all that the copied one may' },
  ],
  call: { kind: 'query', command: 'createRole', key: 'role' },
  result: shape('Role'),
  params: {
    name: required(text('Name to give, or to look for')),
    description: text('Free text about the object'),
    type: text('Kind of role - Admin, ResourceAdmin, DomainAdmin or User', {
      oneOf: ['Admin', 'ResourceAdmin', 'DomainAdmin', 'User'],
    }),
    ispublic: flag('Let domain admins see the role and give it to accounts'),
    roleid: uuid('Copy the rules of this role; give this or type', { ref: 'Role' }),
  },
});

export const createRolePermission: ToolDef<t.CreateRolePermissionParams> = tool({
  name: 'cloudstack_create_role_permission',
  title: 'Create role permission',
  doc: 'Add a rule to a role that allows or denies a command or a pattern of commands to all accounts with the role.',
  category: 'role',
  operations: ['createRolePermission'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
  raisedBy: [{ param: 'rule', equals: '*', risk: 'critical', why: 'allows or forbids every command to all holders' }],
  call: { kind: 'query', command: 'createRolePermission', key: 'rolepermission' },
  result: shape('RolePermission'),
  params: {
    permission: required(text('allow or deny', { oneOf: ['allow', 'deny'] })),
    roleid: required(uuid('Role, by name or id', { ref: 'Role' })),
    rule: required(text('Command name or pattern with *, for example list* or stopVirtualMachine')),
    description: text('Free text about the object'),
  },
});

export const deleteRole: ToolDef<t.DeleteRoleParams> = tool({
  name: 'cloudstack_delete_role',
  title: 'Delete role',
  doc: 'Remove a role with its rules, once no account has it any more; built-in roles cannot go.',
  category: 'role',
  operations: ['deleteRole'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  flags: ['privilege'],
  call: { kind: 'query', command: 'deleteRole' },
  result: shape('Success'),
  params: {
    id: required(uuid('Role, by name or id', { ref: 'Role' })),
  },
});

export const deleteRolePermission: ToolDef<t.DeleteRolePermissionParams> = tool({
  name: 'cloudstack_delete_role_permission',
  title: 'Delete role permission',
  doc: 'Remove one allow or deny rule from a role, which changes at once what all its accounts may do.',
  category: 'role',
  operations: ['deleteRolePermission'],
  effect: 'destroy',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'deleteRolePermission' },
  result: shape('Success'),
  params: {
    id: required(uuid('Permission of a role, by name or id', { ref: 'RolePermission' })),
  },
});

export const disableRole: ToolDef<t.DisableRoleParams> = tool({
  name: 'cloudstack_disable_role',
  title: 'Disable role',
  doc: 'Switch a role off, so that accounts holding it can no longer call anything until it is enabled again.',
  category: 'role',
  operations: ['disableRole'],
  effect: 'act',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'disableRole' },
  result: shape('Success'),
  params: {
    id: required(uuid('Role, by name or id', { ref: 'Role' })),
  },
});

export const enableRole: ToolDef<t.EnableRoleParams> = tool({
  name: 'cloudstack_enable_role',
  title: 'Enable role',
  doc: 'Switch a disabled role on again, so that the accounts holding it get their permissions back.',
  category: 'role',
  operations: ['enableRole'],
  effect: 'act',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'enableRole' },
  result: shape('Success'),
  params: {
    id: required(uuid('Role, by name or id', { ref: 'Role' })),
  },
});

export const importRole: ToolDef<t.ImportRoleParams> = tool({
  name: 'cloudstack_import_role',
  title: 'Import role',
  doc: 'Create a role with all its rules in one go from an exported rule list, or overwrite one of the same name.',
  category: 'role',
  operations: ['importRole'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
  raisedBy: [
    {
      param: 'forced',
      equals: true,
      risk: 'critical',
      why: 'the rules of an existing role are overwritten for all its holders',
    },
  ],
  call: { kind: 'query', command: 'importRole', key: 'role' },
  result: shape('Role'),
  params: {
    name: required(text('Name to give, or to look for')),
    rules: required(
      list(map(text()), 'All rules in order, each with rule, permission (allow or deny) and an optional description', {
        wire: 'rows',
      }),
    ),
    description: text('Free text about the object'),
    type: text('Kind to make, to show or to act on; the values depend on the command'),
    forced: flag('Overwrite the role of that name if there is one'),
    ispublic: flag('Let domain admins see the role and give it to accounts'),
  },
});

export const listRolePermissions: ToolDef<t.ListRolePermissionsParams> = tool({
  name: 'cloudstack_list_role_permissions',
  title: 'List role permissions',
  doc: 'Show the allow and deny rules of a role in the order they are tried, to see why a call is refused.',
  category: 'role',
  operations: ['listRolePermissions'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listRolePermissions', key: 'rolepermission' },
  result: list(shape('RolePermission')),
  params: {
    roleid: uuid('Role, by name or id', { ref: 'Role' }),
  },
});

export const listRoles: ToolDef<t.ListRolesParams> = tool({
  name: 'cloudstack_list_roles',
  title: 'List roles',
  doc: 'Show the roles that can be given to accounts, with their type, state and whether they are built in.',
  category: 'role',
  operations: ['listRoles'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listRoles', key: 'role' },
  result: list(shape('Role')),
  params: {
    id: uuid('Role, by name or id', { ref: 'Role' }),
    name: text('Name to give, or to look for'),
    state: text('State to look for or to set, such as Enabled, Disabled, Running or Stopped'),
    type: text('Kind to make, to show or to act on; the values depend on the command'),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const updateRole: ToolDef<t.UpdateRoleParams> = tool({
  name: 'cloudstack_update_role',
  title: 'Update role',
  doc: 'Rename a role, change its description or type, or make it visible to domain admins.',
  category: 'role',
  operations: ['updateRole'],
  effect: 'write',
  risk: 'low',
  flags: ['privilege'],
  raisedBy: [
    { param: 'type', present: true, risk: 'high', why: 'the type decides the administrative level of holders' },
    { param: 'ispublic', equals: true, risk: 'high', why: 'domain admins can hand the role out' },
  ],
  call: { kind: 'query', command: 'updateRole', key: 'role' },
  result: shape('Role'),
  params: {
    id: required(uuid('Role, by name or id', { ref: 'Role' })),
    name: text('Name to give, or to look for'),
    description: text('Free text about the object'),
    type: text('New kind of the role - Admin, ResourceAdmin, DomainAdmin or User; not while accounts hold it'),
    ispublic: flag('Let domain admins see the role and give it to accounts'),
  },
});

export const updateRolePermission: ToolDef<t.UpdateRolePermissionParams> = tool({
  name: 'cloudstack_update_role_permission',
  title: 'Update role permission',
  doc: 'Turn one rule of a role from allow to deny or back, or put the rules of the role into another order.',
  category: 'role',
  operations: ['updateRolePermission'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'updateRolePermission' },
  result: shape('Success'),
  params: {
    roleid: required(uuid('Role, by name or id', { ref: 'Role' })),
    permission: text('allow or deny'),
    ruleid: uuid('Permission of the role, by name or id', { ref: 'RolePermission' }),
    ruleorder: list(uuid(), 'Ids of all rules of the role in the new order; the first match counts', {
      ref: 'RolePermission',
    }),
  },
});
