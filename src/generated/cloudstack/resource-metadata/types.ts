// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addResourceDetail. */
export interface AddResourceDetailParams {
  details: Readonly<Record<string, string>>;
  resourceid: string;
  resourcetype: string;
  customjobid?: string;
  fordisplay?: boolean;
}

/** Parameters of listDetailOptions. */
export interface ListDetailOptionsParams {
  resourcetype: string;
  resourceid?: string;
}

/** Parameters of listResourceDetails. */
export interface ListResourceDetailsParams {
  resourcetype: string;
  account?: string;
  domainid?: string;
  fordisplay?: boolean;
  isrecursive?: boolean;
  key?: string;
  keyword?: string;
  listall?: boolean;
  page?: number;
  pagesize?: number;
  projectid?: string;
  resourceid?: string;
  value?: string;
}

/** Parameters of removeResourceDetail. */
export interface RemoveResourceDetailParams {
  resourceid: string;
  resourcetype: string;
  customjobid?: string;
  key?: string;
}

export interface DetailOptions {
  details?: unknown;
  jobid?: string;
  jobstatus?: number;
}

export interface ResourceDetail {
  account?: string;
  customer?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  jobid?: string;
  jobstatus?: number;
  key?: string;
  project?: string;
  projectid?: string;
  resourceid?: string;
  resourcetype?: string;
  value?: string;
}
