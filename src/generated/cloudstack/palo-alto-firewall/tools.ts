// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const addPaloAltoFirewall: ToolDef<t.AddPaloAltoFirewallParams> = tool({
  name: 'cloudstack_add_palo_alto_firewall',
  title: 'Add palo alto firewall',
  doc: 'Register a Palo Alto firewall on a physical network, so that it does NAT and firewalling for guest networks.',
  category: 'palo-alto-firewall',
  operations: ['addPaloAltoFirewall'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'addPaloAltoFirewall', async: true, key: 'pafirewall' },
  result: shape('PaloAltoFirewall'),
  params: {
    networkdevicetype: required(text('PaloAltoFirewall')),
    password: required(
      text('Password for the user, device or machine; for an SSL certificate that of its private key', {
        secret: 'secret',
      }),
    ),
    physicalnetworkid: required(uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' })),
    url: required(
      text('Address of the firewall with its interface and zone settings as query part', { secret: 'maybe' }),
    ),
    username: required(text('Login name at CloudStack, the server or the device')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const configurePaloAltoFirewall: ToolDef<t.ConfigurePaloAltoFirewallParams> = tool({
  name: 'cloudstack_configure_palo_alto_firewall',
  title: 'Configure palo alto firewall',
  doc: 'Set how many guest networks a Palo Alto firewall may serve at most.',
  category: 'palo-alto-firewall',
  operations: ['configurePaloAltoFirewall'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'configurePaloAltoFirewall', async: true, key: 'pafirewall' },
  result: shape('PaloAltoFirewall'),
  params: {
    fwdeviceid: required(uuid('Palo Alto firewall, by name or id', { ref: 'PaloAltoFirewall' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    fwdevicecapacity: whole('Largest number of guest networks'),
  },
});

export const deletePaloAltoFirewall: ToolDef<t.DeletePaloAltoFirewallParams> = tool({
  name: 'cloudstack_delete_palo_alto_firewall',
  title: 'Delete palo alto firewall',
  doc: 'Remove a Palo Alto firewall from CloudStack; it is refused while guest networks use it.',
  category: 'palo-alto-firewall',
  operations: ['deletePaloAltoFirewall'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deletePaloAltoFirewall', async: true },
  result: shape('Success'),
  params: {
    fwdeviceid: required(uuid('Palo Alto firewall, by name or id', { ref: 'PaloAltoFirewall' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const listPaloAltoFirewallNetworks: ToolDef<t.ListPaloAltoFirewallNetworksParams> = tool({
  name: 'cloudstack_list_palo_alto_firewall_networks',
  title: 'List palo alto firewall networks',
  doc: 'Show the guest networks that a certain Palo Alto firewall serves.',
  category: 'palo-alto-firewall',
  operations: ['listPaloAltoFirewallNetworks'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listPaloAltoFirewallNetworks', key: 'network' },
  result: list(shape('Network')),
  params: {
    lbdeviceid: required(uuid('Id of the firewall device, in spite of the name', { ref: 'NetscalerLoadBalancer' })),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listPaloAltoFirewalls: ToolDef<t.ListPaloAltoFirewallsParams> = tool({
  name: 'cloudstack_list_palo_alto_firewalls',
  title: 'List palo alto firewalls',
  doc: 'Show the registered Palo Alto firewalls with address, zones, capacity and state.',
  category: 'palo-alto-firewall',
  operations: ['listPaloAltoFirewalls'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listPaloAltoFirewalls', envelope: 'listpaloaltofirewallresponse' },
  result: list(shape('PaloAltoFirewall')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    fwdeviceid: uuid('Palo Alto firewall, by name or id', { ref: 'PaloAltoFirewall' }),
    physicalnetworkid: uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});
