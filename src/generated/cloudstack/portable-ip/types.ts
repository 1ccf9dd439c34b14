// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createPortableIpRange. */
export interface CreatePortableIpRangeParams {
  endip: string;
  gateway: string;
  netmask: string;
  regionid: number;
  startip: string;
  customjobid?: string;
  vlan?: string;
}

/** Parameters of deletePortableIpRange. */
export interface DeletePortableIpRangeParams {
  id: string;
  customjobid?: string;
}

/** Parameters of listPortableIpRanges. */
export interface ListPortableIpRangesParams {
  id?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
  regionid?: number;
}

export interface PortableIpRange {
  endip?: string;
  gateway?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  netmask?: string;
  portableipaddress?: ReadonlyArray<PortableIpRangePortableipaddress>;
  regionid?: number;
  startip?: string;
  vlan?: string;
}

export interface PortableIpRangePortableipaddress {
  accountid?: string;
  allocated?: string;
  domainid?: string;
  ipaddress?: string;
  networkid?: string;
  physicalnetworkid?: string;
  regionid?: number;
  state?: string;
  vpcid?: string;
  zoneid?: string;
}
