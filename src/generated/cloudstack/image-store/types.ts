// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addImageStore. */
export interface AddImageStoreParams {
  provider: string;
  name?: string;
  zoneid?: string;
  url?: string;
  details?: Readonly<Record<string, string>>;
}

/** Parameters of addImageStoreS3. */
export interface AddImageStoreS3Params {
  accesskey: string;
  bucket: string;
  endpoint: string;
  secretkey: string;
  connectiontimeout?: number;
  connectionttl?: number;
  maxerrorretry?: number;
  s3signer?: string;
  sockettimeout?: number;
  usehttps?: boolean;
  usetcpkeepalive?: boolean;
}

/** Parameters of addSecondaryStorage. */
export interface AddSecondaryStorageParams {
  url: string;
  zoneid?: string;
  details?: Readonly<Record<string, string>>;
}

/** Parameters of addSwift. */
export interface AddSwiftParams {
  url: string;
  key?: string;
  username?: string;
  account?: string;
}

/** Parameters of createSecondaryStagingStore. */
export interface CreateSecondaryStagingStoreParams {
  url: string;
  zoneid?: string;
  provider?: string;
  scope?: string;
  details?: Readonly<Record<string, string>>;
}

/** Parameters of createSecondaryStorageSelector. */
export interface CreateSecondaryStorageSelectorParams {
  name: string;
  description: string;
  zoneid: string;
  type: string;
  heuristicrule: string;
}

/** Parameters of deleteImageStore. */
export interface DeleteImageStoreParams {
  id: string;
}

/** Parameters of deleteSecondaryStagingStore. */
export interface DeleteSecondaryStagingStoreParams {
  id: string;
}

/** Parameters of downloadImageStoreObject. */
export interface DownloadImageStoreObjectParams {
  id: string;
  customjobid?: string;
  path?: string;
}

/** Parameters of listImageStoreObjects. */
export interface ListImageStoreObjectsParams {
  id: string;
  keyword?: string;
  path?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listImageStores. */
export interface ListImageStoresParams {
  id?: string;
  name?: string;
  zoneid?: string;
  protocol?: string;
  keyword?: string;
  provider?: string;
  readonly?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of listSecondaryStagingStores. */
export interface ListSecondaryStagingStoresParams {
  id?: string;
  name?: string;
  zoneid?: string;
  protocol?: string;
  keyword?: string;
  provider?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listSecondaryStorageSelectors. */
export interface ListSecondaryStorageSelectorsParams {
  zoneid: string;
  type?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
  showremoved?: boolean;
}

/** Parameters of listSwifts. */
export interface ListSwiftsParams {
  id?: number;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of migrateResourceToAnotherSecondaryStorage. */
export interface MigrateResourceToAnotherSecondaryStorageParams {
  destpool: string;
  srcpool: string;
  customjobid?: string;
  snapshots?: ReadonlyArray<string>;
  templates?: ReadonlyArray<string>;
}

/** Parameters of migrateSecondaryStorageData. */
export interface MigrateSecondaryStorageDataParams {
  destpools: ReadonlyArray<string>;
  srcpool: string;
  customjobid?: string;
  migrationtype?: string;
}

/** Parameters of removeSecondaryStorageSelector. */
export interface RemoveSecondaryStorageSelectorParams {
  id: string;
}

/** Parameters of updateCloudToUseObjectStore. */
export interface UpdateCloudToUseObjectStoreParams {
  provider: string;
  name?: string;
  url?: string;
  details?: Readonly<Record<string, string>>;
}

/** Parameters of updateImageStore. */
export interface UpdateImageStoreParams {
  id: string;
  name?: string;
  capacitybytes?: number;
  readonly?: boolean;
}

/** Parameters of updateSecondaryStorageSelector. */
export interface UpdateSecondaryStorageSelectorParams {
  id: string;
  heuristicrule: string;
}

export interface DataStoreObject {
  format?: string;
  isdirectory?: boolean;
  jobid?: string;
  jobstatus?: number;
  lastupdated?: string;
  name?: string;
  size?: number;
  snapshotid?: string;
  snapshotname?: string;
  templateid?: string;
  templatename?: string;
  volumeid?: string;
  volumename?: string;
}

export interface Extract {
  accountid?: string;
  created?: string;
  extractId?: string;
  extractMode?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  resultstring?: string;
  state?: string;
  status?: string;
  storagetype?: string;
  uploadpercentage?: number;
  url?: string;
  zoneid?: string;
  zonename?: string;
}

export interface ImageStore {
  disksizetotal?: number;
  disksizeused?: number;
  hasannotations?: boolean;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  protocol?: string;
  providername?: string;
  readonly?: boolean;
  scope?: string;
  url?: string;
  zoneid?: string;
  zonename?: string;
}

export interface Migration {
  jobid?: string;
  jobstatus?: number;
  message?: string;
  migrationtype?: string;
  success?: boolean;
}

export interface SecondaryStorageHeuristics {
  created?: string;
  description?: string;
  heuristicrule?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  removed?: string;
  type?: string;
  zoneid?: string;
}
