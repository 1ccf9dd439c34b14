// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of configureStorageAccess. */
export interface ConfigureStorageAccessParams {
  zoneid?: string;
  hostid?: string;
  clusterid?: string;
  storageid?: string;
  customjobid?: string;
  podid?: string;
  storageaccessgroups?: ReadonlyArray<string>;
}

/** Parameters of listStorageAccessGroups. */
export interface ListStorageAccessGroupsParams {
  name?: string;
  keyword?: string;
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
