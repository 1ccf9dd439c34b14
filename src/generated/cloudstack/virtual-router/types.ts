// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of changeServiceForRouter. */
export interface ChangeServiceForRouterParams {
  id: string;
  serviceofferingid: string;
}

/** Parameters of configureVirtualRouterElement. */
export interface ConfigureVirtualRouterElementParams {
  id: string;
  enabled: boolean;
  customjobid?: string;
}

/** Parameters of createVirtualRouterElement. */
export interface CreateVirtualRouterElementParams {
  nspid: string;
  customjobid?: string;
  providertype?: string;
}

/** Parameters of destroyRouter. */
export interface DestroyRouterParams {
  id: string;
  customjobid?: string;
}

/** Parameters of getRouterHealthCheckResults. */
export interface GetRouterHealthCheckResultsParams {
  routerid: string;
  performfreshchecks?: boolean;
}

/** Parameters of listRouters. */
export interface ListRoutersParams {
  id?: string;
  name?: string;
  state?: string;
  zoneid?: string;
  networkid?: string;
  vpcid?: string;
  hostid?: string;
  clusterid?: string;
  keyword?: string;
  fetchhealthcheckresults?: boolean;
  forvpc?: boolean;
  healthchecksfailed?: boolean;
  podid?: string;
  version?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  arch?: string;
}

/** Parameters of listVirtualRouterElements. */
export interface ListVirtualRouterElementsParams {
  id?: string;
  keyword?: string;
  enabled?: boolean;
  nspid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of rebootRouter. */
export interface RebootRouterParams {
  id: string;
  forced?: boolean;
  customjobid?: string;
}

/** Parameters of startRouter. */
export interface StartRouterParams {
  id: string;
  customjobid?: string;
}

/** Parameters of stopRouter. */
export interface StopRouterParams {
  id: string;
  forced?: boolean;
  customjobid?: string;
}

export interface DomainRouter {
  account?: string;
  arch?: string;
  created?: string;
  dns1?: string;
  dns2?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  gateway?: string;
  guestipaddress?: string;
  guestmacaddress?: string;
  guestnetmask?: string;
  guestnetworkid?: string;
  guestnetworkname?: string;
  hasannotations?: boolean;
  healthcheckresults?: ReadonlyArray<DomainRouterHealthcheckresults>;
  healthchecksfailed?: boolean;
  hostcontrolstate?: string;
  hostid?: string;
  hostname?: string;
  hypervisor?: string;
  id?: string;
  ip6dns1?: string;
  ip6dns2?: string;
  isredundantrouter?: boolean;
  jobid?: string;
  jobstatus?: number;
  linklocalip?: string;
  linklocalmacaddress?: string;
  linklocalnetmask?: string;
  linklocalnetworkid?: string;
  name?: string;
  networkdomain?: string;
  nic?: ReadonlyArray<UserVmNic>;
  podid?: string;
  podname?: string;
  project?: string;
  projectid?: string;
  publicip?: string;
  publicmacaddress?: string;
  publicnetmask?: string;
  publicnetworkid?: string;
  redundantstate?: string;
  requiresupgrade?: boolean;
  role?: string;
  scriptsversion?: string;
  serviceofferingid?: string;
  serviceofferingname?: string;
  softwareversion?: string;
  state?: string;
  templateid?: string;
  templatename?: string;
  version?: string;
  vpcid?: string;
  vpcname?: string;
  zoneid?: string;
  zonename?: string;
}

export interface DomainRouterHealthcheckresults {
  checkname?: string;
  checktype?: string;
  details?: string;
  lastupdated?: string;
  status?: string;
  success?: boolean;
}

export interface RouterHealthCheckResultsList {
  healthchecks?: ReadonlyArray<unknown>;
  jobid?: string;
  jobstatus?: number;
  routerid?: string;
}

export interface UserVmNic {
  adaptertype?: string;
  broadcasturi?: string;
  deviceid?: string;
  extradhcpoption?: ReadonlyArray<unknown>;
  gateway?: string;
  id?: string;
  ip6address?: string;
  ip6cidr?: string;
  ip6gateway?: string;
  ipaddress?: string;
  ipaddresses?: ReadonlyArray<unknown>;
  isdefault?: boolean;
  isolatedpvlan?: number;
  isolatedpvlantype?: string;
  isolationuri?: string;
  macaddress?: string;
  mtu?: number;
  netmask?: string;
  networkid?: string;
  networkname?: string;
  nsxlogicalswitch?: string;
  nsxlogicalswitchport?: string;
  publicip?: string;
  publicipid?: string;
  secondaryip?: ReadonlyArray<unknown>;
  traffictype?: string;
  type?: string;
  virtualmachineid?: string;
  vlanid?: number;
  vpcid?: string;
  vpcname?: string;
}

export interface VirtualRouterProvider {
  account?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  enabled?: boolean;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  nspid?: string;
  project?: string;
  projectid?: string;
}
