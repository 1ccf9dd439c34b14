// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as loadBalancer from '../load-balancer/types.ts';

/** Parameters of acquirePodIpAddress. */
export interface AcquirePodIpAddressParams {
  zoneid: string;
  podid?: string;
}

/** Parameters of associateIpAddress. */
export interface AssociateIpAddressParams {
  networkid?: string;
  vpcid?: string;
  zoneid?: string;
  ipaddress?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  customjobid?: string;
  isportable?: boolean;
  regionid?: number;
  fordisplay?: boolean;
}

/** Parameters of disassociateIpAddress. */
export interface DisassociateIpAddressParams {
  id?: string;
  customjobid?: string;
  ipaddress?: string;
}

/** Parameters of listPublicIpAddresses. */
export interface ListPublicIpAddressesParams {
  ipaddress?: string;
  state?: string;
  allocatedonly?: boolean;
  associatednetworkid?: string;
  issourcenat?: boolean;
  isstaticnat?: boolean;
  zoneid?: string;
  vpcid?: string;
  id?: string;
  networkid?: string;
  keyword?: string;
  forloadbalancing?: boolean;
  forprovider?: boolean;
  forsystemvms?: boolean;
  forvirtualnetwork?: boolean;
  physicalnetworkid?: string;
  tags?: Readonly<Record<string, string>>;
  vlanid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  retrieveonlyresourcecount?: boolean;
  fordisplay?: boolean;
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
  projectid?: string;
  fordisplay?: boolean;
}

/** Parameters of updateIpAddress. */
export interface UpdateIpAddressParams {
  id: string;
  customjobid?: string;
  fordisplay?: boolean;
  customid?: string;
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
