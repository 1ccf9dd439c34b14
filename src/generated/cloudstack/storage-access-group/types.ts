// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of configureStorageAccess. */
export interface ConfigureStorageAccessParams {
  clusterid?: string;
  customjobid?: string;
  hostid?: string;
  podid?: string;
  storageaccessgroups?: ReadonlyArray<string>;
  storageid?: string;
  zoneid?: string;
}

/** Parameters of listStorageAccessGroups. */
export interface ListStorageAccessGroupsParams {
  keyword?: string;
  name?: string;
  page?: number;
  pagesize?: number;
}

export interface StorageAccessGroup {
  clusters?: unknown;
  hosts?: unknown;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  pods?: unknown;
  storagepools?: unknown;
  zones?: unknown;
}
