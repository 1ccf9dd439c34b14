// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createEgressFirewallRule: Handler<t.CreateEgressFirewallRuleParams, t.Firewall> = handle(
  tools.createEgressFirewallRule,
  format.firewall,
  ['egress rule', 'egress rules'],
);
export const createFirewallRule: Handler<t.CreateFirewallRuleParams, t.Firewall> = handle(
  tools.createFirewallRule,
  format.firewall,
);
export const createIpv6FirewallRule: Handler<t.CreateIpv6FirewallRuleParams, t.Firewall> = handle(
  tools.createIpv6FirewallRule,
  format.firewall,
  ['IPv6 firewall rule', 'IPv6 firewall rules'],
);
export const createPortForwardingRule: Handler<t.CreatePortForwardingRuleParams, t.FirewallRule> = handle(
  tools.createPortForwardingRule,
  format.firewallRule,
);
export const createRoutingFirewallRule: Handler<t.CreateRoutingFirewallRuleParams, t.Firewall> = handle(
  tools.createRoutingFirewallRule,
  format.firewall,
  ['routing firewall rule', 'routing firewall rules'],
);
export const deleteEgressFirewallRule: Handler<t.DeleteEgressFirewallRuleParams, network.Success> = handle(
  tools.deleteEgressFirewallRule,
  networkFormat.success,
);
export const deleteFirewallRule: Handler<t.DeleteFirewallRuleParams, network.Success> = handle(
  tools.deleteFirewallRule,
  networkFormat.success,
);
export const deleteIpv6FirewallRule: Handler<t.DeleteIpv6FirewallRuleParams, network.Success> = handle(
  tools.deleteIpv6FirewallRule,
  networkFormat.success,
);
export const deletePortForwardingRule: Handler<t.DeletePortForwardingRuleParams, network.Success> = handle(
  tools.deletePortForwardingRule,
  networkFormat.success,
);
export const deleteRoutingFirewallRule: Handler<t.DeleteRoutingFirewallRuleParams, network.Success> = handle(
  tools.deleteRoutingFirewallRule,
  networkFormat.success,
);
export const listEgressFirewallRules: Handler<t.ListEgressFirewallRulesParams, t.Firewall> = handle(
  tools.listEgressFirewallRules,
  format.firewall,
  ['egress rule', 'egress rules'],
);
export const listFirewallRules: Handler<t.ListFirewallRulesParams, t.Firewall> = handle(
  tools.listFirewallRules,
  format.firewall,
);
export const listIpv6FirewallRules: Handler<t.ListIpv6FirewallRulesParams, t.Firewall> = handle(
  tools.listIpv6FirewallRules,
  format.firewall,
  ['IPv6 firewall rule', 'IPv6 firewall rules'],
);
export const listPortForwardingRules: Handler<t.ListPortForwardingRulesParams, t.FirewallRule> = handle(
  tools.listPortForwardingRules,
  format.firewallRule,
);
export const listRoutingFirewallRules: Handler<t.ListRoutingFirewallRulesParams, t.Firewall> = handle(
  tools.listRoutingFirewallRules,
  format.firewall,
  ['routing firewall rule', 'routing firewall rules'],
);
export const updateEgressFirewallRule: Handler<t.UpdateEgressFirewallRuleParams, t.Firewall> = handle(
  tools.updateEgressFirewallRule,
  format.firewall,
  ['egress rule', 'egress rules'],
);
export const updateFirewallRule: Handler<t.UpdateFirewallRuleParams, t.Firewall> = handle(
  tools.updateFirewallRule,
  format.firewall,
);
export const updateIpv6FirewallRule: Handler<t.UpdateIpv6FirewallRuleParams, t.Firewall> = handle(
  tools.updateIpv6FirewallRule,
  format.firewall,
  ['IPv6 firewall rule', 'IPv6 firewall rules'],
);
export const updatePortForwardingRule: Handler<t.UpdatePortForwardingRuleParams, t.FirewallRule> = handle(
  tools.updatePortForwardingRule,
  format.firewallRule,
);
export const updateRoutingFirewallRule: Handler<t.UpdateRoutingFirewallRuleParams, t.Firewall> = handle(
  tools.updateRoutingFirewallRule,
  format.firewall,
  ['routing firewall rule', 'routing firewall rules'],
);
