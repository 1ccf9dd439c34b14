// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of listResourceLimits. */
export interface ListResourceLimitsParams {
  resourcetype?: number;
  resourcetypename?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  id?: number;
  keyword?: string;
  tag?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of updateResourceLimit. */
export interface UpdateResourceLimitParams {
  resourcetype: number;
  max?: number;
  account?: string;
  domainid?: string;
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
