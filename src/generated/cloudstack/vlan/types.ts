// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createVlanIpRange. */
export interface CreateVlanIpRangeParams {
  startip?: string;
  endip?: string;
  gateway?: string;
  netmask?: string;
  vlan?: string;
  zoneid?: string;
  networkid?: string;
  physicalnetworkid?: string;
  podid?: string;
  forvirtualnetwork?: boolean;
  endipv6?: string;
  forsystemvms?: boolean;
  ip6cidr?: string;
  ip6gateway?: string;
  provider?: string;
  startipv6?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of dedicateGuestVlanRange. */
export interface DedicateGuestVlanRangeParams {
  physicalnetworkid: string;
  vlanrange: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of deleteVlanIpRange. */
export interface DeleteVlanIpRangeParams {
  id: string;
}

/** Parameters of listDedicatedGuestVlanRanges. */
export interface ListDedicatedGuestVlanRangesParams {
  id?: string;
  zoneid?: string;
  keyword?: string;
  guestvlanrange?: string;
  physicalnetworkid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listGuestVlans. */
export interface ListGuestVlansParams {
  id?: number;
  zoneid?: string;
  keyword?: string;
  allocatedonly?: boolean;
  physicalnetworkid?: string;
  vnet?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listVlanIpRanges. */
export interface ListVlanIpRangesParams {
  id?: string;
  zoneid?: string;
  networkid?: string;
  keyword?: string;
  forvirtualnetwork?: boolean;
  physicalnetworkid?: string;
  podid?: string;
  vlan?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of releaseDedicatedGuestVlanRange. */
export interface ReleaseDedicatedGuestVlanRangeParams {
  id: string;
  customjobid?: string;
}

/** Parameters of updateVlanIpRange. */
export interface UpdateVlanIpRangeParams {
  id: string;
  gateway?: string;
  netmask?: string;
  startip?: string;
  endip?: string;
  endipv6?: string;
  forsystemvms?: boolean;
  ip6cidr?: string;
  ip6gateway?: string;
  startipv6?: string;
}

export interface GuestVlan {
  account?: string;
  allocationstate?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  id?: number;
  isdedicated?: boolean;
  jobid?: string;
  jobstatus?: number;
  network?: ReadonlyArray<unknown>;
  physicalnetworkid?: string;
  physicalnetworkname?: string;
  project?: string;
  projectid?: string;
  taken?: string;
  vlan?: string;
  zoneid?: string;
  zonename?: string;
}

export interface GuestVlanRange {
  account?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  guestvlanrange?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  physicalnetworkid?: number;
  project?: string;
  projectid?: string;
  zoneid?: number;
}

export interface VlanIpRange {
  account?: string;
  cidr?: string;
  description?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  endip?: string;
  endipv6?: string;
  forsystemvms?: boolean;
  forvirtualnetwork?: boolean;
  gateway?: string;
  id?: string;
  ip6cidr?: string;
  ip6gateway?: string;
  jobid?: string;
  jobstatus?: number;
  netmask?: string;
  networkid?: string;
  physicalnetworkid?: string;
  podid?: string;
  podname?: string;
  project?: string;
  projectid?: string;
  provider?: string;
  startip?: string;
  startipv6?: string;
  vlan?: string;
  zoneid?: string;
}
