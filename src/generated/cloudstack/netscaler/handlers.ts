// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as loadBalancerFormat from '../load-balancer/formatters.ts';
import type * as loadBalancer from '../load-balancer/types.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addNetscalerLoadBalancer: Handler<t.AddNetscalerLoadBalancerParams, t.NetscalerLoadBalancer> = handle(
  tools.addNetscalerLoadBalancer,
  format.netscalerLoadBalancer,
);
export const configureNetscalerLoadBalancer: Handler<t.ConfigureNetscalerLoadBalancerParams, t.NetscalerLoadBalancer> =
  handle(tools.configureNetscalerLoadBalancer, format.netscalerLoadBalancer);
export const deleteNetscalerControlCenter: Handler<t.DeleteNetscalerControlCenterParams, network.Success> = handle(
  tools.deleteNetscalerControlCenter,
  networkFormat.success,
);
export const deleteNetscalerLoadBalancer: Handler<t.DeleteNetscalerLoadBalancerParams, network.Success> = handle(
  tools.deleteNetscalerLoadBalancer,
  networkFormat.success,
);
export const listNetscalerControlCenter: Handler<t.ListNetscalerControlCenterParams, t.NetscalerControlCenter> = handle(
  tools.listNetscalerControlCenter,
  format.netscalerControlCenter,
);
export const listNetscalerLoadBalancerNetworks: Handler<t.ListNetscalerLoadBalancerNetworksParams, network.Network> =
  handle(tools.listNetscalerLoadBalancerNetworks, networkFormat.network);
export const listNetscalerLoadBalancers: Handler<t.ListNetscalerLoadBalancersParams, t.NetscalerLoadBalancer> = handle(
  tools.listNetscalerLoadBalancers,
  format.netscalerLoadBalancer,
);
export const registerNetscalerControlCenter: Handler<t.RegisterNetscalerControlCenterParams, t.NetscalerControlCenter> =
  handle(tools.registerNetscalerControlCenter, format.netscalerControlCenter);
export const registerNetscalerServicePackage: Handler<
  t.RegisterNetscalerServicePackageParams,
  loadBalancer.NetScalerServicePackage
> = handle(tools.registerNetscalerServicePackage, loadBalancerFormat.netScalerServicePackage);
