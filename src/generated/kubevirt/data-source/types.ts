// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cdi from '../cdi/types.ts';
import type * as dataImportCron from '../data-import-cron/types.ts';
import type * as instancetype from '../instancetype/types.ts';

/** Parameters of applyDataSource. */
export interface ApplyDataSourceParams {
  name: string;
  namespace: string;
  body: DataSource;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  force?: boolean;
}

/** Parameters of createDataSource. */
export interface CreateDataSourceParams {
  namespace: string;
  body: DataSource;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of deleteCollectionDataSource. */
export interface DeleteCollectionDataSourceParams {
  namespace: string;
  dryRun?: boolean;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  labelSelector?: string;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
}

/** Parameters of deleteDataSource. */
export interface DeleteDataSourceParams {
  name: string;
  namespace: string;
  dryRun?: boolean;
  gracePeriodSeconds?: number;
  preconditions?: instancetype.Preconditions;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
}

/** Parameters of getDataSource. */
export interface GetDataSourceParams {
  name: string;
  namespace: string;
}

/** Parameters of listDataSource. */
export interface ListDataSourceParams {
  continue?: string;
  fieldSelector?: string;
  labelSelector?: string;
  limit?: number;
  namespace?: string;
}

/** Parameters of patchDataSource. */
export interface PatchDataSourceParams {
  name: string;
  namespace: string;
  body: unknown;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of replaceDataSource. */
export interface ReplaceDataSourceParams {
  name: string;
  namespace: string;
  body: DataSource;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
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
