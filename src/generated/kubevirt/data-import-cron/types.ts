// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cdi from '../cdi/types.ts';
import type * as dataVolume from '../data-volume/types.ts';
import type * as instancetype from '../instancetype/types.ts';

/** Parameters of applyDataImportCron. */
export interface ApplyDataImportCronParams {
  name: string;
  body: DataImportCron;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createDataImportCron. */
export interface CreateDataImportCronParams {
  body: DataImportCron;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionDataImportCron. */
export interface DeleteCollectionDataImportCronParams {
  namespace: string;
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteDataImportCron. */
export interface DeleteDataImportCronParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of getDataImportCron. */
export interface GetDataImportCronParams {
  name: string;
  namespace?: string;
}

/** Parameters of listDataImportCron. */
export interface ListDataImportCronParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of patchDataImportCron. */
export interface PatchDataImportCronParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceDataImportCron. */
export interface ReplaceDataImportCronParams {
  name: string;
  body: DataImportCron;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
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
