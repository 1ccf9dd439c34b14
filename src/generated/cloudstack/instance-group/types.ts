// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createInstanceGroup. */
export interface CreateInstanceGroupParams {
  name: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of deleteInstanceGroup. */
export interface DeleteInstanceGroupParams {
  id: string;
}

/** Parameters of listInstanceGroups. */
export interface ListInstanceGroupsParams {
  id?: string;
  name?: string;
  keyword?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of updateInstanceGroup. */
export interface UpdateInstanceGroupParams {
  id: string;
  name?: string;
}

export interface InstanceGroup {
  account?: string;
  created?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  hasannotations?: boolean;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  project?: string;
  projectid?: string;
}
