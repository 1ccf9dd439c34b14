// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of listAsyncJobs. */
export interface ListAsyncJobsParams {
  resourcetype?: string;
  keyword?: string;
  resourceid?: string;
  startdate?: string;
  account?: string;
  domainid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  managementserverid?: string;
}

/** Parameters of queryAsyncJobResult. */
export interface QueryAsyncJobResultParams {
  resourcetype?: string;
  jobid?: string;
  resourceid?: string;
}

export interface AsyncJob {
  account?: string;
  accountid?: string;
  cmd?: string;
  completed?: string;
  created?: string;
  domainid?: string;
  domainpath?: string;
  jobid?: string;
  jobinstanceid?: string;
  jobinstancetype?: string;
  jobprocstatus?: number;
  jobresult?: unknown;
  jobresultcode?: number;
  jobresulttype?: string;
  jobstatus?: number;
  managementserverid?: string;
  managementservername?: string;
  userid?: string;
}
