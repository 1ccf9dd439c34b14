// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of cancelStorageMaintenance. */
export interface CancelStorageMaintenanceParams {
  id: string;
  customjobid?: string;
}

/** Parameters of changeStoragePoolScope. */
export interface ChangeStoragePoolScopeParams {
  id: string;
  scope: string;
  clusterid?: string;
  customjobid?: string;
}

/** Parameters of createStoragePool. */
export interface CreateStoragePoolParams {
  name: string;
  url: string;
  zoneid: string;
  capacitybytes?: number;
  capacityiops?: number;
  clusterid?: string;
  details?: Readonly<Record<string, string>>;
  hypervisor?: string;
  istagarule?: boolean;
  managed?: boolean;
  podid?: string;
  provider?: string;
  scope?: string;
  storageaccessgroups?: string;
  tags?: string;
}

/** Parameters of deleteStoragePool. */
export interface DeleteStoragePoolParams {
  id: string;
  forced?: boolean;
}

/** Parameters of enableStorageMaintenance. */
export interface EnableStorageMaintenanceParams {
  id: string;
  customjobid?: string;
}

/** Parameters of findStoragePoolsForMigration. */
export interface FindStoragePoolsForMigrationParams {
  id: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listAffectedVmsForStorageScopeChange. */
export interface ListAffectedVmsForStorageScopeChangeParams {
  clusterid: string;
  storageid: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listStoragePoolObjects. */
export interface ListStoragePoolObjectsParams {
  id: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
  path?: string;
}

/** Parameters of listStoragePools. */
export interface ListStoragePoolsParams {
  clusterid?: string;
  hostid?: string;
  id?: string;
  ipaddress?: string;
  keyword?: string;
  name?: string;
  page?: number;
  pagesize?: number;
  path?: string;
  podid?: string;
  scope?: string;
  status?: string;
  storageaccessgroup?: string;
  storagecustomstats?: boolean;
  zoneid?: string;
}

/** Parameters of listStoragePoolsMetrics. */
export interface ListStoragePoolsMetricsParams {
  clusterid?: string;
  hostid?: string;
  id?: string;
  ipaddress?: string;
  keyword?: string;
  name?: string;
  page?: number;
  pagesize?: number;
  path?: string;
  podid?: string;
  scope?: string;
  status?: string;
  storageaccessgroup?: string;
  storagecustomstats?: boolean;
  zoneid?: string;
}

/** Parameters of listStorageProviders. */
export interface ListStorageProvidersParams {
  type: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of syncStoragePool. */
export interface SyncStoragePoolParams {
  id: string;
  customjobid?: string;
}

/** Parameters of updateStorageCapabilities. */
export interface UpdateStorageCapabilitiesParams {
  id: string;
}

/** Parameters of updateStoragePool. */
export interface UpdateStoragePoolParams {
  id: string;
  capacitybytes?: number;
  capacityiops?: number;
  details?: Readonly<Record<string, string>>;
  enabled?: boolean;
  istagarule?: boolean;
  name?: string;
  tags?: ReadonlyArray<string>;
  url?: string;
}

export interface StoragePool {
  allocatediops?: number;
  capacitybytes?: number;
  capacityiops?: number;
  clusterid?: string;
  clustername?: string;
  created?: string;
  details?: unknown;
  disksizeallocated?: number;
  disksizetotal?: number;
  disksizeused?: number;
  hasannotations?: boolean;
  hypervisor?: string;
  id?: string;
  ipaddress?: string;
  istagarule?: boolean;
  jobid?: string;
  jobstatus?: number;
  managed?: boolean;
  name?: string;
  nfsmountopts?: string;
  overprovisionfactor?: string;
  path?: string;
  podid?: string;
  podname?: string;
  provider?: string;
  scope?: string;
  state?: string;
  storageaccessgroups?: string;
  storagecapabilities?: unknown;
  storagecustomstats?: unknown;
  suitableformigration?: boolean;
  tags?: string;
  type?: string;
  usediops?: number;
  zoneid?: string;
  zonename?: string;
}

export interface StoragePoolMetrics {
  allocatediops?: number;
  capacitybytes?: number;
  capacityiops?: number;
  clusterid?: string;
  clustername?: string;
  created?: string;
  details?: unknown;
  disksizeallocated?: number;
  disksizeallocatedgb?: string;
  disksizetotal?: number;
  disksizetotalgb?: string;
  disksizeunallocatedgb?: string;
  disksizeused?: number;
  disksizeusedgb?: string;
  hasannotations?: boolean;
  hypervisor?: string;
  id?: string;
  ipaddress?: string;
  istagarule?: boolean;
  jobid?: string;
  jobstatus?: number;
  managed?: boolean;
  name?: string;
  nfsmountopts?: string;
  overprovisionfactor?: string;
  path?: string;
  podid?: string;
  podname?: string;
  provider?: string;
  scope?: string;
  state?: string;
  storageaccessgroups?: string;
  storageallocateddisablethreshold?: boolean;
  storageallocatedthreshold?: boolean;
  storagecapabilities?: unknown;
  storagecustomstats?: unknown;
  storageusagedisablethreshold?: boolean;
  storageusagethreshold?: boolean;
  suitableformigration?: boolean;
  tags?: string;
  type?: string;
  usediops?: number;
  zoneid?: string;
  zonename?: string;
}

export interface StorageProvider {
  jobid?: string;
  jobstatus?: number;
  name?: string;
  type?: string;
}

export interface VirtualMachine {
  clusterid?: string;
  clustername?: string;
  hostid?: string;
  hostname?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  type?: string;
}
