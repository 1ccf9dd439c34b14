// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of purgeExpungedResources. */
export interface PurgeExpungedResourcesParams {
  resourcetype?: string;
  batchsize?: number;
  customjobid?: string;
  enddate?: string;
  startdate?: string;
}

export interface PurgeExpungedResources {
  displaytext?: string;
  jobid?: string;
  jobstatus?: number;
  success?: boolean;
}
