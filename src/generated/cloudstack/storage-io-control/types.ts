// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of updateSiocInfo. */
export interface UpdateSiocInfoParams {
  zoneid: string;
  storageid: string;
  iopsnotifythreshold: number;
  limitiopspergb: number;
  sharespergb: number;
}

export interface ApiUpdateSiocInfo {
  jobid?: string;
  jobstatus?: number;
  msg?: string;
}
