// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addLdapConfiguration: Handler<t.AddLdapConfigurationParams, t.LdapConfiguration> = handle(
  tools.addLdapConfiguration,
  format.ldapConfiguration,
);
export const deleteCniConfiguration: Handler<t.DeleteCniConfigurationParams, network.Success> = handle(
  tools.deleteCniConfiguration,
  networkFormat.success,
);
export const deleteLdapConfiguration: Handler<t.DeleteLdapConfigurationParams, t.LdapConfiguration> = handle(
  tools.deleteLdapConfiguration,
  format.ldapConfiguration,
);
export const getApiLimit: Handler<t.GetApiLimitParams, t.ApiLimit> = handle(tools.getApiLimit, format.apiLimit);
export const listCapabilities: Handler<t.ListCapabilitiesParams, t.Capabilities> = handle(
  tools.listCapabilities,
  format.capabilities,
);
export const listCniConfiguration: Handler<t.ListCniConfigurationParams, t.UserData> = handle(
  tools.listCniConfiguration,
  format.userData,
  ['CNI configuration', 'CNI configurations'],
);
export const listConfigurationGroups: Handler<t.ListConfigurationGroupsParams, t.ConfigurationGroup> = handle(
  tools.listConfigurationGroups,
  format.configurationGroup,
);
export const listConfigurations: Handler<t.ListConfigurationsParams, t.Configuration> = handle(
  tools.listConfigurations,
  format.configuration,
);
export const listDeploymentPlanners: Handler<t.ListDeploymentPlannersParams, t.DeploymentPlanners> = handle(
  tools.listDeploymentPlanners,
  format.deploymentPlanners,
);
export const listHypervisorCapabilities: Handler<t.ListHypervisorCapabilitiesParams, t.HypervisorCapabilities> = handle(
  tools.listHypervisorCapabilities,
  format.hypervisorCapabilities,
);
export const listHypervisors: Handler<t.ListHypervisorsParams, t.Hypervisor> = handle(
  tools.listHypervisors,
  format.hypervisor,
);
export const listLdapConfigurations: Handler<t.ListLdapConfigurationsParams, t.LdapConfiguration> = handle(
  tools.listLdapConfigurations,
  format.ldapConfiguration,
);
export const quotaListEmailConfiguration: Handler<t.QuotaListEmailConfigurationParams, t.QuotaConfigureEmail> = handle(
  tools.quotaListEmailConfiguration,
  format.quotaConfigureEmail,
);
export const registerCniConfiguration: Handler<t.RegisterCniConfigurationParams, t.UserData> = handle(
  tools.registerCniConfiguration,
  format.userData,
  ['CNI configuration', 'CNI configurations'],
);
export const resetApiLimit: Handler<t.ResetApiLimitParams, network.Success> = handle(
  tools.resetApiLimit,
  networkFormat.success,
);
export const resetConfiguration: Handler<t.ResetConfigurationParams, t.Configuration> = handle(
  tools.resetConfiguration,
  format.configuration,
);
export const updateConfiguration: Handler<t.UpdateConfigurationParams, t.Configuration> = handle(
  tools.updateConfiguration,
  format.configuration,
);
export const updateHypervisorCapabilities: Handler<t.UpdateHypervisorCapabilitiesParams, t.HypervisorCapabilities> =
  handle(tools.updateHypervisorCapabilities, format.hypervisorCapabilities);
