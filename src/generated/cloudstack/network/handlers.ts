// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as vlanFormat from '../vlan/formatters.ts';
import type * as vlan from '../vlan/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addGloboDnsHost: Handler<t.AddGloboDnsHostParams, t.Success> = handle(
  tools.addGloboDnsHost,
  format.success,
);
export const addNetworkServiceProvider: Handler<t.AddNetworkServiceProviderParams, t.Provider> = handle(
  tools.addNetworkServiceProvider,
  format.provider,
);
export const addOpenDaylightController: Handler<t.AddOpenDaylightControllerParams, t.OpenDaylightController> = handle(
  tools.addOpenDaylightController,
  format.openDaylightController,
);
export const addTrafficMonitor: Handler<t.AddTrafficMonitorParams, t.TrafficMonitor> = handle(
  tools.addTrafficMonitor,
  format.trafficMonitor,
);
export const addTrafficType: Handler<t.AddTrafficTypeParams, t.TrafficType> = handle(
  tools.addTrafficType,
  format.trafficType,
);
export const changeBgpPeersForNetwork: Handler<t.ChangeBgpPeersForNetworkParams, t.Network> = handle(
  tools.changeBgpPeersForNetwork,
  format.network,
);
export const createGuestNetworkIpv6Prefix: Handler<t.CreateGuestNetworkIpv6PrefixParams, t.DataCenterGuestIpv6Prefix> =
  handle(tools.createGuestNetworkIpv6Prefix, format.dataCenterGuestIpv6Prefix);
export const createIpv4SubnetForGuestNetwork: Handler<
  t.CreateIpv4SubnetForGuestNetworkParams,
  t.Ipv4SubnetForGuestNetwork
> = handle(tools.createIpv4SubnetForGuestNetwork, format.ipv4SubnetForGuestNetwork);
export const createNetwork: Handler<t.CreateNetworkParams, t.Network> = handle(tools.createNetwork, format.network);
export const createNetworkPermissions: Handler<t.CreateNetworkPermissionsParams, t.Success> = handle(
  tools.createNetworkPermissions,
  format.success,
);
export const createPhysicalNetwork: Handler<t.CreatePhysicalNetworkParams, t.PhysicalNetwork> = handle(
  tools.createPhysicalNetwork,
  format.physicalNetwork,
);
export const createServiceInstance: Handler<t.CreateServiceInstanceParams, t.ServiceInstance> = handle(
  tools.createServiceInstance,
  format.serviceInstance,
);
export const createStorageNetworkIpRange: Handler<t.CreateStorageNetworkIpRangeParams, t.StorageNetworkIpRange> =
  handle(tools.createStorageNetworkIpRange, format.storageNetworkIpRange);
export const dedicatePublicIpRange: Handler<t.DedicatePublicIpRangeParams, vlan.VlanIpRange> = handle(
  tools.dedicatePublicIpRange,
  vlanFormat.vlanIpRange,
);
export const deleteCiscoNexusVSM: Handler<t.DeleteCiscoNexusVSMParams, t.Success> = handle(
  tools.deleteCiscoNexusVSM,
  format.success,
);
export const deleteGuestNetworkIpv6Prefix: Handler<t.DeleteGuestNetworkIpv6PrefixParams, t.Success> = handle(
  tools.deleteGuestNetworkIpv6Prefix,
  format.success,
);
export const deleteIpv4SubnetForGuestNetwork: Handler<t.DeleteIpv4SubnetForGuestNetworkParams, t.Success> = handle(
  tools.deleteIpv4SubnetForGuestNetwork,
  format.success,
);
export const deleteNetwork: Handler<t.DeleteNetworkParams, t.Success> = handle(tools.deleteNetwork, format.success);
export const deleteNetworkServiceProvider: Handler<t.DeleteNetworkServiceProviderParams, t.Success> = handle(
  tools.deleteNetworkServiceProvider,
  format.success,
);
export const deleteOpenDaylightController: Handler<t.DeleteOpenDaylightControllerParams, t.OpenDaylightController> =
  handle(tools.deleteOpenDaylightController, format.openDaylightController);
export const deletePhysicalNetwork: Handler<t.DeletePhysicalNetworkParams, t.Success> = handle(
  tools.deletePhysicalNetwork,
  format.success,
);
export const deleteStorageNetworkIpRange: Handler<t.DeleteStorageNetworkIpRangeParams, t.Success> = handle(
  tools.deleteStorageNetworkIpRange,
  format.success,
);
export const deleteTrafficMonitor: Handler<t.DeleteTrafficMonitorParams, t.Success> = handle(
  tools.deleteTrafficMonitor,
  format.success,
);
export const deleteTrafficType: Handler<t.DeleteTrafficTypeParams, t.Success> = handle(
  tools.deleteTrafficType,
  format.success,
);
export const disableCiscoNexusVSM: Handler<t.DisableCiscoNexusVSMParams, t.CiscoNexusVSM> = handle(
  tools.disableCiscoNexusVSM,
  format.ciscoNexusVSM,
);
export const enableCiscoNexusVSM: Handler<t.EnableCiscoNexusVSMParams, t.CiscoNexusVSM> = handle(
  tools.enableCiscoNexusVSM,
  format.ciscoNexusVSM,
);
export const listCiscoNexusVSMs: Handler<t.ListCiscoNexusVSMsParams, t.CiscoNexusVSM> = handle(
  tools.listCiscoNexusVSMs,
  format.ciscoNexusVSM,
);
export const listGuestNetworkIpv6Prefixes: Handler<t.ListGuestNetworkIpv6PrefixesParams, t.DataCenterGuestIpv6Prefix> =
  handle(tools.listGuestNetworkIpv6Prefixes, format.dataCenterGuestIpv6Prefix);
