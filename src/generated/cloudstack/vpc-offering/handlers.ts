// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createVPCOffering: Handler<t.CreateVPCOfferingParams, t.VpcOffering> = handle(
  tools.createVPCOffering,
  format.vpcOffering,
);
export const deleteVPCOffering: Handler<t.DeleteVPCOfferingParams, network.Success> = handle(
  tools.deleteVPCOffering,
  networkFormat.success,
);
export const listVPCOfferings: Handler<t.ListVPCOfferingsParams, t.VpcOffering> = handle(
  tools.listVPCOfferings,
  format.vpcOffering,
);
export const updateVPCOffering: Handler<t.UpdateVPCOfferingParams, t.VpcOffering> = handle(
  tools.updateVPCOffering,
  format.vpcOffering,
);
