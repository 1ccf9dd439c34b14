// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const activateProject: Handler<t.ActivateProjectParams, t.Project> = handle(
  tools.activateProject,
  format.project,
);
export const addAccountToProject: Handler<t.AddAccountToProjectParams, network.Success> = handle(
  tools.addAccountToProject,
  networkFormat.success,
);
export const addUserToProject: Handler<t.AddUserToProjectParams, network.Success> = handle(
  tools.addUserToProject,
  networkFormat.success,
);
export const createProject: Handler<t.CreateProjectParams, t.Project> = handle(tools.createProject, format.project);
export const createProjectRole: Handler<t.CreateProjectRoleParams, t.ProjectRole> = handle(
  tools.createProjectRole,
  format.projectRole,
);
export const createProjectRolePermission: Handler<t.CreateProjectRolePermissionParams, t.ProjectRolePermission> =
  handle(tools.createProjectRolePermission, format.projectRolePermission);
export const deleteAccountFromProject: Handler<t.DeleteAccountFromProjectParams, network.Success> = handle(
  tools.deleteAccountFromProject,
  networkFormat.success,
);
export const deleteProject: Handler<t.DeleteProjectParams, network.Success> = handle(
  tools.deleteProject,
  networkFormat.success,
);
export const deleteProjectInvitation: Handler<t.DeleteProjectInvitationParams, network.Success> = handle(
  tools.deleteProjectInvitation,
  networkFormat.success,
);
export const deleteProjectRole: Handler<t.DeleteProjectRoleParams, network.Success> = handle(
  tools.deleteProjectRole,
  networkFormat.success,
);
export const deleteProjectRolePermission: Handler<t.DeleteProjectRolePermissionParams, network.Success> = handle(
  tools.deleteProjectRolePermission,
  networkFormat.success,
);
export const deleteUserFromProject: Handler<t.DeleteUserFromProjectParams, network.Success> = handle(
  tools.deleteUserFromProject,
  networkFormat.success,
);
export const listProjectAccounts: Handler<t.ListProjectAccountsParams, t.ProjectAccount> = handle(
  tools.listProjectAccounts,
  format.projectAccount,
);
export const listProjectInvitations: Handler<t.ListProjectInvitationsParams, t.ProjectInvitation> = handle(
  tools.listProjectInvitations,
  format.projectInvitation,
);
export const listProjectRolePermissions: Handler<t.ListProjectRolePermissionsParams, t.ProjectRolePermission> = handle(
  tools.listProjectRolePermissions,
  format.projectRolePermission,
);
export const listProjectRoles: Handler<t.ListProjectRolesParams, t.ProjectRole> = handle(
  tools.listProjectRoles,
  format.projectRole,
);
export const listProjects: Handler<t.ListProjectsParams, t.Project> = handle(tools.listProjects, format.project);
export const suspendProject: Handler<t.SuspendProjectParams, t.Project> = handle(tools.suspendProject, format.project);
export const updateProject: Handler<t.UpdateProjectParams, t.Project> = handle(tools.updateProject, format.project);
export const updateProjectInvitation: Handler<t.UpdateProjectInvitationParams, network.Success> = handle(
  tools.updateProjectInvitation,
  networkFormat.success,
);
export const updateProjectRole: Handler<t.UpdateProjectRoleParams, t.ProjectRole> = handle(
  tools.updateProjectRole,
  format.projectRole,
);
export const updateProjectRolePermission: Handler<t.UpdateProjectRolePermissionParams, network.Success> = handle(
  tools.updateProjectRolePermission,
  networkFormat.success,
);
