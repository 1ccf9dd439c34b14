// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as loadBalancer from '../load-balancer/types.ts';

/** Parameters of createIpForwardingRule. */
export interface CreateIpForwardingRuleParams {
  ipaddressid: string;
  protocol: string;
  startport: number;
  endport?: number;
  cidrlist?: ReadonlyArray<string>;
  customjobid?: string;
  openfirewall?: boolean;
}

/** Parameters of deleteIpForwardingRule. */
export interface DeleteIpForwardingRuleParams {
  id: string;
  customjobid?: string;
}

/** Parameters of disableStaticNat. */
export interface DisableStaticNatParams {
  ipaddressid: string;
  customjobid?: string;
}

/** Parameters of enableStaticNat. */
export interface EnableStaticNatParams {
  virtualmachineid: string;
  ipaddressid: string;
  networkid?: string;
  vmguestip?: string;
}

/** Parameters of listIpForwardingRules. */
export interface ListIpForwardingRulesParams {
  id?: string;
  virtualmachineid?: string;
  ipaddressid?: string;
  keyword?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

export interface IpForwardingRule {
  cidrlist?: string;
  endport?: number;
  fordisplay?: boolean;
  id?: string;
  ipaddress?: string;
  ipaddressid?: string;
  jobid?: string;
  jobstatus?: number;
  networkid?: string;
  privateendport?: string;
  privateport?: string;
  protocol?: string;
  publicendport?: string;
  publicport?: string;
  startport?: number;
  state?: string;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  virtualmachinedisplayname?: string;
  virtualmachineid?: string;
  virtualmachinename?: string;
  vmguestip?: string;
}
