// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as loadBalancer from '../load-balancer/types.ts';

/** Parameters of authorizeSecurityGroupEgress. */
export interface AuthorizeSecurityGroupEgressParams {
  securitygroupid?: string;
  securitygroupname?: string;
  protocol?: string;
  startport?: number;
  endport?: number;
  cidrlist?: ReadonlyArray<string>;
  usersecuritygrouplist?: ReadonlyArray<Readonly<Record<string, string>>>;
  customjobid?: string;
  icmpcode?: number;
  icmptype?: number;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of authorizeSecurityGroupIngress. */
export interface AuthorizeSecurityGroupIngressParams {
  securitygroupid?: string;
  securitygroupname?: string;
  protocol?: string;
  startport?: number;
  endport?: number;
  cidrlist?: ReadonlyArray<string>;
  usersecuritygrouplist?: ReadonlyArray<Readonly<Record<string, string>>>;
  customjobid?: string;
  icmpcode?: number;
  icmptype?: number;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of createSecurityGroup. */
export interface CreateSecurityGroupParams {
  name: string;
  description?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of deleteSecurityGroup. */
export interface DeleteSecurityGroupParams {
  id?: string;
  name?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of listSecurityGroups. */
export interface ListSecurityGroupsParams {
  id?: string;
  virtualmachineid?: string;
  keyword?: string;
  securitygroupname?: string;
  tags?: Readonly<Record<string, string>>;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of revokeSecurityGroupEgress. */
export interface RevokeSecurityGroupEgressParams {
  id: string;
  customjobid?: string;
}

/** Parameters of revokeSecurityGroupIngress. */
export interface RevokeSecurityGroupIngressParams {
  id: string;
  customjobid?: string;
}

/** Parameters of updateSecurityGroup. */
export interface UpdateSecurityGroupParams {
  id: string;
  name?: string;
  customid?: string;
}

export interface SecurityGroup {
  account?: string;
  cidr?: string;
  description?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  egressrule?: ReadonlyArray<UserVmSecuritygroupEgressrule>;
  endport?: number;
  icmpcode?: number;
  icmptype?: number;
  id?: string;
  ingressrule?: ReadonlyArray<UserVmSecuritygroupEgressrule>;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  project?: string;
  projectid?: string;
  protocol?: string;
  ruleid?: string;
  securitygroupname?: string;
  startport?: number;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  virtualmachinecount?: number;
  virtualmachineids?: ReadonlyArray<unknown>;
}

export interface UserVmSecuritygroupEgressrule {
  account?: string;
  cidr?: string;
  endport?: number;
  icmpcode?: number;
  icmptype?: number;
  protocol?: string;
  ruleid?: string;
  securitygroupname?: string;
  startport?: number;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
}
