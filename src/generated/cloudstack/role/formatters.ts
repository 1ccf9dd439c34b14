// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const role: Formatter<t.Role> = {
  noun: ['role', 'roles'],
  columns: ['name', 'type', 'state', 'isdefault', 'ispublic', 'description', 'id'],
};

export const rolePermission: Formatter<t.RolePermission> = {
  noun: ['role permission', 'role permissions'],
  columns: ['rule', 'permission', 'rolename', 'description', 'id'],
};
