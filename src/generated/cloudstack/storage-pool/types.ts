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
  podid?: string;
  clusterid?: string;
  scope?: string;
  hypervisor?: string;
  provider?: string;
  tags?: string;
  capacitybytes?: number;
  capacityiops?: number;
  istagarule?: boolean;
  managed?: boolean;
  storageaccessgroups?: string;
  details?: Readonly<Record<string, string>>;
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
  path?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listStoragePools. */
export interface ListStoragePoolsParams {
  id?: string;
  name?: string;
  zoneid?: string;
  hostid?: string;
  clusterid?: string;
  keyword?: string;
  ipaddress?: string;
  path?: string;
  podid?: string;
  scope?: string;
  status?: string;
  storageaccessgroup?: string;
  storagecustomstats?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of listStoragePoolsMetrics. */
export interface ListStoragePoolsMetricsParams {
  id?: string;
  name?: string;
  zoneid?: string;
  hostid?: string;
  clusterid?: string;
  keyword?: string;
  ipaddress?: string;
  path?: string;
  podid?: string;
  scope?: string;
  status?: string;
  storageaccessgroup?: string;
  storagecustomstats?: boolean;
  page?: number;
  pagesize?: number;
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
  name?: string;
  capacitybytes?: number;
  capacityiops?: number;
  enabled?: boolean;
  istagarule?: boolean;
  tags?: ReadonlyArray<string>;
  url?: string;
  details?: Readonly<Record<string, string>>;
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
