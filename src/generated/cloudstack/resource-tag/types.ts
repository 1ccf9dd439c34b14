// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createTags. */
export interface CreateTagsParams {
  resourcetype: string;
  resourceids: ReadonlyArray<string>;
  tags: Readonly<Record<string, string>>;
  customer?: string;
  customjobid?: string;
}

/** Parameters of deleteTags. */
export interface DeleteTagsParams {
  resourcetype: string;
  resourceids: ReadonlyArray<string>;
  customjobid?: string;
  tags?: Readonly<Record<string, string>>;
}

/** Parameters of listStorageTags. */
export interface ListStorageTagsParams {
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listTags. */
export interface ListTagsParams {
  key?: string;
  value?: string;
  resourcetype?: string;
  resourceid?: string;
  keyword?: string;
  customer?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

export interface ResourceTag {
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

export interface StorageTag {
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  poolid?: number;
}
