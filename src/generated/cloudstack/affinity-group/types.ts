// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createAffinityGroup. */
export interface CreateAffinityGroupParams {
  name: string;
  type: string;
  account?: string;
  customjobid?: string;
  description?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of deleteAffinityGroup. */
export interface DeleteAffinityGroupParams {
  account?: string;
  customjobid?: string;
  domainid?: string;
  id?: string;
  name?: string;
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
  account?: string;
  domainid?: string;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  name?: string;
  page?: number;
  pagesize?: number;
  projectid?: string;
  type?: string;
  virtualmachineid?: string;
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
