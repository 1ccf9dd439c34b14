// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyStorageProfile: Handler<t.ApplyStorageProfileParams, t.StorageProfile> = handle(
  tools.applyStorageProfile,
  format.storageProfile,
);
export const getStorageProfile: Handler<t.GetStorageProfileParams, t.StorageProfile> = handle(
  tools.getStorageProfile,
  format.storageProfile,
);
export const listStorageProfile: Handler<t.ListStorageProfileParams, t.StorageProfile> = handle(
  tools.listStorageProfile,
  format.storageProfile,
);
export const patchStorageProfile: Handler<t.PatchStorageProfileParams, t.StorageProfile> = handle(
  tools.patchStorageProfile,
  format.storageProfile,
);
