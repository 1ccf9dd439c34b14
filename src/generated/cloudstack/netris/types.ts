// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addNetrisProvider. */
export interface AddNetrisProviderParams {
  name: string;
  zoneid: string;
  netristag: string;
  netrisurl: string;
  password: string;
  sitename: string;
  tenantname: string;
  username: string;
}

/** Parameters of deleteNetrisProvider. */
export interface DeleteNetrisProviderParams {
  id: string;
}

/** Parameters of listNetrisProviders. */
export interface ListNetrisProvidersParams {
  zoneid?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

export interface NetrisProvider {
  jobid?: string;
  jobstatus?: number;
  name?: string;
  netristag?: string;
  netrisurl?: string;
  sitename?: string;
  tenantname?: string;
  uuid?: string;
  zoneid?: string;
  zonename?: string;
}
