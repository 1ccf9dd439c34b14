// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyPersistentVolumeClaim: Handler<t.ApplyPersistentVolumeClaimParams, t.K8sPersistentVolumeClaim> =
  handle(tools.applyPersistentVolumeClaim, format.k8sPersistentVolumeClaim);
export const createPersistentVolumeClaim: Handler<t.CreatePersistentVolumeClaimParams, t.K8sPersistentVolumeClaim> =
  handle(tools.createPersistentVolumeClaim, format.k8sPersistentVolumeClaim);
export const createVolumeSnapshot: Handler<t.CreateVolumeSnapshotParams, t.VolumeSnapshot> = handle(
  tools.createVolumeSnapshot,
  format.volumeSnapshot,
);
export const deletePersistentVolumeClaim: Handler<t.DeletePersistentVolumeClaimParams, Done> = handle(
  tools.deletePersistentVolumeClaim,
  done,
);
export const deleteVolumeSnapshot: Handler<t.DeleteVolumeSnapshotParams, Done> = handle(
  tools.deleteVolumeSnapshot,
  done,
);
export const getPersistentVolume: Handler<t.GetPersistentVolumeParams, t.PersistentVolume> = handle(
  tools.getPersistentVolume,
  format.persistentVolume,
);
export const getPersistentVolumeClaim: Handler<t.GetPersistentVolumeClaimParams, t.K8sPersistentVolumeClaim> = handle(
  tools.getPersistentVolumeClaim,
  format.k8sPersistentVolumeClaim,
);
export const getStorageClass: Handler<t.GetStorageClassParams, t.StorageClass> = handle(
  tools.getStorageClass,
  format.storageClass,
);
export const getVolumeSnapshot: Handler<t.GetVolumeSnapshotParams, t.VolumeSnapshot> = handle(
  tools.getVolumeSnapshot,
  format.volumeSnapshot,
);
export const getVolumeSnapshotClass: Handler<t.GetVolumeSnapshotClassParams, t.VolumeSnapshotClass> = handle(
  tools.getVolumeSnapshotClass,
  format.volumeSnapshotClass,
);
export const listPersistentVolume: Handler<t.ListPersistentVolumeParams, t.PersistentVolume> = handle(
  tools.listPersistentVolume,
  format.persistentVolume,
);
export const listPersistentVolumeClaim: Handler<t.ListPersistentVolumeClaimParams, t.K8sPersistentVolumeClaim> = handle(
  tools.listPersistentVolumeClaim,
  format.k8sPersistentVolumeClaim,
);
export const listStorageClass: Handler<t.ListStorageClassParams, t.StorageClass> = handle(
  tools.listStorageClass,
  format.storageClass,
);
export const listVolumeSnapshot: Handler<t.ListVolumeSnapshotParams, t.VolumeSnapshot> = handle(
  tools.listVolumeSnapshot,
  format.volumeSnapshot,
);
export const listVolumeSnapshotClass: Handler<t.ListVolumeSnapshotClassParams, t.VolumeSnapshotClass> = handle(
  tools.listVolumeSnapshotClass,
  format.volumeSnapshotClass,
);
export const patchPersistentVolumeClaim: Handler<t.PatchPersistentVolumeClaimParams, t.K8sPersistentVolumeClaim> =
  handle(tools.patchPersistentVolumeClaim, format.k8sPersistentVolumeClaim);
