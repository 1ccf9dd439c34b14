// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of updateResourceCount. */
export interface UpdateResourceCountParams {
  domainid: string;
  resourcetype?: number;
  tag?: string;
  account?: string;
  projectid?: string;
}

export interface ResourceCount {
  account?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  jobid?: string;
  jobstatus?: number;
  project?: string;
  projectid?: string;
  resourcecount?: number;
  resourcetype?: string;
  resourcetypename?: string;
  tag?: string;
}
