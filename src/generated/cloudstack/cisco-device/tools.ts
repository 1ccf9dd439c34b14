// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const addCiscoAsa1000vResource: ToolDef<t.AddCiscoAsa1000vResourceParams> = tool({
  name: 'cloudstack_add_cisco_asa1000v_resource',
  title: 'Add Cisco asa1000v resource',
  doc: 'Register a Cisco ASA 1000v virtual firewall on a physical network, so that guest networks can be put behind it.',
  category: 'cisco-device',
  operations: ['addCiscoAsa1000vResource'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'query',
    command: 'addCiscoAsa1000vResource',
    envelope: 'addCiscoAsa1000vResource',
    key: 'CiscoAsa1000vResource',
  },
  result: shape('CiscoAsa1000vResource'),
  params: {
    clusterid: required(uuid('Cluster the firewall runs in', { ref: 'Cluster' })),
    hostname: required(text('Name or address of the firewall')),
    insideportprofile: required(text('Nexus port profile of its inside interface')),
    physicalnetworkid: required(uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' })),
  },
});

export const addCiscoVnmcResource: ToolDef<t.AddCiscoVnmcResourceParams> = tool({
  name: 'cloudstack_add_cisco_vnmc_resource',
  title: 'Add Cisco VNMC resource',
  doc: 'Register a Cisco Virtual Network Management Center (VNMC) that manages ASA firewalls of a physical network.',
  category: 'cisco-device',
  operations: ['addCiscoVnmcResource'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'addCiscoVnmcResource', envelope: 'addCiscoVnmcResource', key: 'CiscoVnmcResource' },
  result: shape('CiscoVnmcResource'),
  params: {
    hostname: required(text('Name or address of the VNMC server')),
    password: required(
      text('Password for the user, device or machine; for an SSL certificate that of its private key', {
        secret: 'secret',
      }),
    ),
    physicalnetworkid: required(uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' })),
    username: required(text('Login name at CloudStack, the server or the device')),
  },
});

export const deleteCiscoAsa1000vResource: ToolDef<t.DeleteCiscoAsa1000vResourceParams> = tool({
  name: 'cloudstack_delete_cisco_asa1000v_resource',
  title: 'Delete Cisco asa1000v resource',
  doc: 'Remove a Cisco ASA 1000v virtual firewall that no guest network uses any more.',
  category: 'cisco-device',
  operations: ['deleteCiscoAsa1000vResource'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteCiscoAsa1000vResource', envelope: 'deleteCiscoAsa1000vResource' },
  result: shape('Success'),
  params: {
    resourceid: required(uuid('Id of the firewall')),
  },
});

export const deleteCiscoVnmcResource: ToolDef<t.DeleteCiscoVnmcResourceParams> = tool({
  name: 'cloudstack_delete_cisco_vnmc_resource',
  title: 'Delete Cisco VNMC resource',
  doc: 'Remove the Cisco VNMC server, after which ASA firewalls can no longer be managed from here.',
  category: 'cisco-device',
  operations: ['deleteCiscoVnmcResource'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteCiscoVnmcResource', envelope: 'deleteCiscoVnmcResource' },
  result: shape('Success'),
  params: {
    resourceid: required(uuid('Id of the VNMC server')),
  },
});

export const listCiscoAsa1000vResources: ToolDef<t.ListCiscoAsa1000vResourcesParams> = tool({
  name: 'cloudstack_list_cisco_asa1000v_resources',
  title: 'List Cisco asa1000v resources',
  doc: 'Show the Cisco ASA 1000v virtual firewalls that are registered on a physical network.',
  category: 'cisco-device',
  operations: ['listCiscoAsa1000vResources'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'query',
    command: 'listCiscoAsa1000vResources',
    envelope: 'listCiscoAsa1000vResources',
    key: 'CiscoAsa1000vResource',
  },
  result: list(shape('CiscoAsa1000vResource')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    hostname: text("Name or IP address of the device or server; for an imported VM the guest's host name"),
    physicalnetworkid: uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' }),
    resourceid: uuid('Only this firewall'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listCiscoVnmcResources: ToolDef<t.ListCiscoVnmcResourcesParams> = tool({
  name: 'cloudstack_list_cisco_vnmc_resources',
  title: 'List Cisco VNMC resources',
  doc: 'Show the Cisco VNMC servers that are registered on a physical network.',
  category: 'cisco-device',
  operations: ['listCiscoVnmcResources'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'query',
    command: 'listCiscoVnmcResources',
    envelope: 'listCiscoVnmcResources',
    key: 'CiscoVnmcResource',
  },
  result: list(shape('CiscoVnmcResource')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    physicalnetworkid: uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' }),
    resourceid: uuid('Only this VNMC server'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});
