// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addCiscoAsa1000vResource: Handler<t.AddCiscoAsa1000vResourceParams, t.CiscoAsa1000vResource> = handle(
  tools.addCiscoAsa1000vResource,
  format.ciscoAsa1000vResource,
);
export const addCiscoVnmcResource: Handler<t.AddCiscoVnmcResourceParams, t.CiscoVnmcResource> = handle(
  tools.addCiscoVnmcResource,
  format.ciscoVnmcResource,
);
export const deleteCiscoAsa1000vResource: Handler<t.DeleteCiscoAsa1000vResourceParams, network.Success> = handle(
  tools.deleteCiscoAsa1000vResource,
  networkFormat.success,
);
export const deleteCiscoVnmcResource: Handler<t.DeleteCiscoVnmcResourceParams, network.Success> = handle(
  tools.deleteCiscoVnmcResource,
  networkFormat.success,
);
export const listCiscoAsa1000vResources: Handler<t.ListCiscoAsa1000vResourcesParams, t.CiscoAsa1000vResource> = handle(
  tools.listCiscoAsa1000vResources,
  format.ciscoAsa1000vResource,
);
export const listCiscoVnmcResources: Handler<t.ListCiscoVnmcResourcesParams, t.CiscoVnmcResource> = handle(
  tools.listCiscoVnmcResources,
  format.ciscoVnmcResource,
);
