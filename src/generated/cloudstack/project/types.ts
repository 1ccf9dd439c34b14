// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as loadBalancer from '../load-balancer/types.ts';

/** Parameters of activateProject. */
export interface ActivateProjectParams {
  id: string;
  customjobid?: string;
}

/** Parameters of addAccountToProject. */
export interface AddAccountToProjectParams {
  projectid: string;
  customjobid?: string;
  email?: string;
  projectroleid?: string;
  roletype?: string;
  account?: string;
}

/** Parameters of addUserToProject. */
export interface AddUserToProjectParams {
  projectid: string;
  username: string;
  customjobid?: string;
  email?: string;
  projectroleid?: string;
  roletype?: string;
}

/** Parameters of createProject. */
export interface CreateProjectParams {
  name: string;
  displaytext?: string;
  accountid?: string;
  customjobid?: string;
  userid?: string;
  account?: string;
  domainid?: string;
}

/** Parameters of createProjectRole. */
export interface CreateProjectRoleParams {
  name: string;
  projectid: string;
  description?: string;
}

/** Parameters of createProjectRolePermission. */
export interface CreateProjectRolePermissionParams {
  permission: string;
  projectid: string;
  projectroleid: string;
  rule: string;
  description?: string;
}

/** Parameters of deleteAccountFromProject. */
export interface DeleteAccountFromProjectParams {
  account: string;
  projectid: string;
  customjobid?: string;
}

/** Parameters of deleteProject. */
export interface DeleteProjectParams {
  id: string;
  cleanup?: boolean;
  customjobid?: string;
}

/** Parameters of deleteProjectInvitation. */
export interface DeleteProjectInvitationParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteProjectRole. */
export interface DeleteProjectRoleParams {
  id: string;
  projectid: string;
}

/** Parameters of deleteProjectRolePermission. */
export interface DeleteProjectRolePermissionParams {
  id: string;
  projectid: string;
}

/** Parameters of deleteUserFromProject. */
export interface DeleteUserFromProjectParams {
  projectid: string;
  userid: string;
  customjobid?: string;
}

