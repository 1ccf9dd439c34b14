// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const idhcpConfigGet: Handler<t.IdhcpConfigGetParams, t.IDHCPConfig> = handle(
  tools.idhcpConfigGet,
  format.iDHCPConfig,
);
export const idhcpConfigGetAllOptions: Handler<t.IdhcpConfigGetAllOptionsParams, t.IDHCPConfigGetAllOptionsResult> =
  handle(tools.idhcpConfigGetAllOptions, format.iDHCPConfigGetAllOptionsResult);
export const idhcpConfigGetOption: Handler<t.IdhcpConfigGetOptionParams, t.IDHCPConfigGetOptionResult> = handle(
  tools.idhcpConfigGetOption,
  format.iDHCPConfigGetOptionResult,
);
export const idhcpConfigRemove: Handler<t.IdhcpConfigRemoveParams, Done> = handle(tools.idhcpConfigRemove, done);
export const idhcpConfigRemoveAllOptions: Handler<t.IdhcpConfigRemoveAllOptionsParams, Done> = handle(
  tools.idhcpConfigRemoveAllOptions,
  done,
);
export const idhcpConfigRemoveOption: Handler<t.IdhcpConfigRemoveOptionParams, Done> = handle(
  tools.idhcpConfigRemoveOption,
  done,
);
export const idhcpConfigSetOption: Handler<t.IdhcpConfigSetOptionParams, Done> = handle(
  tools.idhcpConfigSetOption,
  done,
);
export const idhcpConfigUpdate: Handler<t.IdhcpConfigUpdateParams, t.IDHCPConfig> = handle(
  tools.idhcpConfigUpdate,
  format.iDHCPConfig,
);
export const idhcpGroupConditionGet: Handler<t.IdhcpGroupConditionGetParams, t.IDHCPGroupCondition> = handle(
  tools.idhcpGroupConditionGet,
  format.iDHCPGroupCondition,
);
export const idhcpGroupConditionRemove: Handler<t.IdhcpGroupConditionRemoveParams, Done> = handle(
  tools.idhcpGroupConditionRemove,
  done,
);
export const idhcpGroupConditionUpdate: Handler<t.IdhcpGroupConditionUpdateParams, t.IDHCPGroupCondition> = handle(
  tools.idhcpGroupConditionUpdate,
  format.iDHCPGroupCondition,
);
export const idhcpGroupConfigAddCondition: Handler<t.IdhcpGroupConfigAddConditionParams, t.IDHCPGroupCondition> =
  handle(tools.idhcpGroupConfigAddCondition, format.iDHCPGroupCondition);
export const idhcpGroupConfigGet: Handler<t.IdhcpGroupConfigGetParams, t.IDHCPGroupConfig> = handle(
  tools.idhcpGroupConfigGet,
  format.iDHCPGroupConfig,
);
export const idhcpGroupConfigRemoveAllConditions: Handler<t.IdhcpGroupConfigRemoveAllConditionsParams, Done> = handle(
  tools.idhcpGroupConfigRemoveAllConditions,
  done,
);
export const idhcpGroupConfigUpdate: Handler<t.IdhcpGroupConfigUpdateParams, t.IDHCPGroupConfig> = handle(
  tools.idhcpGroupConfigUpdate,
  format.iDHCPGroupConfig,
);
export const idhcpIndividualConfigGet: Handler<t.IdhcpIndividualConfigGetParams, t.IDHCPIndividualConfig> = handle(
  tools.idhcpIndividualConfigGet,
  format.iDHCPIndividualConfig,
);
export const idhcpIndividualConfigUpdate: Handler<t.IdhcpIndividualConfigUpdateParams, t.IDHCPIndividualConfig> =
  handle(tools.idhcpIndividualConfigUpdate, format.iDHCPIndividualConfig);
export const idhcpServerFindLeaseByMac: Handler<t.IdhcpServerFindLeaseByMacParams, t.IDHCPServerFindLeaseByMACResult> =
  handle(tools.idhcpServerFindLeaseByMac, format.iDHCPServerFindLeaseByMACResult);
