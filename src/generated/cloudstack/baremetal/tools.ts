// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { list, map, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const addBaremetalDhcp: ToolDef<t.AddBaremetalDhcpParams> = tool({
  name: 'cloudstack_add_baremetal_dhcp',
  title: 'Add bare-metal DHCP',
  doc: 'Register the DHCP server from which physical servers get their address while they are installed.',
  category: 'baremetal',
  operations: ['addBaremetalDhcp'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'addBaremetalDhcp', async: true, key: 'baremetaldhcp' },
  result: shape('BaremetalDhcp'),
  params: {
    dhcpservertype: required(text('Kind of server, for example dnsmasq or dhcpd')),
    password: required(
      text('Password for the user, device or machine; for an SSL certificate that of its private key', {
        secret: 'secret',
      }),
    ),
    physicalnetworkid: required(uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' })),
    url: required(text('Address of the DHCP server', { secret: 'maybe' })),
    username: required(text('Login on the DHCP server')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const addBaremetalHost: ToolDef<t.AddBaremetalHostParams> = tool({
  name: 'cloudstack_add_baremetal_host',
  title: 'Add bare-metal host',
  doc: 'Register a physical server, by its IPMI address, that can be handed out whole as an instance.',
  category: 'baremetal',
  operations: ['addBaremetalHost'],
  effect: 'write',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'addBaremetalHost', key: 'host' },
  result: shape('Host'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    hypervisor: required(text('Must be BareMetal')),
    podid: required(uuid('Pod to look or act in, by name or id', { ref: 'Pod' })),
    url: required(text('IPMI address of the server', { secret: 'maybe' })),
    clusterid: uuid('Cluster to look or act in, by name or id', { ref: 'Cluster' }),
    allocationstate: text('Enabled to let new resources be placed there, Disabled to keep them off'),
    clustername: text('Cluster, by its name'),
    hosttags: list(text(), 'Tags that let offerings pick this server, usually its hardware kind'),
    ipaddress: text('Address the installed system will have'),
    password: text('IPMI password', { secret: 'secret' }),
    storageaccessgroups: list(text(), 'Storage access groups that link hosts to pools, by name, comma-separated'),
    username: text('IPMI login'),
    externaldetails: map(text(), 'Key/value pairs handed to the external orchestrator', {
      wire: 'fields',
      secret: 'maybe',
    }),
  },
});

export const addBaremetalPxeKickStartServer: ToolDef<t.AddBaremetalPxeKickStartServerParams> = tool({
  name: 'cloudstack_add_baremetal_pxe_kick_start_server',
  title: 'Add bare-metal PXE kick start server',
  doc: 'Register a PXE server that installs physical servers over the network with Kickstart.',
  category: 'baremetal',
  operations: ['addBaremetalPxeKickStartServer'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'query',
    command: 'addBaremetalPxeKickStartServer',
    async: true,
    envelope: 'addbaremetalpxeresponse',
    key: 'baremetalpxeserver',
  },
  result: shape('BaremetalPxe'),
  params: {
    password: required(
      text('Password for the user, device or machine; for an SSL certificate that of its private key', {
        secret: 'secret',
      }),
    ),
    physicalnetworkid: required(uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' })),
    pxeservertype: required(text('Must be KICK_START')),
    tftpdir: required(text('Directory from which the server hands out boot files')),
    url: required(text('Address of the PXE server', { secret: 'maybe' })),
    username: required(text('Login name at CloudStack, the server or the device')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    podid: uuid('Pod to look or act in, by name or id', { ref: 'Pod' }),
  },
});

export const addBaremetalPxePingServer: ToolDef<t.AddBaremetalPxePingServerParams> = tool({
  name: 'cloudstack_add_baremetal_pxe_ping_server',
  title: 'Add bare-metal PXE ping server',
  doc: 'Register a PXE server that writes disk images to physical servers with PING (Partimage Is Not Ghost).',
  category: 'baremetal',
  operations: ['addBaremetalPxePingServer'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'query',
    command: 'addBaremetalPxePingServer',
    async: true,
    envelope: 'addbaremetalpxeresponse',
    key: 'baremetalpxeserver',
  },
  result: shape('BaremetalPxe'),
  params: {
    password: required(
      text('Password for the user, device or machine; for an SSL certificate that of its private key', {
        secret: 'secret',
      }),
    ),
    physicalnetworkid: required(uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' })),
    pingdir: required(text('Directory of the disk images on that server')),
    pingstorageserverip: required(text('Address of the server that stores the disk images')),
    pxeservertype: required(text('Must be PING')),
    tftpdir: required(text('Directory from which the server hands out boot files')),
    url: required(text('Address of the server, storage or file', { secret: 'maybe' })),
    username: required(text('Login name at CloudStack, the server or the device')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    pingcifspassword: text('CIFS password for the image store', { secret: 'secret' }),
    pingcifsusername: text('CIFS login for the image store'),
    podid: uuid('Pod to look or act in, by name or id', { ref: 'Pod' }),
  },
});

export const addBaremetalRct: ToolDef<t.AddBaremetalRctParams> = tool({
  name: 'cloudstack_add_baremetal_rct',
  title: 'Add bare-metal RCT',
  doc: 'Load the rack configuration file that says to which switch port each physical server is wired, replacing an earlier one.',
  category: 'baremetal',
  operations: ['addBaremetalRct'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'addBaremetalRct', async: true, key: 'baremetalrct' },
  result: shape('BaremetalRct'),
  params: {
    baremetalrcturl: required(
      text('Address of the JSON file with switches and server ports; the management server reads it', {
        secret: 'maybe',
      }),
    ),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteBaremetalRct: ToolDef<t.DeleteBaremetalRctParams> = tool({
  name: 'cloudstack_delete_baremetal_rct',
  title: 'Delete bare-metal RCT',
  doc: 'Remove the rack configuration file, after which VLANs can no longer be set on the switch ports of physical servers.',
  category: 'baremetal',
  operations: ['deleteBaremetalRct'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteBaremetalRct', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Rack configuration, by id', { ref: 'BaremetalRct' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const listBaremetalDhcp: ToolDef<t.ListBaremetalDhcpParams> = tool({
  name: 'cloudstack_list_baremetal_dhcp',
  title: 'List bare-metal DHCP',
  doc: 'Show the DHCP servers that serve the installation of physical servers on a physical network.',
  category: 'baremetal',
  operations: ['listBaremetalDhcp'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listBaremetalDhcp', key: 'baremetaldhcp' },
  result: list(shape('BaremetalDhcp')),
  params: {
    physicalnetworkid: required(uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' })),
    id: whole('Object to act on or show, by name or id'),
    keyword: text('Text to search names and descriptions for'),
    dhcpservertype: text('Software of the bare metal DHCP server, e.g. DNSMASQ or DHCPD'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listBaremetalPxeServers: ToolDef<t.ListBaremetalPxeServersParams> = tool({
  name: 'cloudstack_list_baremetal_pxe_servers',
  title: 'List bare-metal PXE servers',
  doc: 'Show the PXE servers from which physical servers on a physical network are installed.',
  category: 'baremetal',
  operations: ['listBaremetalPxeServers'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listBaremetalPxeServers', key: 'baremetalpxeserver' },
  result: list(shape('BaremetalPxe')),
  params: {
    physicalnetworkid: required(uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' })),
    id: whole('Object to act on or show, by name or id'),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listBaremetalRct: ToolDef<t.ListBaremetalRctParams> = tool({
  name: 'cloudstack_list_baremetal_rct',
  title: 'List bare-metal RCT',
  doc: 'Show from which address the rack configuration file for physical servers was loaded.',
  category: 'baremetal',
  operations: ['listBaremetalRct'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listBaremetalRct', key: 'baremetalrct' },
  result: list(shape('BaremetalRct')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const notifyBaremetalProvisionDone: ToolDef<t.NotifyBaremetalProvisionDoneParams> = tool({
  name: 'cloudstack_notify_baremetal_provision_done',
  title: 'Notify bare-metal provision done',
  doc: 'Tell the cloud that the installation of a physical server has finished; normally the installer itself calls this.',
  category: 'baremetal',
  operations: ['notifyBaremetalProvisionDone'],
  effect: 'act',
  risk: 'low',
  reversible: false,
  call: { kind: 'query', command: 'notifyBaremetalProvisionDone', async: true, envelope: 'baremetalprovisiondone' },
  result: shape('Success'),
  params: {
    mac: required(text('MAC address from which the server booted')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});
