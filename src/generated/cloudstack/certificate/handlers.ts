// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const issueCertificate: Handler<t.IssueCertificateParams, t.Certificate> = handle(
  tools.issueCertificate,
  format.certificate,
);
export const listCAProviders: Handler<t.ListCAProvidersParams, t.CAProvider> = handle(
  tools.listCAProviders,
  format.cAProvider,
);
export const listCaCertificate: Handler<t.ListCaCertificateParams, t.Certificate> = handle(
  tools.listCaCertificate,
  format.certificate,
);
export const listTemplateDirectDownloadCertificates: Handler<
  t.ListTemplateDirectDownloadCertificatesParams,
  t.DirectDownloadCertificate
> = handle(tools.listTemplateDirectDownloadCertificates, format.directDownloadCertificate);
export const provisionCertificate: Handler<t.ProvisionCertificateParams, network.Success> = handle(
  tools.provisionCertificate,
  networkFormat.success,
);
export const provisionTemplateDirectDownloadCertificate: Handler<
  t.ProvisionTemplateDirectDownloadCertificateParams,
  t.DirectDownloadCertificateHostStatus
> = handle(tools.provisionTemplateDirectDownloadCertificate, format.directDownloadCertificateHostStatus);
export const revokeCertificate: Handler<t.RevokeCertificateParams, network.Success> = handle(
  tools.revokeCertificate,
  networkFormat.success,
);
export const revokeTemplateDirectDownloadCertificate: Handler<
  t.RevokeTemplateDirectDownloadCertificateParams,
  t.DirectDownloadCertificateHostStatus
> = handle(tools.revokeTemplateDirectDownloadCertificate, format.directDownloadCertificateHostStatus);
export const uploadCustomCertificate: Handler<t.UploadCustomCertificateParams, t.CustomCertificate> = handle(
  tools.uploadCustomCertificate,
  format.customCertificate,
);
export const uploadTemplateDirectDownloadCertificate: Handler<
  t.UploadTemplateDirectDownloadCertificateParams,
  t.DirectDownloadCertificate
> = handle(tools.uploadTemplateDirectDownloadCertificate, format.directDownloadCertificate);
