// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of listResourceLimits. */
export interface ListResourceLimitsParams {
  account?: string;
  domainid?: string;
  id?: number;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  page?: number;
  pagesize?: number;
  projectid?: string;
  resourcetype?: number;
  resourcetypename?: string;
  tag?: string;
}

/** Parameters of updateResourceLimit. */
export interface UpdateResourceLimitParams {
  resourcetype: number;
  account?: string;
  domainid?: string;
  max?: number;
  projectid?: string;
  tag?: string;
}

export interface ResourceLimit {
  account?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  jobid?: string;
  jobstatus?: number;
  max?: number;
  project?: string;
  projectid?: string;
  resourcetype?: string;
  resourcetypename?: string;
  tag?: string;
}
