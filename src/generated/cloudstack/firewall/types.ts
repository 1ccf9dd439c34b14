// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as loadBalancer from '../load-balancer/types.ts';

/** Parameters of createEgressFirewallRule. */
export interface CreateEgressFirewallRuleParams {
  networkid: string;
  protocol: string;
  startport?: number;
  endport?: number;
  cidrlist?: ReadonlyArray<string>;
  destcidrlist?: ReadonlyArray<string>;
  type?: string;
  customjobid?: string;
  icmpcode?: number;
  icmptype?: number;
  fordisplay?: boolean;
}

/** Parameters of createFirewallRule. */
export interface CreateFirewallRuleParams {
  ipaddressid: string;
  protocol: string;
  startport?: number;
  endport?: number;
  cidrlist?: ReadonlyArray<string>;
  type?: string;
  customjobid?: string;
  icmpcode?: number;
  icmptype?: number;
  fordisplay?: boolean;
}

/** Parameters of createIpv6FirewallRule. */
export interface CreateIpv6FirewallRuleParams {
  networkid: string;
  protocol: string;
  startport?: number;
  endport?: number;
  cidrlist?: ReadonlyArray<string>;
  customjobid?: string;
  destcidrlist?: ReadonlyArray<string>;
  icmpcode?: number;
  icmptype?: number;
  traffictype?: 'Ingress' | 'Egress';
  fordisplay?: boolean;
}

/** Parameters of createPortForwardingRule. */
export interface CreatePortForwardingRuleParams {
  ipaddressid: string;
  protocol: 'tcp' | 'udp';
  publicport: number;
  privateport: number;
  virtualmachineid: string;
  publicendport?: number;
  privateendport?: number;
  openfirewall?: boolean;
  vmguestip?: string;
  networkid?: string;
  cidrlist?: ReadonlyArray<string>;
  customjobid?: string;
  fordisplay?: boolean;
}

/** Parameters of createRoutingFirewallRule. */
export interface CreateRoutingFirewallRuleParams {
  networkid: string;
  protocol: string;
  startport?: number;
  endport?: number;
  cidrlist?: ReadonlyArray<string>;
  customjobid?: string;
  destcidrlist?: ReadonlyArray<string>;
  icmpcode?: number;
  icmptype?: number;
  traffictype?: 'Ingress' | 'Egress';
  fordisplay?: boolean;
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
  id?: string;
  networkid?: string;
  ipaddressid?: string;
  keyword?: string;
  tags?: Readonly<Record<string, string>>;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  fordisplay?: boolean;
}

/** Parameters of listFirewallRules. */
export interface ListFirewallRulesParams {
  id?: string;
  networkid?: string;
  ipaddressid?: string;
  keyword?: string;
  tags?: Readonly<Record<string, string>>;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  fordisplay?: boolean;
}

/** Parameters of listIpv6FirewallRules. */
export interface ListIpv6FirewallRulesParams {
  id?: string;
  networkid?: string;
  keyword?: string;
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

/** Parameters of listPortForwardingRules. */
export interface ListPortForwardingRulesParams {
  id?: string;
  networkid?: string;
  ipaddressid?: string;
  keyword?: string;
  tags?: Readonly<Record<string, string>>;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  fordisplay?: boolean;
}

/** Parameters of listRoutingFirewallRules. */
export interface ListRoutingFirewallRulesParams {
  id?: string;
  networkid?: string;
  keyword?: string;
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

/** Parameters of updateEgressFirewallRule. */
export interface UpdateEgressFirewallRuleParams {
  id: string;
  customjobid?: string;
  fordisplay?: boolean;
  customid?: string;
}

/** Parameters of updateFirewallRule. */
export interface UpdateFirewallRuleParams {
  id: string;
  customjobid?: string;
  fordisplay?: boolean;
  customid?: string;
}

/** Parameters of updateIpv6FirewallRule. */
export interface UpdateIpv6FirewallRuleParams {
  id: string;
  protocol?: string;
  startport?: number;
  endport?: number;
  cidrlist?: ReadonlyArray<string>;
  customjobid?: string;
  icmpcode?: number;
  icmptype?: number;
  traffictype?: 'Ingress' | 'Egress';
  fordisplay?: boolean;
  customid?: string;
}

/** Parameters of updatePortForwardingRule. */
export interface UpdatePortForwardingRuleParams {
  id: string;
  virtualmachineid?: string;
  cidrlist?: ReadonlyArray<string>;
  customjobid?: string;
  privateendport?: number;
  privateport?: number;
  vmguestip?: string;
  fordisplay?: boolean;
  customid?: string;
}

/** Parameters of updateRoutingFirewallRule. */
export interface UpdateRoutingFirewallRuleParams {
  id: string;
  customjobid?: string;
  fordisplay?: boolean;
  customid?: string;
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
