// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { list, opaque, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const cAProvider: ShapeDef<t.CAProvider> = {
  description: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
};

export const certificate: ShapeDef<t.Certificate> = {
  cacertificates: text(),
  certificate: text(),
  jobid: text(),
  jobstatus: whole(),
  privatekey: text(),
};

export const customCertificate: ShapeDef<t.CustomCertificate> = {
  jobid: text(),
  jobstatus: whole(),
  message: text(),
};

export const directDownloadCertificate: ShapeDef<t.DirectDownloadCertificate> = {
  alias: text(),
  hostsmap: list(opaque()),
  hypervisor: text(),
  id: text(),
  issuer: text(),
  jobid: text(),
  jobstatus: whole(),
  serialnum: text(),
  subject: text(),
  validity: text(),
  version: text(),
  zoneid: text(),
  zonename: text(),
};

export const directDownloadCertificateHostStatus: ShapeDef<t.DirectDownloadCertificateHostStatus> = {
  details: text(),
  hostid: text(),
  hostname: text(),
  jobid: text(),
  jobstatus: whole(),
  status: text(),
};
