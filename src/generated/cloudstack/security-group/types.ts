// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as loadBalancer from '../load-balancer/types.ts';

/** Parameters of authorizeSecurityGroupEgress. */
export interface AuthorizeSecurityGroupEgressParams {
  account?: string;
  cidrlist?: ReadonlyArray<string>;
  customjobid?: string;
  domainid?: string;
  endport?: number;
  icmpcode?: number;
  icmptype?: number;
  projectid?: string;
  protocol?: string;
  securitygroupid?: string;
  securitygroupname?: string;
  startport?: number;
  usersecuritygrouplist?: ReadonlyArray<Readonly<Record<string, string>>>;
}

/** Parameters of authorizeSecurityGroupIngress. */
export interface AuthorizeSecurityGroupIngressParams {
  account?: string;
  cidrlist?: ReadonlyArray<string>;
  customjobid?: string;
  domainid?: string;
  endport?: number;
  icmpcode?: number;
  icmptype?: number;
  projectid?: string;
  protocol?: string;
  securitygroupid?: string;
  securitygroupname?: string;
  startport?: number;
  usersecuritygrouplist?: ReadonlyArray<Readonly<Record<string, string>>>;
}

/** Parameters of createSecurityGroup. */
export interface CreateSecurityGroupParams {
  name: string;
  account?: string;
  description?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of deleteSecurityGroup. */
export interface DeleteSecurityGroupParams {
  account?: string;
  domainid?: string;
  id?: string;
  name?: string;
  projectid?: string;
}

/** Parameters of listSecurityGroups. */
export interface ListSecurityGroupsParams {
  account?: string;
  domainid?: string;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  page?: number;
  pagesize?: number;
  projectid?: string;
  securitygroupname?: string;
  tags?: Readonly<Record<string, string>>;
  virtualmachineid?: string;
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
  customid?: string;
  name?: string;
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
