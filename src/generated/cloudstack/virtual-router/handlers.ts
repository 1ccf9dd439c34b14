// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const changeServiceForRouter: Handler<t.ChangeServiceForRouterParams, t.DomainRouter> = handle(
  tools.changeServiceForRouter,
  format.domainRouter,
);
export const configureVirtualRouterElement: Handler<t.ConfigureVirtualRouterElementParams, t.VirtualRouterProvider> =
  handle(tools.configureVirtualRouterElement, format.virtualRouterProvider);
export const createVirtualRouterElement: Handler<t.CreateVirtualRouterElementParams, t.VirtualRouterProvider> = handle(
  tools.createVirtualRouterElement,
  format.virtualRouterProvider,
);
export const destroyRouter: Handler<t.DestroyRouterParams, t.DomainRouter> = handle(
  tools.destroyRouter,
  format.domainRouter,
);
export const getRouterHealthCheckResults: Handler<t.GetRouterHealthCheckResultsParams, t.RouterHealthCheckResultsList> =
  handle(tools.getRouterHealthCheckResults, format.routerHealthCheckResultsList);
export const listRouters: Handler<t.ListRoutersParams, t.DomainRouter> = handle(tools.listRouters, format.domainRouter);
export const listVirtualRouterElements: Handler<t.ListVirtualRouterElementsParams, t.VirtualRouterProvider> = handle(
  tools.listVirtualRouterElements,
  format.virtualRouterProvider,
);
export const rebootRouter: Handler<t.RebootRouterParams, t.DomainRouter> = handle(
  tools.rebootRouter,
  format.domainRouter,
);
export const startRouter: Handler<t.StartRouterParams, t.DomainRouter> = handle(tools.startRouter, format.domainRouter);
export const stopRouter: Handler<t.StopRouterParams, t.DomainRouter> = handle(tools.stopRouter, format.domainRouter);
