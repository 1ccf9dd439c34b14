// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, list, opaque, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const ciscoNexusVSM: ShapeDef<t.CiscoNexusVSM> = {
  ipaddress: text(),
  jobid: text(),
  jobstatus: whole(),
  vsmconfigmode: text(),
  vsmconfigstate: text(),
  vsmctrlvlanid: whole(),
  vsmdeviceid: text(),
  vsmdevicename: text(),
  vsmdevicestate: text(),
  vsmdomainid: text(),
  vsmmgmtvlanid: text(),
  vsmpktvlanid: whole(),
  vsmstoragevlanid: whole(),
};

export const dataCenterGuestIpv6Prefix: ShapeDef<t.DataCenterGuestIpv6Prefix> = {
  availablesubnets: whole(),
  created: instant(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  prefix: text(),
  totalsubnets: whole(),
  usedsubnets: whole(),
  zoneid: text(),
};

export const ipv4SubnetForGuestNetwork: ShapeDef<t.Ipv4SubnetForGuestNetwork> = {
  allocated: instant(),
  created: instant(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  networkid: text(),
  networkname: text(),
  parentid: text(),
  parentsubnet: text(),
  removed: instant(),
  state: text(),
  subnet: text(),
  vpcid: text(),
  vpcname: text(),
  zoneid: text(),
  zonename: text(),
};

export const isolationMethod: ShapeDef<t.IsolationMethod> = {
  jobid: text(),
  jobstatus: whole(),
  name: text(),
};

export const network: ShapeDef<t.Network> = {
  account: text(),
  aclid: text(),
  aclname: text(),
  acltype: text(),
  asnumber: whole(),
  asnumberid: text(),
  associatednetwork: text(),
  associatednetworkid: text(),
  bgppeers: list(opaque()),
  broadcastdomaintype: text(),
  broadcasturi: text(),
  canusefordeploy: flag(),
  cidr: text(),
  created: instant(),
  details: opaque(),
  displaynetwork: flag(),
  displaytext: text(),
  dns1: text(),
  dns2: text(),
  domain: text(),
  domainid: text(),
  domainpath: text(),
  egressdefaultpolicy: flag(),
  externalid: text(),
  gateway: text(),
  hasannotations: flag(),
  icon: opaque(),
  id: text(),
  internetprotocol: text(),
  ip4routes: list(opaque()),
  ip4routing: text(),
  ip6address: text(),
  ip6cidr: text(),
  ip6dns1: text(),
  ip6dns2: text(),
  ip6gateway: text(),
  ip6routes: list(opaque()),
  ip6routing: text(),
  ipaddress: text(),
  isdefault: flag(),
  ispersistent: flag(),
  issystem: flag(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  netmask: text(),
  networkcidr: text(),
  networkdomain: text(),
  networkofferingavailability: text(),
  networkofferingconservemode: flag(),
  networkofferingdisplaytext: text(),
  networkofferingid: text(),
  networkofferingname: text(),
  password: text(),
  physicalnetworkid: text(),
  privatemtu: whole(undefined, { unit: 'bytes' }),
  project: text(),
  projectid: text(),
  publicmtu: whole(undefined, { unit: 'bytes' }),
  receivedbytes: whole(undefined, { unit: 'bytes' }),
  redundantrouter: flag(),
  related: text(),
  reservediprange: text(),
  restartrequired: flag(),
  sentbytes: whole(undefined, { unit: 'bytes' }),
  service: list(shape('NetworkService')),
  specifyipranges: flag(),
  specifyvlan: flag(),
  state: text(),
  strechedl2subnet: flag(),
  subdomainaccess: flag(),
  supportsvmautoscaling: flag(),
  tags: list(shape('ProjectTags')),
  traffictype: text(),
  tungstenvirtualrouteruuid: text(),
  type: text(),
  vlan: text(),
  vpcid: text(),
  vpcname: text(),
  zoneid: text(),
  zonename: text(),
  zonesnetworkspans: list(opaque()),
};

export const networkPermissions: ShapeDef<t.NetworkPermissions> = {
  account: text(),
  accountid: text(),
  domain: text(),
  domainid: text(),
  jobid: text(),
  jobstatus: whole(),
  networkid: text(),
  project: text(),
  projectid: text(),
};

export const networkProtocol: ShapeDef<t.NetworkProtocol> = {
  description: text(),
  details: opaque(),
  index: whole(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
};

export const networkService: ShapeDef<t.NetworkService> = {
  capability: list(shape('NetworkServiceCapability')),
  name: text(),
  provider: list(shape('NetworkServiceProvider')),
};

export const networkServiceCapability: ShapeDef<t.NetworkServiceCapability> = {
  canchooseservicecapability: flag(),
  name: text(),
  value: text(),
};

export const networkServiceProvider: ShapeDef<t.NetworkServiceProvider> = {
  canenableindividualservice: flag(),
  destinationphysicalnetworkid: text(),
  id: text(),
  name: text(),
  physicalnetworkid: text(),
  servicelist: list(opaque()),
  state: text(),
};

export const openDaylightController: ShapeDef<t.OpenDaylightController> = {
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  physicalnetworkid: text(),
  url: text(),
  username: text(),
};

export const physicalNetwork: ShapeDef<t.PhysicalNetwork> = {
  broadcastdomainrange: text(),
  domainid: text(),
  id: text(),
  isolationmethods: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  networkspeed: text(),
  state: text(),
  tags: text(),
  vlan: text(),
  zoneid: text(),
  zonename: text(),
};

export const provider: ShapeDef<t.Provider> = {
  canenableindividualservice: flag(),
  destinationphysicalnetworkid: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  physicalnetworkid: text(),
  servicelist: list(opaque()),
  state: text(),
};

export const service: ShapeDef<t.Service> = {
  capability: list(shape('NetworkServiceCapability')),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  provider: list(shape('NetworkServiceProvider')),
};

export const serviceInstance: ShapeDef<t.ServiceInstance> = {
  account: text(),
  displayname: text(),
  domain: text(),
  domainid: text(),
  domainpath: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  project: text(),
  projectid: text(),
};

export const storageNetworkIpRange: ShapeDef<t.StorageNetworkIpRange> = {
  endip: text(),
  gateway: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  netmask: text(),
  networkid: text(),
  podid: text(),
  startip: text(),
  vlan: whole(),
  zoneid: text(),
};

export const success: ShapeDef<t.Success> = {
  displaytext: text(),
  jobid: text(),
  jobstatus: whole(),
  success: flag(),
};

export const trafficMonitor: ShapeDef<t.TrafficMonitor> = {
  id: text(),
  ipaddress: text(),
  jobid: text(),
  jobstatus: whole(),
  numretries: text(),
  timeout: text(),
  zoneid: text(),
};

export const trafficType: ShapeDef<t.TrafficType> = {
  canenableindividualservice: flag(),
  destinationphysicalnetworkid: text(),
  hypervnetworklabel: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  kvmnetworklabel: text(),
  name: text(),
  ovm3networklabel: text(),
  physicalnetworkid: text(),
  servicelist: list(opaque()),
  state: text(),
  traffictype: text(),
  vmwarenetworklabel: text(),
  xennetworklabel: text(),
};

export const trafficTypeImplementor: ShapeDef<t.TrafficTypeImplementor> = {
  jobid: text(),
  jobstatus: whole(),
  traffictype: text(),
  traffictypeimplementor: text(),
};
