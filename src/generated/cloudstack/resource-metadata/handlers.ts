// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addResourceDetail: Handler<t.AddResourceDetailParams, network.Success> = handle(
  tools.addResourceDetail,
  networkFormat.success,
);
export const listDetailOptions: Handler<t.ListDetailOptionsParams, t.DetailOptions> = handle(
  tools.listDetailOptions,
  format.detailOptions,
);
export const listResourceDetails: Handler<t.ListResourceDetailsParams, t.ResourceDetail> = handle(
  tools.listResourceDetails,
  format.resourceDetail,
);
export const removeResourceDetail: Handler<t.RemoveResourceDetailParams, network.Success> = handle(
  tools.removeResourceDetail,
  networkFormat.success,
);
