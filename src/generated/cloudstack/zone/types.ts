// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cluster from '../cluster/types.ts';
import type * as loadBalancer from '../load-balancer/types.ts';

/** Parameters of addVmwareDc. */
export interface AddVmwareDcParams {
  name: string;
  zoneid: string;
  vcenter: string;
  password?: string;
  username?: string;
}

/** Parameters of createIpv4SubnetForZone. */
export interface CreateIpv4SubnetForZoneParams {
  zoneid: string;
  subnet: string;
  customjobid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of createZone. */
export interface CreateZoneParams {
  name: string;
  dns1: string;
  internaldns1: string;
  networktype: 'Basic' | 'Advanced';
  allocationstate?: string;
  dns2?: string;
  domain?: string;
  guestcidraddress?: string;
  internaldns2?: string;
  ip6dns1?: string;
  ip6dns2?: string;
  isedge?: boolean;
  localstorageenabled?: boolean;
  securitygroupenabled?: boolean;
  storageaccessgroups?: ReadonlyArray<string>;
  domainid?: string;
}

/** Parameters of dedicateIpv4SubnetForZone. */
export interface DedicateIpv4SubnetForZoneParams {
  id: string;
  customjobid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of dedicateZone. */
export interface DedicateZoneParams {
  zoneid: string;
  domainid: string;
  customjobid?: string;
  account?: string;
}

/** Parameters of deleteIpv4SubnetForZone. */
export interface DeleteIpv4SubnetForZoneParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteZone. */
export interface DeleteZoneParams {
  id: string;
}

/** Parameters of disableHAForZone. */
export interface DisableHAForZoneParams {
  zoneid: string;
  customjobid?: string;
}

/** Parameters of enableHAForZone. */
export interface EnableHAForZoneParams {
  zoneid: string;
  customjobid?: string;
}

/** Parameters of listDedicatedZones. */
export interface ListDedicatedZonesParams {
  zoneid?: string;
  keyword?: string;
  affinitygroupid?: string;
  account?: string;
  domainid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listIpv4SubnetsForZone. */
export interface ListIpv4SubnetsForZoneParams {
  id?: string;
  zoneid?: string;
  keyword?: string;
  subnet?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listVmwareDcVms. */
export interface ListVmwareDcVmsParams {
  keyword?: string;
  datacentername?: string;
  existingvcenterid?: string;
  hostname?: string;
  instancename?: string;
  password?: string;
  username?: string;
  vcenter?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listVmwareDcs. */
export interface ListVmwareDcsParams {
  zoneid: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listZones. */
export interface ListZonesParams {
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

/** Parameters of releaseDedicatedZone. */
export interface ReleaseDedicatedZoneParams {
  zoneid: string;
  customjobid?: string;
}

/** Parameters of releaseIpv4SubnetForZone. */
export interface ReleaseIpv4SubnetForZoneParams {
  id: string;
  customjobid?: string;
}

/** Parameters of removeVmwareDc. */
export interface RemoveVmwareDcParams {
  zoneid: string;
}

/** Parameters of updateIpv4SubnetForZone. */
export interface UpdateIpv4SubnetForZoneParams {
  id: string;
  subnet: string;
  customjobid?: string;
}

/** Parameters of updateVmwareDc. */
export interface UpdateVmwareDcParams {
  zoneid: string;
  name?: string;
  password?: string;
  username?: string;
  vcenter?: string;
  isrecursive?: boolean;
}

/** Parameters of updateZone. */
export interface UpdateZoneParams {
  id: string;
  name?: string;
  allocationstate?: 'Enabled' | 'Disabled';
  dhcpprovider?: string;
  dns1?: string;
  dns2?: string;
  dnssearchorder?: ReadonlyArray<string>;
  domain?: string;
  guestcidraddress?: string;
  internaldns1?: string;
  internaldns2?: string;
  ip6dns1?: string;
  ip6dns2?: string;
  ispublic?: boolean;
  localstorageenabled?: boolean;
  details?: Readonly<Record<string, string>>;
  sortkey?: number;
}

export interface DataCenterIpv4Subnet {
  account?: string;
  created?: string;
  domain?: string;
  domainid?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  project?: string;
  projectid?: string;
  subnet?: string;
  zoneid?: string;
  zonename?: string;
}

export interface DedicateZone {
  accountid?: string;
  affinitygroupid?: string;
  domainid?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  zoneid?: string;
  zonename?: string;
}

export interface VmwareDatacenter {
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  vcenter?: string;
  zoneid?: number;
}

export interface Zone {
  allocationstate?: string;
  allowuserspecifyvrmtu?: boolean;
  asnrange?: string;
  capacity?: ReadonlyArray<cluster.ClusterCapacity>;
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
  name?: string;
  networktype?: string;
  provider?: string;
  resourcedetails?: unknown;
  routedmodeenabled?: boolean;
  routerprivateinterfacemaxmtu?: number;
  routerpublicinterfacemaxmtu?: number;
  securitygroupsenabled?: boolean;
  storageaccessgroups?: string;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  type?: string;
  zonetoken?: string;
}
