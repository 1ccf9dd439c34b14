// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cdi from '../cdi/types.ts';
import type * as dataImportCron from '../data-import-cron/types.ts';
import type * as instancetype from '../instancetype/types.ts';

/** Parameters of applyDataSource. */
export interface ApplyDataSourceParams {
  name: string;
  body: DataSource;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createDataSource. */
export interface CreateDataSourceParams {
  body: DataSource;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionDataSource. */
export interface DeleteCollectionDataSourceParams {
  namespace: string;
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteDataSource. */
export interface DeleteDataSourceParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of getDataSource. */
export interface GetDataSourceParams {
  name: string;
  namespace?: string;
}

/** Parameters of listDataSource. */
export interface ListDataSourceParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of patchDataSource. */
export interface PatchDataSourceParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceDataSource. */
export interface ReplaceDataSourceParams {
  name: string;
  body: DataSource;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

export interface DataSource {
  apiVersion?: string;
  kind?: string;
  metadata?: cdi.V1ObjectMeta;
  spec: DataSourceSpec;
  status?: DataSourceStatus;
}

export interface DataSourceCondition {
  lastHeartbeatTime?: string;
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}

export interface DataSourceRefSourceDataSource {
  name: string;
  namespace: string;
}

export interface DataSourceSource {
  dataSource?: DataSourceRefSourceDataSource;
  pvc?: dataImportCron.DataVolumeSourcePVC;
  snapshot?: DataVolumeSourceSnapshot;
}

export interface DataSourceSpec {
  source: DataSourceSource;
}

export interface DataSourceStatus {
  conditions?: ReadonlyArray<DataSourceCondition>;
  source?: DataSourceSource;
}

export interface DataVolumeSourceSnapshot {
  name: string;
  namespace: string;
}
