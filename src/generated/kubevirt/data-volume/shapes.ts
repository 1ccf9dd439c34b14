// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, list, map, opaque, required, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const dataVolume: ShapeDef<t.DataVolume> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
  spec: required(shape('V1beta1DataVolumeSpec')),
  status: shape('DataVolumeStatus'),
};

export const dataVolumeCheckpoint: ShapeDef<t.DataVolumeCheckpoint> = {
  current: required(text()),
  previous: required(text()),
};

export const dataVolumeCondition: ShapeDef<t.DataVolumeCondition> = {
  lastHeartbeatTime: instant(),
  lastTransitionTime: instant(),
  message: text(),
  reason: text(),
  status: required(text()),
  type: required(text()),
};

export const dataVolumeSourceGCS: ShapeDef<t.DataVolumeSourceGCS> = {
  secretRef: text(),
  url: required(text()),
};

export const dataVolumeSourceHTTP: ShapeDef<t.DataVolumeSourceHTTP> = {
  certConfigMap: text(),
  extraHeaders: list(text()),
  secretExtraHeaders: list(text()),
  secretRef: text(),
  url: required(text()),
};

export const dataVolumeSourceImageIO: ShapeDef<t.DataVolumeSourceImageIO> = {
  certConfigMap: text(),
  diskId: required(text()),
  insecureSkipVerify: flag(),
  secretRef: text(),
  url: required(text()),
};

export const dataVolumeSourceRef: ShapeDef<t.DataVolumeSourceRef> = {
  kind: required(text()),
  name: required(text()),
  namespace: text(),
};

export const dataVolumeSourceRegistry: ShapeDef<t.DataVolumeSourceRegistry> = {
  certConfigMap: text(),
  imageStream: text(),
  platform: shape('PlatformOptions'),
  pullMethod: text(),
  secretRef: text(),
  url: text(),
};

export const dataVolumeSourceS3: ShapeDef<t.DataVolumeSourceS3> = {
  certConfigMap: text(),
  secretRef: text(),
  url: required(text()),
};

export const dataVolumeSourceVDDK: ShapeDef<t.DataVolumeSourceVDDK> = {
  backingFile: text(),
  extraArgs: text(),
  initImageURL: text(),
  secretRef: text(),
  thumbprint: text(),
  url: text(),
  uuid: text(),
};

export const dataVolumeStatus: ShapeDef<t.DataVolumeStatus> = {
  claimName: text(),
  conditions: list(shape('DataVolumeCondition')),
  phase: text(),
  progress: text(),
  restartCount: whole(),
};

export const persistentVolumeClaimSpec: ShapeDef<t.PersistentVolumeClaimSpec> = {
  accessModes: list(text(undefined, { oneOf: ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'] })),
  dataSource: shape('TypedLocalObjectReference'),
  dataSourceRef: shape('TypedObjectReference'),
  resources: shape('VolumeResourceRequirements'),
  selector: shape('LabelSelector'),
  storageClassName: text(),
  volumeAttributesClassName: text(),
  volumeMode: text(undefined, { oneOf: ['Block', 'Filesystem', 'FromStorageProfile'] }),
  volumeName: text(),
};

export const platformOptions: ShapeDef<t.PlatformOptions> = {
  architecture: text(),
};

export const storageSpec: ShapeDef<t.StorageSpec> = {
  accessModes: list(text(undefined, { oneOf: ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'] })),
  dataSource: shape('TypedLocalObjectReference'),
  dataSourceRef: shape('TypedObjectReference'),
  resources: shape('VolumeResourceRequirements'),
  selector: shape('LabelSelector'),
  storageClassName: text(),
  volumeMode: text(undefined, { oneOf: ['Block', 'Filesystem', 'FromStorageProfile'] }),
  volumeName: text(),
};

export const v1beta1DataVolumeSource: ShapeDef<t.V1beta1DataVolumeSource> = {
  blank: map(opaque()),
  gcs: shape('DataVolumeSourceGCS'),
  http: shape('DataVolumeSourceHTTP'),
  imageio: shape('DataVolumeSourceImageIO'),
  pvc: shape('DataVolumeSourcePVC'),
  registry: shape('DataVolumeSourceRegistry'),
  s3: shape('DataVolumeSourceS3'),
  snapshot: shape('DataVolumeSourceSnapshot'),
  upload: map(opaque()),
  vddk: shape('DataVolumeSourceVDDK'),
};

export const v1beta1DataVolumeSpec: ShapeDef<t.V1beta1DataVolumeSpec> = {
  checkpoints: list(shape('DataVolumeCheckpoint')),
  contentType: text(),
  finalCheckpoint: flag(),
  preallocation: flag(),
  priorityClassName: text(),
  pvc: shape('PersistentVolumeClaimSpec'),
  serviceAccountName: text(),
  source: shape('V1beta1DataVolumeSource'),
  sourceRef: shape('DataVolumeSourceRef'),
  storage: shape('StorageSpec'),
};