export const idhcpServerGet: Handler<t.IdhcpServerGetParams, t.IDHCPServer> = handle(
  tools.idhcpServerGet,
  format.iDHCPServer,
);
export const idhcpServerGetConfig: Handler<t.IdhcpServerGetConfigParams, t.IDHCPConfig> = handle(
  tools.idhcpServerGetConfig,
  format.iDHCPConfig,
);
export const idhcpServerRestart: Handler<t.IdhcpServerRestartParams, Done> = handle(tools.idhcpServerRestart, done);
export const idhcpServerSetConfiguration: Handler<t.IdhcpServerSetConfigurationParams, Done> = handle(
  tools.idhcpServerSetConfiguration,
  done,
);
export const idhcpServerStart: Handler<t.IdhcpServerStartParams, Done> = handle(tools.idhcpServerStart, done);
export const idhcpServerStop: Handler<t.IdhcpServerStopParams, Done> = handle(tools.idhcpServerStop, done);
export const idhcpServerUpdate: Handler<t.IdhcpServerUpdateParams, t.IDHCPServer> = handle(
  tools.idhcpServerUpdate,
  format.iDHCPServer,
);
export const iHostCreateHostOnlyNetworkInterface: Handler<
  t.IHostCreateHostOnlyNetworkInterfaceParams,
  t.IHostCreateHostOnlyNetworkInterfaceResult
> = handle(tools.iHostCreateHostOnlyNetworkInterface, format.iHostCreateHostOnlyNetworkInterfaceResult);
export const iHostFindHostNetworkInterfaceById: Handler<
  t.IHostFindHostNetworkInterfaceByIdParams,
  t.IHostNetworkInterface
> = handle(tools.iHostFindHostNetworkInterfaceById, format.iHostNetworkInterface);
export const iHostFindHostNetworkInterfaceByName: Handler<
  t.IHostFindHostNetworkInterfaceByNameParams,
  t.IHostNetworkInterface
> = handle(tools.iHostFindHostNetworkInterfaceByName, format.iHostNetworkInterface);
export const iHostFindHostNetworkInterfacesOfType: Handler<
  t.IHostFindHostNetworkInterfacesOfTypeParams,
  t.IHostNetworkInterface
> = handle(tools.iHostFindHostNetworkInterfacesOfType, format.iHostNetworkInterface);
export const iHostGenerateMacAddress: Handler<t.IHostGenerateMacAddressParams, Done> = handle(
  tools.iHostGenerateMacAddress,
  done,
);
export const iHostRemoveHostOnlyNetworkInterface: Handler<t.IHostRemoveHostOnlyNetworkInterfaceParams, Done> = handle(
  tools.iHostRemoveHostOnlyNetworkInterface,
  done,
);
export const iHostNetworkInterfaceDhcpRediscover: Handler<t.IHostNetworkInterfaceDhcpRediscoverParams, Done> = handle(
  tools.iHostNetworkInterfaceDhcpRediscover,
  done,
);
export const iHostNetworkInterfaceEnableDynamicIpConfig: Handler<
  t.IHostNetworkInterfaceEnableDynamicIpConfigParams,
  Done
> = handle(tools.iHostNetworkInterfaceEnableDynamicIpConfig, done);
export const iHostNetworkInterfaceEnableStaticIpConfig: Handler<
  t.IHostNetworkInterfaceEnableStaticIpConfigParams,
  Done
> = handle(tools.iHostNetworkInterfaceEnableStaticIpConfig, done);
export const iHostNetworkInterfaceEnableStaticIpConfigV6: Handler<
  t.IHostNetworkInterfaceEnableStaticIpConfigV6Params,
  Done
