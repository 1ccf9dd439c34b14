// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const k8sPersistentVolumeClaim: Formatter<t.K8sPersistentVolumeClaim> = {
  noun: ['claim', 'claims'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'status', path: 'status.phase' },
    { label: 'volume', path: 'spec.volumeName' },
    { label: 'size', path: 'status.capacity.storage' },
    { label: 'modes', path: 'spec.accessModes' },
    { label: 'class', path: 'spec.storageClassName' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};

export const persistentVolume: Formatter<t.PersistentVolume> = {
  noun: ['volume', 'volumes'],
  columns: [
    { label: 'name', path: 'metadata.name' },
    { label: 'size', path: 'spec.capacity.storage' },
    { label: 'modes', path: 'spec.accessModes' },
    { label: 'reclaim', path: 'spec.persistentVolumeReclaimPolicy' },
    { label: 'status', path: 'status.phase' },
    { label: 'namespace', path: 'spec.claimRef.namespace' },
    { label: 'claim', path: 'spec.claimRef.name' },
    { label: 'class', path: 'spec.storageClassName' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};

export const storageClass: Formatter<t.StorageClass> = {
  noun: ['storage class', 'storage classes'],
  columns: [
    { label: 'name', path: 'metadata.name' },
    { label: 'provisioner', path: 'provisioner' },
    { label: 'reclaim', path: 'reclaimPolicy' },
    { label: 'binding', path: 'volumeBindingMode' },
    { label: 'grows', path: 'allowVolumeExpansion' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};

export const volumeSnapshot: Formatter<t.VolumeSnapshot> = {
  noun: ['volume snapshot', 'volume snapshots'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'ready to use', path: 'status.readyToUse' },
    { label: 'claim', path: 'spec.source.persistentVolumeClaimName' },
    { label: 'class', path: 'spec.volumeSnapshotClassName' },
    { label: 'size', path: 'status.restoreSize' },
    { label: 'taken', path: 'status.creationTime', as: 'age' },
    { label: 'error', path: 'status.error.message' },
  ],
};

export const volumeSnapshotClass: Formatter<t.VolumeSnapshotClass> = {
  noun: ['volume snapshot class', 'volume snapshot classes'],
  columns: [
    { label: 'name', path: 'metadata.name' },
    { label: 'driver', path: 'driver' },
    { label: 'deletion', path: 'deletionPolicy' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};
