// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createDiskOffering: Handler<t.CreateDiskOfferingParams, t.DiskOffering> = handle(
  tools.createDiskOffering,
  format.diskOffering,
);
export const deleteDiskOffering: Handler<t.DeleteDiskOfferingParams, network.Success> = handle(
  tools.deleteDiskOffering,
  networkFormat.success,
);
export const listDiskOfferings: Handler<t.ListDiskOfferingsParams, t.DiskOffering> = handle(
  tools.listDiskOfferings,
  format.diskOffering,
);
export const updateDiskOffering: Handler<t.UpdateDiskOfferingParams, t.DiskOffering> = handle(
  tools.updateDiskOffering,
  format.diskOffering,
);
