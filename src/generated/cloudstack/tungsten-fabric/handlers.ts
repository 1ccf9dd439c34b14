// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addTungstenFabricNetworkGatewayToLogicalRouter: Handler<
  t.AddTungstenFabricNetworkGatewayToLogicalRouterParams,
  t.TungstenFabricLogicalRouter
> = handle(tools.addTungstenFabricNetworkGatewayToLogicalRouter, format.tungstenFabricLogicalRouter);
export const addTungstenFabricPolicyRule: Handler<t.AddTungstenFabricPolicyRuleParams, t.TungstenFabricRule> = handle(
  tools.addTungstenFabricPolicyRule,
  format.tungstenFabricRule,
);
export const applyTungstenFabricPolicy: Handler<t.ApplyTungstenFabricPolicyParams, t.TungstenFabricPolicy> = handle(
  tools.applyTungstenFabricPolicy,
  format.tungstenFabricPolicy,
);
export const applyTungstenFabricTag: Handler<t.ApplyTungstenFabricTagParams, t.TungstenFabricTag> = handle(
  tools.applyTungstenFabricTag,
  format.tungstenFabricTag,
);
export const configTungstenFabricService: Handler<t.ConfigTungstenFabricServiceParams, network.Success> = handle(
  tools.configTungstenFabricService,
  networkFormat.success,
);
export const createTungstenFabricAddressGroup: Handler<
  t.CreateTungstenFabricAddressGroupParams,
  t.TungstenFabricAddressGroup
> = handle(tools.createTungstenFabricAddressGroup, format.tungstenFabricAddressGroup);
export const createTungstenFabricApplicationPolicySet: Handler<
  t.CreateTungstenFabricApplicationPolicySetParams,
  t.TungstenFabricApplicationPolicySet
> = handle(tools.createTungstenFabricApplicationPolicySet, format.tungstenFabricApplicationPolicySet);
export const createTungstenFabricFirewallPolicy: Handler<
  t.CreateTungstenFabricFirewallPolicyParams,
  t.TungstenFabricFirewallPolicy
> = handle(tools.createTungstenFabricFirewallPolicy, format.tungstenFabricFirewallPolicy);
export const createTungstenFabricFirewallRule: Handler<
  t.CreateTungstenFabricFirewallRuleParams,
  t.TungstenFabricFirewallRule
> = handle(tools.createTungstenFabricFirewallRule, format.tungstenFabricFirewallRule);
export const createTungstenFabricLogicalRouter: Handler<
  t.CreateTungstenFabricLogicalRouterParams,
  t.TungstenFabricLogicalRouter
> = handle(tools.createTungstenFabricLogicalRouter, format.tungstenFabricLogicalRouter);
export const createTungstenFabricManagementNetwork: Handler<
  t.CreateTungstenFabricManagementNetworkParams,
  network.Success
> = handle(tools.createTungstenFabricManagementNetwork, networkFormat.success);
export const createTungstenFabricPolicy: Handler<t.CreateTungstenFabricPolicyParams, t.TungstenFabricPolicy> = handle(
  tools.createTungstenFabricPolicy,
  format.tungstenFabricPolicy,
);
export const createTungstenFabricProvider: Handler<t.CreateTungstenFabricProviderParams, t.TungstenFabricProvider> =
  handle(tools.createTungstenFabricProvider, format.tungstenFabricProvider);
export const createTungstenFabricPublicNetwork: Handler<t.CreateTungstenFabricPublicNetworkParams, network.Success> =
  handle(tools.createTungstenFabricPublicNetwork, networkFormat.success);
export const createTungstenFabricServiceGroup: Handler<
  t.CreateTungstenFabricServiceGroupParams,
  t.TungstenFabricServiceGroup
> = handle(tools.createTungstenFabricServiceGroup, format.tungstenFabricServiceGroup);
export const createTungstenFabricTag: Handler<t.CreateTungstenFabricTagParams, t.TungstenFabricTag> = handle(
  tools.createTungstenFabricTag,
  format.tungstenFabricTag,
);
export const createTungstenFabricTagType: Handler<t.CreateTungstenFabricTagTypeParams, t.TungstenFabricTagType> =
  handle(tools.createTungstenFabricTagType, format.tungstenFabricTagType);
export const deleteTungstenFabricAddressGroup: Handler<t.DeleteTungstenFabricAddressGroupParams, network.Success> =
  handle(tools.deleteTungstenFabricAddressGroup, networkFormat.success);
export const deleteTungstenFabricApplicationPolicySet: Handler<
  t.DeleteTungstenFabricApplicationPolicySetParams,
  network.Success
> = handle(tools.deleteTungstenFabricApplicationPolicySet, networkFormat.success);
export const deleteTungstenFabricFirewallPolicy: Handler<t.DeleteTungstenFabricFirewallPolicyParams, network.Success> =
  handle(tools.deleteTungstenFabricFirewallPolicy, networkFormat.success);
export const deleteTungstenFabricFirewallRule: Handler<t.DeleteTungstenFabricFirewallRuleParams, network.Success> =
  handle(tools.deleteTungstenFabricFirewallRule, networkFormat.success);
export const deleteTungstenFabricLogicalRouter: Handler<t.DeleteTungstenFabricLogicalRouterParams, network.Success> =
  handle(tools.deleteTungstenFabricLogicalRouter, networkFormat.success);
export const deleteTungstenFabricPolicy: Handler<t.DeleteTungstenFabricPolicyParams, network.Success> = handle(
  tools.deleteTungstenFabricPolicy,
  networkFormat.success,
);
export const deleteTungstenFabricServiceGroup: Handler<t.DeleteTungstenFabricServiceGroupParams, network.Success> =
  handle(tools.deleteTungstenFabricServiceGroup, networkFormat.success);
