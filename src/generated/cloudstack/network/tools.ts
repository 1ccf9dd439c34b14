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

export const addGloboDnsHost: ToolDef<t.AddGloboDnsHostParams> = tool({
  name: 'cloudstack_add_globo_dns_host',
  title: 'Add Globo DNS host',
  doc: 'Register a GloboDNS server for a physical network, so that names of machines are entered there.',
  category: 'network',
  operations: ['addGloboDnsHost'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'addGloboDnsHost', async: true },
  result: shape('Success'),
  params: {
    password: required(
      text('Password for the user, device or machine; for an SSL certificate that of its private key', {
        secret: 'secret',
      }),
    ),
    physicalnetworkid: required(uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' })),
    url: required(text('Address of the GloboDNS service', { secret: 'maybe' })),
    username: required(text('Login name at CloudStack, the server or the device')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const addNetworkServiceProvider: ToolDef<t.AddNetworkServiceProviderParams> = tool({
  name: 'cloudstack_add_network_service_provider',
  title: 'Add network service provider',
  doc: 'Add a provider of network services (virtual router, NSX, Netscaler...) to a physical network, disabled at first.',
  category: 'network',
  operations: ['addNetworkServiceProvider'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'addNetworkServiceProvider', async: true, key: 'networkserviceprovider' },
  result: shape('Provider'),
  params: {
    name: required(text('Provider name, for example VirtualRouter or VpcVirtualRouter')),
    physicalnetworkid: required(uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    destinationphysicalnetworkid: uuid('Physical network to which traffic is bridged', { ref: 'PhysicalNetwork' }),
    servicelist: list(text(), 'Services it shall give, such as Dhcp, Dns, Lb, SourceNat'),
  },
});

export const addOpenDaylightController: ToolDef<t.AddOpenDaylightControllerParams> = tool({
  name: 'cloudstack_add_open_daylight_controller',
  title: 'Add open daylight controller',
  doc: 'Connect an OpenDaylight SDN controller to a physical network so that it builds guest networks there.',
  category: 'network',
  operations: ['addOpenDaylightController'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'query',
    command: 'addOpenDaylightController',
    async: true,
    envelope: 'addOpenDaylightController',
    key: 'opendaylightcontroller',
  },
  result: shape('OpenDaylightController'),
  params: {
    password: required(
      text('Password for the user, device or machine; for an SSL certificate that of its private key', {
        secret: 'secret',
      }),
    ),
    physicalnetworkid: required(uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' })),
    url: required(text("Address of the controller's API", { secret: 'maybe' })),
    username: required(text('Login name at CloudStack, the server or the device')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const addTrafficMonitor: ToolDef<t.AddTrafficMonitorParams> = tool({
  name: 'cloudstack_add_traffic_monitor',
  title: 'Add traffic monitor',
  doc: 'Add an external traffic meter (sFlow collector) to a zone that counts the internet traffic of guests.',
  category: 'network',
  operations: ['addTrafficMonitor'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'addTrafficMonitor', key: 'trafficmonitor' },
  result: shape('TrafficMonitor'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    url: required(text('Address of the collector', { secret: 'maybe' })),
    excludezones: text('Traffic zones that are not metered'),
    includezones: text('Traffic zones that are metered'),
  },
});

export const addTrafficType: ToolDef<t.AddTrafficTypeParams> = tool({
  name: 'cloudstack_add_traffic_type',
  title: 'Add traffic type',
  doc: 'Let a physical network carry guest, public, management or storage traffic, with its bridge or switch labels.',
  category: 'network',
  operations: ['addTrafficType'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'addTrafficType', async: true, key: 'traffictype' },
  result: shape('TrafficType'),
  params: {
    physicalnetworkid: required(uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' })),
    traffictype: required(text('Public, Guest, Management or Storage')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    hypervnetworklabel: text('Name of the switch on Hyper-V hosts that carries this traffic'),
    isolationmethod: text('How this traffic type is separated, e.g. VLAN or VXLAN'),
    kvmnetworklabel: text('Name of the bridge on KVM hosts, such as cloudbr0'),
    ovm3networklabel: text('Name of the network on OVM3 hosts that carries this traffic'),
    vlan: text('VLAN of this traffic, used with VMware'),
    vmwarenetworklabel: text('Name of the vSwitch, with VLAN and switch type if need be'),
    xennetworklabel: text('Network name label on XenServer hosts'),
  },
});

export const changeBgpPeersForNetwork: ToolDef<t.ChangeBgpPeersForNetworkParams> = tool({
  name: 'cloudstack_change_bgp_peers_for_network',
  title: 'Change BGP peers for network',
  doc: 'Set which BGP peers a routed guest network announces its subnet to, replacing the former set.',
  category: 'network',
  operations: ['changeBgpPeersForNetwork'],
  effect: 'write',
  risk: 'high',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'changeBgpPeersForNetwork', async: true, key: 'network' },
  result: shape('Network'),
  params: {
    networkid: required(uuid('Network to look or act in, by name or id', { ref: 'Network' })),
    bgppeerids: list(uuid(), 'The full new set of peers; empty removes those set by hand', { ref: 'BgpPeer' }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const createGuestNetworkIpv6Prefix: ToolDef<t.CreateGuestNetworkIpv6PrefixParams> = tool({
  name: 'cloudstack_create_guest_network_ipv6_prefix',
  title: 'Create guest network IPv6 prefix',
  doc: 'Give a zone an IPv6 prefix from which isolated networks and VPC tiers get their own /64 subnets.',
  category: 'network',
  operations: ['createGuestNetworkIpv6Prefix'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createGuestNetworkIpv6Prefix', async: true, key: 'guestnetworkipv6prefix' },
  result: shape('DataCenterGuestIpv6Prefix'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    prefix: required(text('IPv6 prefix, /64 or larger')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const createIpv4SubnetForGuestNetwork: ToolDef<t.CreateIpv4SubnetForGuestNetworkParams> = tool({
  name: 'cloudstack_create_ipv4_subnet_for_guest_network',
  title: 'Create IPv4 subnet for guest network',
  doc: "Carve an IPv4 subnet out of a zone's routed range, for later use by a network in routed mode.",
  category: 'network',
  operations: ['createIpv4SubnetForGuestNetwork'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createIpv4SubnetForGuestNetwork', async: true, key: 'ipv4subnetforguestnetwork' },
  result: shape('Ipv4SubnetForGuestNetwork'),
  params: {
    parentid: required(uuid('Zone IPv4 subnet to carve from', { ref: 'DataCenterIpv4Subnet' })),
    cidrsize: whole('Prefix length of the subnet to pick, such as 26'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    subnet: text('The exact subnet in CIDR form, or else give cidrsize'),
  },
});

export const createNetwork: ToolDef<t.CreateNetworkParams> = tool({
  name: 'cloudstack_create_network',
  title: 'Create network',
  doc: 'Create a guest network (isolated, shared, L2 or a VPC tier) from a network offering.',
  category: 'network',
  operations: ['createNetwork'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    {
      param: 'bypassvlanoverlapcheck',
      equals: true,
      risk: 'high',
      why: "the network may share a VLAN with somebody else's network",
    },
    { param: 'acltype', equals: 'Domain', risk: 'high', why: 'all accounts of the domain get into the network' },
  ],
  call: { kind: 'query', command: 'createNetwork', key: 'network' },
  result: shape('Network'),
  params: {
    name: required(text('Name to give, or to look for')),
    networkofferingid: required(
      uuid('Kind of network and services, such as isolated with source NAT', { ref: 'NetworkOffering' }),
    ),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    displaytext: text('Longer text shown next to the name'),
    gateway: text("IP address of the router; for a site-to-site VPN the peer's public address"),
    netmask: text('Netmask in dotted form, such as 255.255.255.0'),
    startip: text('First IPv4 address of the range'),
    endip: text('Last IPv4 address of the range'),
    vpcid: uuid('VPC in which this network is to be a tier', { ref: 'Vpc' }),
    aclid: uuid('Network ACL list for a VPC tier', { ref: 'NetworkACL' }),
    vlan: text('VLAN or VNI to use, for administrators; a free one is picked otherwise'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
    acltype: text('Account or Domain, that is who may use a shared network'),
    asnumber: whole('AS number for a network with dynamic routing'),
    associatednetworkid: uuid('Isolated or L2 network to which a shared network is tied', { ref: 'Network' }),
    bgppeerids: list(uuid(), 'BGP peers to use, by name or id', { ref: 'BgpPeer' }),
    bypassvlanoverlapcheck: flag('Accept a VLAN that another network already uses'),
    cidrsize: whole('Prefix length of the subnet picked for a routed network'),
    dns1: text('First DNS server, as IPv4 address'),
    dns2: text('Second DNS server, as IPv4 address'),
    endipv6: text('Last IPv6 address of the range'),
    hideipaddressusage: flag("Leave the network's IP addresses out of usage reports"),
    ip6cidr: text('IPv6 range in CIDR notation; must be at least a /64'),
    ip6dns1: text('First DNS server, as IPv6 address'),
    ip6dns2: text('Second DNS server, as IPv6 address'),
    ip6gateway: text('IPv6 address of the router'),
    isolatedpvlan: text('Private VLAN id'),
    isolatedpvlantype: text('none, isolated, community or promiscuous'),
    networkdomain: text('DNS domain for machines in guest networks'),
    physicalnetworkid: uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' }),
    privatemtu: whole("MTU of the router's guest side in bytes", { unit: 'bytes' }),
    publicmtu: whole("MTU of the router's public side in bytes", { unit: 'bytes' }),
    routerip: text('IPv4 address of the router inside the shared network'),
    routeripv6: text('IPv6 address of the router inside the shared network'),
    sourcenatipaddress: text('Public address to use for outgoing traffic; picked when left out'),
    startipv6: text('First IPv6 address of the range'),
    subdomainaccess: flag('Let subdomains of the domain use the shared network too'),
    tungstenvirtualrouteruuid: uuid('Tungsten Fabric virtual router for the network, by name or UUID', {
      ref: 'TungstenLogicalRouter',
    }),
    displaynetwork: flag('Whether users see the network; root admins only'),
    externalid: text('Id of it in the outside system'),
  },
});

export const createNetworkPermissions: ToolDef<t.CreateNetworkPermissionsParams> = tool({
  name: 'cloudstack_create_network_permissions',
  title: 'Create network permissions',
  doc: 'Let other accounts or projects put their virtual machines into a network that is not theirs.',
  category: 'network',
  operations: ['createNetworkPermissions'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'createNetworkPermissions' },
  result: shape('Success'),
  params: {
    networkid: required(uuid('Network to look or act in, by name or id', { ref: 'Network' })),
    accountids: list(uuid(), 'Ids of the accounts let in', { ref: 'Account' }),
    accounts: list(text(), 'Names of the accounts let in'),
    projectids: list(uuid(), 'Ids of the projects let in', { ref: 'Project' }),
  },
});

export const createPhysicalNetwork: ToolDef<t.CreatePhysicalNetworkParams> = tool({
  name: 'cloudstack_create_physical_network',
  title: 'Create physical network',
  doc: 'Describe another physical network of a zone, with its VLAN range and isolation method, before use.',
  category: 'network',
  operations: ['createPhysicalNetwork'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createPhysicalNetwork', async: true, key: 'physicalnetwork' },
  result: shape('PhysicalNetwork'),
  params: {
    name: required(text('Name to give, or to look for')),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    broadcastdomainrange: text('Pod or Zone'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    isolationmethods: list(text(), 'VLAN, VXLAN, GRE and the like'),
    networkspeed: text('Speed of the physical network, such as 1G'),
    tags: list(text(), 'Labels that network offerings use to choose this network'),
    vlan: text('Ranges of VLAN or VNI numbers for guests, such as 100-199'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
  },
});

export const createServiceInstance: ToolDef<t.CreateServiceInstanceParams> = tool({
  name: 'cloudstack_create_service_instance',
  title: 'Create service instance',
  doc: 'Start a service virtual machine between a left and a right network of a Juniper Contrail zone.',
  category: 'network',
  operations: ['createServiceInstance'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createServiceInstance', async: true, key: 'serviceinstance' },
  result: shape('ServiceInstance'),
  params: {
    name: required(text('Name to give, or to look for')),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    templateid: required(uuid('Image of the service machine', { ref: 'Template' })),
    leftnetworkid: required(uuid('Inner network', { ref: 'Network' })),
    rightnetworkid: required(uuid('Outer network', { ref: 'Network' })),
    serviceofferingid: required(uuid('Service (compute) offering, by name or id', { ref: 'ServiceOffering' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const createStorageNetworkIpRange: ToolDef<t.CreateStorageNetworkIpRangeParams> = tool({
  name: 'cloudstack_create_storage_network_ip_range',
  title: 'Create storage network IP range',
  doc: 'Add a range of addresses on the separate storage network of a pod, used by secondary storage system VMs.',
  category: 'network',
  operations: ['createStorageNetworkIpRange'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createStorageNetworkIpRange', async: true, key: 'storagenetworkiprange' },
  result: shape('StorageNetworkIpRange'),
  params: {
    gateway: required(text("IP address of the router; for a site-to-site VPN the peer's public address")),
    netmask: required(text('Netmask in dotted form, such as 255.255.255.0')),
    startip: required(text('First IPv4 address of the range')),
    podid: required(uuid('Pod to look or act in, by name or id', { ref: 'Pod' })),
    endip: text('Last IPv4 address of the range'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    vlan: whole('VLAN id, or untagged; a range such as 100-199 for physical networks'),
  },
});

export const dedicatePublicIpRange: ToolDef<t.DedicatePublicIpRangeParams> = tool({
  name: 'cloudstack_dedicate_public_ip_range',
  title: 'Dedicate public IP range',
  doc: 'Set a range of public IP addresses aside for one account, project or domain only.',
  category: 'network',
  operations: ['dedicatePublicIpRange'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'dedicatePublicIpRange', key: 'vlan' },
  result: shape('VlanIpRange'),
  params: {
    id: required(uuid('Public IP range to set aside', { ref: 'VlanIpRange' })),
    domainid: required(uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' })),
    account: text('Account concerned, by name; usually goes together with domainid'),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const deleteCiscoNexusVSM: ToolDef<t.DeleteCiscoNexusVSMParams> = tool({
  name: 'cloudstack_delete_cisco_nexus_vsm',
  title: 'Delete Cisco Nexus VSM',
  doc: 'Forget a Cisco Nexus 1000V switch supervisor that a VMware cluster was using.',
  category: 'network',
  operations: ['deleteCiscoNexusVSM'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteCiscoNexusVSM', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Cisco Nexus switch, by name or id', { ref: 'CiscoNexusVSM' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteGuestNetworkIpv6Prefix: ToolDef<t.DeleteGuestNetworkIpv6PrefixParams> = tool({
  name: 'cloudstack_delete_guest_network_ipv6_prefix',
  title: 'Delete guest network IPv6 prefix',
  doc: 'Remove an IPv6 prefix from a zone so that no more guest subnets are taken from it.',
  category: 'network',
  operations: ['deleteGuestNetworkIpv6Prefix'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteGuestNetworkIpv6Prefix', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('IPv6 prefix of a zone, by name or id', { ref: 'DataCenterGuestIpv6Prefix' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteIpv4SubnetForGuestNetwork: ToolDef<t.DeleteIpv4SubnetForGuestNetworkParams> = tool({
  name: 'cloudstack_delete_ipv4_subnet_for_guest_network',
  title: 'Delete IPv4 subnet for guest network',
  doc: 'Delete a carved IPv4 subnet for routed networks that no network uses.',
  category: 'network',
  operations: ['deleteIpv4SubnetForGuestNetwork'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteIpv4SubnetForGuestNetwork', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('IPv4 subnet of a guest network, by name or id', { ref: 'Ipv4SubnetForGuestNetwork' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteNetwork: ToolDef<t.DeleteNetworkParams> = tool({
  name: 'cloudstack_delete_network',
  title: 'Delete network',
  doc: 'Delete a guest network without machines, including its router, public IP addresses and rules.',
  category: 'network',
  operations: ['deleteNetwork'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  raisedBy: [
    {
      param: 'forced',
      equals: true,
      risk: 'high',
      why: 'marked destroyed even when devices could not be cleaned up; leftovers must be cleared by hand',
    },
  ],
  call: { kind: 'query', command: 'deleteNetwork', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Network, by name or id', { ref: 'Network' })),
    forced: flag('Mark as destroyed even when its router or devices cannot be cleaned up'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteNetworkServiceProvider: ToolDef<t.DeleteNetworkServiceProviderParams> = tool({
  name: 'cloudstack_delete_network_service_provider',
  title: 'Delete network service provider',
  doc: 'Remove a provider of network services from a physical network, shutting down what it runs.',
  category: 'network',
  operations: ['deleteNetworkServiceProvider'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteNetworkServiceProvider', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Network service provider, by name or id', { ref: 'Provider' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteOpenDaylightController: ToolDef<t.DeleteOpenDaylightControllerParams> = tool({
  name: 'cloudstack_delete_open_daylight_controller',
  title: 'Delete open daylight controller',
  doc: 'Disconnect an OpenDaylight controller from a physical network.',
  category: 'network',
  operations: ['deleteOpenDaylightController'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'query',
    command: 'deleteOpenDaylightController',
    async: true,
    envelope: 'deleteOpenDaylightController',
    key: 'opendaylightcontroller',
  },
  result: shape('OpenDaylightController'),
  params: {
    id: required(uuid('OpenDaylight controller, by name or id', { ref: 'OpenDaylightController' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deletePhysicalNetwork: ToolDef<t.DeletePhysicalNetworkParams> = tool({
  name: 'cloudstack_delete_physical_network',
  title: 'Delete physical network',
  doc: 'Delete a physical network of a zone together with its VLANs, traffic types, public ranges and providers.',
  category: 'network',
  operations: ['deletePhysicalNetwork'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: { kind: 'query', command: 'deletePhysicalNetwork', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteStorageNetworkIpRange: ToolDef<t.DeleteStorageNetworkIpRangeParams> = tool({
  name: 'cloudstack_delete_storage_network_ip_range',
  title: 'Delete storage network IP range',
  doc: 'Remove an address range from the storage network of a pod; it is refused while addresses are in use.',
  category: 'network',
  operations: ['deleteStorageNetworkIpRange'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteStorageNetworkIpRange', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('IP range of the storage network, by id', { ref: 'StorageNetworkIpRange' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteTrafficMonitor: ToolDef<t.DeleteTrafficMonitorParams> = tool({
  name: 'cloudstack_delete_traffic_monitor',
  title: 'Delete traffic monitor',
  doc: 'Remove the external traffic meter of a zone, after which internet traffic is no longer counted.',
  category: 'network',
  operations: ['deleteTrafficMonitor'],
  effect: 'destroy',
  risk: 'high',
  flags: ['money'],
  call: { kind: 'query', command: 'deleteTrafficMonitor' },
  result: shape('Success'),
  params: {
    id: required(uuid('Object to act on or show, by name or id', { ref: 'TrafficMonitor' })),
  },
});

export const deleteTrafficType: ToolDef<t.DeleteTrafficTypeParams> = tool({
  name: 'cloudstack_delete_traffic_type',
  title: 'Delete traffic type',
  doc: 'Take a kind of traffic (guest, public, storage...) off a physical network that nothing uses for it.',
  category: 'network',
  operations: ['deleteTrafficType'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteTrafficType', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Traffic type of a physical network, by name or id', { ref: 'TrafficType' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const disableCiscoNexusVSM: ToolDef<t.DisableCiscoNexusVSMParams> = tool({
  name: 'cloudstack_disable_cisco_nexus_vsm',
  title: 'Disable Cisco Nexus VSM',
  doc: "Put a Cisco Nexus 1000V supervisor out of use, so that its cluster's new ports cannot be set up.",
  category: 'network',
  operations: ['disableCiscoNexusVSM'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'disableCiscoNexusVSM', async: true, key: 'cisconexusvsm' },
  result: shape('CiscoNexusVSM'),
  params: {
    id: required(uuid('Cisco Nexus switch, by name or id', { ref: 'CiscoNexusVSM' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const enableCiscoNexusVSM: ToolDef<t.EnableCiscoNexusVSMParams> = tool({
  name: 'cloudstack_enable_cisco_nexus_vsm',
  title: 'Enable Cisco Nexus VSM',
  doc: 'Put a Cisco Nexus 1000V supervisor that was disabled back into use.',
  category: 'network',
  operations: ['enableCiscoNexusVSM'],
  effect: 'act',
  risk: 'low',
  call: { kind: 'query', command: 'enableCiscoNexusVSM', async: true, key: 'cisconexusvsm' },
  result: shape('CiscoNexusVSM'),
  params: {
    id: required(uuid('Cisco Nexus switch, by name or id', { ref: 'CiscoNexusVSM' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const listCiscoNexusVSMs: ToolDef<t.ListCiscoNexusVSMsParams> = tool({
  name: 'cloudstack_list_cisco_nexus_vsms',
  title: 'List Cisco Nexus VSMs',
  doc: 'Show the Cisco Nexus 1000V supervisors of a zone or VMware cluster with address and state.',
  category: 'network',
  operations: ['listCiscoNexusVSMs'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'query',
    command: 'listCiscoNexusVSMs',
    envelope: 'listcisconexusvsmscmdresponse',
    key: 'cisconexusvsm',
  },
  result: list(shape('CiscoNexusVSM')),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    clusterid: uuid('Cluster to look or act in, by name or id', { ref: 'Cluster' }),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listGuestNetworkIpv6Prefixes: ToolDef<t.ListGuestNetworkIpv6PrefixesParams> = tool({
  name: 'cloudstack_list_guest_network_ipv6_prefixes',
  title: 'List guest network IPv6 prefixes',
  doc: 'Show the IPv6 prefixes of a zone and how many of their subnets are taken or free.',
  category: 'network',
  operations: ['listGuestNetworkIpv6Prefixes'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listGuestNetworkIpv6Prefixes', key: 'guestnetworkipv6prefix' },
  result: list(shape('DataCenterGuestIpv6Prefix')),
  params: {
    id: uuid('IPv6 prefix of a zone, by name or id', { ref: 'DataCenterGuestIpv6Prefix' }),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listIpv4SubnetsForGuestNetwork: ToolDef<t.ListIpv4SubnetsForGuestNetworkParams> = tool({
  name: 'cloudstack_list_ipv4_subnets_for_guest_network',
  title: 'List IPv4 subnets for guest network',
  doc: 'Show IPv4 subnets carved for routed networks, and which network or VPC uses each.',
  category: 'network',
  operations: ['listIpv4SubnetsForGuestNetwork'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listIpv4SubnetsForGuestNetwork', key: 'ipv4subnetforguestnetwork' },
  result: list(shape('Ipv4SubnetForGuestNetwork')),
  params: {
    id: uuid('IPv4 subnet of a guest network, by name or id', { ref: 'Ipv4SubnetForGuestNetwork' }),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    networkid: uuid('Network to look or act in, by name or id', { ref: 'Network' }),
    vpcid: uuid('VPC to look or act in, by name or id', { ref: 'Vpc' }),
    keyword: text('Text to search names and descriptions for'),
    parentid: uuid("Zone subnet that the network's subnet is cut from, by name or id", { ref: 'DataCenterIpv4Subnet' }),
    subnet: text('IPv4 subnet in CIDR notation'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listNetworkIsolationMethods: ToolDef<t.ListNetworkIsolationMethodsParams> = tool({
  name: 'cloudstack_list_network_isolation_methods',
  title: 'List network isolation methods',
  doc: 'Show the ways in which guest networks can be kept apart here, such as VLAN, VXLAN or GRE.',
  category: 'network',
  operations: ['listNetworkIsolationMethods'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listNetworkIsolationMethods', key: 'isolationmethod' },
  result: list(shape('IsolationMethod')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listNetworkPermissions: ToolDef<t.ListNetworkPermissionsParams> = tool({
  name: 'cloudstack_list_network_permissions',
  title: 'List network permissions',
  doc: 'Show which other accounts and projects may put machines into a network.',
  category: 'network',
  operations: ['listNetworkPermissions'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listNetworkPermissions', key: 'networkpermission' },
  result: list(shape('NetworkPermissions')),
  params: {
    networkid: required(uuid('Network to look or act in, by name or id', { ref: 'Network' })),
  },
});

export const listNetworkProtocols: ToolDef<t.ListNetworkProtocolsParams> = tool({
  name: 'cloudstack_list_network_protocols',
  title: 'List network protocols',
  doc: 'Look up protocol numbers or ICMP types and codes by name, for writing firewall and ACL rules.',
  category: 'network',
  operations: ['listNetworkProtocols'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listNetworkProtocols', key: 'networkprotocol' },
  result: list(shape('NetworkProtocol')),
  params: {
    option: required(text('protocolnumber or icmptype')),
  },
});

export const listNetworkServiceProviders: ToolDef<t.ListNetworkServiceProvidersParams> = tool({
  name: 'cloudstack_list_network_service_providers',
  title: 'List network service providers',
  doc: 'Show the providers of network services on a physical network and whether each is enabled.',
  category: 'network',
  operations: ['listNetworkServiceProviders'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listNetworkServiceProviders', key: 'networkserviceprovider' },
  result: list(shape('Provider')),
  params: {
    name: text('Name to give, or to look for'),
    state: text('State to look for or to set, such as Enabled, Disabled, Running or Stopped'),
    keyword: text('Text to search names and descriptions for'),
    physicalnetworkid: uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listNetworks: ToolDef<t.ListNetworksParams> = tool({
  name: 'cloudstack_list_networks',
  title: 'List networks',
  doc: 'Show guest networks with type, CIDR, VLAN, gateway, services, owner and state.',
  category: 'network',
  operations: ['listNetworks'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listNetworks', key: 'network', own: true },
  result: list(shape('Network')),
  params: {
    name: text('Name to give, or to look for'),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    type: text('Isolated, Shared, L2 or all'),
    traffictype: text('Public, Guest, Management or Storage network; for rules ingress or egress'),
    vpcid: uuid('VPC to look or act in, by name or id', { ref: 'Vpc' }),
    networkofferingid: uuid('Network offering, by name or id', { ref: 'NetworkOffering' }),
    keyword: text('Text to search names and descriptions for'),
    canusefordeploy: flag('Only networks into which a machine can be placed'),
    id: uuid('Network, by name or id', { ref: 'Network' }),
    acltype: text('Who may use the network: account or domain'),
    associatednetworkid: uuid('Network that another one, or an IP address, is tied to, by name or id', {
      ref: 'Network',
    }),
    forvpc: flag('Only, or no, VPC tiers'),
    issystem: flag('True for system objects, such as system VM offerings, false for those of users'),
    networkfilter: text('Account, Domain, AccountDomain, Shared or All'),
    physicalnetworkid: uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' }),
    restartrequired: flag('Only networks whose pending changes need a restart'),
    specifyipranges: flag('Whether one gives the IP range for networks of the offering'),
    supportedservices: list(text(), 'Only networks that give these services, such as Lb or Dns'),
    tags: map(text(), 'Tags as key/value pairs; for offerings and pools plain labels, comma-separated', {
      wire: 'pairs',
    }),
    vlan: text('VLAN id, or untagged; a range such as 100-199 for physical networks'),
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
    showicon: flag('Include the picture of each object'),
    retrieveonlyresourcecount: flag('Give only the number found, not the objects'),
    displaynetwork: flag('Whether users see the network; root admins only'),
  },
});

export const listOpenDaylightControllers: ToolDef<t.ListOpenDaylightControllersParams> = tool({
  name: 'cloudstack_list_open_daylight_controllers',
  title: 'List open daylight controllers',
  doc: 'Show the OpenDaylight controllers connected to physical networks.',
  category: 'network',
  operations: ['listOpenDaylightControllers'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'query',
    command: 'listOpenDaylightControllers',
    envelope: 'listOpenDaylightControllers',
    key: 'opendaylightcontroller',
  },
  result: list(shape('OpenDaylightController')),
  params: {
    id: uuid('OpenDaylight controller, by name or id', { ref: 'OpenDaylightController' }),
    physicalnetworkid: uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' }),
  },
});

export const listPhysicalNetworks: ToolDef<t.ListPhysicalNetworksParams> = tool({
  name: 'cloudstack_list_physical_networks',
  title: 'List physical networks',
  doc: 'Show the physical networks of a zone with VLAN range, isolation method, tags and state.',
  category: 'network',
  operations: ['listPhysicalNetworks'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listPhysicalNetworks', key: 'physicalnetwork' },
  result: list(shape('PhysicalNetwork')),
  params: {
    id: uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' }),
    name: text('Name to give, or to look for'),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listStorageNetworkIpRange: ToolDef<t.ListStorageNetworkIpRangeParams> = tool({
  name: 'cloudstack_list_storage_network_ip_range',
  title: 'List storage network IP range',
  doc: 'Show the address ranges of the separate storage network in pods.',
  category: 'network',
  operations: ['listStorageNetworkIpRange'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listStorageNetworkIpRange', key: 'storagenetworkiprange' },
  result: list(shape('StorageNetworkIpRange')),
  params: {
    id: uuid('IP range of the storage network, by id', { ref: 'StorageNetworkIpRange' }),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    podid: uuid('Pod to look or act in, by name or id', { ref: 'Pod' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listSupportedNetworkServices: ToolDef<t.ListSupportedNetworkServicesParams> = tool({
  name: 'cloudstack_list_supported_network_services',
  title: 'List supported network services',
  doc: 'Show the network services that exist, such as DHCP, LB or VPN, with capabilities and their possible providers.',
  category: 'network',
  operations: ['listSupportedNetworkServices'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listSupportedNetworkServices', key: 'networkservice' },
  result: list(shape('Service')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    provider: text('Only services that this provider has'),
    service: text('Only this service, for example Lb'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listTrafficMonitors: ToolDef<t.ListTrafficMonitorsParams> = tool({
  name: 'cloudstack_list_traffic_monitors',
  title: 'List traffic monitors',
  doc: 'Show the external collectors that meter the internet traffic of a zone.',
  category: 'network',
  operations: ['listTrafficMonitors'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listTrafficMonitors', key: 'trafficmonitor' },
  result: list(shape('TrafficMonitor')),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listTrafficTypeImplementors: ToolDef<t.ListTrafficTypeImplementorsParams> = tool({
  name: 'cloudstack_list_traffic_type_implementors',
  title: 'List traffic type implementors',
  doc: 'Show which internal network component handles each type of traffic, mostly of use in support cases.',
  category: 'network',
  operations: ['listTrafficTypeImplementors'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listTrafficTypeImplementors', key: 'traffictypeimplementorresponse' },
  result: list(shape('TrafficTypeImplementor')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    traffictype: text('Public, Guest, Management or Storage network; for rules ingress or egress'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listTrafficTypes: ToolDef<t.ListTrafficTypesParams> = tool({
  name: 'cloudstack_list_traffic_types',
  title: 'List traffic types',
  doc: 'Show what kinds of traffic a physical network carries and with which bridge or switch labels.',
  category: 'network',
  operations: ['listTrafficTypes'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listTrafficTypes', key: 'traffictype' },
  result: list(shape('TrafficType')),
  params: {
    physicalnetworkid: required(uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' })),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const migrateNetwork: ToolDef<t.MigrateNetworkParams> = tool({
  name: 'cloudstack_migrate_network',
  title: 'Migrate network',
  doc: 'Move an isolated network to another offering and physical network, for example from VLAN to an SDN.',
  category: 'network',
  operations: ['migrateNetwork'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'migrateNetwork', async: true, key: 'network' },
  result: shape('Network'),
  params: {
    networkid: required(uuid('Network to look or act in, by name or id', { ref: 'Network' })),
    networkofferingid: required(uuid('Offering to move to, with the same services', { ref: 'NetworkOffering' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    resume: flag('Continue a migration that failed halfway'),
  },
});

export const releasePublicIpRange: ToolDef<t.ReleasePublicIpRangeParams> = tool({
  name: 'cloudstack_release_public_ip_range',
  title: 'Release public IP range',
  doc: 'Return a public IP range that was set aside for one account or domain to the common pool.',
  category: 'network',
  operations: ['releasePublicIpRange'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'releasePublicIpRange' },
  result: shape('Success'),
  params: {
    id: required(uuid('IP range of a VLAN, by id', { ref: 'VlanIpRange' })),
  },
});

export const removeNetworkPermissions: ToolDef<t.RemoveNetworkPermissionsParams> = tool({
  name: 'cloudstack_remove_network_permissions',
  title: 'Remove network permissions',
  doc: 'Withdraw from some accounts or projects the right to use a network.',
  category: 'network',
  operations: ['removeNetworkPermissions'],
  effect: 'destroy',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'removeNetworkPermissions' },
  result: shape('Success'),
  params: {
    networkid: required(uuid('Network to look or act in, by name or id', { ref: 'Network' })),
    accountids: list(uuid(), 'Accounts concerned, by name or id, comma-separated', { ref: 'Account' }),
    accounts: list(text(), 'Accounts concerned, by name'),
    projectids: list(uuid(), 'Projects concerned, by name or id', { ref: 'Project' }),
  },
});

export const resetNetworkPermissions: ToolDef<t.ResetNetworkPermissionsParams> = tool({
  name: 'cloudstack_reset_network_permissions',
  title: 'Reset network permissions',
  doc: 'Withdraw all shares of a network, so that only its owner can use it.',
  category: 'network',
  operations: ['resetNetworkPermissions'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  flags: ['privilege'],
  call: { kind: 'query', command: 'resetNetworkPermissions' },
  result: shape('Success'),
  params: {
    networkid: required(uuid('Network to look or act in, by name or id', { ref: 'Network' })),
  },
});

export const restartNetwork: ToolDef<t.RestartNetworkParams> = tool({
  name: 'cloudstack_restart_network',
  title: 'Restart network',
  doc: 'Restart a guest network to apply its rules anew, with cleanup also replacing its virtual routers.',
  category: 'network',
  operations: ['restartNetwork'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'restartNetwork', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Network, by name or id', { ref: 'Network' })),
    cleanup: flag('Destroy the routers and build new ones; longer outage'),
    makeredundant: flag('Turn a single router into a redundant pair'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    livepatch: flag('Patch the running routers instead of recreating them'),
  },
});

export const updateNetwork: ToolDef<t.UpdateNetworkParams> = tool({
  name: 'cloudstack_update_network',
  title: 'Update network',
  doc: 'Change name, offering, CIDR, DNS, MTU or source NAT address of a guest network.',
  category: 'network',
  operations: ['updateNetwork'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    {
      param: 'networkofferingid',
      present: true,
      risk: 'high',
      why: 'the network restarts and services missing in the new offering go with their rules',
    },
    { param: 'changecidr', equals: true, risk: 'high', why: 'addresses of the network change' },
    {
      param: 'guestvmcidr',
      present: true,
      risk: 'high',
      why: 'machines may only get addresses in this part from now on',
    },
    { param: 'forced', equals: true, risk: 'high', why: 'services in use are removed' },
    {
      param: 'sourcenatipaddress',
      present: true,
      risk: 'high',
      why: 'outgoing traffic changes its public address and connections break',
    },
    { param: 'publicmtu', present: true, risk: 'high', why: 'a wrong size breaks traffic on the running router' },
    { param: 'privatemtu', present: true, risk: 'high', why: 'a wrong size breaks traffic on the running router' },
  ],
  call: { kind: 'query', command: 'updateNetwork', async: true, key: 'network' },
  result: shape('Network'),
  params: {
    id: required(uuid('Network, by name or id', { ref: 'Network' })),
    name: text('Name to give, or to look for'),
    displaytext: text('Longer text shown next to the name'),
    networkofferingid: uuid('Other offering to change to; restarts the network, services may vanish', {
      ref: 'NetworkOffering',
    }),
    networkdomain: text('DNS domain for machines in guest networks'),
    dns1: text('First DNS server, as IPv4 address'),
    guestvmcidr: text('Part of the CIDR that machines may use; the rest stays for other devices'),
    forced: flag('Change offering although services in use would be removed'),
    changecidr: flag('Confirm that the CIDR may change along with the offering'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    dns2: text('Second DNS server, as IPv4 address'),
    hideipaddressusage: flag("Leave the network's IP addresses out of usage reports"),
    ip6dns1: text('First DNS server, as IPv6 address'),
    ip6dns2: text('Second DNS server, as IPv6 address'),
    privatemtu: whole("MTU of the router's guest side in bytes", { unit: 'bytes' }),
    publicmtu: whole("MTU of the router's public side in bytes", { unit: 'bytes' }),
    sourcenatipaddress: text('Acquired address that outgoing traffic shall use'),
    updateinsequence: flag('Change redundant routers one after the other, to keep traffic flowing'),
    displaynetwork: flag('Whether users see the network; root admins only'),
    customid: text('Own UUID to set instead of a generated one; root admins only'),
  },
});

export const updateNetworkServiceProvider: ToolDef<t.UpdateNetworkServiceProviderParams> = tool({
  name: 'cloudstack_update_network_service_provider',
  title: 'Update network service provider',
  doc: 'Enable or disable a network service provider on a physical network, or change the services it gives.',
  category: 'network',
  operations: ['updateNetworkServiceProvider'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    {
      param: 'state',
      anyOf: ['Disabled', 'Shutdown'],
      risk: 'high',
      why: 'networks that need the provider can no longer be made or restarted',
    },
    { param: 'servicelist', present: true, risk: 'high', why: 'services left out are no longer given' },
  ],
  call: { kind: 'query', command: 'updateNetworkServiceProvider', async: true, key: 'networkserviceprovider' },
  result: shape('Provider'),
  params: {
    id: required(uuid('Network service provider, by name or id', { ref: 'Provider' })),
    state: text('Enabled or Disabled'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    servicelist: list(text(), 'Full new list of services it gives'),
  },
});

export const updatePhysicalNetwork: ToolDef<t.UpdatePhysicalNetworkParams> = tool({
  name: 'cloudstack_update_physical_network',
  title: 'Update physical network',
  doc: 'Change VLAN range, tags or speed of a physical network, or enable or disable it.',
  category: 'network',
  operations: ['updatePhysicalNetwork'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    { param: 'state', equals: 'Disabled', risk: 'high', why: 'no new networks can use the physical network' },
    {
      param: 'vlan',
      present: true,
      risk: 'high',
      why: 'the list replaces the former one; ranges left out are removed',
    },
    {
      param: 'tags',
      present: true,
      risk: 'high',
      why: 'network offerings that look for a lost tag no longer find the physical network',
    },
  ],
  call: { kind: 'query', command: 'updatePhysicalNetwork', async: true, key: 'physicalnetwork' },
  result: shape('PhysicalNetwork'),
  params: {
    id: required(uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' })),
    state: text('Enabled or Disabled'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    networkspeed: text('Speed of the physical network, such as 1G'),
    tags: list(text(), 'Tags as key/value pairs; for offerings and pools plain labels, comma-separated'),
    vlan: text('Full new set of VLAN or VNI ranges, such as 100-199,300-399'),
  },
});

export const updateStorageNetworkIpRange: ToolDef<t.UpdateStorageNetworkIpRangeParams> = tool({
  name: 'cloudstack_update_storage_network_ip_range',
  title: 'Update storage network IP range',
  doc: "Change the address range, netmask or VLAN of a pod's storage network while its addresses are unused.",
  category: 'network',
  operations: ['updateStorageNetworkIpRange'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'updateStorageNetworkIpRange', async: true, key: 'storagenetworkiprange' },
  result: shape('StorageNetworkIpRange'),
  params: {
    id: required(uuid('IP range of the storage network, by id', { ref: 'StorageNetworkIpRange' })),
    netmask: text('Netmask in dotted form, such as 255.255.255.0'),
    startip: text('First IPv4 address of the range'),
    endip: text('Last IPv4 address of the range'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    vlan: whole('VLAN id, or untagged; a range such as 100-199 for physical networks'),
  },
});

export const updateTrafficType: ToolDef<t.UpdateTrafficTypeParams> = tool({
  name: 'cloudstack_update_traffic_type',
  title: 'Update traffic type',
  doc: 'Change the bridge or switch labels by which hosts find the network for a kind of traffic.',
  category: 'network',
  operations: ['updateTrafficType'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'updateTrafficType', async: true, key: 'traffictype' },
  result: shape('TrafficType'),
  params: {
    id: required(uuid('Traffic type of a physical network, by name or id', { ref: 'TrafficType' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    hypervnetworklabel: text('Name of the switch on Hyper-V hosts that carries this traffic'),
    kvmnetworklabel: text('Name of the bridge on KVM hosts, such as cloudbr0'),
    ovm3networklabel: text('Name of the network on OVM3 hosts that carries this traffic'),
    vmwarenetworklabel: text('Name of the vSwitch, with VLAN and switch type if need be'),
    xennetworklabel: text('Network name label on XenServer hosts'),
  },
});
