// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createPrivateGateway: Handler<t.CreatePrivateGatewayParams, t.PrivateGateway> = handle(
  tools.createPrivateGateway,
  format.privateGateway,
);
export const createStaticRoute: Handler<t.CreateStaticRouteParams, t.StaticRoute> = handle(
  tools.createStaticRoute,
  format.staticRoute,
);
export const createVPC: Handler<t.CreateVPCParams, t.Vpc> = handle(tools.createVPC, format.vpc);
export const deletePrivateGateway: Handler<t.DeletePrivateGatewayParams, network.Success> = handle(
  tools.deletePrivateGateway,
  networkFormat.success,
);
export const deleteStaticRoute: Handler<t.DeleteStaticRouteParams, network.Success> = handle(
  tools.deleteStaticRoute,
  networkFormat.success,
);
export const deleteVPC: Handler<t.DeleteVPCParams, network.Success> = handle(tools.deleteVPC, networkFormat.success);
export const listPrivateGateways: Handler<t.ListPrivateGatewaysParams, t.PrivateGateway> = handle(
  tools.listPrivateGateways,
  format.privateGateway,
);
export const listStaticRoutes: Handler<t.ListStaticRoutesParams, t.StaticRoute> = handle(
  tools.listStaticRoutes,
  format.staticRoute,
);
export const listVPCs: Handler<t.ListVPCsParams, t.Vpc> = handle(tools.listVPCs, format.vpc);
export const migrateVPC: Handler<t.MigrateVPCParams, t.Vpc> = handle(tools.migrateVPC, format.vpc);
export const restartVPC: Handler<t.RestartVPCParams, network.Success> = handle(tools.restartVPC, networkFormat.success);
export const updateVPC: Handler<t.UpdateVPCParams, t.Vpc> = handle(tools.updateVPC, format.vpc);
