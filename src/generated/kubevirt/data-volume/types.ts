// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cdi from '../cdi/types.ts';
import type * as dataImportCron from '../data-import-cron/types.ts';
import type * as dataSource from '../data-source/types.ts';
import type * as instancetype from '../instancetype/types.ts';
import type * as persistentVolume from '../persistent-volume/types.ts';
import type * as vm from '../vm/types.ts';

/** Parameters of applyDataVolume. */
export interface ApplyDataVolumeParams {
  name: string;
  body: DataVolume;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createDataVolume. */
export interface CreateDataVolumeParams {
  body: DataVolume;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionDataVolume. */
export interface DeleteCollectionDataVolumeParams {
  namespace: string;
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteDataVolume. */
export interface DeleteDataVolumeParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of getDataVolume. */
export interface GetDataVolumeParams {
  name: string;
  namespace?: string;
  events?: boolean;
}

/** Parameters of listDataVolume. */
export interface ListDataVolumeParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  status?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of patchDataVolume. */
export interface PatchDataVolumeParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceDataVolume. */
export interface ReplaceDataVolumeParams {
  name: string;
  body: DataVolume;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

export interface DataVolume {
  apiVersion?: string;
  kind?: string;
  metadata?: cdi.V1ObjectMeta;
  spec: V1beta1DataVolumeSpec;
  status?: DataVolumeStatus;
}

export interface DataVolumeCheckpoint {
  current: string;
  previous: string;
}

export interface DataVolumeCondition {
  lastHeartbeatTime?: string;
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}

export interface DataVolumeSourceGCS {
  secretRef?: string;
  url: string;
}

export interface DataVolumeSourceHTTP {
  certConfigMap?: string;
  extraHeaders?: ReadonlyArray<string>;
  secretExtraHeaders?: ReadonlyArray<string>;
  secretRef?: string;
  url: string;
}

export interface DataVolumeSourceImageIO {
  certConfigMap?: string;
  diskId: string;
  insecureSkipVerify?: boolean;
  secretRef?: string;
  url: string;
}

export interface DataVolumeSourceRef {
  kind: string;
  name: string;
  namespace?: string;
}

export interface DataVolumeSourceRegistry {
  certConfigMap?: string;
  imageStream?: string;
  platform?: PlatformOptions;
  pullMethod?: string;
  secretRef?: string;
  url?: string;
}

export interface DataVolumeSourceS3 {
  certConfigMap?: string;
  secretRef?: string;
  url: string;
}

export interface DataVolumeSourceVDDK {
  backingFile?: string;
  extraArgs?: string;
  initImageURL?: string;
  secretRef?: string;
  thumbprint?: string;
  url?: string;
  uuid?: string;
}

export interface DataVolumeStatus {
  claimName?: string;
  conditions?: ReadonlyArray<DataVolumeCondition>;
  phase?: string;
  progress?: string;
  restartCount?: number;
}

export interface PersistentVolumeClaimSpec {
  accessModes?: ReadonlyArray<'ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOnce' | 'ReadWriteOncePod'>;
  dataSource?: persistentVolume.TypedLocalObjectReference;
  dataSourceRef?: vm.TypedObjectReference;
  resources?: persistentVolume.VolumeResourceRequirements;
  selector?: persistentVolume.LabelSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: 'Block' | 'Filesystem' | 'FromStorageProfile';
  volumeName?: string;
}

export interface PlatformOptions {
  architecture?: string;
}

export interface StorageSpec {
  accessModes?: ReadonlyArray<'ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOnce' | 'ReadWriteOncePod'>;
  dataSource?: persistentVolume.TypedLocalObjectReference;
  dataSourceRef?: vm.TypedObjectReference;
  resources?: persistentVolume.VolumeResourceRequirements;
  selector?: persistentVolume.LabelSelector;
  storageClassName?: string;
  volumeMode?: 'Block' | 'Filesystem' | 'FromStorageProfile';
  volumeName?: string;
}

export interface V1beta1DataVolumeSource {
  blank?: Readonly<Record<string, unknown>>;
  gcs?: DataVolumeSourceGCS;
  http?: DataVolumeSourceHTTP;
  imageio?: DataVolumeSourceImageIO;
  pvc?: dataImportCron.DataVolumeSourcePVC;
  registry?: DataVolumeSourceRegistry;
  s3?: DataVolumeSourceS3;
  snapshot?: dataSource.DataVolumeSourceSnapshot;
  upload?: Readonly<Record<string, unknown>>;
  vddk?: DataVolumeSourceVDDK;
}

export interface V1beta1DataVolumeSpec {
  checkpoints?: ReadonlyArray<DataVolumeCheckpoint>;
  contentType?: string;
  finalCheckpoint?: boolean;
  preallocation?: boolean;
  priorityClassName?: string;
  pvc?: PersistentVolumeClaimSpec;
  serviceAccountName?: string;
  source?: V1beta1DataVolumeSource;
  sourceRef?: DataVolumeSourceRef;
  storage?: StorageSpec;
}
