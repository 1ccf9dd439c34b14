// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as systemVmFormat from '../system-vm/formatters.ts';
import type * as systemVm from '../system-vm/types.ts';
import * as virtualRouterFormat from '../virtual-router/formatters.ts';
import type * as virtualRouter from '../virtual-router/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const assignCertToLoadBalancer: Handler<t.AssignCertToLoadBalancerParams, network.Success> = handle(
  tools.assignCertToLoadBalancer,
  networkFormat.success,
);
export const assignToGlobalLoadBalancerRule: Handler<t.AssignToGlobalLoadBalancerRuleParams, network.Success> = handle(
  tools.assignToGlobalLoadBalancerRule,
  networkFormat.success,
);
export const assignToLoadBalancerRule: Handler<t.AssignToLoadBalancerRuleParams, network.Success> = handle(
  tools.assignToLoadBalancerRule,
  networkFormat.success,
);
export const createGlobalLoadBalancerRule: Handler<t.CreateGlobalLoadBalancerRuleParams, t.GlobalLoadBalancer> = handle(
  tools.createGlobalLoadBalancerRule,
  format.globalLoadBalancer,
);
export const createLBHealthCheckPolicy: Handler<t.CreateLBHealthCheckPolicyParams, t.LBHealthCheck> = handle(
  tools.createLBHealthCheckPolicy,
  format.lBHealthCheck,
);
export const createLBStickinessPolicy: Handler<t.CreateLBStickinessPolicyParams, t.LBStickiness> = handle(
  tools.createLBStickinessPolicy,
  format.lBStickiness,
);
export const createLoadBalancer: Handler<t.CreateLoadBalancerParams, t.ApplicationLoadBalancer> = handle(
  tools.createLoadBalancer,
  format.applicationLoadBalancer,
);
export const createLoadBalancerRule: Handler<t.CreateLoadBalancerRuleParams, t.LoadBalancer> = handle(
  tools.createLoadBalancerRule,
  format.loadBalancer,
);
export const deleteGlobalLoadBalancerRule: Handler<t.DeleteGlobalLoadBalancerRuleParams, network.Success> = handle(
  tools.deleteGlobalLoadBalancerRule,
  networkFormat.success,
);
export const deleteLBHealthCheckPolicy: Handler<t.DeleteLBHealthCheckPolicyParams, network.Success> = handle(
  tools.deleteLBHealthCheckPolicy,
  networkFormat.success,
);
export const deleteLBStickinessPolicy: Handler<t.DeleteLBStickinessPolicyParams, network.Success> = handle(
  tools.deleteLBStickinessPolicy,
  networkFormat.success,
);
export const deleteLoadBalancer: Handler<t.DeleteLoadBalancerParams, network.Success> = handle(
  tools.deleteLoadBalancer,
  networkFormat.success,
);
export const deleteLoadBalancerRule: Handler<t.DeleteLoadBalancerRuleParams, network.Success> = handle(
  tools.deleteLoadBalancerRule,
  networkFormat.success,
);
export const deleteServicePackageOffering: Handler<t.DeleteServicePackageOfferingParams, network.Success> = handle(
  tools.deleteServicePackageOffering,
  networkFormat.success,
);
export const deployNetscalerVpx: Handler<t.DeployNetscalerVpxParams, systemVm.SystemVm> = handle(
  tools.deployNetscalerVpx,
  systemVmFormat.systemVm,
);
export const getLoadBalancerSslCertificate: Handler<t.GetLoadBalancerSslCertificateParams, t.TlsData> = handle(
  tools.getLoadBalancerSslCertificate,
  format.tlsData,
);
export const listGlobalLoadBalancerRules: Handler<t.ListGlobalLoadBalancerRulesParams, t.GlobalLoadBalancer> = handle(
  tools.listGlobalLoadBalancerRules,
  format.globalLoadBalancer,
);
export const listLBHealthCheckPolicies: Handler<t.ListLBHealthCheckPoliciesParams, t.LBHealthCheck> = handle(
  tools.listLBHealthCheckPolicies,
  format.lBHealthCheck,
);
export const listLBStickinessPolicies: Handler<t.ListLBStickinessPoliciesParams, t.LBStickiness> = handle(
  tools.listLBStickinessPolicies,
  format.lBStickiness,
);
export const listLoadBalancerRuleInstances: Handler<t.ListLoadBalancerRuleInstancesParams, t.LoadBalancerRuleVmMap> =
  handle(tools.listLoadBalancerRuleInstances, format.loadBalancerRuleVmMap);
export const listLoadBalancerRules: Handler<t.ListLoadBalancerRulesParams, t.LoadBalancer> = handle(
  tools.listLoadBalancerRules,
  format.loadBalancer,
);
export const listLoadBalancers: Handler<t.ListLoadBalancersParams, t.ApplicationLoadBalancer> = handle(
  tools.listLoadBalancers,
  format.applicationLoadBalancer,
);
export const listRegisteredServicePackages: Handler<t.ListRegisteredServicePackagesParams, t.NetScalerServicePackage> =
  handle(tools.listRegisteredServicePackages, format.netScalerServicePackage);
export const removeCertFromLoadBalancer: Handler<t.RemoveCertFromLoadBalancerParams, network.Success> = handle(
  tools.removeCertFromLoadBalancer,
  networkFormat.success,
);
export const removeFromGlobalLoadBalancerRule: Handler<t.RemoveFromGlobalLoadBalancerRuleParams, network.Success> =
  handle(tools.removeFromGlobalLoadBalancerRule, networkFormat.success);
export const removeFromLoadBalancerRule: Handler<t.RemoveFromLoadBalancerRuleParams, network.Success> = handle(
  tools.removeFromLoadBalancerRule,
  networkFormat.success,
);
export const stopNetScalerVpx: Handler<t.StopNetScalerVpxParams, virtualRouter.DomainRouter> = handle(
  tools.stopNetScalerVpx,
  virtualRouterFormat.domainRouter,
);
export const updateGlobalLoadBalancerRule: Handler<t.UpdateGlobalLoadBalancerRuleParams, t.GlobalLoadBalancer> = handle(
  tools.updateGlobalLoadBalancerRule,
  format.globalLoadBalancer,
);
export const updateLBHealthCheckPolicy: Handler<t.UpdateLBHealthCheckPolicyParams, t.LBHealthCheck> = handle(
  tools.updateLBHealthCheckPolicy,
  format.lBHealthCheck,
);
export const updateLBStickinessPolicy: Handler<t.UpdateLBStickinessPolicyParams, t.LBStickiness> = handle(
  tools.updateLBStickinessPolicy,
  format.lBStickiness,
);
export const updateLoadBalancer: Handler<t.UpdateLoadBalancerParams, t.ApplicationLoadBalancer> = handle(
  tools.updateLoadBalancer,
  format.applicationLoadBalancer,
);
export const updateLoadBalancerRule: Handler<t.UpdateLoadBalancerRuleParams, t.LoadBalancer> = handle(
  tools.updateLoadBalancerRule,
  format.loadBalancer,
);