export const listIpv4SubnetsForGuestNetwork: Handler<
  t.ListIpv4SubnetsForGuestNetworkParams,
  t.Ipv4SubnetForGuestNetwork
> = handle(tools.listIpv4SubnetsForGuestNetwork, format.ipv4SubnetForGuestNetwork);
export const listNetworkIsolationMethods: Handler<t.ListNetworkIsolationMethodsParams, t.IsolationMethod> = handle(
  tools.listNetworkIsolationMethods,
  format.isolationMethod,
);
export const listNetworkPermissions: Handler<t.ListNetworkPermissionsParams, t.NetworkPermissions> = handle(
  tools.listNetworkPermissions,
  format.networkPermissions,
);
export const listNetworkProtocols: Handler<t.ListNetworkProtocolsParams, t.NetworkProtocol> = handle(
  tools.listNetworkProtocols,
  format.networkProtocol,
);
export const listNetworkServiceProviders: Handler<t.ListNetworkServiceProvidersParams, t.Provider> = handle(
  tools.listNetworkServiceProviders,
  format.provider,
);
export const listNetworks: Handler<t.ListNetworksParams, t.Network> = handle(tools.listNetworks, format.network);
export const listOpenDaylightControllers: Handler<t.ListOpenDaylightControllersParams, t.OpenDaylightController> =
  handle(tools.listOpenDaylightControllers, format.openDaylightController);
export const listPhysicalNetworks: Handler<t.ListPhysicalNetworksParams, t.PhysicalNetwork> = handle(
  tools.listPhysicalNetworks,
  format.physicalNetwork,
);
export const listStorageNetworkIpRange: Handler<t.ListStorageNetworkIpRangeParams, t.StorageNetworkIpRange> = handle(
  tools.listStorageNetworkIpRange,
  format.storageNetworkIpRange,
);
export const listSupportedNetworkServices: Handler<t.ListSupportedNetworkServicesParams, t.Service> = handle(
  tools.listSupportedNetworkServices,
  format.service,
);
export const listTrafficMonitors: Handler<t.ListTrafficMonitorsParams, t.TrafficMonitor> = handle(
  tools.listTrafficMonitors,
  format.trafficMonitor,
);
export const listTrafficTypeImplementors: Handler<t.ListTrafficTypeImplementorsParams, t.TrafficTypeImplementor> =
  handle(tools.listTrafficTypeImplementors, format.trafficTypeImplementor);
export const listTrafficTypes: Handler<t.ListTrafficTypesParams, t.TrafficType> = handle(
  tools.listTrafficTypes,
  format.trafficType,
);
export const migrateNetwork: Handler<t.MigrateNetworkParams, t.Network> = handle(tools.migrateNetwork, format.network);
export const releasePublicIpRange: Handler<t.ReleasePublicIpRangeParams, t.Success> = handle(
  tools.releasePublicIpRange,
  format.success,
);
export const removeNetworkPermissions: Handler<t.RemoveNetworkPermissionsParams, t.Success> = handle(
  tools.removeNetworkPermissions,
  format.success,
);
export const resetNetworkPermissions: Handler<t.ResetNetworkPermissionsParams, t.Success> = handle(
  tools.resetNetworkPermissions,
  format.success,
);
export const restartNetwork: Handler<t.RestartNetworkParams, t.Success> = handle(tools.restartNetwork, format.success);
export const updateNetwork: Handler<t.UpdateNetworkParams, t.Network> = handle(tools.updateNetwork, format.network);
export const updateNetworkServiceProvider: Handler<t.UpdateNetworkServiceProviderParams, t.Provider> = handle(
  tools.updateNetworkServiceProvider,
  format.provider,
);
export const updatePhysicalNetwork: Handler<t.UpdatePhysicalNetworkParams, t.PhysicalNetwork> = handle(
  tools.updatePhysicalNetwork,
  format.physicalNetwork,
);
export const updateStorageNetworkIpRange: Handler<t.UpdateStorageNetworkIpRangeParams, t.StorageNetworkIpRange> =
  handle(tools.updateStorageNetworkIpRange, format.storageNetworkIpRange);
export const updateTrafficType: Handler<t.UpdateTrafficTypeParams, t.TrafficType> = handle(
  tools.updateTrafficType,
  format.trafficType,
);