> = handle(tools.iHostNetworkInterfaceEnableStaticIpConfigV6, done);
export const iHostNetworkInterfaceGet: Handler<t.IHostNetworkInterfaceGetParams, t.IHostNetworkInterface> = handle(
  tools.iHostNetworkInterfaceGet,
  format.iHostNetworkInterface,
);
export const iHostOnlyNetworkGet: Handler<t.IHostOnlyNetworkGetParams, t.IHostOnlyNetwork> = handle(
  tools.iHostOnlyNetworkGet,
  format.iHostOnlyNetwork,
);
export const iHostOnlyNetworkUpdate: Handler<t.IHostOnlyNetworkUpdateParams, t.IHostOnlyNetwork> = handle(
  tools.iHostOnlyNetworkUpdate,
  format.iHostOnlyNetwork,
);
export const inatNetworkAddLocalMapping: Handler<t.InatNetworkAddLocalMappingParams, Done> = handle(
  tools.inatNetworkAddLocalMapping,
  done,
);
export const inatNetworkAddPortForwardRule: Handler<t.InatNetworkAddPortForwardRuleParams, Done> = handle(
  tools.inatNetworkAddPortForwardRule,
  done,
);
export const inatNetworkGet: Handler<t.InatNetworkGetParams, t.INATNetwork> = handle(
  tools.inatNetworkGet,
  format.iNATNetwork,
);
export const inatNetworkRemovePortForwardRule: Handler<t.InatNetworkRemovePortForwardRuleParams, Done> = handle(
  tools.inatNetworkRemovePortForwardRule,
  done,
);
export const inatNetworkStart: Handler<t.InatNetworkStartParams, Done> = handle(tools.inatNetworkStart, done);
export const inatNetworkStop: Handler<t.InatNetworkStopParams, Done> = handle(tools.inatNetworkStop, done);
export const inatNetworkUpdate: Handler<t.InatNetworkUpdateParams, t.INATNetwork> = handle(
  tools.inatNetworkUpdate,
  format.iNATNetwork,
);
export const iVirtualBoxCreateDhcpServer: Handler<t.IVirtualBoxCreateDhcpServerParams, t.IDHCPServer> = handle(
  tools.iVirtualBoxCreateDhcpServer,
  format.iDHCPServer,
);
export const iVirtualBoxCreateHostOnlyNetwork: Handler<t.IVirtualBoxCreateHostOnlyNetworkParams, t.IHostOnlyNetwork> =
  handle(tools.iVirtualBoxCreateHostOnlyNetwork, format.iHostOnlyNetwork);
export const iVirtualBoxCreateNatNetwork: Handler<t.IVirtualBoxCreateNatNetworkParams, t.INATNetwork> = handle(
  tools.iVirtualBoxCreateNatNetwork,
  format.iNATNetwork,
);
export const iVirtualBoxFindDhcpServerByNetworkName: Handler<
  t.IVirtualBoxFindDhcpServerByNetworkNameParams,
  t.IDHCPServer
> = handle(tools.iVirtualBoxFindDhcpServerByNetworkName, format.iDHCPServer);
export const iVirtualBoxFindHostOnlyNetworkById: Handler<
  t.IVirtualBoxFindHostOnlyNetworkByIdParams,
  t.IHostOnlyNetwork
> = handle(tools.iVirtualBoxFindHostOnlyNetworkById, format.iHostOnlyNetwork);
export const iVirtualBoxFindHostOnlyNetworkByName: Handler<
  t.IVirtualBoxFindHostOnlyNetworkByNameParams,
  t.IHostOnlyNetwork
> = handle(tools.iVirtualBoxFindHostOnlyNetworkByName, format.iHostOnlyNetwork);
export const iVirtualBoxFindNatNetworkByName: Handler<t.IVirtualBoxFindNatNetworkByNameParams, t.INATNetwork> = handle(
  tools.iVirtualBoxFindNatNetworkByName,
  format.iNATNetwork,
);
export const iVirtualBoxRemoveDhcpServer: Handler<t.IVirtualBoxRemoveDhcpServerParams, Done> = handle(
  tools.iVirtualBoxRemoveDhcpServer,
  done,
);
export const iVirtualBoxRemoveHostOnlyNetwork: Handler<t.IVirtualBoxRemoveHostOnlyNetworkParams, Done> = handle(
  tools.iVirtualBoxRemoveHostOnlyNetwork,
  done,
);
export const iVirtualBoxRemoveNatNetwork: Handler<t.IVirtualBoxRemoveNatNetworkParams, Done> = handle(
  tools.iVirtualBoxRemoveNatNetwork,
  done,
);
export const listNetworks: Handler<t.ListNetworksParams, t.NetworkRow> = handle(tools.listNetworks, format.networkRow);
