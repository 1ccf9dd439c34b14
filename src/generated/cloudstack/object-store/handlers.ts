// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addObjectStoragePool: Handler<t.AddObjectStoragePoolParams, t.ObjectStore> = handle(
  tools.addObjectStoragePool,
  format.objectStore,
);
export const createBucket: Handler<t.CreateBucketParams, t.Bucket> = handle(tools.createBucket, format.bucket);
export const deleteBucket: Handler<t.DeleteBucketParams, network.Success> = handle(
  tools.deleteBucket,
  networkFormat.success,
);
export const deleteObjectStoragePool: Handler<t.DeleteObjectStoragePoolParams, network.Success> = handle(
  tools.deleteObjectStoragePool,
  networkFormat.success,
);
export const listBuckets: Handler<t.ListBucketsParams, t.Bucket> = handle(tools.listBuckets, format.bucket);
export const listObjectStoragePools: Handler<t.ListObjectStoragePoolsParams, t.ObjectStore> = handle(
  tools.listObjectStoragePools,
  format.objectStore,
);
export const updateBucket: Handler<t.UpdateBucketParams, network.Success> = handle(
  tools.updateBucket,
  networkFormat.success,
);
export const updateObjectStoragePool: Handler<t.UpdateObjectStoragePoolParams, t.ObjectStore> = handle(
  tools.updateObjectStoragePool,
  format.objectStore,
);
