// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createRole: Handler<t.CreateRoleParams, t.Role> = handle(tools.createRole, format.role);
export const createRolePermission: Handler<t.CreateRolePermissionParams, t.RolePermission> = handle(
  tools.createRolePermission,
  format.rolePermission,
);
export const deleteRole: Handler<t.DeleteRoleParams, network.Success> = handle(tools.deleteRole, networkFormat.success);
export const deleteRolePermission: Handler<t.DeleteRolePermissionParams, network.Success> = handle(
  tools.deleteRolePermission,
  networkFormat.success,
);
export const disableRole: Handler<t.DisableRoleParams, network.Success> = handle(
  tools.disableRole,
  networkFormat.success,
);
export const enableRole: Handler<t.EnableRoleParams, network.Success> = handle(tools.enableRole, networkFormat.success);
export const importRole: Handler<t.ImportRoleParams, t.Role> = handle(tools.importRole, format.role);
export const listRolePermissions: Handler<t.ListRolePermissionsParams, t.RolePermission> = handle(
  tools.listRolePermissions,
  format.rolePermission,
);
export const listRoles: Handler<t.ListRolesParams, t.Role> = handle(tools.listRoles, format.role);
export const updateRole: Handler<t.UpdateRoleParams, t.Role> = handle(tools.updateRole, format.role);
export const updateRolePermission: Handler<t.UpdateRolePermissionParams, network.Success> = handle(
  tools.updateRolePermission,
  networkFormat.success,
);
