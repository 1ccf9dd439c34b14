// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of deleteOauthProvider. */
export interface DeleteOauthProviderParams {
  id: string;
}

/** Parameters of listOauthProvider. */
export interface ListOauthProviderParams {
  id?: string;
  keyword?: string;
  provider?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of registerOauthProvider. */
export interface RegisterOauthProviderParams {
  description: string;
  clientid: string;
  provider: string;
  redirecturi: string;
  secretkey: string;
  details?: ReadonlyArray<Readonly<Record<string, string>>>;
}

/** Parameters of updateOauthProvider. */
export interface UpdateOauthProviderParams {
  id: string;
  description?: string;
  clientid?: string;
  enabled?: boolean;
  redirecturi?: string;
  secretkey?: string;
}

export interface OauthProvider {
  clientid?: string;
  description?: string;
  displaytext?: string;
  enabled?: boolean;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  provider?: string;
  redirecturi?: string;
  secretkey?: string;
  success?: boolean;
}
