// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as virtualRouterFormat from '../virtual-router/formatters.ts';
import type * as virtualRouter from '../virtual-router/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const configureInternalLoadBalancerElement: Handler<
  t.ConfigureInternalLoadBalancerElementParams,
  t.InternalLoadBalancerElement
> = handle(tools.configureInternalLoadBalancerElement, format.internalLoadBalancerElement);
export const createInternalLoadBalancerElement: Handler<
  t.CreateInternalLoadBalancerElementParams,
  t.InternalLoadBalancerElement
> = handle(tools.createInternalLoadBalancerElement, format.internalLoadBalancerElement);
export const listInternalLoadBalancerElements: Handler<
  t.ListInternalLoadBalancerElementsParams,
  t.InternalLoadBalancerElement
> = handle(tools.listInternalLoadBalancerElements, format.internalLoadBalancerElement);
export const listInternalLoadBalancerVMs: Handler<t.ListInternalLoadBalancerVMsParams, virtualRouter.DomainRouter> =
  handle(tools.listInternalLoadBalancerVMs, virtualRouterFormat.domainRouter, [
    'internal load balancer',
    'internal load balancers',
  ]);
export const startInternalLoadBalancerVM: Handler<t.StartInternalLoadBalancerVMParams, virtualRouter.DomainRouter> =
  handle(tools.startInternalLoadBalancerVM, virtualRouterFormat.domainRouter, [
    'internal load balancer',
    'internal load balancers',
  ]);
export const stopInternalLoadBalancerVM: Handler<t.StopInternalLoadBalancerVMParams, virtualRouter.DomainRouter> =
  handle(tools.stopInternalLoadBalancerVM, virtualRouterFormat.domainRouter, [
    'internal load balancer',
    'internal load balancers',
  ]);
