// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as loadBalancer from '../load-balancer/types.ts';

/** Parameters of addGloboDnsHost. */
export interface AddGloboDnsHostParams {
  password: string;
  physicalnetworkid: string;
  url: string;
  username: string;
  customjobid?: string;
}

/** Parameters of addNetworkServiceProvider. */
export interface AddNetworkServiceProviderParams {
  name: string;
  physicalnetworkid: string;
  customjobid?: string;
  destinationphysicalnetworkid?: string;
  servicelist?: ReadonlyArray<string>;
}

/** Parameters of addOpenDaylightController. */
export interface AddOpenDaylightControllerParams {
  password: string;
  physicalnetworkid: string;
  url: string;
  username: string;
  customjobid?: string;
}

/** Parameters of addTrafficMonitor. */
export interface AddTrafficMonitorParams {
  zoneid: string;
  url: string;
  excludezones?: string;
  includezones?: string;
}

/** Parameters of addTrafficType. */
export interface AddTrafficTypeParams {
  physicalnetworkid: string;
  traffictype: string;
  customjobid?: string;
  hypervnetworklabel?: string;
  isolationmethod?: string;
  kvmnetworklabel?: string;
  ovm3networklabel?: string;
  vlan?: string;
  vmwarenetworklabel?: string;
  xennetworklabel?: string;
}

/** Parameters of changeBgpPeersForNetwork. */
export interface ChangeBgpPeersForNetworkParams {
  networkid: string;
  bgppeerids?: ReadonlyArray<string>;
  customjobid?: string;
}

/** Parameters of createGuestNetworkIpv6Prefix. */
export interface CreateGuestNetworkIpv6PrefixParams {
  zoneid: string;
  prefix: string;
  customjobid?: string;
}

/** Parameters of createIpv4SubnetForGuestNetwork. */
export interface CreateIpv4SubnetForGuestNetworkParams {
  parentid: string;
  cidrsize?: number;
  customjobid?: string;
  subnet?: string;
}

/** Parameters of createNetwork. */
export interface CreateNetworkParams {
  name: string;
  networkofferingid: string;
  zoneid: string;
  displaytext?: string;
  gateway?: string;
  netmask?: string;
  startip?: string;
  endip?: string;
  vpcid?: string;
  aclid?: string;
  vlan?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  acltype?: string;
  asnumber?: number;
  associatednetworkid?: string;
  bgppeerids?: ReadonlyArray<string>;
  bypassvlanoverlapcheck?: boolean;
  cidrsize?: number;
  dns1?: string;
  dns2?: string;
  endipv6?: string;
  hideipaddressusage?: boolean;
  ip6cidr?: string;
  ip6dns1?: string;
  ip6dns2?: string;
  ip6gateway?: string;
  isolatedpvlan?: string;
  isolatedpvlantype?: string;
  networkdomain?: string;
  physicalnetworkid?: string;
  privatemtu?: number;
  publicmtu?: number;
  routerip?: string;
  routeripv6?: string;
  sourcenatipaddress?: string;
  startipv6?: string;
  subdomainaccess?: boolean;
  tungstenvirtualrouteruuid?: string;
  displaynetwork?: boolean;
  externalid?: string;
}

/** Parameters of createNetworkPermissions. */
export interface CreateNetworkPermissionsParams {
  networkid: string;
  accountids?: ReadonlyArray<string>;
  accounts?: ReadonlyArray<string>;
  projectids?: ReadonlyArray<string>;
}

/** Parameters of createPhysicalNetwork. */
export interface CreatePhysicalNetworkParams {
  name: string;
  zoneid: string;
  broadcastdomainrange?: string;
  customjobid?: string;
  isolationmethods?: ReadonlyArray<string>;
  networkspeed?: string;
  tags?: ReadonlyArray<string>;
  vlan?: string;
  domainid?: string;
}

