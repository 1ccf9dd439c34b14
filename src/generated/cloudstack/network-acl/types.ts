// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as loadBalancer from '../load-balancer/types.ts';

/** Parameters of createNetworkACL. */
export interface CreateNetworkACLParams {
  protocol: string;
  aclid?: string;
  cidrlist?: ReadonlyArray<string>;
  startport?: number;
  endport?: number;
  action?: 'Allow' | 'Deny';
  traffictype?: 'Ingress' | 'Egress';
  number?: number;
  reason?: string;
  networkid?: string;
  customjobid?: string;
  icmpcode?: number;
  icmptype?: number;
  fordisplay?: boolean;
}

/** Parameters of createNetworkACLList. */
export interface CreateNetworkACLListParams {
  name: string;
  description?: string;
  vpcid?: string;
  customjobid?: string;
  fordisplay?: boolean;
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
  id?: string;
  name?: string;
  networkid?: string;
  vpcid?: string;
  keyword?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  fordisplay?: boolean;
}

/** Parameters of listNetworkACLs. */
export interface ListNetworkACLsParams {
  id?: string;
  networkid?: string;
  protocol?: string;
  keyword?: string;
  aclid?: string;
  action?: 'Allow' | 'Deny';
  tags?: Readonly<Record<string, string>>;
  traffictype?: 'Ingress' | 'Egress';
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  fordisplay?: boolean;
}

/** Parameters of moveNetworkAclItem. */
export interface MoveNetworkAclItemParams {
  id: string;
  aclconsistencyhash?: string;
  customjobid?: string;
  nextaclruleid?: string;
  previousaclruleid?: string;
  customid?: string;
}

/** Parameters of replaceNetworkACLList. */
export interface ReplaceNetworkACLListParams {
  aclid: string;
  networkid?: string;
  customjobid?: string;
  gatewayid?: string;
}

/** Parameters of updateNetworkACLItem. */
export interface UpdateNetworkACLItemParams {
  id: string;
  cidrlist?: ReadonlyArray<string>;
  startport?: number;
  endport?: number;
  protocol?: string;
  action?: 'Allow' | 'Deny';
  number?: number;
  reason?: string;
  customjobid?: string;
  icmpcode?: number;
  icmptype?: number;
  partialupgrade?: boolean;
  traffictype?: 'Ingress' | 'Egress';
  fordisplay?: boolean;
  customid?: string;
}

/** Parameters of updateNetworkACLList. */
export interface UpdateNetworkACLListParams {
  id: string;
  name?: string;
  description?: string;
  customjobid?: string;
  fordisplay?: boolean;
  customid?: string;
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
