// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/declare.ts';
import type * as t from './types.ts';

export const addVpnUser: ToolDef<t.AddVpnUserParams> = tool({
  name: 'cloudstack_add_vpn_user',
  title: 'Add VPN user',
  doc: 'Create a login for the remote access VPN, valid on all remote access VPNs of the account or project.',
  category: 'vpn',
  operations: ['addVpnUser'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'addVpnUser', async: true, key: 'vpnuser' },
  result: shape('VpnUsers'),
  params: {
    password: required(
      text('Password for the user, device or machine; for an SSL certificate that of its private key', {
        secret: 'secret',
      }),
    ),
    username: required(text('Login name at CloudStack, the server or the device')),
    account: text('Account concerned, by name; usually goes together with domainid'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    domainid: uuid('Domain, by id; where the account lives if one is given; several allowed for offerings', {
      ref: 'Domain',
    }),
    projectid: uuid('Project to look or act in, by id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const createRemoteAccessVpn: ToolDef<t.CreateRemoteAccessVpnParams> = tool({
  name: 'cloudstack_create_remote_access_vpn',
  title: 'Create remote access VPN',
  doc: 'Switch on dial-in VPN on a public IP address, so that people reach the network behind it from outside.',
  category: 'vpn',
  operations: ['createRemoteAccessVpn'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut', 'secretOut'],
  call: { kind: 'query', command: 'createRemoteAccessVpn', async: true, key: 'remoteaccessvpn' },
  result: shape('RemoteAccessVpn'),
  params: {
    publicipid: required(uuid('Public IP address, by id', { ref: 'IPAddress' })),
    account: text('Account concerned, by name; usually goes together with domainid'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    domainid: uuid('Domain, by id; where the account lives if one is given; several allowed for offerings', {
      ref: 'Domain',
    }),
    fordisplay: flag('Whether users see the object; root admins only'),
    iprange: text('Addresses for dialled-in clients, as first-last'),
    openfirewall: flag('Also open the VPN ports in the firewall of the public IP (default true)'),
  },
});

export const createVpnConnection: ToolDef<t.CreateVpnConnectionParams> = tool({
  name: 'cloudstack_create_vpn_connection',
  title: 'Create VPN connection',
  doc: "Bring up an IPsec tunnel between a VPC's VPN gateway and a remote site described by a customer gateway.",
  category: 'vpn',
  operations: ['createVpnConnection'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut', 'secretOut'],
  call: { kind: 'query', command: 'createVpnConnection', async: true, key: 'vpnconnection' },
  result: shape('Site2SiteVpnConnection'),
  params: {
    s2scustomergatewayid: required(uuid('The remote side of the tunnel', { ref: 'Site2SiteCustomerGateway' })),
    s2svpngatewayid: required(uuid("The VPC's side of the tunnel")),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    fordisplay: flag('Whether users see the object; root admins only'),
    passive: flag('Wait for the remote side to start the tunnel'),
  },
});

export const createVpnCustomerGateway: ToolDef<t.CreateVpnCustomerGatewayParams> = tool({
  name: 'cloudstack_create_vpn_customer_gateway',
  title: 'Create VPN customer gateway',
  doc: "Describe a remote site's VPN device - address, subnets, shared key, IPsec policies - for later tunnels.",
  category: 'vpn',
  operations: ['createVpnCustomerGateway'],
  effect: 'write',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'createVpnCustomerGateway', async: true, key: 'vpncustomergateway' },
  result: shape('Site2SiteCustomerGateway'),
  params: {
    cidrlist: required(text('Subnets behind the remote device, separated by commas')),
    esppolicy: required(text('Phase 2 algorithms, for example aes256-sha256;modp2048')),
    gateway: required(text('Public address or host name of the remote VPN device')),
    ikepolicy: required(text('Phase 1 algorithms, for example aes256-sha256;modp2048')),
    ipsecpsk: required(text('Shared key of the tunnel; no quotes or line breaks', { secret: 'secret' })),
    account: text('Account concerned, by name; usually goes together with domainid'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    domainid: uuid('Domain, by id; where the account lives if one is given; several allowed for offerings', {
      ref: 'Domain',
    }),
    dpd: flag('Watch whether the peer is alive and reconnect'),
    esplifetime: whole('Lifetime of phase 2, in seconds'),
    forceencap: flag('Wrap ESP in UDP (NAT traversal) always'),
    ikelifetime: whole('Lifetime of phase 1, in seconds'),
    ikeversion: text('IKE version: ike (either), ikev1 or ikev2; ike by default'),
    name: text('Name to give, or to look for'),
    projectid: uuid('Project to look or act in, by id; -1 in lists for all projects', { ref: 'Project' }),
    splitconnections: flag('Make one tunnel per remote subnet (IKEv2)'),
  },
});

export const createVpnGateway: ToolDef<t.CreateVpnGatewayParams> = tool({
  name: 'cloudstack_create_vpn_gateway',
  title: 'Create VPN gateway',
  doc: 'Give a VPC its end point for site-to-site tunnels; a VPC has one, and tunnels are attached to it.',
  category: 'vpn',
  operations: ['createVpnGateway'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'createVpnGateway', async: true, key: 'vpngateway' },
  result: shape('Site2SiteVpnGateway'),
  params: {
    vpcid: required(uuid('VPC to look or act in, by id', { ref: 'Vpc' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    fordisplay: flag('Whether users see the object; root admins only'),
    ipaddressid: uuid('Public IP address, by id', { ref: 'IPAddress' }),
  },
});

export const deleteRemoteAccessVpn: ToolDef<t.DeleteRemoteAccessVpnParams> = tool({
  name: 'cloudstack_delete_remote_access_vpn',
  title: 'Delete remote access VPN',
  doc: 'Switch off dial-in VPN on a public IP address; everybody connected is cut off and the shared key is gone.',
  category: 'vpn',
  operations: ['deleteRemoteAccessVpn'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteRemoteAccessVpn', async: true },
  result: shape('Success'),
  params: {
    publicipid: required(uuid('Public IP address, by id', { ref: 'IPAddress' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteVpnConnection: ToolDef<t.DeleteVpnConnectionParams> = tool({
  name: 'cloudstack_delete_vpn_connection',
  title: 'Delete VPN connection',
  doc: 'Tear down a site-to-site tunnel of a VPC; the gateways on both sides stay defined.',
  category: 'vpn',
  operations: ['deleteVpnConnection'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteVpnConnection', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Object to act on or show, by id')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteVpnCustomerGateway: ToolDef<t.DeleteVpnCustomerGatewayParams> = tool({
  name: 'cloudstack_delete_vpn_customer_gateway',
  title: 'Delete VPN customer gateway',
  doc: "Remove the description of a remote site's VPN device, once no tunnel uses it.",
  category: 'vpn',
  operations: ['deleteVpnCustomerGateway'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteVpnCustomerGateway', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Object to act on or show, by id', { ref: 'Site2SiteCustomerGateway' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteVpnGateway: ToolDef<t.DeleteVpnGatewayParams> = tool({
  name: 'cloudstack_delete_vpn_gateway',
  title: 'Delete VPN gateway',
  doc: 'Remove the end point of a VPC for site-to-site tunnels, once no tunnel hangs on it.',
  category: 'vpn',
  operations: ['deleteVpnGateway'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteVpnGateway', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Object to act on or show, by id')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const listRemoteAccessVpns: ToolDef<t.ListRemoteAccessVpnsParams> = tool({
  name: 'cloudstack_list_remote_access_vpns',
  title: 'List remote access vpns',
  doc: 'Show dial-in VPNs with their public address, client range and shared key.',
  category: 'vpn',
  operations: ['listRemoteAccessVpns'],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'listRemoteAccessVpns', key: 'remoteaccessvpn' },
  result: list(shape('RemoteAccessVpn')),
  params: {
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by id; where the account lives if one is given; several allowed for offerings', {
      ref: 'Domain',
    }),
    fordisplay: flag('Whether users see the object; root admins only'),
    id: uuid('Object to act on or show, by id'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    keyword: text('Text to search names and descriptions for'),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    networkid: uuid('Network to look or act in, by id', { ref: 'Network' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    projectid: uuid('Project to look or act in, by id; -1 in lists for all projects', { ref: 'Project' }),
    publicipid: uuid('Public IP address, by id', { ref: 'IPAddress' }),
  },
});

export const listVpnConnections: ToolDef<t.ListVpnConnectionsParams> = tool({
  name: 'cloudstack_list_vpn_connections',
  title: 'List VPN connections',
  doc: 'Show site-to-site tunnels with their state and policies, to see whether a tunnel is up.',
  category: 'vpn',
  operations: ['listVpnConnections'],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'listVpnConnections', key: 'vpnconnection' },
  result: list(shape('Site2SiteVpnConnection')),
  params: {
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by id; where the account lives if one is given; several allowed for offerings', {
      ref: 'Domain',
    }),
    fordisplay: flag('Whether users see the object; root admins only'),
    id: uuid('Object to act on or show, by id'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    keyword: text('Text to search names and descriptions for'),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    projectid: uuid('Project to look or act in, by id; -1 in lists for all projects', { ref: 'Project' }),
    vpcid: uuid('VPC to look or act in, by id', { ref: 'Vpc' }),
  },
});

export const listVpnCustomerGateways: ToolDef<t.ListVpnCustomerGatewaysParams> = tool({
  name: 'cloudstack_list_vpn_customer_gateways',
  title: 'List VPN customer gateways',
  doc: 'Show the remote VPN devices that are defined, with address, subnets, policies and shared key.',
  category: 'vpn',
  operations: ['listVpnCustomerGateways'],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'listVpnCustomerGateways', key: 'vpncustomergateway' },
  result: list(shape('Site2SiteCustomerGateway')),
  params: {
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by id; where the account lives if one is given; several allowed for offerings', {
      ref: 'Domain',
    }),
    id: uuid('Object to act on or show, by id', { ref: 'Site2SiteCustomerGateway' }),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    keyword: text('Text to search names and descriptions for'),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    projectid: uuid('Project to look or act in, by id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const listVpnGateways: ToolDef<t.ListVpnGatewaysParams> = tool({
  name: 'cloudstack_list_vpn_gateways',
  title: 'List VPN gateways',
  doc: "Show the VPCs' end points for site-to-site tunnels with their public addresses.",
  category: 'vpn',
  operations: ['listVpnGateways'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listVpnGateways', key: 'vpngateway' },
  result: list(shape('Site2SiteVpnGateway')),
  params: {
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by id; where the account lives if one is given; several allowed for offerings', {
      ref: 'Domain',
    }),
    fordisplay: flag('Whether users see the object; root admins only'),
    id: uuid('Object to act on or show, by id'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    keyword: text('Text to search names and descriptions for'),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    projectid: uuid('Project to look or act in, by id; -1 in lists for all projects', { ref: 'Project' }),
    vpcid: uuid('VPC to look or act in, by id', { ref: 'Vpc' }),
  },
});

export const listVpnUsers: ToolDef<t.ListVpnUsersParams> = tool({
  name: 'cloudstack_list_vpn_users',
  title: 'List VPN users',
  doc: 'Show who has a login for the remote access VPN and the state of each login.',
  category: 'vpn',
  operations: ['listVpnUsers'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listVpnUsers', key: 'vpnuser' },
  result: list(shape('VpnUsers')),
  params: {
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by id; where the account lives if one is given; several allowed for offerings', {
      ref: 'Domain',
    }),
    id: uuid('Object to act on or show, by id'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    keyword: text('Text to search names and descriptions for'),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    projectid: uuid('Project to look or act in, by id; -1 in lists for all projects', { ref: 'Project' }),
    username: text('Login name at CloudStack, the server or the device'),
  },
});

export const removeVpnUser: ToolDef<t.RemoveVpnUserParams> = tool({
  name: 'cloudstack_remove_vpn_user',
  title: 'Remove VPN user',
  doc: 'Delete a login of the remote access VPN, so that this person cannot dial in any more.',
  category: 'vpn',
  operations: ['removeVpnUser'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  flags: ['privilege'],
  call: { kind: 'query', command: 'removeVpnUser', async: true },
  result: shape('Success'),
  params: {
    username: required(text('Login name at CloudStack, the server or the device')),
    account: text('Account concerned, by name; usually goes together with domainid'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    domainid: uuid('Domain, by id; where the account lives if one is given; several allowed for offerings', {
      ref: 'Domain',
    }),
    projectid: uuid('Project to look or act in, by id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const resetVpnConnection: ToolDef<t.ResetVpnConnectionParams> = tool({
  name: 'cloudstack_reset_vpn_connection',
  title: 'Reset VPN connection',
  doc: 'Drop and renegotiate a site-to-site tunnel, when it hangs or after settings have changed.',
  category: 'vpn',
  operations: ['resetVpnConnection'],
  effect: 'act',
  risk: 'high',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'resetVpnConnection', async: true, key: 'vpnconnection' },
  result: shape('Site2SiteVpnConnection'),
  params: {
    id: required(uuid('Object to act on or show, by id')),
    account: text('Account concerned, by name; usually goes together with domainid'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    domainid: uuid('Domain, by id; where the account lives if one is given; several allowed for offerings', {
      ref: 'Domain',
    }),
  },
});

export const updateRemoteAccessVpn: ToolDef<t.UpdateRemoteAccessVpnParams> = tool({
  name: 'cloudstack_update_remote_access_vpn',
  title: 'Update remote access VPN',
  doc: 'Change the custom id of a dial-in VPN or whether end users get to see it; the service itself stays.',
  category: 'vpn',
  operations: ['updateRemoteAccessVpn'],
  effect: 'write',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'updateRemoteAccessVpn', async: true, key: 'remoteaccessvpn' },
  result: shape('RemoteAccessVpn'),
  params: {
    id: required(uuid('Object to act on or show, by id')),
    customid: text('Own UUID to set instead of a generated one; root admins only'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    fordisplay: flag('Whether users see the object; root admins only'),
  },
});

export const updateVpnConnection: ToolDef<t.UpdateVpnConnectionParams> = tool({
  name: 'cloudstack_update_vpn_connection',
  title: 'Update VPN connection',
  doc: 'Change the custom id of a site-to-site tunnel or whether end users get to see it; the tunnel stays.',
  category: 'vpn',
  operations: ['updateVpnConnection'],
  effect: 'write',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'updateVpnConnection', async: true, key: 'vpnconnection' },
  result: shape('Site2SiteVpnConnection'),
  params: {
    id: required(uuid('Object to act on or show, by id')),
    customid: text('Own UUID to set instead of a generated one; root admins only'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    fordisplay: flag('Whether users see the object; root admins only'),
  },
});

export const updateVpnCustomerGateway: ToolDef<t.UpdateVpnCustomerGatewayParams> = tool({
  name: 'cloudstack_update_vpn_customer_gateway',
  title: 'Update VPN customer gateway',
  doc: 'Change address, subnets, shared key or policies of a remote VPN device; tunnels using it are affected.',
  category: 'vpn',
  operations: ['updateVpnCustomerGateway'],
  effect: 'write',
  risk: 'high',
  reversible: false,
  flags: ['secretOut'],
  call: { kind: 'query', command: 'updateVpnCustomerGateway', async: true, key: 'vpncustomergateway' },
  result: shape('Site2SiteCustomerGateway'),
  params: {
    cidrlist: required(text('Complete list of subnets behind the remote device, separated by commas')),
    esppolicy: required(text('IPsec phase 2 ciphers and DH group, such as aes256-sha256;modp2048')),
    gateway: required(text('Public address or host name of the remote VPN device')),
    id: required(uuid('Object to act on or show, by id', { ref: 'Site2SiteCustomerGateway' })),
    ikepolicy: required(text('IKE phase 1 ciphers and DH group, such as aes256-sha256;modp2048')),
    ipsecpsk: required(text('Shared key of the tunnel; must be given again even when unchanged', { secret: 'secret' })),
    account: text('Account concerned, by name; usually goes together with domainid'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    domainid: uuid('Domain, by id; where the account lives if one is given; several allowed for offerings', {
      ref: 'Domain',
    }),
    dpd: flag('Detect a dead VPN peer and reconnect'),
    esplifetime: whole('Lifetime of phase 2, in seconds'),
    forceencap: flag('Wrap ESP in UDP (NAT traversal) always'),
    ikelifetime: whole('Lifetime of phase 1, in seconds'),
    ikeversion: text('IKE version: ike (either), ikev1 or ikev2; ike by default'),
    name: text('Name to give, or to look for'),
    splitconnections: flag('Make a separate IPsec tunnel for each remote range; IKEv2 only'),
  },
});

export const updateVpnGateway: ToolDef<t.UpdateVpnGatewayParams> = tool({
  name: 'cloudstack_update_vpn_gateway',
  title: 'Update VPN gateway',
  doc: "Change the custom id of a VPC's tunnel end point or whether end users get to see it.",
  category: 'vpn',
  operations: ['updateVpnGateway'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'updateVpnGateway', async: true, key: 'vpngateway' },
  result: shape('Site2SiteVpnGateway'),
  params: {
    id: required(uuid('Object to act on or show, by id')),
    customid: text('Own UUID to set instead of a generated one; root admins only'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    fordisplay: flag('Whether users see the object; root admins only'),
  },
});