/** Parameters of createServiceInstance. */
export interface CreateServiceInstanceParams {
  name: string;
  zoneid: string;
  templateid: string;
  leftnetworkid: string;
  rightnetworkid: string;
  serviceofferingid: string;
  customjobid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of createStorageNetworkIpRange. */
export interface CreateStorageNetworkIpRangeParams {
  gateway: string;
  netmask: string;
  startip: string;
  podid: string;
  endip?: string;
  customjobid?: string;
  vlan?: number;
}

/** Parameters of dedicatePublicIpRange. */
export interface DedicatePublicIpRangeParams {
  id: string;
  domainid: string;
  account?: string;
  projectid?: string;
}

/** Parameters of deleteCiscoNexusVSM. */
export interface DeleteCiscoNexusVSMParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteGuestNetworkIpv6Prefix. */
export interface DeleteGuestNetworkIpv6PrefixParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteIpv4SubnetForGuestNetwork. */
export interface DeleteIpv4SubnetForGuestNetworkParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteNetwork. */
export interface DeleteNetworkParams {
  id: string;
  forced?: boolean;
  customjobid?: string;
}

/** Parameters of deleteNetworkServiceProvider. */
export interface DeleteNetworkServiceProviderParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteOpenDaylightController. */
export interface DeleteOpenDaylightControllerParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deletePhysicalNetwork. */
export interface DeletePhysicalNetworkParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteStorageNetworkIpRange. */
export interface DeleteStorageNetworkIpRangeParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteTrafficMonitor. */
export interface DeleteTrafficMonitorParams {
  id: string;
}

/** Parameters of deleteTrafficType. */
export interface DeleteTrafficTypeParams {
  id: string;
  customjobid?: string;
}

/** Parameters of disableCiscoNexusVSM. */
export interface DisableCiscoNexusVSMParams {
  id: string;
  customjobid?: string;
}

/** Parameters of enableCiscoNexusVSM. */
export interface EnableCiscoNexusVSMParams {
  id: string;
  customjobid?: string;
}

/** Parameters of listCiscoNexusVSMs. */
export interface ListCiscoNexusVSMsParams {
  zoneid?: string;
  clusterid?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listGuestNetworkIpv6Prefixes. */
export interface ListGuestNetworkIpv6PrefixesParams {
  id?: string;
  zoneid?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listIpv4SubnetsForGuestNetwork. */
export interface ListIpv4SubnetsForGuestNetworkParams {
  id?: string;
  zoneid?: string;
  networkid?: string;
  vpcid?: string;
  keyword?: string;
  parentid?: string;
  subnet?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listNetworkIsolationMethods. */
export interface ListNetworkIsolationMethodsParams {
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listNetworkPermissions. */
export interface ListNetworkPermissionsParams {
  networkid: string;
}

/** Parameters of listNetworkProtocols. */
export interface ListNetworkProtocolsParams {
  option: string;
}

/** Parameters of listNetworkServiceProviders. */
export interface ListNetworkServiceProvidersParams {
  name?: string;
  state?: string;
  keyword?: string;
  physicalnetworkid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listNetworks. */
export interface ListNetworksParams {
  name?: string;
  zoneid?: string;
  type?: string;
  traffictype?: string;
  vpcid?: string;
  networkofferingid?: string;
  keyword?: string;
  canusefordeploy?: boolean;
  id?: string;
  acltype?: string;
  associatednetworkid?: string;
  forvpc?: boolean;
  issystem?: boolean;
  networkfilter?: string;
  physicalnetworkid?: string;
  restartrequired?: boolean;
  specifyipranges?: boolean;
  supportedservices?: ReadonlyArray<string>;
  tags?: Readonly<Record<string, string>>;
  vlan?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  showicon?: boolean;
  retrieveonlyresourcecount?: boolean;
  displaynetwork?: boolean;
}

/** Parameters of listOpenDaylightControllers. */
export interface ListOpenDaylightControllersParams {
  id?: string;
  physicalnetworkid?: string;
}

/** Parameters of listPhysicalNetworks. */
export interface ListPhysicalNetworksParams {
  id?: string;
  name?: string;
  zoneid?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listStorageNetworkIpRange. */
export interface ListStorageNetworkIpRangeParams {
  id?: string;
  zoneid?: string;
  keyword?: string;
  podid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listSupportedNetworkServices. */
export interface ListSupportedNetworkServicesParams {
  keyword?: string;
  provider?: string;
  service?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listTrafficMonitors. */
export interface ListTrafficMonitorsParams {
  zoneid: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listTrafficTypeImplementors. */
export interface ListTrafficTypeImplementorsParams {
  keyword?: string;
  traffictype?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listTrafficTypes. */
export interface ListTrafficTypesParams {
  physicalnetworkid: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of migrateNetwork. */
export interface MigrateNetworkParams {
  networkid: string;
  networkofferingid: string;
  customjobid?: string;
  resume?: boolean;
}

/** Parameters of releasePublicIpRange. */
export interface ReleasePublicIpRangeParams {
  id: string;
}

/** Parameters of removeNetworkPermissions. */
export interface RemoveNetworkPermissionsParams {
  networkid: string;
  accountids?: ReadonlyArray<string>;
  accounts?: ReadonlyArray<string>;
  projectids?: ReadonlyArray<string>;
}

/** Parameters of resetNetworkPermissions. */
export interface ResetNetworkPermissionsParams {
  networkid: string;
}

/** Parameters of restartNetwork. */
export interface RestartNetworkParams {
  id: string;
  cleanup?: boolean;
  makeredundant?: boolean;
  customjobid?: string;
  livepatch?: boolean;
}

/** Parameters of updateNetwork. */
export interface UpdateNetworkParams {
  id: string;
  name?: string;
  displaytext?: string;
  networkofferingid?: string;
  networkdomain?: string;
  dns1?: string;
  guestvmcidr?: string;
  forced?: boolean;
  changecidr?: boolean;
  customjobid?: string;
  dns2?: string;
  hideipaddressusage?: boolean;
  ip6dns1?: string;
  ip6dns2?: string;
  privatemtu?: number;
  publicmtu?: number;
  sourcenatipaddress?: string;
  updateinsequence?: boolean;
  displaynetwork?: boolean;
  customid?: string;
}

/** Parameters of updateNetworkServiceProvider. */
export interface UpdateNetworkServiceProviderParams {
  id: string;
  state?: string;
  customjobid?: string;
  servicelist?: ReadonlyArray<string>;
}

/** Parameters of updatePhysicalNetwork. */
export interface UpdatePhysicalNetworkParams {
  id: string;
  state?: string;
  customjobid?: string;
  networkspeed?: string;
  tags?: ReadonlyArray<string>;
  vlan?: string;
}

/** Parameters of updateStorageNetworkIpRange. */
export interface UpdateStorageNetworkIpRangeParams {
  id: string;
  netmask?: string;
  startip?: string;
  endip?: string;
  customjobid?: string;
  vlan?: number;
}

/** Parameters of updateTrafficType. */
export interface UpdateTrafficTypeParams {
  id: string;
  customjobid?: string;
  hypervnetworklabel?: string;
  kvmnetworklabel?: string;
  ovm3networklabel?: string;
  vmwarenetworklabel?: string;
  xennetworklabel?: string;
}

export interface CiscoNexusVSM {
  ipaddress?: string;
  jobid?: string;
  jobstatus?: number;
  vsmconfigmode?: string;
  vsmconfigstate?: string;
  vsmctrlvlanid?: number;
  vsmdeviceid?: string;
  vsmdevicename?: string;
  vsmdevicestate?: string;
  vsmdomainid?: string;
  vsmmgmtvlanid?: string;
  vsmpktvlanid?: number;
  vsmstoragevlanid?: number;
}

export interface DataCenterGuestIpv6Prefix {
  availablesubnets?: number;
  created?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  prefix?: string;
  totalsubnets?: number;
  usedsubnets?: number;
  zoneid?: string;
}

export interface Ipv4SubnetForGuestNetwork {
  allocated?: string;
  created?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  networkid?: string;
  networkname?: string;
  parentid?: string;
  parentsubnet?: string;
  removed?: string;
  state?: string;
  subnet?: string;
  vpcid?: string;
  vpcname?: string;
  zoneid?: string;
  zonename?: string;
}

export interface IsolationMethod {
  jobid?: string;
  jobstatus?: number;
  name?: string;
}

export interface Network {
  account?: string;
  aclid?: string;
  aclname?: string;
  acltype?: string;
  asnumber?: number;
  asnumberid?: string;
  associatednetwork?: string;
  associatednetworkid?: string;
  bgppeers?: ReadonlyArray<unknown>;
  broadcastdomaintype?: string;
  broadcasturi?: string;
  canusefordeploy?: boolean;
  cidr?: string;
  created?: string;
  details?: unknown;
  displaynetwork?: boolean;
  displaytext?: string;
  dns1?: string;
  dns2?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  egressdefaultpolicy?: boolean;
  externalid?: string;
  gateway?: string;
  hasannotations?: boolean;
  icon?: unknown;
  id?: string;
  internetprotocol?: string;
  ip4routes?: ReadonlyArray<unknown>;
  ip4routing?: string;
  ip6address?: string;
  ip6cidr?: string;
  ip6dns1?: string;
  ip6dns2?: string;
  ip6gateway?: string;
  ip6routes?: ReadonlyArray<unknown>;
  ip6routing?: string;
  ipaddress?: string;
  isdefault?: boolean;
  ispersistent?: boolean;
  issystem?: boolean;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  netmask?: string;
  networkcidr?: string;
  networkdomain?: string;
  networkofferingavailability?: string;
  networkofferingconservemode?: boolean;
  networkofferingdisplaytext?: string;
  networkofferingid?: string;
  networkofferingname?: string;
  password?: string;
  physicalnetworkid?: string;
  privatemtu?: number;
  project?: string;
  projectid?: string;
  publicmtu?: number;
  receivedbytes?: number;
  redundantrouter?: boolean;
  related?: string;
  reservediprange?: string;
  restartrequired?: boolean;
  sentbytes?: number;
  service?: ReadonlyArray<NetworkService>;
  specifyipranges?: boolean;
  specifyvlan?: boolean;
  state?: string;
  strechedl2subnet?: boolean;
  subdomainaccess?: boolean;
  supportsvmautoscaling?: boolean;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  traffictype?: string;
  tungstenvirtualrouteruuid?: string;
  type?: string;
  vlan?: string;
  vpcid?: string;
  vpcname?: string;
  zoneid?: string;
  zonename?: string;
  zonesnetworkspans?: ReadonlyArray<unknown>;
}

export interface NetworkPermissions {
  account?: string;
  accountid?: string;
  domain?: string;
  domainid?: string;
  jobid?: string;
  jobstatus?: number;
  networkid?: string;
  project?: string;
  projectid?: string;
}

export interface NetworkProtocol {
  description?: string;
  details?: unknown;
  index?: number;
  jobid?: string;
  jobstatus?: number;
  name?: string;
}

export interface NetworkService {
  capability?: ReadonlyArray<NetworkServiceCapability>;
  name?: string;
  provider?: ReadonlyArray<NetworkServiceProvider>;
}

export interface NetworkServiceCapability {
  canchooseservicecapability?: boolean;
  name?: string;
  value?: string;
}

export interface NetworkServiceProvider {
  canenableindividualservice?: boolean;
  destinationphysicalnetworkid?: string;
  id?: string;
  name?: string;
  physicalnetworkid?: string;
  servicelist?: ReadonlyArray<unknown>;
  state?: string;
}

export interface OpenDaylightController {
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  physicalnetworkid?: string;
  url?: string;
  username?: string;
}

export interface PhysicalNetwork {
  broadcastdomainrange?: string;
  domainid?: string;
  id?: string;
  isolationmethods?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  networkspeed?: string;
  state?: string;
  tags?: string;
  vlan?: string;
  zoneid?: string;
  zonename?: string;
}

export interface Provider {
  canenableindividualservice?: boolean;
  destinationphysicalnetworkid?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  physicalnetworkid?: string;
  servicelist?: ReadonlyArray<unknown>;
  state?: string;
}

export interface Service {
  capability?: ReadonlyArray<NetworkServiceCapability>;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  provider?: ReadonlyArray<NetworkServiceProvider>;
}

export interface ServiceInstance {
  account?: string;
  displayname?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  project?: string;
  projectid?: string;
}

export interface StorageNetworkIpRange {
  endip?: string;
  gateway?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  netmask?: string;
  networkid?: string;
  podid?: string;
  startip?: string;
  vlan?: number;
  zoneid?: string;
}

export interface Success {
  displaytext?: string;
  jobid?: string;
  jobstatus?: number;
  success?: boolean;
}

export interface TrafficMonitor {
  id?: string;
  ipaddress?: string;
  jobid?: string;
  jobstatus?: number;
  numretries?: string;
  timeout?: string;
  zoneid?: string;
}

export interface TrafficType {
  canenableindividualservice?: boolean;
  destinationphysicalnetworkid?: string;
  hypervnetworklabel?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  kvmnetworklabel?: string;
  name?: string;
  ovm3networklabel?: string;
  physicalnetworkid?: string;
  servicelist?: ReadonlyArray<unknown>;
  state?: string;
  traffictype?: string;
  vmwarenetworklabel?: string;
  xennetworklabel?: string;
}

export interface TrafficTypeImplementor {
  jobid?: string;
  jobstatus?: number;
  traffictype?: string;
  traffictypeimplementor?: string;
}
