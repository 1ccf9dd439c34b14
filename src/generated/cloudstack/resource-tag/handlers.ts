// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createTags: Handler<t.CreateTagsParams, network.Success> = handle(tools.createTags, networkFormat.success);
export const deleteTags: Handler<t.DeleteTagsParams, network.Success> = handle(tools.deleteTags, networkFormat.success);
export const listStorageTags: Handler<t.ListStorageTagsParams, t.StorageTag> = handle(
  tools.listStorageTags,
  format.storageTag,
);
export const listTags: Handler<t.ListTagsParams, t.ResourceTag> = handle(tools.listTags, format.resourceTag);
