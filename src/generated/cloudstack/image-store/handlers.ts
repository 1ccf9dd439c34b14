// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addImageStore: Handler<t.AddImageStoreParams, t.ImageStore> = handle(
  tools.addImageStore,
  format.imageStore,
);
export const addImageStoreS3: Handler<t.AddImageStoreS3Params, t.ImageStore> = handle(
  tools.addImageStoreS3,
  format.imageStore,
);
export const addSecondaryStorage: Handler<t.AddSecondaryStorageParams, t.ImageStore> = handle(
  tools.addSecondaryStorage,
  format.imageStore,
);
export const addSwift: Handler<t.AddSwiftParams, t.ImageStore> = handle(tools.addSwift, format.imageStore, [
  'Swift store',
  'Swift stores',
]);
export const createSecondaryStagingStore: Handler<t.CreateSecondaryStagingStoreParams, t.ImageStore> = handle(
  tools.createSecondaryStagingStore,
  format.imageStore,
  ['secondary staging store', 'secondary staging stores'],
);
export const createSecondaryStorageSelector: Handler<
  t.CreateSecondaryStorageSelectorParams,
  t.SecondaryStorageHeuristics
> = handle(tools.createSecondaryStorageSelector, format.secondaryStorageHeuristics);
export const deleteImageStore: Handler<t.DeleteImageStoreParams, network.Success> = handle(
  tools.deleteImageStore,
  networkFormat.success,
);
export const deleteSecondaryStagingStore: Handler<t.DeleteSecondaryStagingStoreParams, network.Success> = handle(
  tools.deleteSecondaryStagingStore,
  networkFormat.success,
);
export const downloadImageStoreObject: Handler<t.DownloadImageStoreObjectParams, t.Extract> = handle(
  tools.downloadImageStoreObject,
  format.extract,
);
export const listImageStoreObjects: Handler<t.ListImageStoreObjectsParams, t.DataStoreObject> = handle(
  tools.listImageStoreObjects,
  format.dataStoreObject,
);
export const listImageStores: Handler<t.ListImageStoresParams, t.ImageStore> = handle(
  tools.listImageStores,
  format.imageStore,
);
export const listSecondaryStagingStores: Handler<t.ListSecondaryStagingStoresParams, t.ImageStore> = handle(
  tools.listSecondaryStagingStores,
  format.imageStore,
  ['secondary staging store', 'secondary staging stores'],
);
export const listSecondaryStorageSelectors: Handler<
  t.ListSecondaryStorageSelectorsParams,
  t.SecondaryStorageHeuristics
> = handle(tools.listSecondaryStorageSelectors, format.secondaryStorageHeuristics);
export const listSwifts: Handler<t.ListSwiftsParams, t.ImageStore> = handle(tools.listSwifts, format.imageStore, [
  'Swift store',
  'Swift stores',
]);
export const migrateResourceToAnotherSecondaryStorage: Handler<
  t.MigrateResourceToAnotherSecondaryStorageParams,
  t.Migration
> = handle(tools.migrateResourceToAnotherSecondaryStorage, format.migration);
export const migrateSecondaryStorageData: Handler<t.MigrateSecondaryStorageDataParams, t.Migration> = handle(
  tools.migrateSecondaryStorageData,
  format.migration,
);
export const removeSecondaryStorageSelector: Handler<t.RemoveSecondaryStorageSelectorParams, network.Success> = handle(
  tools.removeSecondaryStorageSelector,
  networkFormat.success,
);
export const updateCloudToUseObjectStore: Handler<t.UpdateCloudToUseObjectStoreParams, t.ImageStore> = handle(
  tools.updateCloudToUseObjectStore,
  format.imageStore,
);
export const updateImageStore: Handler<t.UpdateImageStoreParams, t.ImageStore> = handle(
  tools.updateImageStore,
  format.imageStore,
);
export const updateSecondaryStorageSelector: Handler<
  t.UpdateSecondaryStorageSelectorParams,
  t.SecondaryStorageHeuristics
> = handle(tools.updateSecondaryStorageSelector, format.secondaryStorageHeuristics);
