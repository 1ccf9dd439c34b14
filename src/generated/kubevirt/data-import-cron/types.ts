// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cdi from '../cdi/types.ts';
import type * as dataVolume from '../data-volume/types.ts';
import type * as instancetype from '../instancetype/types.ts';

/** Parameters of applyDataImportCron. */
export interface ApplyDataImportCronParams {
  name: string;
  namespace: string;
  body: DataImportCron;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  force?: boolean;
}

/** Parameters of createDataImportCron. */
export interface CreateDataImportCronParams {
  namespace: string;
  body: DataImportCron;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of deleteCollectionDataImportCron. */
export interface DeleteCollectionDataImportCronParams {
  namespace: string;
  dryRun?: boolean;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  labelSelector?: string;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
}

/** Parameters of deleteDataImportCron. */
export interface DeleteDataImportCronParams {
  name: string;
  namespace: string;
  dryRun?: boolean;
  gracePeriodSeconds?: number;
  preconditions?: instancetype.Preconditions;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
}

/** Parameters of getDataImportCron. */
export interface GetDataImportCronParams {
  name: string;
  namespace: string;
}

/** Parameters of listDataImportCron. */
export interface ListDataImportCronParams {
  continue?: string;
  fieldSelector?: string;
  labelSelector?: string;
  limit?: number;
  namespace?: string;
}

/** Parameters of patchDataImportCron. */
export interface PatchDataImportCronParams {
  name: string;
  namespace: string;
  body: unknown;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of replaceDataImportCron. */
export interface ReplaceDataImportCronParams {
  name: string;
  namespace: string;
  body: DataImportCron;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

export interface DataImportCron {
  apiVersion?: string;
  kind?: string;
  metadata?: cdi.V1ObjectMeta;
  spec: DataImportCronSpec;
  status?: DataImportCronStatus;
}

export interface DataImportCronCondition {
  lastHeartbeatTime?: string;
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}

export interface DataImportCronSpec {
  garbageCollect?: string;
  importsToKeep?: number;
  managedDataSource: string;
  retentionPolicy?: string;
  schedule: string;
  serviceAccountName?: string;
  template: dataVolume.DataVolume;
}

export interface DataImportCronStatus {
  conditions?: ReadonlyArray<DataImportCronCondition>;
  currentImports?: ReadonlyArray<ImportStatus>;
  lastExecutionTimestamp?: string;
  lastImportTimestamp?: string;
  lastImportedPVC?: DataVolumeSourcePVC;
  sourceFormat?: string;
}

export interface DataVolumeSourcePVC {
  name: string;
  namespace: string;
}

export interface ImportStatus {
  DataVolumeName: string;
  Digest: string;
}
