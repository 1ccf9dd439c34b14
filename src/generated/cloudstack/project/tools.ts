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

export const activateProject: ToolDef<t.ActivateProjectParams> = tool({
  name: 'cloudstack_activate_project',
  title: 'Activate project',
  doc: 'Bring a suspended project back into use, so that its members can work with its resources again.',
  category: 'project',
  operations: ['activateProject'],
  effect: 'act',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'activateProject', async: true, envelope: 'activaterojectresponse', key: 'project' },
  result: shape('Project'),
  params: {
    id: required(uuid('Project, by name or id', { ref: 'Project' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const addAccountToProject: ToolDef<t.AddAccountToProjectParams> = tool({
  name: 'cloudstack_add_account_to_project',
  title: 'Add account to project',
  doc: 'Make all users of an account members of a project, or invite them, with an optional project role.',
  category: 'project',
  operations: ['addAccountToProject'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'addAccountToProject', async: true },
  result: shape('Success'),
  params: {
    projectid: required(
      uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
    ),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    email: text('Invite the holder of this mail address instead of naming the account'),
    projectroleid: uuid('Project role that limits what the member may do', { ref: 'ProjectRole' }),
    roletype: text('Admin or Regular member of the project'),
    account: text('Account concerned, by name; usually goes together with domainid'),
  },
});

export const addUserToProject: ToolDef<t.AddUserToProjectParams> = tool({
  name: 'cloudstack_add_user_to_project',
  title: 'Add user to project',
  doc: 'Make a single user a member of a project, or invite that user, without the rest of the account.',
  category: 'project',
  operations: ['addUserToProject'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'addUserToProject', async: true },
  result: shape('Success'),
  params: {
    projectid: required(
      uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
    ),
    username: required(text('Login name at CloudStack, the server or the device')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    email: text('Invite the holder of this mail address'),
    projectroleid: uuid('Project role that limits what the member may do', { ref: 'ProjectRole' }),
    roletype: text('Admin or Regular member of the project'),
  },
});

export const createProject: ToolDef<t.CreateProjectParams> = tool({
  name: 'cloudstack_create_project',
  title: 'Create project',
  doc: 'Create a project, a space whose virtual machines, disks and networks are shared by its members.',
  category: 'project',
  operations: ['createProject'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createProject', async: true, key: 'project' },
  result: shape('Project'),
  params: {
    name: required(text('Name to give, or to look for')),
    displaytext: text('Longer text shown next to the name'),
    accountid: uuid('Account concerned, by name or id; when making an account, the UUID to give it', {
      ref: 'Account',
    }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    userid: uuid('User of that account who will own the project', { ref: 'User' }),
    account: text("Account that will own the project; the caller's when left out"),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
  },
});

export const createProjectRole: ToolDef<t.CreateProjectRoleParams> = tool({
  name: 'cloudstack_create_project_role',
  title: 'Create project role',
  doc: 'Create an empty role inside a project, to be filled with rules and given to members.',
  category: 'project',
  operations: ['createProjectRole'],
  effect: 'write',
  risk: 'low',
  flags: ['privilege'],
  call: { kind: 'query', command: 'createProjectRole', key: 'projectrole' },
  result: shape('ProjectRole'),
  params: {
    name: required(text('Name to give, or to look for')),
    projectid: required(
      uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
    ),
    description: text('Free text about the object'),
  },
});

export const createProjectRolePermission: ToolDef<t.CreateProjectRolePermissionParams> = tool({
  name: 'cloudstack_create_project_role_permission',
  title: 'Create project role permission',
  doc: 'Add a rule to a project role that allows or denies one command or a pattern of commands to its holders.',
  category: 'project',
  operations: ['createProjectRolePermission'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'createProjectRolePermission', key: 'projectrolepermission' },
  result: shape('ProjectRolePermission'),
  params: {
    permission: required(text('allow or deny')),
    projectid: required(
      uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
    ),
    projectroleid: required(uuid('Role within a project, by name or id', { ref: 'ProjectRole' })),
    rule: required(text('Command name or pattern with *, for example destroy* or listVirtualMachines')),
    description: text('Free text about the object'),
  },
});

export const deleteAccountFromProject: ToolDef<t.DeleteAccountFromProjectParams> = tool({
  name: 'cloudstack_delete_account_from_project',
  title: 'Delete account from project',
  doc: 'Take the membership of a whole account in a project away; what it created stays with the project.',
  category: 'project',
  operations: ['deleteAccountFromProject'],
  effect: 'destroy',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'deleteAccountFromProject', async: true },
  result: shape('Success'),
  params: {
    account: required(text('Account concerned, by name; usually goes together with domainid')),
    projectid: required(
      uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
    ),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteProject: ToolDef<t.DeleteProjectParams> = tool({
  name: 'cloudstack_delete_project',
  title: 'Delete project',
  doc: 'Delete a project and with cleanup everything it owns - virtual machines, disks, networks, snapshots.',
  category: 'project',
  operations: ['deleteProject'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: { kind: 'query', command: 'deleteProject', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Project, by name or id', { ref: 'Project' })),
    cleanup: flag('Destroy all resources of the project too; without it a project that owns something is refused'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteProjectInvitation: ToolDef<t.DeleteProjectInvitationParams> = tool({
  name: 'cloudstack_delete_project_invitation',
  title: 'Delete project invitation',
  doc: 'Withdraw an invitation to join a project before it is accepted, or clear away an old one.',
  category: 'project',
  operations: ['deleteProjectInvitation'],
  effect: 'destroy',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'deleteProjectInvitation', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Invitation to a project, by id', { ref: 'ProjectInvitation' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteProjectRole: ToolDef<t.DeleteProjectRoleParams> = tool({
  name: 'cloudstack_delete_project_role',
  title: 'Delete project role',
  doc: 'Remove a role from a project together with its rules, once no member is bound to it.',
  category: 'project',
  operations: ['deleteProjectRole'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  flags: ['privilege'],
  call: { kind: 'query', command: 'deleteProjectRole' },
  result: shape('Success'),
  params: {
    id: required(uuid('Role inside a project, by name or id', { ref: 'ProjectRole' })),
    projectid: required(
      uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
    ),
  },
});

export const deleteProjectRolePermission: ToolDef<t.DeleteProjectRolePermissionParams> = tool({
  name: 'cloudstack_delete_project_role_permission',
  title: 'Delete project role permission',
  doc: 'Remove one allow or deny rule from a project role, which changes at once what its holders may do.',
  category: 'project',
  operations: ['deleteProjectRolePermission'],
  effect: 'destroy',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'deleteProjectRolePermission', envelope: 'null' },
  result: shape('Success'),
  params: {
    id: required(uuid('Permission of a project role, by name or id', { ref: 'ProjectRolePermission' })),
    projectid: required(
      uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
    ),
  },
});

export const deleteUserFromProject: ToolDef<t.DeleteUserFromProjectParams> = tool({
  name: 'cloudstack_delete_user_from_project',
  title: 'Delete user from project',
  doc: 'End the membership of a single user in a project; what the user created stays with the project.',
  category: 'project',
  operations: ['deleteUserFromProject'],
  effect: 'destroy',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'deleteUserFromProject', async: true },
  result: shape('Success'),
  params: {
    projectid: required(
      uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
    ),
    userid: required(uuid('User concerned, by name or id; when making a user, the UUID to give it', { ref: 'User' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const listProjectAccounts: ToolDef<t.ListProjectAccountsParams> = tool({
  name: 'cloudstack_list_project_accounts',
  title: 'List project accounts',
  doc: 'Show the members of a project, accounts and single users, with their role.',
  category: 'project',
  operations: ['listProjectAccounts'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listProjectAccounts', key: 'projectaccount' },
  result: list(shape('ProjectAccount')),
  params: {
    projectid: required(
      uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
        ref: 'Project',
        besides: ['-1'],
      }),
    ),
    keyword: text('Text to search names and descriptions for'),
    projectroleid: uuid('Role within a project, by name or id', { ref: 'ProjectRole' }),
    role: text('Only members of this kind, Admin or Regular'),
    userid: uuid('User concerned, by name or id; when making a user, the UUID to give it', { ref: 'User' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listProjectInvitations: ToolDef<t.ListProjectInvitationsParams> = tool({
  name: 'cloudstack_list_project_invitations',
  title: 'List project invitations',
  doc: 'Show invitations to projects with their state, to see who has not answered yet or what awaits you.',
  category: 'project',
  operations: ['listProjectInvitations'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listProjectInvitations', key: 'projectinvitation', own: true },
  result: list(shape('ProjectInvitation')),
  params: {
    id: uuid('Invitation to a project, by id', { ref: 'ProjectInvitation' }),
    state: text('State to look for or to set, such as Enabled, Disabled, Running or Stopped'),
    keyword: text('Text to search names and descriptions for'),
    activeonly: flag('Only invitations that still wait for an answer and have not run out'),
    userid: uuid('User concerned, by name or id; when making a user, the UUID to give it', { ref: 'User' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
      ref: 'Project',
      besides: ['-1'],
    }),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listProjectRolePermissions: ToolDef<t.ListProjectRolePermissionsParams> = tool({
  name: 'cloudstack_list_project_role_permissions',
  title: 'List project role permissions',
  doc: 'Show the allow and deny rules of project roles in the order they are tried.',
  category: 'project',
  operations: ['listProjectRolePermissions'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listProjectRolePermissions', key: 'projectrolepermission' },
  result: list(shape('ProjectRolePermission')),
  params: {
    projectid: required(
      uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
        ref: 'Project',
        besides: ['-1'],
      }),
    ),
    projectroleid: uuid('Role within a project, by name or id', { ref: 'ProjectRole' }),
  },
});

export const listProjectRoles: ToolDef<t.ListProjectRolesParams> = tool({
  name: 'cloudstack_list_project_roles',
  title: 'List project roles',
  doc: 'Show the roles defined inside a project that can be given to its members.',
  category: 'project',
  operations: ['listProjectRoles'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listProjectRoles', key: 'projectrole' },
  result: list(shape('ProjectRole')),
  params: {
    projectid: required(
      uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
        ref: 'Project',
        besides: ['-1'],
      }),
    ),
    name: text('Name to give, or to look for'),
    keyword: text('Text to search names and descriptions for'),
    projectroleid: uuid('Role within a project, by name or id', { ref: 'ProjectRole' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listProjects: ToolDef<t.ListProjectsParams> = tool({
  name: 'cloudstack_list_projects',
  title: 'List projects',
  doc: 'Show projects with owner, state, limits and usage, to find an id or see how much a project consumes.',
  category: 'project',
  operations: ['listProjects'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listProjects', key: 'project', own: true },
  result: list(shape('Project')),
  params: {
    id: uuid('Project, by name or id', { ref: 'Project' }),
    name: text('Name to give, or to look for'),
    displaytext: text('Longer text shown next to the name'),
    state: text('Only projects in this state, for example Active or Suspended'),
    keyword: text('Text to search names and descriptions for'),
    tags: map(text(), 'Tags as key/value pairs; for offerings and pools plain labels, comma-separated', {
      wire: 'pairs',
    }),
    username: text('Login name at CloudStack, the server or the device'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    details: list(text(), 'Parts of each object to return, such as min or all; fewer are faster', { secret: 'maybe' }),
    showicon: flag('Include the picture of each object'),
  },
});

export const suspendProject: ToolDef<t.SuspendProjectParams> = tool({
  name: 'cloudstack_suspend_project',
  title: 'Suspend project',
  doc: 'Freeze a project - its members can no longer use it and its running virtual machines are shut down.',
  category: 'project',
  operations: ['suspendProject'],
  effect: 'act',
  risk: 'critical',
  flags: ['privilege'],
  call: { kind: 'query', command: 'suspendProject', async: true, key: 'project' },
  result: shape('Project'),
  params: {
    id: required(uuid('Project, by name or id', { ref: 'Project' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const updateProject: ToolDef<t.UpdateProjectParams> = tool({
  name: 'cloudstack_update_project',
  title: 'Update project',
  doc: 'Rename a project, change its description, or hand over its ownership to another account or user.',
  category: 'project',
  operations: ['updateProject'],
  effect: 'write',
  risk: 'low',
  flags: ['privilege'],
  raisedBy: [
    { param: 'account', present: true, risk: 'high', why: 'changes who owns or manages the project' },
    { param: 'userid', present: true, risk: 'high', why: 'changes who owns or manages the project' },
    { param: 'roletype', present: true, risk: 'high', why: 'changes who manages the project' },
    { param: 'swapowner', present: true, risk: 'high', why: 'changes who owns the project' },
  ],
  call: { kind: 'query', command: 'updateProject', async: true, key: 'project' },
  result: shape('Project'),
  params: {
    id: required(uuid('Project, by name or id', { ref: 'Project' })),
    name: text('Name to give, or to look for'),
    displaytext: text('Longer text shown next to the name'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    roletype: text('New role of the account or user, Admin or Regular'),
    swapowner: flag('Whether the present owner becomes a regular member when the ownership goes over'),
    userid: uuid('User concerned, by name or id; when making a user, the UUID to give it', { ref: 'User' }),
    account: text('Account that becomes owner of the project'),
  },
});

export const updateProjectInvitation: ToolDef<t.UpdateProjectInvitationParams> = tool({
  name: 'cloudstack_update_project_invitation',
  title: 'Update project invitation',
  doc: 'Accept or decline an invitation to a project, with the token from the invitation mail if there is one.',
  category: 'project',
  operations: ['updateProjectInvitation'],
  effect: 'write',
  risk: 'low',
  reversible: false,
  flags: ['privilege'],
  call: { kind: 'query', command: 'updateProjectInvitation', async: true },
  result: shape('Success'),
  params: {
    projectid: required(
      uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
    ),
    accept: flag('true joins the project, false declines; true when left out'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    token: text('Token from the invitation mail', { secret: 'secret' }),
    userid: uuid('User concerned, by name or id; when making a user, the UUID to give it', { ref: 'User' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
  },
});

export const updateProjectRole: ToolDef<t.UpdateProjectRoleParams> = tool({
  name: 'cloudstack_update_project_role',
  title: 'Update project role',
  doc: 'Change the name or description of a role inside a project; its rules stay as they are.',
  category: 'project',
  operations: ['updateProjectRole'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'updateProjectRole', key: 'projectrole' },
  result: shape('ProjectRole'),
  params: {
    id: required(uuid('Role inside a project, by name or id', { ref: 'ProjectRole' })),
    projectid: required(
      uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
    ),
    name: text('Name to give, or to look for'),
    description: text('Free text about the object'),
  },
});

export const updateProjectRolePermission: ToolDef<t.UpdateProjectRolePermissionParams> = tool({
  name: 'cloudstack_update_project_role_permission',
  title: 'Update project role permission',
  doc: 'Turn one rule of a project role from allow to deny or back, or put its rules into another order.',
  category: 'project',
  operations: ['updateProjectRolePermission'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'updateProjectRolePermission' },
  result: shape('Success'),
  params: {
    projectid: required(
      uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
    ),
    projectroleid: required(uuid('Role within a project, by name or id', { ref: 'ProjectRole' })),
    permission: text('allow or deny'),
    projectrolepermissionid: uuid('Permission of a project role, by name or id', { ref: 'ProjectRolePermission' }),
    ruleorder: list(uuid(), 'Ids of all rules of the role in the new order; the first match counts', {
      ref: 'ProjectRolePermission',
    }),
  },
});
