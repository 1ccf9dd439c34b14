// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addResourceDetail. */
export interface AddResourceDetailParams {
  resourcetype: string;
  details: Readonly<Record<string, string>>;
  resourceid: string;
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
  keyword?: string;
  key?: string;
  resourceid?: string;
  value?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  fordisplay?: boolean;
}

/** Parameters of removeResourceDetail. */
export interface RemoveResourceDetailParams {
  resourcetype: string;
  resourceid: string;
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
