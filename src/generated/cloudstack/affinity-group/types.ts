// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createAffinityGroup. */
export interface CreateAffinityGroupParams {
  name: string;
  type: string;
  description?: string;
  customjobid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of deleteAffinityGroup. */
export interface DeleteAffinityGroupParams {
  id?: string;
  name?: string;
  customjobid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of listAffinityGroupTypes. */
export interface ListAffinityGroupTypesParams {
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listAffinityGroups. */
export interface ListAffinityGroupsParams {
  id?: string;
  name?: string;
  virtualmachineid?: string;
  type?: string;
  keyword?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of updateVMAffinityGroup. */
export interface UpdateVMAffinityGroupParams {
  id: string;
  affinitygroupids?: ReadonlyArray<string>;
  affinitygroupnames?: ReadonlyArray<string>;
  customjobid?: string;
}

export interface AffinityGroup {
  account?: string;
  dedicatedresources?: ReadonlyArray<unknown>;
  description?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  project?: string;
  projectid?: string;
  type?: string;
  virtualmachineIds?: ReadonlyArray<unknown>;
}

export interface AffinityGroupType {
  jobid?: string;
  jobstatus?: number;
  type?: string;
}
