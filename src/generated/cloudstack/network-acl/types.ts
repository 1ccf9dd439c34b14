// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as loadBalancer from '../load-balancer/types.ts';

/** Parameters of createNetworkACL. */
export interface CreateNetworkACLParams {
  protocol: string;
  aclid?: string;
  action?: 'Allow' | 'Deny';
  cidrlist?: ReadonlyArray<string>;
  customjobid?: string;
  endport?: number;
  fordisplay?: boolean;
  icmpcode?: number;
  icmptype?: number;
  networkid?: string;
  number?: number;
  reason?: string;
  startport?: number;
  traffictype?: 'Ingress' | 'Egress';
}

/** Parameters of createNetworkACLList. */
export interface CreateNetworkACLListParams {
  name: string;
  customjobid?: string;
  description?: string;
  fordisplay?: boolean;
  vpcid?: string;
}

/** Parameters of deleteNetworkACL. */
export interface DeleteNetworkACLParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteNetworkACLList. */
export interface DeleteNetworkACLListParams {
  id: string;
  customjobid?: string;
}

/** Parameters of listNetworkACLLists. */
export interface ListNetworkACLListsParams {
  account?: string;
  domainid?: string;
  fordisplay?: boolean;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  name?: string;
  networkid?: string;
  page?: number;
  pagesize?: number;
  projectid?: string;
  vpcid?: string;
}

/** Parameters of listNetworkACLs. */
export interface ListNetworkACLsParams {
  account?: string;
  aclid?: string;
  action?: 'Allow' | 'Deny';
  domainid?: string;
  fordisplay?: boolean;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  networkid?: string;
  page?: number;
  pagesize?: number;
  projectid?: string;
  protocol?: string;
  tags?: Readonly<Record<string, string>>;
  traffictype?: 'Ingress' | 'Egress';
}

/** Parameters of moveNetworkAclItem. */
export interface MoveNetworkAclItemParams {
  id: string;
  aclconsistencyhash?: string;
  customid?: string;
  customjobid?: string;
  nextaclruleid?: string;
  previousaclruleid?: string;
}

/** Parameters of replaceNetworkACLList. */
export interface ReplaceNetworkACLListParams {
  aclid: string;
  customjobid?: string;
  gatewayid?: string;
  networkid?: string;
}

/** Parameters of updateNetworkACLItem. */
export interface UpdateNetworkACLItemParams {
  id: string;
  action?: 'Allow' | 'Deny';
  cidrlist?: ReadonlyArray<string>;
  customid?: string;
  customjobid?: string;
  endport?: number;
  fordisplay?: boolean;
  icmpcode?: number;
  icmptype?: number;
  number?: number;
  partialupgrade?: boolean;
  protocol?: string;
  reason?: string;
  startport?: number;
  traffictype?: 'Ingress' | 'Egress';
}

/** Parameters of updateNetworkACLList. */
export interface UpdateNetworkACLListParams {
  id: string;
  customid?: string;
  customjobid?: string;
  description?: string;
  fordisplay?: boolean;
  name?: string;
}

export interface NetworkACL {
  description?: string;
  displaytext?: string;
  fordisplay?: boolean;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  success?: boolean;
  vpcid?: string;
  vpcname?: string;
}

export interface NetworkACLItem {
  aclid?: string;
  aclname?: string;
  action?: string;
  cidrlist?: string;
  endport?: string;
  fordisplay?: boolean;
  icmpcode?: number;
  icmptype?: number;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  number?: number;
  protocol?: string;
  reason?: string;
  startport?: string;
  state?: string;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  traffictype?: string;
}
