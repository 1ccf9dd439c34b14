// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const deleteSslCert: ToolDef<t.DeleteSslCertParams> = tool({
  name: 'cloudstack_delete_ssl_cert',
  title: 'Delete SSL cert',
  doc: 'Remove an uploaded TLS certificate with its private key, once no load balancer rule uses it.',
  category: 'ssl-certificate',
  operations: ['deleteSslCert'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteSslCert' },
  result: shape('Success'),
  params: {
    id: required(uuid('TLS certificate, by name or id', { ref: 'SslCert' })),
  },
});

export const listSslCerts: ToolDef<t.ListSslCertsParams> = tool({
  name: 'cloudstack_list_ssl_certs',
  title: 'List SSL certs',
  doc: 'Show uploaded TLS certificates, their fingerprints and the load balancer rules that use them.',
  category: 'ssl-certificate',
  operations: ['listSslCerts'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listSslCerts', key: 'sslcert' },
  result: list(shape('SslCert')),
  params: {
    accountid: uuid('Account concerned, by name or id; when making an account, the UUID to give it', {
      ref: 'Account',
    }),
    certid: uuid('The one certificate to show', { ref: 'SslCert' }),
    lbruleid: uuid('The certificate bound to this load balancer rule', { ref: 'LoadBalancerRule' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
      ref: 'Project',
      besides: ['-1'],
    }),
  },
});

export const uploadSslCert: ToolDef<t.UploadSslCertParams> = tool({
  name: 'cloudstack_upload_ssl_cert',
  title: 'Upload SSL cert',
  doc: 'Store a TLS certificate and its private key, so that a load balancer rule can serve https with it.',
  category: 'ssl-certificate',
  operations: ['uploadSslCert'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'uploadSslCert', key: 'sslcert' },
  result: shape('SslCert'),
  params: {
    name: required(text('Name to give, or to look for')),
    certificate: required(text('The certificate in PEM form', { max: 16384 })),
    privatekey: required(text('Its private key in PEM form; never shown again', { secret: 'secret', max: 16384 })),
    certchain: text('Intermediate certificates in PEM form', { max: 2097152 }),
    enabledrevocationcheck: flag('Check that the certificate is not revoked before taking it'),
    password: text('Passphrase of the private key, if it has one', { secret: 'secret' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});
