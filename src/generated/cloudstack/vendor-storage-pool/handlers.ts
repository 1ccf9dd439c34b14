// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as storagePoolFormat from '../storage-pool/formatters.ts';
import type * as storagePool from '../storage-pool/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const listElastistorPool: Handler<t.ListElastistorPoolParams, t.ListElastistorPool> = handle(
  tools.listElastistorPool,
  format.listElastistorPool,
);
export const listVsphereStoragePolicyCompatiblePools: Handler<
  t.ListVsphereStoragePolicyCompatiblePoolsParams,
  storagePool.StoragePool
> = handle(tools.listVsphereStoragePolicyCompatiblePools, storagePoolFormat.storagePool);
