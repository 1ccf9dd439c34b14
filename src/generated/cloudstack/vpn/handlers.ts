// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addVpnUser: Handler<t.AddVpnUserParams, t.VpnUsers> = handle(tools.addVpnUser, format.vpnUsers);
export const createRemoteAccessVpn: Handler<t.CreateRemoteAccessVpnParams, t.RemoteAccessVpn> = handle(
  tools.createRemoteAccessVpn,
  format.remoteAccessVpn,
);
export const createVpnConnection: Handler<t.CreateVpnConnectionParams, t.Site2SiteVpnConnection> = handle(
  tools.createVpnConnection,
  format.site2SiteVpnConnection,
);
export const createVpnCustomerGateway: Handler<t.CreateVpnCustomerGatewayParams, t.Site2SiteCustomerGateway> = handle(
  tools.createVpnCustomerGateway,
  format.site2SiteCustomerGateway,
);
export const createVpnGateway: Handler<t.CreateVpnGatewayParams, t.Site2SiteVpnGateway> = handle(
  tools.createVpnGateway,
  format.site2SiteVpnGateway,
);
export const deleteRemoteAccessVpn: Handler<t.DeleteRemoteAccessVpnParams, network.Success> = handle(
  tools.deleteRemoteAccessVpn,
  networkFormat.success,
);
export const deleteVpnConnection: Handler<t.DeleteVpnConnectionParams, network.Success> = handle(
  tools.deleteVpnConnection,
  networkFormat.success,
);
export const deleteVpnCustomerGateway: Handler<t.DeleteVpnCustomerGatewayParams, network.Success> = handle(
  tools.deleteVpnCustomerGateway,
  networkFormat.success,
);
export const deleteVpnGateway: Handler<t.DeleteVpnGatewayParams, network.Success> = handle(
  tools.deleteVpnGateway,
  networkFormat.success,
);
export const listRemoteAccessVpns: Handler<t.ListRemoteAccessVpnsParams, t.RemoteAccessVpn> = handle(
  tools.listRemoteAccessVpns,
  format.remoteAccessVpn,
);
export const listVpnConnections: Handler<t.ListVpnConnectionsParams, t.Site2SiteVpnConnection> = handle(
  tools.listVpnConnections,
  format.site2SiteVpnConnection,
);
export const listVpnCustomerGateways: Handler<t.ListVpnCustomerGatewaysParams, t.Site2SiteCustomerGateway> = handle(
  tools.listVpnCustomerGateways,
  format.site2SiteCustomerGateway,
);
export const listVpnGateways: Handler<t.ListVpnGatewaysParams, t.Site2SiteVpnGateway> = handle(
  tools.listVpnGateways,
  format.site2SiteVpnGateway,
);
export const listVpnUsers: Handler<t.ListVpnUsersParams, t.VpnUsers> = handle(tools.listVpnUsers, format.vpnUsers);
export const removeVpnUser: Handler<t.RemoveVpnUserParams, network.Success> = handle(
  tools.removeVpnUser,
  networkFormat.success,
);
export const resetVpnConnection: Handler<t.ResetVpnConnectionParams, t.Site2SiteVpnConnection> = handle(
  tools.resetVpnConnection,
  format.site2SiteVpnConnection,
);
export const updateRemoteAccessVpn: Handler<t.UpdateRemoteAccessVpnParams, t.RemoteAccessVpn> = handle(
  tools.updateRemoteAccessVpn,
  format.remoteAccessVpn,
);
export const updateVpnConnection: Handler<t.UpdateVpnConnectionParams, t.Site2SiteVpnConnection> = handle(
  tools.updateVpnConnection,
  format.site2SiteVpnConnection,
);
export const updateVpnCustomerGateway: Handler<t.UpdateVpnCustomerGatewayParams, t.Site2SiteCustomerGateway> = handle(
  tools.updateVpnCustomerGateway,
  format.site2SiteCustomerGateway,
);
export const updateVpnGateway: Handler<t.UpdateVpnGatewayParams, t.Site2SiteVpnGateway> = handle(
  tools.updateVpnGateway,
  format.site2SiteVpnGateway,
);