export const deleteTungstenFabricTag: Handler<t.DeleteTungstenFabricTagParams, network.Success> = handle(
  tools.deleteTungstenFabricTag,
  networkFormat.success,
);
export const deleteTungstenFabricTagType: Handler<t.DeleteTungstenFabricTagTypeParams, network.Success> = handle(
  tools.deleteTungstenFabricTagType,
  networkFormat.success,
);
export const listTungstenFabricAddressGroup: Handler<
  t.ListTungstenFabricAddressGroupParams,
  t.TungstenFabricAddressGroup
> = handle(tools.listTungstenFabricAddressGroup, format.tungstenFabricAddressGroup);
export const listTungstenFabricApplicationPolicySet: Handler<
  t.ListTungstenFabricApplicationPolicySetParams,
  t.TungstenFabricApplicationPolicySet
> = handle(tools.listTungstenFabricApplicationPolicySet, format.tungstenFabricApplicationPolicySet);
export const listTungstenFabricFirewallPolicy: Handler<
  t.ListTungstenFabricFirewallPolicyParams,
  t.TungstenFabricFirewallPolicy
> = handle(tools.listTungstenFabricFirewallPolicy, format.tungstenFabricFirewallPolicy);
export const listTungstenFabricFirewallRule: Handler<
  t.ListTungstenFabricFirewallRuleParams,
  t.TungstenFabricFirewallRule
> = handle(tools.listTungstenFabricFirewallRule, format.tungstenFabricFirewallRule);
export const listTungstenFabricLBHealthMonitor: Handler<
  t.ListTungstenFabricLBHealthMonitorParams,
  t.TungstenFabricLBHealthMonitor
> = handle(tools.listTungstenFabricLBHealthMonitor, format.tungstenFabricLBHealthMonitor);
export const listTungstenFabricLogicalRouter: Handler<
  t.ListTungstenFabricLogicalRouterParams,
  t.TungstenFabricLogicalRouter
> = handle(tools.listTungstenFabricLogicalRouter, format.tungstenFabricLogicalRouter);
export const listTungstenFabricNetwork: Handler<t.ListTungstenFabricNetworkParams, t.TungstenFabricNetwork> = handle(
  tools.listTungstenFabricNetwork,
  format.tungstenFabricNetwork,
);
export const listTungstenFabricNic: Handler<t.ListTungstenFabricNicParams, t.TungstenFabricNic> = handle(
  tools.listTungstenFabricNic,
  format.tungstenFabricNic,
);
export const listTungstenFabricPolicy: Handler<t.ListTungstenFabricPolicyParams, t.TungstenFabricPolicy> = handle(
  tools.listTungstenFabricPolicy,
  format.tungstenFabricPolicy,
);
export const listTungstenFabricPolicyRule: Handler<t.ListTungstenFabricPolicyRuleParams, t.TungstenFabricRule> = handle(
  tools.listTungstenFabricPolicyRule,
  format.tungstenFabricRule,
);
export const listTungstenFabricProviders: Handler<t.ListTungstenFabricProvidersParams, t.TungstenFabricProvider> =
  handle(tools.listTungstenFabricProviders, format.tungstenFabricProvider);
export const listTungstenFabricServiceGroup: Handler<
  t.ListTungstenFabricServiceGroupParams,
  t.TungstenFabricServiceGroup
> = handle(tools.listTungstenFabricServiceGroup, format.tungstenFabricServiceGroup);
export const listTungstenFabricTag: Handler<t.ListTungstenFabricTagParams, t.TungstenFabricTag> = handle(
  tools.listTungstenFabricTag,
  format.tungstenFabricTag,
);
export const listTungstenFabricTagType: Handler<t.ListTungstenFabricTagTypeParams, t.TungstenFabricTagType> = handle(
  tools.listTungstenFabricTagType,
  format.tungstenFabricTagType,
);
export const listTungstenFabricVm: Handler<t.ListTungstenFabricVmParams, t.TungstenFabricVm> = handle(
  tools.listTungstenFabricVm,
  format.tungstenFabricVm,
);
export const removeTungstenFabricNetworkGatewayFromLogicalRouter: Handler<
  t.RemoveTungstenFabricNetworkGatewayFromLogicalRouterParams,
  t.TungstenFabricLogicalRouter
> = handle(tools.removeTungstenFabricNetworkGatewayFromLogicalRouter, format.tungstenFabricLogicalRouter);
export const removeTungstenFabricPolicy: Handler<t.RemoveTungstenFabricPolicyParams, t.TungstenFabricPolicy> = handle(
  tools.removeTungstenFabricPolicy,
  format.tungstenFabricPolicy,
);
export const removeTungstenFabricPolicyRule: Handler<t.RemoveTungstenFabricPolicyRuleParams, t.TungstenFabricPolicy> =
  handle(tools.removeTungstenFabricPolicyRule, format.tungstenFabricPolicy);
export const removeTungstenFabricTag: Handler<t.RemoveTungstenFabricTagParams, t.TungstenFabricTag> = handle(
  tools.removeTungstenFabricTag,
  format.tungstenFabricTag,
);
export const synchronizeTungstenFabricData: Handler<t.SynchronizeTungstenFabricDataParams, network.Success> = handle(
  tools.synchronizeTungstenFabricData,
  networkFormat.success,
);
export const updateTungstenFabricLBHealthMonitor: Handler<
  t.UpdateTungstenFabricLBHealthMonitorParams,
  t.TungstenFabricLBHealthMonitor
> = handle(tools.updateTungstenFabricLBHealthMonitor, format.tungstenFabricLBHealthMonitor);
