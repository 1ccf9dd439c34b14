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

export const addVmwareDc: ToolDef<t.AddVmwareDcParams> = tool({
  name: 'cloudstack_add_vmware_dc',
  title: 'Add VMware dc',
  doc: 'Link a VMware datacenter of a vCenter to a zone, so that its ESXi clusters can be added.',
  category: 'zone',
  operations: ['addVmwareDc'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'addVmwareDc', key: 'vmwaredc' },
  result: shape('VmwareDatacenter'),
  params: {
    name: required(text('Name of the datacenter in vCenter')),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    vcenter: required(text('Address of the vCenter')),
    password: text('Password at the vCenter, in clear text', { secret: 'secret' }),
    username: text('Login at the vCenter'),
  },
});

export const createIpv4SubnetForZone: ToolDef<t.CreateIpv4SubnetForZoneParams> = tool({
  name: 'cloudstack_create_ipv4_subnet_for_zone',
  title: 'Create IPv4 subnet for zone',
  doc: 'Give a zone a public IPv4 block, from which routed networks and VPCs get their own subnets.',
  category: 'zone',
  operations: ['createIpv4SubnetForZone'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createIpv4SubnetForZone', async: true, key: 'zoneipv4subnet' },
  result: shape('DataCenterIpv4Subnet'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    subnet: required(text('Block in CIDR form, such as 203.0.113.0/24')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const createZone: ToolDef<t.CreateZoneParams> = tool({
  name: 'cloudstack_create_zone',
  title: 'Create zone',
  doc: 'Create a zone, the frame for a data center, with its DNS servers and network type, before pods and hosts.',
  category: 'zone',
  operations: ['createZone'],
  effect: 'write',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'createZone', key: 'zone' },
  result: shape('Zone'),
  params: {
    name: required(text('Name to give, or to look for')),
    dns1: required(text('DNS server for the guests')),
    internaldns1: required(text('DNS server for system machines and hosts')),
    networktype: required(text('Basic or Advanced', { oneOf: ['Basic', 'Advanced'] })),
    allocationstate: text('Enabled to take machines at once, or Disabled'),
    dns2: text('Second DNS server, as IPv4 address'),
    domain: text('DNS suffix for the networks of the zone'),
    guestcidraddress: text('Address block guest networks are taken from, such as 10.1.1.0/24'),
    internaldns2: text('Second DNS server for system VMs and hosts, as IPv4 address'),
    ip6dns1: text('First DNS server, as IPv6 address'),
    ip6dns2: text('Second DNS server, as IPv6 address'),
    isedge: flag('Make a small edge zone, which needs no secondary storage'),
    localstorageenabled: flag("Allow disks on the hosts' own storage"),
    securitygroupenabled: flag('Use security groups to separate guests'),
    storageaccessgroups: list(text(), 'Storage access groups that link hosts to pools, by name, comma-separated'),
    domainid: uuid('Domain to which the zone is reserved; public when left out', { ref: 'Domain' }),
  },
});

export const dedicateIpv4SubnetForZone: ToolDef<t.DedicateIpv4SubnetForZoneParams> = tool({
  name: 'cloudstack_dedicate_ipv4_subnet_for_zone',
  title: 'Dedicate IPv4 subnet for zone',
  doc: 'Reserve an IPv4 block of a zone for one account, domain or project, so that others get nothing from it.',
  category: 'zone',
  operations: ['dedicateIpv4SubnetForZone'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'dedicateIpv4SubnetForZone', async: true, key: 'zoneipv4subnet' },
  result: shape('DataCenterIpv4Subnet'),
  params: {
    id: required(uuid('IPv4 subnet of a zone, by name or id', { ref: 'DataCenterIpv4Subnet' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const dedicateZone: ToolDef<t.DedicateZoneParams> = tool({
  name: 'cloudstack_dedicate_zone',
  title: 'Dedicate zone',
  doc: 'Reserve a whole zone for one domain or account, so that nobody else can place machines there.',
  category: 'zone',
  operations: ['dedicateZone'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'dedicateZone', async: true, key: 'dedicatedzone' },
  result: shape('DedicateZone'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    domainid: required(uuid('Domain that gets the zone', { ref: 'Domain' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    account: text('Account in that domain; the whole domain when left out'),
  },
});

export const deleteIpv4SubnetForZone: ToolDef<t.DeleteIpv4SubnetForZoneParams> = tool({
  name: 'cloudstack_delete_ipv4_subnet_for_zone',
  title: 'Delete IPv4 subnet for zone',
  doc: 'Take an IPv4 block for routed networks away from a zone; refused while networks use it.',
  category: 'zone',
  operations: ['deleteIpv4SubnetForZone'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteIpv4SubnetForZone', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('IPv4 subnet of a zone, by name or id', { ref: 'DataCenterIpv4Subnet' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteZone: ToolDef<t.DeleteZoneParams> = tool({
  name: 'cloudstack_delete_zone',
  title: 'Delete zone',
  doc: 'Remove an emptied zone with its settings and ranges for good, once pods, hosts and networks are gone.',
  category: 'zone',
  operations: ['deleteZone'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: { kind: 'query', command: 'deleteZone' },
  result: shape('Success'),
  params: {
    id: required(uuid('Zone, by name or id', { ref: 'Zone' })),
  },
});

export const disableHAForZone: ToolDef<t.DisableHAForZoneParams> = tool({
  name: 'cloudstack_disable_ha_for_zone',
  title: 'Disable HA for zone',
  doc: 'Turn high availability of hosts off in a whole zone; failed hosts are then neither fenced nor recovered.',
  category: 'zone',
  operations: ['disableHAForZone'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'disableHAForZone', async: true },
  result: shape('Success'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const enableHAForZone: ToolDef<t.EnableHAForZoneParams> = tool({
  name: 'cloudstack_enable_ha_for_zone',
  title: 'Enable HA for zone',
  doc: 'Turn high availability of hosts on in a whole zone, which lets the cloud fence and recover failed hosts.',
  category: 'zone',
  operations: ['enableHAForZone'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'enableHAForZone', async: true },
  result: shape('Success'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const listDedicatedZones: ToolDef<t.ListDedicatedZonesParams> = tool({
  name: 'cloudstack_list_dedicated_zones',
  title: 'List dedicated zones',
  doc: 'Show which zones are reserved and for which domain or account.',
  category: 'zone',
  operations: ['listDedicatedZones'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listDedicatedZones', key: 'dedicatedzone' },
  result: list(shape('DedicateZone')),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    affinitygroupid: uuid('Affinity group, by name or id', { ref: 'AffinityGroup' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listIpv4SubnetsForZone: ToolDef<t.ListIpv4SubnetsForZoneParams> = tool({
  name: 'cloudstack_list_ipv4_subnets_for_zone',
  title: 'List IPv4 subnets for zone',
  doc: 'Show the IPv4 blocks zones have for routed networks, and for whom they are reserved.',
  category: 'zone',
  operations: ['listIpv4SubnetsForZone'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listIpv4SubnetsForZone', key: 'zoneipv4subnet' },
  result: list(shape('DataCenterIpv4Subnet')),
  params: {
    id: uuid('IPv4 subnet of a zone, by name or id', { ref: 'DataCenterIpv4Subnet' }),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    subnet: text('IPv4 subnet in CIDR notation'),
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

export const listVmwareDcVms: ToolDef<t.ListVmwareDcVmsParams> = tool({
  name: 'cloudstack_list_vmware_dc_vms',
  title: 'List VMware dc VMs',
  doc: 'Show the virtual machines of a VMware datacenter, linked or not, as candidates for moving to KVM.',
  category: 'zone',
  operations: ['listVmwareDcVms'],
  effect: 'read',
  risk: 'low',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'listVmwareDcVms', key: 'unmanagedinstance' },
  result: list(shape('UnmanagedInstance')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    datacentername: text('Name of the datacenter in vCenter'),
    existingvcenterid: uuid('vCenter already linked; else give address, datacenter and login', {
      ref: 'VmwareDatacenter',
    }),
    hostname: text('Only machines on this ESXi host'),
    instancename: text('Name of the VM on the hypervisor, not the one shown to users'),
    password: text('Password at the vCenter, in clear text', { secret: 'secret' }),
    username: text('Login name at CloudStack, the server or the device'),
    vcenter: text('Address of a vCenter that is not linked'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listVmwareDcs: ToolDef<t.ListVmwareDcsParams> = tool({
  name: 'cloudstack_list_vmware_dcs',
  title: 'List VMware dcs',
  doc: 'Show the VMware datacenters linked to a zone, with the address of their vCenter.',
  category: 'zone',
  operations: ['listVmwareDcs'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listVmwareDcs', key: 'VMwareDC' },
  result: list(shape('VmwareDatacenter')),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listZones: ToolDef<t.ListZonesParams> = tool({
  name: 'cloudstack_list_zones',
  title: 'List zones',
  doc: 'Show zones with network type, state, DNS and, if asked for, how much of their capacity is used.',
  category: 'zone',
  operations: ['listZones'],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'listZones', key: 'zone' },
  result: list(shape('Zone')),
  params: {
    id: uuid('Zone, by name or id', { ref: 'Zone' }),
    ids: list(uuid(), 'Zones, by name or id', { ref: 'Zone' }),
    name: text('Name to give, or to look for'),
    keyword: text('Text to search names and descriptions for'),
    available: flag('True shows zones you can deploy in; false also those you own machines in'),
    networktype: text('Zone type: Basic or Advanced'),
    showcapacities: flag('Also show used and total capacity'),
    storageaccessgroup: text('Storage access group, by name'),
    tags: map(text(), 'Tags as key/value pairs; for offerings and pools plain labels, comma-separated', {
      wire: 'pairs',
    }),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    showicon: flag('Include the picture of each object'),
  },
});

export const releaseDedicatedZone: ToolDef<t.ReleaseDedicatedZoneParams> = tool({
  name: 'cloudstack_release_dedicated_zone',
  title: 'Release dedicated zone',
  doc: 'Open a zone that was reserved for a domain or account to everybody again.',
  category: 'zone',
  operations: ['releaseDedicatedZone'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'releaseDedicatedZone', async: true },
  result: shape('Success'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const releaseIpv4SubnetForZone: ToolDef<t.ReleaseIpv4SubnetForZoneParams> = tool({
  name: 'cloudstack_release_ipv4_subnet_for_zone',
  title: 'Release IPv4 subnet for zone',
  doc: 'Open an IPv4 block that was reserved for one account, domain or project to everybody again.',
  category: 'zone',
  operations: ['releaseIpv4SubnetForZone'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'releaseIpv4SubnetForZone', async: true, key: 'zoneipv4subnet' },
  result: shape('DataCenterIpv4Subnet'),
  params: {
    id: required(uuid('IPv4 subnet of a zone, by name or id', { ref: 'DataCenterIpv4Subnet' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const removeVmwareDc: ToolDef<t.RemoveVmwareDcParams> = tool({
  name: 'cloudstack_remove_vmware_dc',
  title: 'Remove VMware dc',
  doc: 'Unlink the VMware datacenter from a zone, after its clusters have been removed.',
  category: 'zone',
  operations: ['removeVmwareDc'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'removeVmwareDc' },
  result: shape('Success'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
  },
});

export const updateIpv4SubnetForZone: ToolDef<t.UpdateIpv4SubnetForZoneParams> = tool({
  name: 'cloudstack_update_ipv4_subnet_for_zone',
  title: 'Update IPv4 subnet for zone',
  doc: 'Correct the address range of an IPv4 block a zone has for routed networks.',
  category: 'zone',
  operations: ['updateIpv4SubnetForZone'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'updateIpv4SubnetForZone', async: true, key: 'zoneipv4subnet' },
  result: shape('DataCenterIpv4Subnet'),
  params: {
    id: required(uuid('IPv4 subnet of a zone, by name or id', { ref: 'DataCenterIpv4Subnet' })),
    subnet: required(text('New block in CIDR form, such as 203.0.113.0/24')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const updateVmwareDc: ToolDef<t.UpdateVmwareDcParams> = tool({
  name: 'cloudstack_update_vmware_dc',
  title: 'Update VMware dc',
  doc: 'Change address, name or login of the vCenter linked to a zone, for instance after a password change.',
  category: 'zone',
  operations: ['updateVmwareDc'],
  effect: 'write',
  risk: 'high',
  reversible: false,
  flags: ['privilege'],
  call: { kind: 'query', command: 'updateVmwareDc', key: 'vmwaredc' },
  result: shape('VmwareDatacenter'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    name: text('Name to give, or to look for'),
    password: text('New password at the vCenter, in clear text', { secret: 'secret' }),
    username: text('Login name at CloudStack, the server or the device'),
    vcenter: text('vCenter, by host name or IP address'),
    isrecursive: flag('Also change it for all clusters and hosts of the zone'),
  },
});

export const updateZone: ToolDef<t.UpdateZoneParams> = tool({
  name: 'cloudstack_update_zone',
  title: 'Update zone',
  doc: 'Change name, DNS or details of a zone, or close it to new machines and open it again.',
  category: 'zone',
  operations: ['updateZone'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege', 'secretOut'],
  call: { kind: 'query', command: 'updateZone', key: 'zone' },
  result: shape('Zone'),
  params: {
    id: required(uuid('Zone, by name or id', { ref: 'Zone' })),
    name: text('Name to give, or to look for'),
    allocationstate: text('Disabled takes no new machines; Enabled takes them again', {
      oneOf: ['Enabled', 'Disabled'],
    }),
    dhcpprovider: text('Provider of DHCP in the zone'),
    dns1: text('DNS server for the guests'),
    dns2: text('Second DNS server, as IPv4 address'),
    dnssearchorder: list(text(), 'Order of DNS suffixes searched'),
    domain: text('Domain path or name: a CloudStack domain at login, a DNS domain for zones and certificates'),
    guestcidraddress: text('IPv4 range for guest networks of the zone in CIDR notation'),
    internaldns1: text('DNS server for system machines and hosts'),
    internaldns2: text('Second DNS server for system VMs and hosts, as IPv4 address'),
    ip6dns1: text('First DNS server, as IPv6 address'),
    ip6dns2: text('Second DNS server, as IPv6 address'),
    ispublic: flag('Open a zone that is reserved for one domain to all'),
    localstorageenabled: flag("Allow disks on the hosts' own storage in the zone"),
    details: map(text(), 'Raw settings of the zone', { wire: 'pairs', secret: 'maybe' }),
    sortkey: whole('Place in listings'),
  },
});
