// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addStratosphereSsp. */
export interface AddStratosphereSspParams {
  name: string;
  zoneid: string;
  url: string;
  password?: string;
  tenantuuid?: string;
  username?: string;
}

/** Parameters of deleteStratosphereSsp. */
export interface DeleteStratosphereSspParams {
  hostid: string;
}

export interface Ssp {
  hostid?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  url?: string;
  zoneid?: string;
}
