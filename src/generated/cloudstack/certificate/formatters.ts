// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const cAProvider: Formatter<t.CAProvider> = {
  noun: ['CA provider', 'CA providers'],
  columns: ['name', 'description'],
};

export const certificate: Formatter<t.Certificate> = {
  noun: ['certificate', 'certificates'],
  columns: ['certificate', 'cacertificates'],
};

export const customCertificate: Formatter<t.CustomCertificate> = {
  noun: ['custom certificate', 'custom certificates'],
  columns: ['message'],
};

export const directDownloadCertificate: Formatter<t.DirectDownloadCertificate> = {
  noun: ['direct download certificate', 'direct download certificates'],
  columns: ['alias', 'subject', 'issuer', 'validity', 'hypervisor', 'zonename', 'id'],
};

export const directDownloadCertificateHostStatus: Formatter<t.DirectDownloadCertificateHostStatus> = {
  noun: ['certificate status on a host', 'certificate statuses on hosts'],
  columns: ['hostname', 'status', 'details', 'hostid'],
};
