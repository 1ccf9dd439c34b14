// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of listASNumbers. */
export interface ListASNumbersParams {
  zoneid?: string;
  networkid?: string;
  vpcid?: string;
  keyword?: string;
  asnrangeid?: string;
  asnumber?: number;
  isallocated?: boolean;
  account?: string;
  domainid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of releaseASNumber. */
export interface ReleaseASNumberParams {
  zoneid: string;
  asnumber: number;
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
