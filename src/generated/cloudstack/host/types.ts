// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addHost. */
export interface AddHostParams {
  url: string;
  zoneid: string;
  podid: string;
  hypervisor: string;
  username?: string;
  password?: string;
  clusterid?: string;
  allocationstate?: string;
  clustername?: string;
  hosttags?: ReadonlyArray<string>;
  storageaccessgroups?: ReadonlyArray<string>;
  externaldetails?: Readonly<Record<string, string>>;
}

/** Parameters of cancelHostAsDegraded. */
export interface CancelHostAsDegradedParams {
  id: string;
  customjobid?: string;
}

/** Parameters of configureHAForHost. */
export interface ConfigureHAForHostParams {
  hostid: string;
  provider: string;
  customjobid?: string;
}

/** Parameters of declareHostAsDegraded. */
export interface DeclareHostAsDegradedParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteHost. */
export interface DeleteHostParams {
  id: string;
  forced?: boolean;
  forcedestroylocalstorage?: boolean;
}

/** Parameters of disableHAForHost. */
export interface DisableHAForHostParams {
  hostid: string;
  customjobid?: string;
}

/** Parameters of enableHAForHost. */
export interface EnableHAForHostParams {
  hostid: string;
  customjobid?: string;
}

/** Parameters of findHostsForMigration. */
export interface FindHostsForMigrationParams {
  virtualmachineid: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listDedicatedHosts. */
export interface ListDedicatedHostsParams {
  hostid?: string;
  keyword?: string;
  affinitygroupid?: string;
  account?: string;
  domainid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listHostHAProviders. */
export interface ListHostHAProvidersParams {
  hypervisor: string;
}

/** Parameters of listHostHAResources. */
export interface ListHostHAResourcesParams {
  hostid?: string;
}

/** Parameters of listHostTags. */
export interface ListHostTagsParams {
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listHosts. */
export interface ListHostsParams {
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

/** Parameters of reconnectHost. */
export interface ReconnectHostParams {
  id: string;
  customjobid?: string;
}

/** Parameters of releaseHostReservation. */
export interface ReleaseHostReservationParams {
  id: string;
  customjobid?: string;
}

/** Parameters of updateHost. */
export interface UpdateHostParams {
  id: string;
  name?: string;
  allocationstate?: string;
  annotation?: string;
  cleanupexternaldetails?: boolean;
  hosttags?: ReadonlyArray<string>;
  istagarule?: boolean;
  oscategoryid?: string;
  url?: string;
  externaldetails?: Readonly<Record<string, string>>;
}

/** Parameters of updateHostPassword. */
export interface UpdateHostPasswordParams {
  password: string;
  username: string;
  hostid?: string;
  clusterid?: string;
  update_passwd_on_host?: boolean;
}

export interface HAProvider {
  haenable?: boolean;
  haprovider?: string;
  hastate?: string;
  hostid?: string;
  jobid?: string;
  jobstatus?: number;
  status?: boolean;
}

export interface Host {
  annotation?: string;
  arch?: string;
  capabilities?: string;
  clusterid?: string;
  clustername?: string;
  clusterstorageaccessgroups?: string;
  clustertype?: string;
  cpuallocated?: string;
  cpuallocatedpercentage?: string;
  cpuallocatedvalue?: number;
  cpuallocatedwithoverprovisioning?: string;
  cpuloadaverage?: number;
  cpunumber?: number;
  cpusockets?: number;
  cpuspeed?: number;
  cpuused?: string;
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
  gpugroup?: ReadonlyArray<HostGpugroup>;
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
  memoryallocatedpercentage?: string;
  memorytotal?: number;
  memoryused?: number;
  memorywithoverprovisioning?: string;
  name?: string;
  networkkbsread?: number;
  networkkbswrite?: number;
  oscategoryid?: string;
  oscategoryname?: string;
  outofbandmanagement?: unknown;
  podid?: string;
  podname?: string;
  podstorageaccessgroups?: string;
  removed?: string;
  resourcestate?: string;
  state?: string;
  storageaccessgroups?: string;
  suitableformigration?: boolean;
  type?: string;
  ueficapability?: boolean;
  username?: string;
  version?: string;
  virtualmachineid?: string;
  zoneid?: string;
  zonename?: string;
  zonestorageaccessgroups?: string;
}

export interface HostForMigration {
  annotation?: string;
  arch?: string;
  capabilities?: string;
  clusterid?: string;
  clustername?: string;
  clusterstorageaccessgroups?: string;
  clustertype?: string;
  cpuallocated?: string;
  cpuallocatedpercentage?: string;
  cpuallocatedvalue?: number;
  cpuallocatedwithoverprovisioning?: string;
  cpuloadaverage?: number;
  cpunumber?: number;
  cpusockets?: number;
  cpuspeed?: number;
  cpuused?: string;
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
  gpugroup?: ReadonlyArray<HostGpugroup>;
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
  memoryallocatedpercentage?: string;
  memorytotal?: number;
  memoryused?: number;
  memorywithoverprovisioning?: string;
  name?: string;
  networkkbsread?: number;
  networkkbswrite?: number;
  oscategoryid?: string;
  oscategoryname?: string;
  outofbandmanagement?: unknown;
  podid?: string;
  podname?: string;
  podstorageaccessgroups?: string;
  removed?: string;
  requiresStorageMotion?: boolean;
  resourcestate?: string;
  state?: string;
  storageaccessgroups?: string;
  suitableformigration?: boolean;
  type?: string;
  ueficapability?: boolean;
  username?: string;
  version?: string;
  virtualmachineid?: string;
  zoneid?: string;
  zonename?: string;
  zonestorageaccessgroups?: string;
}

export interface HostGpugroup {
  gpugroupname?: string;
  vgpu?: ReadonlyArray<HostGpugroupVgpu>;
}

export interface HostGpugroupVgpu {
  maxcapacity?: number;
  maxheads?: number;
  maxresolutionx?: number;
  maxresolutiony?: number;
  maxvgpuperpgpu?: number;
  remainingcapacity?: number;
  vgputype?: string;
  videoram?: number;
}

export interface HostHA {
  haenable?: boolean;
  haprovider?: string;
  hastate?: string;
  hostid?: string;
  jobid?: string;
  jobstatus?: number;
  status?: boolean;
}

export interface HostTag {
  hostid?: number;
  id?: string;
  isimplicit?: boolean;
  jobid?: string;
  jobstatus?: number;
  name?: string;
}
