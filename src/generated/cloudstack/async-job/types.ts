// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of listAsyncJobs. */
export interface ListAsyncJobsParams {
  account?: string;
  domainid?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  managementserverid?: string;
  page?: number;
  pagesize?: number;
  resourceid?: string;
  resourcetype?: string;
  startdate?: string;
}

/** Parameters of queryAsyncJobResult. */
export interface QueryAsyncJobResultParams {
  jobid?: string;
  resourceid?: string;
  resourcetype?: string;
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
