// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of issueCertificate. */
export interface IssueCertificateParams {
  csr?: string;
  customjobid?: string;
  domain?: string;
  duration?: number;
  ipaddress?: string;
  provider?: string;
}

/** Parameters of listCAProviders. */
export interface ListCAProvidersParams {
  name?: string;
}

/** Parameters of listCaCertificate. */
export interface ListCaCertificateParams {
  provider?: string;
}

/** Parameters of listTemplateDirectDownloadCertificates. */
export interface ListTemplateDirectDownloadCertificatesParams {
  id?: string;
  zoneid?: string;
  keyword?: string;
  listhosts?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of provisionCertificate. */
export interface ProvisionCertificateParams {
  hostid: string;
  customjobid?: string;
  provider?: string;
  reconnect?: boolean;
}

/** Parameters of provisionTemplateDirectDownloadCertificate. */
export interface ProvisionTemplateDirectDownloadCertificateParams {
  id: string;
  hostid: string;
}

/** Parameters of revokeCertificate. */
export interface RevokeCertificateParams {
  serial: string;
  cn?: string;
  customjobid?: string;
  provider?: string;
}

/** Parameters of revokeTemplateDirectDownloadCertificate. */
export interface RevokeTemplateDirectDownloadCertificateParams {
  zoneid: string;
  id?: string;
  name?: string;
  hostid?: string;
  hypervisor?: string;
}

/** Parameters of uploadCustomCertificate. */
export interface UploadCustomCertificateParams {
  certificate: string;
  domainsuffix: string;
  id?: number;
  name?: string;
  customjobid?: string;
  privatekey?: string;
}

/** Parameters of uploadTemplateDirectDownloadCertificate. */
export interface UploadTemplateDirectDownloadCertificateParams {
  name: string;
  zoneid: string;
  certificate: string;
  hypervisor: string;
  hostid?: string;
}

export interface CAProvider {
  description?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
}

export interface Certificate {
  cacertificates?: string;
  certificate?: string;
  jobid?: string;
  jobstatus?: number;
  privatekey?: string;
}

export interface CustomCertificate {
  jobid?: string;
  jobstatus?: number;
  message?: string;
}

export interface DirectDownloadCertificate {
  alias?: string;
  hostsmap?: ReadonlyArray<unknown>;
  hypervisor?: string;
  id?: string;
  issuer?: string;
  jobid?: string;
  jobstatus?: number;
  serialnum?: string;
  subject?: string;
  validity?: string;
  version?: string;
  zoneid?: string;
  zonename?: string;
}

export interface DirectDownloadCertificateHostStatus {
  details?: string;
  hostid?: string;
  hostname?: string;
  jobid?: string;
  jobstatus?: number;
  status?: string;
}
