// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of deleteSslCert. */
export interface DeleteSslCertParams {
  id: string;
}

/** Parameters of listSslCerts. */
export interface ListSslCertsParams {
  accountid?: string;
  certid?: string;
  lbruleid?: string;
  projectid?: string;
}

/** Parameters of uploadSslCert. */
export interface UploadSslCertParams {
  name: string;
  certificate: string;
  privatekey: string;
  certchain?: string;
  enabledrevocationcheck?: boolean;
  password?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

export interface SslCert {
  account?: string;
  certchain?: string;
  certificate?: string;
  domain?: string;
  domainid?: string;
  fingerprint?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  loadbalancerrulelist?: ReadonlyArray<unknown>;
  name?: string;
  project?: string;
  projectid?: string;
}
