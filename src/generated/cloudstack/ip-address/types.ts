// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as loadBalancer from '../load-balancer/types.ts';

/** Parameters of acquirePodIpAddress. */
export interface AcquirePodIpAddressParams {
  zoneid: string;
  podid?: string;
}

/** Parameters of associateIpAddress. */
export interface AssociateIpAddressParams {
  account?: string;
  customjobid?: string;
  domainid?: string;
  fordisplay?: boolean;
  ipaddress?: string;
  isportable?: boolean;
  networkid?: string;
  projectid?: string;
  regionid?: number;
  vpcid?: string;
  zoneid?: string;
}

/** Parameters of disassociateIpAddress. */
export interface DisassociateIpAddressParams {
  customjobid?: string;
  id?: string;
  ipaddress?: string;
}

/** Parameters of listPublicIpAddresses. */
export interface ListPublicIpAddressesParams {
  account?: string;
  allocatedonly?: boolean;
  associatednetworkid?: string;
  domainid?: string;
  fordisplay?: boolean;
  forloadbalancing?: boolean;
  forprovider?: boolean;
  forsystemvms?: boolean;
  forvirtualnetwork?: boolean;
  id?: string;
  ipaddress?: string;
  isrecursive?: boolean;
  issourcenat?: boolean;
  isstaticnat?: boolean;
  keyword?: string;
  listall?: boolean;
  networkid?: string;
  page?: number;
  pagesize?: number;
  physicalnetworkid?: string;
  projectid?: string;
  retrieveonlyresourcecount?: boolean;
  state?: string;
  tags?: Readonly<Record<string, string>>;
  vlanid?: string;
  vpcid?: string;
  zoneid?: string;
}

/** Parameters of releaseIpAddress. */
export interface ReleaseIpAddressParams {
  id: string;
}

/** Parameters of releasePodIpAddress. */
export interface ReleasePodIpAddressParams {
  id: number;
}

/** Parameters of reserveIpAddress. */
export interface ReserveIpAddressParams {
  id: string;
  account?: string;
  domainid?: string;
  fordisplay?: boolean;
  projectid?: string;
}

/** Parameters of updateIpAddress. */
export interface UpdateIpAddressParams {
  id: string;
  customid?: string;
  customjobid?: string;
  fordisplay?: boolean;
}

export interface AcquirePodIpCmd {
  cidr?: string;
  gateway?: string;
  hostmac?: number;
  id?: number;
  ipaddress?: string;
  jobid?: string;
  jobstatus?: number;
  nicid?: number;
  podid?: number;
}

export interface IPAddress {
  account?: string;
  allocated?: string;
  associatednetworkid?: string;
  associatednetworkname?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  fordisplay?: boolean;
  forprovider?: boolean;
  forsystemvms?: boolean;
  forvirtualnetwork?: boolean;
  hasannotations?: boolean;
  hasrules?: boolean;
  id?: string;
  ipaddress?: string;
  isportable?: boolean;
  issourcenat?: boolean;
  isstaticnat?: boolean;
  issystem?: boolean;
  jobid?: string;
  jobstatus?: number;
  networkid?: string;
  networkname?: string;
  physicalnetworkid?: string;
  project?: string;
  projectid?: string;
  purpose?: string;
  state?: string;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  virtualmachinedisplayname?: string;
  virtualmachineid?: string;
  virtualmachinename?: string;
  virtualmachinetype?: string;
  vlanid?: string;
  vlanname?: string;
  vmipaddress?: string;
  vpcid?: string;
  vpcname?: string;
  zoneid?: string;
  zonename?: string;
}
