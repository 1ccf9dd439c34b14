// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of dedicateHost. */
export interface DedicateHostParams {
  hostid: string;
  domainid: string;
  customjobid?: string;
  account?: string;
}

/** Parameters of releaseDedicatedHost. */
export interface ReleaseDedicatedHostParams {
  hostid: string;
  customjobid?: string;
}

export interface DedicateHost {
  accountid?: string;
  affinitygroupid?: string;
  domainid?: string;
  hostid?: string;
  hostname?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
}
