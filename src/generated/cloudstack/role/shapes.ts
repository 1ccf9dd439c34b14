// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const role: ShapeDef<t.Role> = {
  description: text(),
  id: text(),
  isdefault: flag(),
  ispublic: flag(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  state: text(),
  type: text(),
};

export const rolePermission: ShapeDef<t.RolePermission> = {
  description: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  permission: text(),
  roleid: text(),
  rolename: text(),
  rule: text(),
};
