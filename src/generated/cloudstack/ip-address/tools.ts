// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  list,
  map,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  uuid,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const acquirePodIpAddress: ToolDef<t.AcquirePodIpAddressParams> = tool({
  name: 'cloudstack_acquire_pod_ip_address',
  title: 'Acquire pod IP address',
  doc: 'Take one free private management IP address out of a pod, for an appliance that must talk to hosts directly.',
  category: 'ip-address',
  operations: ['acquirePodIpAddress'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'acquirePodIpAddress', envelope: 'acquirepodipaddress', key: 'acquirepodipaddress' },
  result: shape('AcquirePodIpCmd'),
  params: {
    zoneid: required(text('Zone to look or act in, by name or id', { ref: 'Zone' })),
    podid: text('Pod to take the address from; any pod of the zone when left out', { ref: 'Pod' }),
  },
});

export const associateIpAddress: ToolDef<t.AssociateIpAddressParams> = tool({
  name: 'cloudstack_associate_ip_address',
  title: 'Associate IP address',
  doc: 'Acquire a public IP address for a network, a VPC or an account, ready for NAT, load balancing or VPN.',
  category: 'ip-address',
  operations: ['associateIpAddress'],
  effect: 'write',
  risk: 'low',
  flags: ['money'],
  call: { kind: 'query', command: 'associateIpAddress', async: true, key: 'ipaddress' },
  result: shape('IPAddress'),
  params: {
    networkid: uuid('Isolated or shared network that will use the address', { ref: 'Network' }),
    vpcid: uuid('VPC that will use the address; its tier is chosen when a rule is made', { ref: 'Vpc' }),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    ipaddress: text('The exact free public address wanted; any free one when left out'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    isportable: flag('Take a portable address that can later move between zones and networks'),
    regionid: whole('Region whose portable address pool is used'),
    fordisplay: flag('Whether users see the object; root admins only'),
  },
});

export const disassociateIpAddress: ToolDef<t.DisassociateIpAddressParams> = tool({
  name: 'cloudstack_disassociate_ip_address',
  title: 'Disassociate IP address',
  doc: 'Give an acquired public IP address back to the pool, together with every NAT, firewall and balancing rule on it.',
  category: 'ip-address',
  operations: ['disassociateIpAddress'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'disassociateIpAddress', async: true },
  result: shape('Success'),
  params: {
    id: uuid('Public IP address to give up; this or ipaddress', { ref: 'IPAddress' }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    ipaddress: text('The address itself, in dotted form, instead of its id'),
  },
});

export const listPublicIpAddresses: ToolDef<t.ListPublicIpAddressesParams> = tool({
  name: 'cloudstack_list_public_ip_addresses',
  title: 'List public IP addresses',
  doc: 'Show public IP addresses with their owner, network, state and use, allocated ones only unless told otherwise.',
  category: 'ip-address',
  operations: ['listPublicIpAddresses'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listPublicIpAddresses', key: 'publicipaddress', own: true },
  result: list(shape('IPAddress')),
  params: {
    ipaddress: text('Single IP address'),
    state: text('Free, Allocated, Reserved, Allocating or Releasing'),
    allocatedonly: flag('Leave free addresses out (the default); false shows the whole pool'),
    associatednetworkid: uuid('Network that another one, or an IP address, is tied to, by name or id', {
      ref: 'Network',
    }),
    issourcenat: flag('Only addresses that are, or are not, the source NAT of a network'),
    isstaticnat: flag('True for static NAT addresses only, false for others only'),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    vpcid: uuid('VPC to look or act in, by name or id', { ref: 'Vpc' }),
    id: uuid('Public IP address, by name or id', { ref: 'IPAddress' }),
    networkid: uuid('Network to look or act in, by name or id', { ref: 'Network' }),
    keyword: text('Text to search names and descriptions for'),
    forloadbalancing: flag('Only addresses that can, or cannot, serve a load balancer'),
    forprovider: flag('Addresses that belong to the network provider, such as NSX or Netris'),
    forsystemvms: flag('Only addresses set aside, or not, for system virtual machines'),
    forvirtualnetwork: flag('True for networks behind a virtual router, false for shared (direct) ones'),
    physicalnetworkid: uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' }),
    tags: map(text(), 'Tags as key/value pairs; for offerings and pools plain labels, comma-separated', {
      wire: 'pairs',
    }),
    vlanid: uuid('Only addresses from this public IP range', { ref: 'VlanIpRange' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
      ref: 'Project',
      besides: ['-1'],
    }),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    retrieveonlyresourcecount: flag('Give only the number found, not the objects'),
    fordisplay: flag('Whether users see the object; root admins only'),
  },
});

export const releaseIpAddress: ToolDef<t.ReleaseIpAddressParams> = tool({
  name: 'cloudstack_release_ip_address',
  title: 'Release IP address',
  doc: 'Lift the reservation on a public IP address that is held but unused, so that anybody may acquire it again.',
  category: 'ip-address',
  operations: ['releaseIpAddress'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'releaseIpAddress' },
  result: shape('Success'),
  params: {
    id: required(uuid('Public IP address, by name or id', { ref: 'IPAddress' })),
  },
});

export const releasePodIpAddress: ToolDef<t.ReleasePodIpAddressParams> = tool({
  name: 'cloudstack_release_pod_ip_address',
  title: 'Release pod IP address',
  doc: 'Return a private management IP address that was taken from a pod by hand, so that the pod may hand it out again.',
  category: 'ip-address',
  operations: ['releasePodIpAddress'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'releasePodIpAddress', envelope: 'releasepodipresponse' },
  result: shape('Success'),
  params: {
    id: required(whole('Numeric id that came back when the pod address was acquired')),
  },
});

export const reserveIpAddress: ToolDef<t.ReserveIpAddressParams> = tool({
  name: 'cloudstack_reserve_ip_address',
  title: 'Reserve IP address',
  doc: 'Hold a free public IP address for an account, domain or project without attaching it to any network yet.',
  category: 'ip-address',
  operations: ['reserveIpAddress'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'reserveIpAddress', key: 'ipaddress' },
  result: shape('IPAddress'),
  params: {
    id: required(uuid('Public IP address, by name or id', { ref: 'IPAddress' })),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
    fordisplay: flag('Whether users see the object; root admins only'),
  },
});

export const updateIpAddress: ToolDef<t.UpdateIpAddressParams> = tool({
  name: 'cloudstack_update_ip_address',
  title: 'Update IP address',
  doc: 'Change a public IP address record, that is whether ordinary users see it and its own external identifier.',
  category: 'ip-address',
  operations: ['updateIpAddress'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'updateIpAddress', async: true, key: 'ipaddress' },
  result: shape('IPAddress'),
  params: {
    id: required(uuid('Public IP address, by name or id', { ref: 'IPAddress' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    fordisplay: flag('Whether users see the object; root admins only'),
    customid: text('New UUID for the address record'),
  },
});
