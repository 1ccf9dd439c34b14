// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addRegion. */
export interface AddRegionParams {
  id: number;
  name: string;
  endpoint: string;
}

/** Parameters of listRegions. */
export interface ListRegionsParams {
  id?: number;
  name?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of removeRegion. */
export interface RemoveRegionParams {
  id: number;
}

/** Parameters of updateRegion. */
export interface UpdateRegionParams {
  id: number;
  name?: string;
  endpoint?: string;
}

export interface Region {
  endpoint?: string;
  gslbserviceenabled?: boolean;
  id?: number;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  portableipserviceenabled?: boolean;
}
