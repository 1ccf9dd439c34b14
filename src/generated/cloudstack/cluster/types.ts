// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addCluster. */
export interface AddClusterParams {
  zoneid: string;
  clustername: string;
  clustertype: string;
  hypervisor: string;
  podid: string;
  allocationstate?: string;
  extensionid?: string;
  guestvswitchname?: string;
  guestvswitchtype?: string;
  ovm3cluster?: string;
  ovm3pool?: string;
  ovm3vip?: string;
  password?: string;
  publicvswitchname?: string;
  publicvswitchtype?: string;
  storageaccessgroups?: ReadonlyArray<string>;
  url?: string;
  username?: string;
  vsmipaddress?: string;
  vsmpassword?: string;
  vsmusername?: string;
  arch?: string;
  externaldetails?: Readonly<Record<string, string>>;
}

/** Parameters of dedicateCluster. */
export interface DedicateClusterParams {
  clusterid: string;
  domainid: string;
  customjobid?: string;
  account?: string;
}

/** Parameters of deleteCluster. */
export interface DeleteClusterParams {
  id: string;
}

/** Parameters of disableHAForCluster. */
export interface DisableHAForClusterParams {
  clusterid: string;
  customjobid?: string;
}

/** Parameters of enableHAForCluster. */
export interface EnableHAForClusterParams {
  clusterid: string;
  customjobid?: string;
}

/** Parameters of executeClusterDrsPlan. */
export interface ExecuteClusterDrsPlanParams {
  id: string;
  customjobid?: string;
  migrateto?: ReadonlyArray<Readonly<Record<string, string>>>;
}

/** Parameters of generateClusterDrsPlan. */
export interface GenerateClusterDrsPlanParams {
  id: string;
  migrations?: number;
}

/** Parameters of listClusterDrsPlan. */
export interface ListClusterDrsPlanParams {
  id?: string;
  clusterid?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listClusters. */
export interface ListClustersParams {
  id?: string;
  name?: string;
  zoneid?: string;
  keyword?: string;
  allocationstate?: string;
  clustertype?: string;
  hypervisor?: string;
  managedstate?: string;
  podid?: string;
  showcapacities?: boolean;
  storageaccessgroup?: string;
  page?: number;
  pagesize?: number;
  arch?: string;
}

/** Parameters of listClustersMetrics. */
export interface ListClustersMetricsParams {
  id?: string;
  name?: string;
  zoneid?: string;
  keyword?: string;
  allocationstate?: string;
  clustertype?: string;
  hypervisor?: string;
  managedstate?: string;
  podid?: string;
  showcapacities?: boolean;
  storageaccessgroup?: string;
  page?: number;
  pagesize?: number;
  arch?: string;
}

/** Parameters of listDedicatedClusters. */
export interface ListDedicatedClustersParams {
  clusterid?: string;
  keyword?: string;
  affinitygroupid?: string;
  account?: string;
  domainid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of releaseDedicatedCluster. */
export interface ReleaseDedicatedClusterParams {
  clusterid: string;
  customjobid?: string;
}

/** Parameters of updateCluster. */
export interface UpdateClusterParams {
  id: string;
  allocationstate?: 'Enabled' | 'Disabled';
  clustername?: string;
  clustertype?: string;
  hypervisor?: string;
  managedstate?: string;
  arch?: string;
  externaldetails?: Readonly<Record<string, string>>;
}

export interface Cluster {
  allocationstate?: string;
  arch?: string;
  capacity?: ReadonlyArray<ClusterCapacity>;
  clustertype?: string;
  cpuovercommitratio?: string;
  extensionid?: string;
  extensionname?: string;
  hasannotations?: boolean;
  hypervisortype?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  managedstate?: string;
  memoryovercommitratio?: string;
  name?: string;
  ovm3vip?: string;
  podid?: string;
  podname?: string;
  podstorageaccessgroups?: string;
  resourcedetails?: unknown;
  storageaccessgroups?: string;
  zoneid?: string;
  zonename?: string;
  zonestorageaccessgroups?: string;
}

export interface ClusterCapacity {
  capacityallocated?: number;
  capacitytotal?: number;
  capacityused?: number;
  clusterid?: string;
  clustername?: string;
  name?: string;
  percentused?: string;
  podid?: string;
  podname?: string;
  tag?: string;
  type?: number;
  zoneid?: string;
  zonename?: string;
}

export interface ClusterDrsPlan {
  clusterid?: string;
  eventid?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  migrations?: ReadonlyArray<unknown>;
  status?: string;
  type?: string;
}

export interface ClusterMetrics {
  allocationstate?: string;
  arch?: string;
  capacity?: ReadonlyArray<ClusterCapacity>;
  clustertype?: string;
  cpuallocated?: string;
  cpuallocateddisablethreshold?: boolean;
  cpuallocatedthreshold?: boolean;
  cpudisablethreshold?: boolean;
  cpumaxdeviation?: string;
  cpuovercommitratio?: string;
  cputhreshold?: boolean;
  cputotal?: string;
  cpuused?: string;
  drsimbalance?: string;
  extensionid?: string;
  extensionname?: string;
  hasannotations?: boolean;
  hosts?: string;
  hypervisortype?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  managedstate?: string;
  memoryallocated?: string;
  memoryallocateddisablethreshold?: boolean;
  memoryallocatedthreshold?: boolean;
  memorydisablethreshold?: boolean;
  memorymaxdeviation?: string;
  memoryovercommitratio?: string;
  memorythreshold?: boolean;
  memorytotal?: string;
  memoryused?: string;
  name?: string;
  ovm3vip?: string;
  podid?: string;
  podname?: string;
  podstorageaccessgroups?: string;
  resourcedetails?: unknown;
  state?: string;
  storageaccessgroups?: string;
  zoneid?: string;
  zonename?: string;
  zonestorageaccessgroups?: string;
}

export interface DedicateCluster {
  accountid?: string;
  affinitygroupid?: string;
  clusterid?: string;
  clustername?: string;
  domainid?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
}
