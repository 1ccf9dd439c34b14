// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as loadBalancer from '../load-balancer/types.ts';

/** Parameters of createEgressFirewallRule. */
export interface CreateEgressFirewallRuleParams {
  networkid: string;
  protocol: string;
  cidrlist?: ReadonlyArray<string>;
  customjobid?: string;
  destcidrlist?: ReadonlyArray<string>;
  endport?: number;
  fordisplay?: boolean;
  icmpcode?: number;
  icmptype?: number;
  startport?: number;
  type?: string;
}

/** Parameters of createFirewallRule. */
export interface CreateFirewallRuleParams {
  ipaddressid: string;
  protocol: string;
  cidrlist?: ReadonlyArray<string>;
  customjobid?: string;
  endport?: number;
  fordisplay?: boolean;
  icmpcode?: number;
  icmptype?: number;
  startport?: number;
  type?: string;
}

/** Parameters of createIpv6FirewallRule. */
export interface CreateIpv6FirewallRuleParams {
  networkid: string;
  protocol: string;
  cidrlist?: ReadonlyArray<string>;
  customjobid?: string;
  destcidrlist?: ReadonlyArray<string>;
  endport?: number;
  fordisplay?: boolean;
  icmpcode?: number;
  icmptype?: number;
  startport?: number;
  traffictype?: 'Ingress' | 'Egress';
}

/** Parameters of createPortForwardingRule. */
export interface CreatePortForwardingRuleParams {
  ipaddressid: string;
  privateport: number;
  protocol: 'tcp' | 'udp';
  publicport: number;
  virtualmachineid: string;
  cidrlist?: ReadonlyArray<string>;
  customjobid?: string;
  fordisplay?: boolean;
  networkid?: string;
  openfirewall?: boolean;
  privateendport?: number;
  publicendport?: number;
  vmguestip?: string;
}

/** Parameters of createRoutingFirewallRule. */
export interface CreateRoutingFirewallRuleParams {
  networkid: string;
  protocol: string;
  cidrlist?: ReadonlyArray<string>;
  customjobid?: string;
  destcidrlist?: ReadonlyArray<string>;
  endport?: number;
  fordisplay?: boolean;
  icmpcode?: number;
  icmptype?: number;
  startport?: number;
  traffictype?: 'Ingress' | 'Egress';
}

/** Parameters of deleteEgressFirewallRule. */
export interface DeleteEgressFirewallRuleParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteFirewallRule. */
export interface DeleteFirewallRuleParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteIpv6FirewallRule. */
export interface DeleteIpv6FirewallRuleParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deletePortForwardingRule. */
export interface DeletePortForwardingRuleParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteRoutingFirewallRule. */
export interface DeleteRoutingFirewallRuleParams {
  id: string;
  customjobid?: string;
}

/** Parameters of listEgressFirewallRules. */
export interface ListEgressFirewallRulesParams {
  account?: string;
  domainid?: string;
  fordisplay?: boolean;
  id?: string;
  ipaddressid?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  networkid?: string;
  page?: number;
  pagesize?: number;
  projectid?: string;
  tags?: Readonly<Record<string, string>>;
}

/** Parameters of listFirewallRules. */
export interface ListFirewallRulesParams {
  account?: string;
  domainid?: string;
  fordisplay?: boolean;
  id?: string;
  ipaddressid?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  networkid?: string;
  page?: number;
  pagesize?: number;
  projectid?: string;
  tags?: Readonly<Record<string, string>>;
}

/** Parameters of listIpv6FirewallRules. */
export interface ListIpv6FirewallRulesParams {
  account?: string;
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
  tags?: Readonly<Record<string, string>>;
  traffictype?: 'Ingress' | 'Egress';
}

/** Parameters of listPortForwardingRules. */
export interface ListPortForwardingRulesParams {
  account?: string;
  domainid?: string;
  fordisplay?: boolean;
  id?: string;
  ipaddressid?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  networkid?: string;
  page?: number;
  pagesize?: number;
  projectid?: string;
  tags?: Readonly<Record<string, string>>;
}

/** Parameters of listRoutingFirewallRules. */
export interface ListRoutingFirewallRulesParams {
  account?: string;
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
  tags?: Readonly<Record<string, string>>;
  traffictype?: 'Ingress' | 'Egress';
}

/** Parameters of updateEgressFirewallRule. */
export interface UpdateEgressFirewallRuleParams {
  id: string;
  customid?: string;
  customjobid?: string;
  fordisplay?: boolean;
}

/** Parameters of updateFirewallRule. */
export interface UpdateFirewallRuleParams {
  id: string;
  customid?: string;
  customjobid?: string;
  fordisplay?: boolean;
}

/** Parameters of updateIpv6FirewallRule. */
export interface UpdateIpv6FirewallRuleParams {
  id: string;
  cidrlist?: ReadonlyArray<string>;
  customid?: string;
  customjobid?: string;
  endport?: number;
  fordisplay?: boolean;
  icmpcode?: number;
  icmptype?: number;
  protocol?: string;
  startport?: number;
  traffictype?: 'Ingress' | 'Egress';
}

/** Parameters of updatePortForwardingRule. */
export interface UpdatePortForwardingRuleParams {
  id: string;
  cidrlist?: ReadonlyArray<string>;
  customid?: string;
  customjobid?: string;
  fordisplay?: boolean;
  privateendport?: number;
  privateport?: number;
  virtualmachineid?: string;
  vmguestip?: string;
}

/** Parameters of updateRoutingFirewallRule. */
export interface UpdateRoutingFirewallRuleParams {
  id: string;
  customid?: string;
  customjobid?: string;
  fordisplay?: boolean;
}

export interface Firewall {
  cidrlist?: string;
  destcidrlist?: string;
  endport?: number;
  fordisplay?: boolean;
  icmpcode?: number;
  icmptype?: number;
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
  traffictype?: string;
  virtualmachinedisplayname?: string;
  virtualmachineid?: string;
  virtualmachinename?: string;
  vmguestip?: string;
}

export interface FirewallRule {
  cidrlist?: string;
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
  state?: string;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  virtualmachinedisplayname?: string;
  virtualmachineid?: string;
  virtualmachinename?: string;
  vmguestip?: string;
}
