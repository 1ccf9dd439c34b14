// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const createVlanIpRange: ToolDef<t.CreateVlanIpRangeParams> = tool({
  name: 'cloudstack_create_vlan_ip_range',
  title: 'Create VLAN IP range',
  doc: 'Add a range of IP addresses with its VLAN and gateway, for public use or for a shared network.',
  category: 'vlan',
  operations: ['createVlanIpRange'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createVlanIpRange', key: 'vlan' },
  result: shape('VlanIpRange'),
  params: {
    startip: text('First IPv4 address of the range'),
    endip: text('Last IPv4 address of the range'),
    gateway: text("IP address of the router; for a site-to-site VPN the peer's public address"),
    netmask: text('Netmask in dotted form, such as 255.255.255.0'),
    vlan: text('VLAN of the range; untagged for none'),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    networkid: uuid('Shared network that receives the range', { ref: 'Network' }),
    physicalnetworkid: uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' }),
    podid: uuid('Pod to look or act in, by name or id', { ref: 'Pod' }),
    forvirtualnetwork: flag('True for public addresses, false for a shared guest network'),
    endipv6: text('Last IPv6 address of the range'),
    forsystemvms: flag('Set the range aside for system VMs'),
    ip6cidr: text('IPv6 range in CIDR notation; must be at least a /64'),
    ip6gateway: text('IPv6 address of the router'),
    provider: text('External provider the addresses are for, such as Nsx or Netris', {
      formerly: { name: 'fornsx', values: { Nsx: true } },
    }),
    startipv6: text('First IPv6 address of the range'),
    account: text('Only this account may use the range'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const dedicateGuestVlanRange: ToolDef<t.DedicateGuestVlanRangeParams> = tool({
  name: 'cloudstack_dedicate_guest_vlan_range',
  title: 'Dedicate guest VLAN range',
  doc: 'Set guest VLAN numbers of a physical network aside for the networks of one account or project.',
  category: 'vlan',
  operations: ['dedicateGuestVlanRange'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'dedicateGuestVlanRange', key: 'dedicatedguestvlanrange' },
  result: shape('GuestVlanRange'),
  params: {
    physicalnetworkid: required(uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' })),
    vlanrange: required(text('Range of VLAN numbers, such as 300-320')),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const deleteVlanIpRange: ToolDef<t.DeleteVlanIpRangeParams> = tool({
  name: 'cloudstack_delete_vlan_ip_range',
  title: 'Delete VLAN IP range',
  doc: 'Remove a range of public or shared network addresses from the cloud.',
  category: 'vlan',
  operations: ['deleteVlanIpRange'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteVlanIpRange' },
  result: shape('Success'),
  params: {
    id: required(uuid('IP range of a VLAN, by id', { ref: 'VlanIpRange' })),
  },
});

export const listDedicatedGuestVlanRanges: ToolDef<t.ListDedicatedGuestVlanRangesParams> = tool({
  name: 'cloudstack_list_dedicated_guest_vlan_ranges',
  title: 'List dedicated guest VLAN ranges',
  doc: 'Show which guest VLAN numbers are set aside for which account or project.',
  category: 'vlan',
  operations: ['listDedicatedGuestVlanRanges'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listDedicatedGuestVlanRanges', key: 'dedicatedguestvlanrange' },
  result: list(shape('GuestVlanRange')),
  params: {
    id: uuid('Dedicated VLAN range, by name or id', { ref: 'GuestVlanRange' }),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    guestvlanrange: text('Dedicated VLAN range to show, such as 500-510'),
    physicalnetworkid: uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
      ref: 'Project',
      besides: ['-1'],
    }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listGuestVlans: ToolDef<t.ListGuestVlansParams> = tool({
  name: 'cloudstack_list_guest_vlans',
  title: 'List guest VLANs',
  doc: 'Show guest VLANs of a zone one by one, with the network and account that use each.',
  category: 'vlan',
  operations: ['listGuestVlans'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listGuestVlans', key: 'guestvlan' },
  result: list(shape('GuestVlan')),
  params: {
    id: whole('Object to act on or show, by name or id'),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    allocatedonly: flag('Only VLANs in use; true by default'),
    physicalnetworkid: uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' }),
    vnet: text('Only this VLAN or VNI number'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listVlanIpRanges: ToolDef<t.ListVlanIpRangesParams> = tool({
  name: 'cloudstack_list_vlan_ip_ranges',
  title: 'List VLAN IP ranges',
  doc: 'Show ranges of public and shared network addresses with VLAN, gateway, pod and owner.',
  category: 'vlan',
  operations: ['listVlanIpRanges'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listVlanIpRanges', key: 'vlaniprange' },
  result: list(shape('VlanIpRange')),
  params: {
    id: uuid('IP range of a VLAN, by id', { ref: 'VlanIpRange' }),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    networkid: uuid('Network to look or act in, by name or id', { ref: 'Network' }),
    keyword: text('Text to search names and descriptions for'),
    forvirtualnetwork: flag('True for networks behind a virtual router, false for shared (direct) ones'),
    physicalnetworkid: uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' }),
    podid: uuid('Pod to look or act in, by name or id', { ref: 'Pod' }),
    vlan: text('VLAN id, or untagged; a range such as 100-199 for physical networks'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
      ref: 'Project',
      besides: ['-1'],
    }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const releaseDedicatedGuestVlanRange: ToolDef<t.ReleaseDedicatedGuestVlanRangeParams> = tool({
  name: 'cloudstack_release_dedicated_guest_vlan_range',
  title: 'Release dedicated guest VLAN range',
  doc: 'Return guest VLAN numbers that were set aside for one account to the common pool.',
  category: 'vlan',
  operations: ['releaseDedicatedGuestVlanRange'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'releaseDedicatedGuestVlanRange', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Dedicated VLAN range, by name or id', { ref: 'GuestVlanRange' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const updateVlanIpRange: ToolDef<t.UpdateVlanIpRangeParams> = tool({
  name: 'cloudstack_update_vlan_ip_range',
  title: 'Update VLAN IP range',
  doc: 'Change start, end, gateway or netmask of an IP range, or set it aside for system VMs.',
  category: 'vlan',
  operations: ['updateVlanIpRange'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    { param: 'gateway', present: true, risk: 'high', why: 'routers that use the range lose their way out' },
    { param: 'netmask', present: true, risk: 'high', why: 'routers that use the range may lose their way out' },
    { param: 'ip6gateway', present: true, risk: 'high', why: 'machines that use the range lose their way out' },
    { param: 'ip6cidr', present: true, risk: 'high', why: 'addresses given out may no longer fit' },
    {
      param: 'forsystemvms',
      present: true,
      risk: 'high',
      why: 'tenants lose the free addresses of the range or gain those of system VMs',
    },
  ],
  call: { kind: 'query', command: 'updateVlanIpRange', key: 'vlan' },
  result: shape('VlanIpRange'),
  params: {
    id: required(uuid('IP range of a VLAN, by id', { ref: 'VlanIpRange' })),
    gateway: text("IP address of the router; for a site-to-site VPN the peer's public address"),
    netmask: text('Netmask in dotted form, such as 255.255.255.0'),
    startip: text('First IPv4 address of the range'),
    endip: text('Last IPv4 address of the range'),
    endipv6: text('Last IPv6 address of the range'),
    forsystemvms: flag('Whether the range is set aside for system VMs'),
    ip6cidr: text('IPv6 range in CIDR notation; must be at least a /64'),
    ip6gateway: text('IPv6 address of the router'),
    startipv6: text('First IPv6 address of the range'),
  },
});
