// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createVlanIpRange. */
export interface CreateVlanIpRangeParams {
  account?: string;
  domainid?: string;
  endip?: string;
  endipv6?: string;
  forsystemvms?: boolean;
  forvirtualnetwork?: boolean;
  gateway?: string;
  ip6cidr?: string;
  ip6gateway?: string;
  netmask?: string;
  networkid?: string;
  physicalnetworkid?: string;
  podid?: string;
  projectid?: string;
  provider?: string;
  startip?: string;
  startipv6?: string;
  vlan?: string;
  zoneid?: string;
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
  account?: string;
  domainid?: string;
  guestvlanrange?: string;
  id?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
  physicalnetworkid?: string;
  projectid?: string;
  zoneid?: string;
}

/** Parameters of listGuestVlans. */
export interface ListGuestVlansParams {
  allocatedonly?: boolean;
  id?: number;
  keyword?: string;
  page?: number;
  pagesize?: number;
  physicalnetworkid?: string;
  vnet?: string;
  zoneid?: string;
}

/** Parameters of listVlanIpRanges. */
export interface ListVlanIpRangesParams {
  account?: string;
  domainid?: string;
  forvirtualnetwork?: boolean;
  id?: string;
  keyword?: string;
  networkid?: string;
  page?: number;
  pagesize?: number;
  physicalnetworkid?: string;
  podid?: string;
  projectid?: string;
  vlan?: string;
  zoneid?: string;
}

/** Parameters of releaseDedicatedGuestVlanRange. */
export interface ReleaseDedicatedGuestVlanRangeParams {
  id: string;
  customjobid?: string;
}

/** Parameters of updateVlanIpRange. */
export interface UpdateVlanIpRangeParams {
  id: string;
  endip?: string;
  endipv6?: string;
  forsystemvms?: boolean;
  gateway?: string;
  ip6cidr?: string;
  ip6gateway?: string;
  netmask?: string;
  startip?: string;
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
