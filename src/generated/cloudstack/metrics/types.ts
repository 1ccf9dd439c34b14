// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cluster from '../cluster/types.ts';
import type * as host from '../host/types.ts';
import type * as loadBalancer from '../load-balancer/types.ts';

/** Parameters of listDbMetrics. */
export type ListDbMetricsParams = Record<string, never>;

/** Parameters of listHostsMetrics. */
export interface ListHostsMetricsParams {
  name?: string;
  state?: string;
  resourcestate?: string;
  type?: string;
  clusterid?: string;
  zoneid?: string;
  hypervisor?: string;
  id?: string;
  virtualmachineid?: string;
  keyword?: string;
  hahost?: boolean;
  outofbandmanagementenabled?: boolean;
  outofbandmanagementpowerstate?: string;
  podid?: string;
  storageaccessgroup?: string;
  version?: string;
  page?: number;
  pagesize?: number;
  details?: ReadonlyArray<string>;
  arch?: string;
  managementserverid?: string;
}

/** Parameters of listInfrastructure. */
export type ListInfrastructureParams = Record<string, never>;

/** Parameters of listUsageServerMetrics. */
export type ListUsageServerMetricsParams = Record<string, never>;

/** Parameters of listVolumesMetrics. */
export interface ListVolumesMetricsParams {
  name?: string;
  virtualmachineid?: string;
  type?: string;
  state?: string;
  zoneid?: string;
  storageid?: string;
  keyword?: string;
  id?: string;
  ids?: ReadonlyArray<string>;
  hostid?: string;
  clusterid?: string;
  diskofferingid?: string;
  isencrypted?: boolean;
  listsystemvms?: boolean;
  podid?: string;
  serviceofferingid?: string;
  tags?: Readonly<Record<string, string>>;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  retrieveonlyresourcecount?: boolean;
  displayvolume?: boolean;
}

/** Parameters of listZonesMetrics. */
export interface ListZonesMetricsParams {
  id?: string;
  ids?: ReadonlyArray<string>;
  name?: string;
  keyword?: string;
  available?: boolean;
  networktype?: string;
  showcapacities?: boolean;
  storageaccessgroup?: string;
  tags?: Readonly<Record<string, string>>;
  domainid?: string;
  page?: number;
  pagesize?: number;
  showicon?: boolean;
}

export interface DbMetrics {
  collectiontime?: string;
  connections?: number;
  dbloadaverages?: ReadonlyArray<number>;
  hostname?: string;
  jobid?: string;
  jobstatus?: number;
  queries?: number;
  replicas?: ReadonlyArray<unknown>;
  tlsversions?: string;
  uptime?: number;
  version?: string;
  versioncomment?: string;
}

export interface HostMetrics {
  annotation?: string;
  arch?: string;
  capabilities?: string;
  clusterid?: string;
  clustername?: string;
  clusterstorageaccessgroups?: string;
  clustertype?: string;
  cpuallocated?: string;
  cpuallocateddisablethreshold?: boolean;
  cpuallocatedghz?: string;
  cpuallocatedpercentage?: string;
  cpuallocatedthreshold?: boolean;
  cpuallocatedvalue?: number;
  cpuallocatedwithoverprovisioning?: string;
  cpudisablethreshold?: boolean;
  cpuloadaverage?: number;
  cpunumber?: number;
  cpusockets?: number;
  cpuspeed?: number;
  cputhreshold?: boolean;
  cputotalghz?: string;
  cpuused?: string;
  cpuusedghz?: string;
  cpuwithoverprovisioning?: string;
  created?: string;
  details?: unknown;
  disconnected?: string;
  disksizeallocated?: number;
  disksizetotal?: number;
  encryptionsupported?: boolean;
  events?: string;
  explicithosttags?: string;
  extensionid?: string;
  extensionname?: string;
  gpugroup?: ReadonlyArray<host.HostGpugroup>;
  gputotal?: number;
  gpuused?: number;
  hahost?: boolean;
  hasannotations?: boolean;
  hasenoughcapacity?: boolean;
  hostha?: unknown;
  hosttags?: string;
  hypervisor?: string;
  hypervisorversion?: string;
  id?: string;
  implicithosttags?: string;
  instanceconversionsupported?: boolean;
  instances?: string;
  ipaddress?: string;
  islocalstorageactive?: boolean;
  istagarule?: boolean;
  jobid?: string;
  jobstatus?: number;
  lastannotated?: string;
  lastpinged?: string;
  managementserverid?: string;
  managementservername?: string;
  memoryallocated?: number;
  memoryallocatedbytes?: number;
  memoryallocateddisablethreshold?: boolean;
  memoryallocatedgb?: string;
  memoryallocatedpercentage?: string;
  memoryallocatedthreshold?: boolean;
  memorydisablethreshold?: boolean;
  memorythreshold?: boolean;
  memorytotal?: number;
  memorytotalgb?: string;
  memoryused?: number;
  memoryusedgb?: string;
  memorywithoverprovisioning?: string;
  name?: string;
  networkkbsread?: number;
  networkkbswrite?: number;
  networkread?: string;
  networkwrite?: string;
  oscategoryid?: string;
  oscategoryname?: string;
  outofbandmanagement?: unknown;
  podid?: string;
  podname?: string;
  podstorageaccessgroups?: string;
  powerstate?: string;
  removed?: string;
  resourcestate?: string;
  state?: string;
  storageaccessgroups?: string;
  suitableformigration?: boolean;
  systeminstances?: string;
  type?: string;
  ueficapability?: boolean;
  username?: string;
  version?: string;
  virtualmachineid?: string;
  zoneid?: string;
  zonename?: string;
  zonestorageaccessgroups?: string;
}

