// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of authorizeSamlSso. */
export interface AuthorizeSamlSsoParams {
  enable: boolean;
  userid: string;
  entityid?: string;
}

/** Parameters of forgotPassword. */
export interface ForgotPasswordParams {
  username: string;
  domain?: string;
}

/** Parameters of getSPMetadata. */
export type GetSPMetadataParams = Record<string, never>;
/** Parameters of listIdps. */
export type ListIdpsParams = Record<string, never>;

/** Parameters of listSamlAuthorization. */
export interface ListSamlAuthorizationParams {
  keyword?: string;
  userid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of login. */
export interface LoginParams {
  password: string;
  username: string;
  domain?: string;
  domainId?: number;
}

/** Parameters of logout. */
export type LogoutParams = Record<string, never>;

/** Parameters of oauthlogin. */
export interface OauthloginParams {
  email: string;
  provider: string;
  domain?: string;
  domainId?: number;
  secretcode?: string;
}

/** Parameters of resetPassword. */
export interface ResetPasswordParams {
  password: string;
  token: string;
  username: string;
  domain?: string;
}

/** Parameters of samlSlo. */
export type SamlSloParams = Record<string, never>;

/** Parameters of samlSso. */
export interface SamlSsoParams {
  idpid: string;
}

export interface Idp {
  id?: string;
  jobid?: string;
  jobstatus?: number;
  orgName?: string;
  orgUrl?: string;
}

export interface LoginCmd {
  account?: string;
  domainid?: string;
  firstname?: string;
  is2faenabled?: string;
  is2faverified?: string;
  issuerfor2fa?: string;
  jobid?: string;
  jobstatus?: number;
  lastname?: string;
  managementserverid?: string;
  providerfor2fa?: string;
  registered?: string;
  sessionkey?: string;
  timeout?: number;
  timezone?: string;
  timezoneoffset?: string;
  type?: string;
  userid?: string;
  username?: string;
}

export interface LogoutCmd {
  description?: string;
  jobid?: string;
  jobstatus?: number;
}

export interface SAMLMetaData {
  jobid?: string;
  jobstatus?: number;
  metadata?: string;
}

export interface SamlAuthorization {
  idpid?: string;
  jobid?: string;
  jobstatus?: number;
  status?: boolean;
  userid?: string;
}