/** Parameters of listProjectAccounts. */
export interface ListProjectAccountsParams {
  projectid: string;
  keyword?: string;
  projectroleid?: string;
  role?: string;
  userid?: string;
  account?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listProjectInvitations. */
export interface ListProjectInvitationsParams {
  id?: string;
  state?: string;
  keyword?: string;
  activeonly?: boolean;
  userid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of listProjectRolePermissions. */
export interface ListProjectRolePermissionsParams {
  projectid: string;
  projectroleid?: string;
}

/** Parameters of listProjectRoles. */
export interface ListProjectRolesParams {
  projectid: string;
  name?: string;
  keyword?: string;
  projectroleid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listProjects. */
export interface ListProjectsParams {
  id?: string;
  name?: string;
  displaytext?: string;
  state?: string;
  keyword?: string;
  tags?: Readonly<Record<string, string>>;
  username?: string;
  account?: string;
  domainid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  details?: ReadonlyArray<string>;
  showicon?: boolean;
}

/** Parameters of suspendProject. */
export interface SuspendProjectParams {
  id: string;
  customjobid?: string;
}

/** Parameters of updateProject. */
export interface UpdateProjectParams {
  id: string;
  name?: string;
  displaytext?: string;
  customjobid?: string;
  roletype?: string;
  swapowner?: boolean;
  userid?: string;
  account?: string;
}

/** Parameters of updateProjectInvitation. */
export interface UpdateProjectInvitationParams {
  projectid: string;
  accept?: boolean;
  customjobid?: string;
  token?: string;
  userid?: string;
  account?: string;
}

/** Parameters of updateProjectRole. */
export interface UpdateProjectRoleParams {
  id: string;
  projectid: string;
  name?: string;
  description?: string;
}

/** Parameters of updateProjectRolePermission. */
export interface UpdateProjectRolePermissionParams {
  projectid: string;
  projectroleid: string;
  permission?: string;
  projectrolepermissionid?: string;
  ruleorder?: ReadonlyArray<string>;
}

export interface Project {
  backupavailable?: string;
  backuplimit?: string;
  backupstorageavailable?: string;
  backupstoragelimit?: string;
  backupstoragetotal?: number;
  backuptotal?: number;
  bucketavailable?: string;
  bucketlimit?: string;
  buckettotal?: number;
  cpuavailable?: string;
  cpulimit?: string;
  cputotal?: number;
  created?: string;
  displaytext?: string;
  domain?: string;
  domainid?: string;
  gpuavailable?: string;
  gpulimit?: string;
  gputotal?: number;
  icon?: unknown;
  id?: string;
  ipavailable?: string;
  iplimit?: string;
  iptotal?: number;
  jobid?: string;
  jobstatus?: number;
  memoryavailable?: string;
  memorylimit?: string;
  memorytotal?: number;
  name?: string;
  networkavailable?: string;
  networklimit?: string;
  networktotal?: number;
  objectstorageavailable?: string;
  objectstoragelimit?: string;
  objectstoragetotal?: number;
  owner?: ReadonlyArray<unknown>;
  primarystorageavailable?: string;
  primarystoragelimit?: string;
  primarystoragetotal?: number;
  projectaccountname?: string;
  secondarystorageavailable?: string;
  secondarystoragelimit?: string;
  secondarystoragetotal?: number;
  snapshotavailable?: string;
  snapshotlimit?: string;
  snapshottotal?: number;
  state?: string;
  taggedresources?: ReadonlyArray<unknown>;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  templateavailable?: string;
  templatelimit?: string;
  templatetotal?: number;
  vmavailable?: string;
  vmlimit?: string;
  vmrunning?: number;
  vmstopped?: number;
  vmtotal?: number;
  volumeavailable?: string;
  volumelimit?: string;
  volumetotal?: number;
  vpcavailable?: string;
  vpclimit?: string;
  vpctotal?: number;
}

export interface ProjectAccount {
  account?: string;
  accounttype?: number;
  backupavailable?: string;
  backuplimit?: string;
  backupstorageavailable?: string;
  backupstoragelimit?: string;
  backupstoragetotal?: number;
  backuptotal?: number;
  bucketavailable?: string;
  bucketlimit?: string;
  buckettotal?: number;
  cpuavailable?: string;
  cpulimit?: string;
  cputotal?: number;
  created?: string;
  displaytext?: string;
  domain?: string;
  domainid?: string;
  gpuavailable?: string;
  gpulimit?: string;
  gputotal?: number;
  icon?: unknown;
  id?: string;
  ipavailable?: string;
  iplimit?: string;
  iptotal?: number;
  jobid?: string;
  jobstatus?: number;
  memoryavailable?: string;
  memorylimit?: string;
  memorytotal?: number;
  name?: string;
  networkavailable?: string;
  networklimit?: string;
  networktotal?: number;
  objectstorageavailable?: string;
  objectstoragelimit?: string;
  objectstoragetotal?: number;
  owner?: ReadonlyArray<unknown>;
  primarystorageavailable?: string;
  primarystoragelimit?: string;
  primarystoragetotal?: number;
  project?: string;
  projectaccountname?: string;
  projectid?: string;
  role?: string;
  secondarystorageavailable?: string;
  secondarystoragelimit?: string;
  secondarystoragetotal?: number;
  snapshotavailable?: string;
  snapshotlimit?: string;
  snapshottotal?: number;
  state?: string;
  taggedresources?: ReadonlyArray<unknown>;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  templateavailable?: string;
  templatelimit?: string;
  templatetotal?: number;
  user?: ReadonlyArray<unknown>;
  vmavailable?: string;
  vmlimit?: string;
  vmrunning?: number;
  vmstopped?: number;
  vmtotal?: number;
  volumeavailable?: string;
  volumelimit?: string;
  volumetotal?: number;
  vpcavailable?: string;
  vpclimit?: string;
  vpctotal?: number;
}

export interface ProjectInvitation {
  account?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  email?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  project?: string;
  projectid?: string;
  state?: string;
  userid?: string;
}

export interface ProjectRole {
  description?: string;
  id?: string;
  ispublic?: boolean;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  projectid?: string;
}

export interface ProjectRolePermission {
  description?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  permission?: string;
  projectid?: string;
  projectroleid?: string;
  projectrolename?: string;
  rule?: string;
}
