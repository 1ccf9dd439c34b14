// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addUcsManager. */
export interface AddUcsManagerParams {
  zoneid: string;
  password: string;
  url: string;
  username: string;
  name?: string;
}

/** Parameters of associateUcsProfileToBlade. */
export interface AssociateUcsProfileToBladeParams {
  bladeid: string;
  profiledn: string;
  ucsmanagerid: string;
  customjobid?: string;
}

/** Parameters of deleteUcsManager. */
export interface DeleteUcsManagerParams {
  ucsmanagerid: string;
}

/** Parameters of listUcsBlades. */
export interface ListUcsBladesParams {
  ucsmanagerid: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listUcsManagers. */
export interface ListUcsManagersParams {
  id?: string;
  zoneid?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listUcsProfiles. */
export interface ListUcsProfilesParams {
  ucsmanagerid: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

export interface UcsBlade {
  bladedn?: string;
  hostid?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  profiledn?: string;
  ucsmanagerid?: string;
}

export interface UcsManager {
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  url?: string;
  zoneid?: string;
}

export interface UcsProfile {
  jobid?: string;
  jobstatus?: number;
  ucsdn?: string;
}