export interface Infrastructure {
  alerts?: number;
  backuprepositories?: number;
  clusters?: number;
  cpusockets?: number;
  hosts?: number;
  ilbvms?: number;
  imagestores?: number;
  jobid?: string;
  jobstatus?: number;
  managementservers?: number;
  objectstores?: number;
  pods?: number;
  routers?: number;
  storagepools?: number;
  systemvms?: number;
  zones?: number;
}

export interface UsageServerMetrics {
  collectiontime?: string;
  hostname?: string;
  jobid?: string;
  jobstatus?: number;
  lastheartbeat?: string;
  lastsuccessfuljob?: string;
  state?: string;
}

export interface VolumeMetrics {
  account?: string;
  attached?: string;
  chaininfo?: string;
  clusterid?: string;
  clustername?: string;
  created?: string;
  deleteprotection?: boolean;
  destroyed?: boolean;
  deviceid?: number;
  diskBytesReadRate?: number;
  diskBytesWriteRate?: number;
  diskIopsReadRate?: number;
  diskIopsWriteRate?: number;
  diskiopstotal?: number;
  diskioread?: number;
  diskiowrite?: number;
  diskkbsread?: number;
  diskkbswrite?: number;
  diskofferingdisplaytext?: string;
  diskofferingid?: string;
  diskofferingname?: string;
  displayvolume?: boolean;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  encryptformat?: string;
  externaluuid?: string;
  hasannotations?: boolean;
  hypervisor?: string;
  id?: string;
  isextractable?: boolean;
  isodisplaytext?: string;
  isoid?: string;
  isoname?: string;
  jobid?: string;
  jobstatus?: number;
  maxiops?: number;
  miniops?: number;
  name?: string;
  path?: string;
  physicalsize?: number;
  podid?: string;
  podname?: string;
  project?: string;
  projectid?: string;
  provisioningtype?: string;
  quiescevm?: boolean;
  serviceofferingdisplaytext?: string;
  serviceofferingid?: string;
  serviceofferingname?: string;
  size?: number;
  sizegb?: string;
  snapshotid?: string;
  state?: string;
  status?: string;
  storage?: string;
  storageid?: string;
  storagetype?: string;
  supportsstoragesnapshot?: boolean;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  templatedisplaytext?: string;
  templateid?: string;
  templatename?: string;
  type?: string;
  utilization?: string;
  virtualmachineid?: string;
  virtualsize?: number;
  vmdisplayname?: string;
  vmname?: string;
  vmstate?: string;
  vmtype?: string;
  volumecheckresult?: unknown;
  volumerepairresult?: unknown;
  zoneid?: string;
  zonename?: string;
}

export interface ZoneMetrics {
  allocationstate?: string;
  allowuserspecifyvrmtu?: boolean;
  asnrange?: string;
  capacity?: ReadonlyArray<cluster.ClusterCapacity>;
  clusters?: string;
  cpuallocated?: string;
  cpuallocateddisablethreshold?: boolean;
  cpuallocatedthreshold?: boolean;
  cpudisablethreshold?: boolean;
  cpumaxdeviation?: string;
  cputhreshold?: boolean;
  cputotal?: string;
  cpuused?: string;
  description?: string;
  dhcpprovider?: string;
  displaytext?: string;
  dns1?: string;
  dns2?: string;
  domain?: string;
  domainid?: string;
  domainname?: string;
  gputotal?: number;
  gpuused?: number;
  guestcidraddress?: string;
  hasannotations?: boolean;
  icon?: unknown;
  id?: string;
  internaldns1?: string;
  internaldns2?: string;
  ip6dns1?: string;
  ip6dns2?: string;
  ismultiarch?: boolean;
  isnsxenabled?: boolean;
  jobid?: string;
  jobstatus?: number;
  localstorageenabled?: boolean;
  memoryallocated?: string;
  memoryallocateddisablethreshold?: boolean;
  memoryallocatedthreshold?: boolean;
  memorydisablethreshold?: boolean;
  memorymaxdeviation?: string;
  memorythreshold?: boolean;
  memorytotal?: string;
  memoryused?: string;
  name?: string;
  networktype?: string;
  provider?: string;
  resourcedetails?: unknown;
  routedmodeenabled?: boolean;
  routerprivateinterfacemaxmtu?: number;
  routerpublicinterfacemaxmtu?: number;
  securitygroupsenabled?: boolean;
  state?: string;
  storageaccessgroups?: string;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  type?: string;
  zonetoken?: string;
}
