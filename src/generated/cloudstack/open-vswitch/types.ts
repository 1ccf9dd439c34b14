// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of configureOvsElement. */
export interface ConfigureOvsElementParams {
  id: string;
  enabled: boolean;
  customjobid?: string;
}

/** Parameters of listOvsElements. */
export interface ListOvsElementsParams {
  id?: string;
  keyword?: string;
  enabled?: boolean;
  nspid?: string;
  page?: number;
  pagesize?: number;
}

export interface OvsProvider {
  account?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  enabled?: boolean;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  nspid?: string;
  project?: string;
  projectid?: string;
}
