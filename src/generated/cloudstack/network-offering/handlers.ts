// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createNetworkOffering: Handler<t.CreateNetworkOfferingParams, t.NetworkOffering> = handle(
  tools.createNetworkOffering,
  format.networkOffering,
);
export const deleteNetworkOffering: Handler<t.DeleteNetworkOfferingParams, network.Success> = handle(
  tools.deleteNetworkOffering,
  networkFormat.success,
);
export const listNetworkOfferings: Handler<t.ListNetworkOfferingsParams, t.NetworkOffering> = handle(
  tools.listNetworkOfferings,
  format.networkOffering,
);
export const updateNetworkOffering: Handler<t.UpdateNetworkOfferingParams, t.NetworkOffering> = handle(
  tools.updateNetworkOffering,
  format.networkOffering,
);
