// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createPortableIpRange. */
export interface CreatePortableIpRangeParams {
  gateway: string;
  netmask: string;
  startip: string;
  endip: string;
  regionid: number;
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
  regionid?: number;
  page?: number;
  pagesize?: number;
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
