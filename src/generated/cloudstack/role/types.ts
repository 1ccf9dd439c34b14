// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createRole. */
export interface CreateRoleParams {
  name: string;
  description?: string;
  type?: 'Admin' | 'ResourceAdmin' | 'DomainAdmin' | 'User';
  ispublic?: boolean;
  roleid?: string;
}

/** Parameters of createRolePermission. */
export interface CreateRolePermissionParams {
  permission: 'allow' | 'deny';
  roleid: string;
  rule: string;
  description?: string;
}

/** Parameters of deleteRole. */
export interface DeleteRoleParams {
  id: string;
}

/** Parameters of deleteRolePermission. */
export interface DeleteRolePermissionParams {
  id: string;
}

/** Parameters of disableRole. */
export interface DisableRoleParams {
  id: string;
}

/** Parameters of enableRole. */
export interface EnableRoleParams {
  id: string;
}

/** Parameters of importRole. */
export interface ImportRoleParams {
  name: string;
  rules: ReadonlyArray<Readonly<Record<string, string>>>;
  description?: string;
  type?: string;
  forced?: boolean;
  ispublic?: boolean;
}

/** Parameters of listRolePermissions. */
export interface ListRolePermissionsParams {
  roleid?: string;
}

/** Parameters of listRoles. */
export interface ListRolesParams {
  id?: string;
  name?: string;
  state?: string;
  type?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of updateRole. */
export interface UpdateRoleParams {
  id: string;
  name?: string;
  description?: string;
  type?: string;
  ispublic?: boolean;
}

/** Parameters of updateRolePermission. */
export interface UpdateRolePermissionParams {
  roleid: string;
  permission?: string;
  ruleid?: string;
  ruleorder?: ReadonlyArray<string>;
}

export interface Role {
  description?: string;
  id?: string;
  isdefault?: boolean;
  ispublic?: boolean;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  state?: string;
  type?: string;
}

export interface RolePermission {
  description?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  permission?: string;
  roleid?: string;
  rolename?: string;
  rule?: string;
}
