// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of ldapConfig. */
export interface LdapConfigParams {
  binddn?: string;
  bindpass?: string;
  hostname?: string;
  port?: number;
  queryfilter?: string;
  searchbase?: string;
  ssl?: boolean;
  truststore?: string;
  truststorepass?: string;
  listall?: boolean;
}

/** Parameters of ldapRemove. */
export type LdapRemoveParams = Record<string, never>;

/** Parameters of searchLdap. */
export interface SearchLdapParams {
  query: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

export interface LDAPConfig {
  binddn?: string;
  bindpass?: string;
  hostname?: string;
  jobid?: string;
  jobstatus?: number;
  port?: string;
  queryfilter?: string;
  searchbase?: string;
  ssl?: string;
}

export interface LDAPRemove {
  binddn?: string;
  bindpass?: string;
  hostname?: string;
  jobid?: string;
  jobstatus?: number;
  port?: string;
  queryfilter?: string;
  searchbase?: string;
  ssl?: string;
}
