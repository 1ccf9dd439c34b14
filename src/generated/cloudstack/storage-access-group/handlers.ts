// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const configureStorageAccess: Handler<t.ConfigureStorageAccessParams, network.Success> = handle(
  tools.configureStorageAccess,
  networkFormat.success,
);
export const listStorageAccessGroups: Handler<t.ListStorageAccessGroupsParams, t.StorageAccessGroup> = handle(
  tools.listStorageAccessGroups,
  format.storageAccessGroup,
);
