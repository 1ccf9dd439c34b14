// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addCiscoAsa1000vResource. */
export interface AddCiscoAsa1000vResourceParams {
  clusterid: string;
  hostname: string;
  insideportprofile: string;
  physicalnetworkid: string;
}

/** Parameters of addCiscoVnmcResource. */
export interface AddCiscoVnmcResourceParams {
  hostname: string;
  password: string;
  physicalnetworkid: string;
  username: string;
}

/** Parameters of deleteCiscoAsa1000vResource. */
export interface DeleteCiscoAsa1000vResourceParams {
  resourceid: string;
}

/** Parameters of deleteCiscoVnmcResource. */
export interface DeleteCiscoVnmcResourceParams {
  resourceid: string;
}

/** Parameters of listCiscoAsa1000vResources. */
export interface ListCiscoAsa1000vResourcesParams {
  keyword?: string;
  hostname?: string;
  physicalnetworkid?: string;
  resourceid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listCiscoVnmcResources. */
export interface ListCiscoVnmcResourcesParams {
  keyword?: string;
  physicalnetworkid?: string;
  resourceid?: string;
  page?: number;
  pagesize?: number;
}

export interface CiscoAsa1000vResource {
  jobid?: string;
  jobstatus?: number;
}

export interface CiscoVnmcResource {
  jobid?: string;
  jobstatus?: number;
}
