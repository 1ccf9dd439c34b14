// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of listElastistorPool. */
export interface ListElastistorPoolParams {
  id?: number;
}

/** Parameters of listVsphereStoragePolicyCompatiblePools. */
export interface ListVsphereStoragePolicyCompatiblePoolsParams {
  zoneid?: string;
  keyword?: string;
  policyid?: string;
  page?: number;
  pagesize?: number;
}

export interface ListElastistorPool {
  controllerid?: string;
  gateway?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  maxiops?: number;
  name?: string;
  size?: number;
  state?: string;
}
