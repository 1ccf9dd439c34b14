// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const issueCertificate: ToolDef<t.IssueCertificateParams> = tool({
  name: 'cloudstack_issue_certificate',
  title: 'Issue certificate',
  doc: "Have the cloud's certificate authority sign a certificate, with a new private key unless a CSR is supplied.",
  category: 'certificate',
  operations: ['issueCertificate'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege', 'secretOut'],
  call: { kind: 'query', command: 'issueCertificate', async: true, key: 'certificates' },
  result: shape('Certificate'),
  params: {
    csr: text('Certificate signing request in PEM; without it a key pair is made and the key returned', { max: 65535 }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    domain: text('Comma-separated host names for the certificate'),
    duration: whole('Validity in days', { unit: 'd' }),
    ipaddress: text('Comma-separated IP addresses for the certificate'),
    provider: text('CA provider to use, root by default'),
  },
});

export const listCAProviders: ToolDef<t.ListCAProvidersParams> = tool({
  name: 'cloudstack_list_ca_providers',
  title: 'List CA providers',
  doc: 'Show the certificate authority plug-ins that can issue certificates for hosts and system VMs.',
  category: 'certificate',
  operations: ['listCAProviders'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listCAProviders', key: 'caprovider' },
  result: list(shape('CAProvider')),
  params: {
    name: text('Name to give, or to look for'),
  },
});

export const listCaCertificate: ToolDef<t.ListCaCertificateParams> = tool({
  name: 'cloudstack_list_ca_certificate',
  title: 'List CA certificate',
  doc: "Show the public root certificate of the cloud's certificate authority, to import it into a trust store.",
  category: 'certificate',
  operations: ['listCaCertificate'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listCaCertificate', key: 'cacertificates' },
  result: shape('Certificate'),
  params: {
    provider: text('CA provider to ask, root by default'),
  },
});

export const listTemplateDirectDownloadCertificates: ToolDef<t.ListTemplateDirectDownloadCertificatesParams> = tool({
  name: 'cloudstack_list_direct_download_certificates',
  formerly: 'cloudstack_list_template_direct_download_certificates',
  title: 'List template direct download certificates',
  doc: 'Show certificates that KVM hosts trust for fetching templates straight from a web server, and on which hosts.',
  category: 'certificate',
  operations: ['listTemplateDirectDownloadCertificates'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listTemplateDirectDownloadCertificates' },
  result: list(shape('DirectDownloadCertificate')),
  params: {
    id: uuid('Certificate for direct downloads, by name or id', { ref: 'DirectDownloadCertificate' }),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    listhosts: flag('Add the hosts that hold each certificate'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const provisionCertificate: ToolDef<t.ProvisionCertificateParams> = tool({
  name: 'cloudstack_provision_certificate',
  title: 'Provision certificate',
  doc: "Renew the certificate of a host's agent, or give it its first one, and reconnect the agent so that it is used.",
  category: 'certificate',
  operations: ['provisionCertificate'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['privilege'],
  call: { kind: 'query', command: 'provisionCertificate', async: true },
  result: shape('Success'),
  params: {
    hostid: required(uuid('Host to look or act on, by name or id', { ref: 'Host' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    provider: text('CA provider to use, root by default'),
    reconnect: flag('Restart the agent connection so that the new certificate takes effect; true by default'),
  },
});

export const provisionTemplateDirectDownloadCertificate: ToolDef<t.ProvisionTemplateDirectDownloadCertificateParams> =
  tool({
    name: 'cloudstack_provision_direct_download_certificate',
    formerly: 'cloudstack_provision_template_direct_download_certificate',
    title: 'Provision template direct download certificate',
    doc: 'Push an already uploaded direct download certificate to one more KVM host, for example a newly added one.',
    category: 'certificate',
    operations: ['provisionTemplateDirectDownloadCertificate'],
    effect: 'write',
    risk: 'low',
    flags: ['privilege'],
    call: {
      kind: 'query',
      command: 'provisionTemplateDirectDownloadCertificate',
      key: 'directdownloadcertificatehoststatus',
    },
    result: shape('DirectDownloadCertificateHostStatus'),
    params: {
      id: required(uuid('Uploaded direct download certificate to push', { ref: 'DirectDownloadCertificate' })),
      hostid: required(uuid('Host to look or act on, by name or id', { ref: 'Host' })),
    },
  });

export const revokeCertificate: ToolDef<t.RevokeCertificateParams> = tool({
  name: 'cloudstack_revoke_certificate',
  title: 'Revoke certificate',
  doc: "Put a certificate of the cloud's own authority on the revocation list so that its bearer is refused from now on.",
  category: 'certificate',
  operations: ['revokeCertificate'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  flags: ['privilege'],
  call: { kind: 'query', command: 'revokeCertificate', async: true },
  result: shape('Success'),
  params: {
    serial: required(text('Serial number of the certificate, in hexadecimal')),
    cn: text('Common name of the certificate'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    provider: text('CA provider that issued it, root by default'),
  },
});

export const revokeTemplateDirectDownloadCertificate: ToolDef<t.RevokeTemplateDirectDownloadCertificateParams> = tool({
  name: 'cloudstack_revoke_direct_download_certificate',
  formerly: 'cloudstack_revoke_template_direct_download_certificate',
  title: 'Revoke template direct download certificate',
  doc: 'Take a direct download certificate away from one KVM host or all hosts of a zone, ending their trust in it.',
  category: 'certificate',
  operations: ['revokeTemplateDirectDownloadCertificate'],
  effect: 'destroy',
  risk: 'high',
  flags: ['privilege'],
  call: {
    kind: 'query',
    command: 'revokeTemplateDirectDownloadCertificate',
    key: 'directdownloadcertificatehoststatus',
  },
  result: shape('DirectDownloadCertificateHostStatus'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    id: uuid('Certificate for direct downloads, by name or id', { ref: 'DirectDownloadCertificate' }),
    name: text('Alias under which the certificate was uploaded'),
    hostid: uuid('Only this host; all hosts of the zone when left out', { ref: 'Host' }),
    hypervisor: text('Hypervisor: KVM, VMware, XenServer, Hyperv, BareMetal, LXC, Ovm3, External or Simulator'),
  },
});

export const uploadCustomCertificate: ToolDef<t.UploadCustomCertificateParams> = tool({
  name: 'cloudstack_upload_custom_certificate',
  title: 'Upload custom certificate',
  doc: 'Install your own TLS certificate for the console proxy and secondary storage VMs, which are then restarted.',
  category: 'certificate',
  operations: ['uploadCustomCertificate'],
  effect: 'write',
  risk: 'high',
  reversible: false,
  flags: ['privilege'],
  call: { kind: 'query', command: 'uploadCustomCertificate', async: true, key: 'customcertificate' },
  result: shape('CustomCertificate'),
  params: {
    certificate: required(text('Certificate in PEM', { max: 65535 })),
    domainsuffix: required(text('DNS domain the wildcard certificate is for')),
    id: whole('Place in the chain, 1 for the root, then the intermediates'),
    name: text('Alias of the root or intermediate certificate'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    privatekey: text('Private key in PKCS8 PEM; given with the server certificate, not with CA certificates', {
      secret: 'secret',
      max: 65535,
    }),
  },
});

export const uploadTemplateDirectDownloadCertificate: ToolDef<t.UploadTemplateDirectDownloadCertificateParams> = tool({
  name: 'cloudstack_upload_direct_download_certificate',
  formerly: 'cloudstack_upload_template_direct_download_certificate',
  title: 'Upload template direct download certificate',
  doc: 'Make KVM hosts of a zone trust a certificate when they fetch templates straight from an HTTPS server.',
  category: 'certificate',
  operations: ['uploadTemplateDirectDownloadCertificate'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
  call: {
    kind: 'query',
    command: 'uploadTemplateDirectDownloadCertificate',
    key: 'uploadtemplatedirectdownloadcertificate',
  },
  result: shape('DirectDownloadCertificate'),
  params: {
    name: required(text("Alias for the certificate in the hosts' key stores")),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    certificate: required(text('Certificate in PEM to be trusted', { max: 65535 })),
    hypervisor: required(
      text('Hypervisor: KVM, VMware, XenServer, Hyperv, BareMetal, LXC, Ovm3, External or Simulator'),
    ),
    hostid: uuid('Only this host; all hosts of the zone when left out', { ref: 'Host' }),
  },
});
