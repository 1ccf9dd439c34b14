// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of listASNumbers. */
export interface ListASNumbersParams {
  account?: string;
  asnrangeid?: string;
  asnumber?: number;
  domainid?: string;
  isallocated?: boolean;
  keyword?: string;
  networkid?: string;
  page?: number;
  pagesize?: number;
  vpcid?: string;
  zoneid?: string;
}

/** Parameters of releaseASNumber. */
export interface ReleaseASNumberParams {
  asnumber: number;
  zoneid: string;
}

export interface ASNumber {
  account?: string;
  accountid?: string;
  allocated?: string;
  allocationstate?: string;
  asnrange?: string;
  asnrangeid?: string;
  asnumber?: number;
  associatednetworkid?: string;
  associatednetworkname?: string;
  created?: string;
  domain?: string;
  domainid?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  vpcid?: string;
  vpcname?: string;
  zoneid?: string;
  zonename?: string;
}
