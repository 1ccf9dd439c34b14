// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as imageStoreFormat from '../image-store/formatters.ts';
import type * as imageStore from '../image-store/types.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const cancelStorageMaintenance: Handler<t.CancelStorageMaintenanceParams, t.StoragePool> = handle(
  tools.cancelStorageMaintenance,
  format.storagePool,
);
export const changeStoragePoolScope: Handler<t.ChangeStoragePoolScopeParams, network.Success> = handle(
  tools.changeStoragePoolScope,
  networkFormat.success,
);
export const createStoragePool: Handler<t.CreateStoragePoolParams, t.StoragePool> = handle(
  tools.createStoragePool,
  format.storagePool,
);
export const deleteStoragePool: Handler<t.DeleteStoragePoolParams, network.Success> = handle(
  tools.deleteStoragePool,
  networkFormat.success,
);
export const enableStorageMaintenance: Handler<t.EnableStorageMaintenanceParams, t.StoragePool> = handle(
  tools.enableStorageMaintenance,
  format.storagePool,
);
export const findStoragePoolsForMigration: Handler<t.FindStoragePoolsForMigrationParams, t.StoragePool> = handle(
  tools.findStoragePoolsForMigration,
  format.storagePool,
);
export const listAffectedVmsForStorageScopeChange: Handler<
  t.ListAffectedVmsForStorageScopeChangeParams,
  t.VirtualMachine
> = handle(tools.listAffectedVmsForStorageScopeChange, format.virtualMachine);
export const listStoragePoolObjects: Handler<t.ListStoragePoolObjectsParams, imageStore.DataStoreObject> = handle(
  tools.listStoragePoolObjects,
  imageStoreFormat.dataStoreObject,
);
export const listStoragePools: Handler<t.ListStoragePoolsParams, t.StoragePool> = handle(
  tools.listStoragePools,
  format.storagePool,
);
export const listStoragePoolsMetrics: Handler<t.ListStoragePoolsMetricsParams, t.StoragePoolMetrics> = handle(
  tools.listStoragePoolsMetrics,
  format.storagePoolMetrics,
);
export const listStorageProviders: Handler<t.ListStorageProvidersParams, t.StorageProvider> = handle(
  tools.listStorageProviders,
  format.storageProvider,
);
export const syncStoragePool: Handler<t.SyncStoragePoolParams, t.StoragePool> = handle(
  tools.syncStoragePool,
  format.storagePool,
);
export const updateStorageCapabilities: Handler<t.UpdateStorageCapabilitiesParams, t.StoragePool> = handle(
  tools.updateStorageCapabilities,
  format.storagePool,
);
export const updateStoragePool: Handler<t.UpdateStoragePoolParams, t.StoragePool> = handle(
  tools.updateStoragePool,
  format.storagePool,
);
