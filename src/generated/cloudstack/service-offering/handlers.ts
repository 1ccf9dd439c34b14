// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createServiceOffering: Handler<t.CreateServiceOfferingParams, t.ServiceOffering> = handle(
  tools.createServiceOffering,
  format.serviceOffering,
);
export const deleteServiceOffering: Handler<t.DeleteServiceOfferingParams, network.Success> = handle(
  tools.deleteServiceOffering,
  networkFormat.success,
);
export const listServiceOfferings: Handler<t.ListServiceOfferingsParams, t.ServiceOffering> = handle(
  tools.listServiceOfferings,
  format.serviceOffering,
);
export const updateServiceOffering: Handler<t.UpdateServiceOfferingParams, t.ServiceOffering> = handle(
  tools.updateServiceOffering,
  format.serviceOffering,
);
