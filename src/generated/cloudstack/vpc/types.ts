// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as loadBalancer from '../load-balancer/types.ts';
import type * as network from '../network/types.ts';

/** Parameters of createPrivateGateway. */
export interface CreatePrivateGatewayParams {
  gateway: string;
  ipaddress: string;
  netmask: string;
  vpcid: string;
  aclid?: string;
  associatednetworkid?: string;
  bypassvlanoverlapcheck?: boolean;
  customjobid?: string;
  networkofferingid?: string;
  physicalnetworkid?: string;
  sourcenatsupported?: boolean;
  vlan?: string;
}

/** Parameters of createStaticRoute. */
export interface CreateStaticRouteParams {
  cidr: string;
  customjobid?: string;
  gatewayid?: string;
  nexthop?: string;
  vpcid?: string;
}

/** Parameters of createVPC. */
export interface CreateVPCParams {
  name: string;
  vpcofferingid: string;
  zoneid: string;
  account?: string;
  asnumber?: number;
  bgppeerids?: ReadonlyArray<string>;
  cidr?: string;
  cidrsize?: number;
  customjobid?: string;
  displaytext?: string;
  dns1?: string;
  dns2?: string;
  domainid?: string;
  fordisplay?: boolean;
  ip6dns1?: string;
  ip6dns2?: string;
  networkdomain?: string;
  projectid?: string;
  publicmtu?: number;
  sourcenatipaddress?: string;
  start?: boolean;
  userouteripresolver?: boolean;
}

/** Parameters of deletePrivateGateway. */
export interface DeletePrivateGatewayParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteStaticRoute. */
export interface DeleteStaticRouteParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteVPC. */
export interface DeleteVPCParams {
  id: string;
  customjobid?: string;
}

/** Parameters of listPrivateGateways. */
export interface ListPrivateGatewaysParams {
  account?: string;
  domainid?: string;
  id?: string;
  ipaddress?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  page?: number;
  pagesize?: number;
  projectid?: string;
  state?: string;
  vlan?: string;
  vpcid?: string;
}

/** Parameters of listStaticRoutes. */
export interface ListStaticRoutesParams {
  account?: string;
  domainid?: string;
  gatewayid?: string;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  page?: number;
  pagesize?: number;
  projectid?: string;
  state?: string;
  tags?: Readonly<Record<string, string>>;
  vpcid?: string;
}

/** Parameters of listVPCs. */
export interface ListVPCsParams {
  account?: string;
  cidr?: string;
  displaytext?: string;
  domainid?: string;
  fordisplay?: boolean;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  name?: string;
  page?: number;
  pagesize?: number;
  projectid?: string;
  restartrequired?: boolean;
  showicon?: boolean;
  state?: string;
  supportedservices?: ReadonlyArray<string>;
  tags?: Readonly<Record<string, string>>;
  vpcofferingid?: string;
  zoneid?: string;
}

/** Parameters of migrateVPC. */
export interface MigrateVPCParams {
  vpcid: string;
  vpcofferingid: string;
  customjobid?: string;
  resume?: boolean;
  tiernetworkofferings?: ReadonlyArray<Readonly<Record<string, string>>>;
}

/** Parameters of restartVPC. */
export interface RestartVPCParams {
  id: string;
  cleanup?: boolean;
  customjobid?: string;
  livepatch?: boolean;
  makeredundant?: boolean;
}

/** Parameters of updateVPC. */
export interface UpdateVPCParams {
  id: string;
  customid?: string;
  customjobid?: string;
  displaytext?: string;
  fordisplay?: boolean;
  name?: string;
  publicmtu?: number;
  sourcenatipaddress?: string;
}

export interface PrivateGateway {
  account?: string;
  aclid?: string;
  aclname?: string;
  associatednetwork?: string;
  associatednetworkid?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  gateway?: string;
  hasannotations?: boolean;
  id?: string;
  ipaddress?: string;
  jobid?: string;
  jobstatus?: number;
  netmask?: string;
  physicalnetworkid?: string;
  project?: string;
  projectid?: string;
  sourcenatsupported?: boolean;
  state?: string;
  vlan?: string;
  vpcid?: string;
  vpcname?: string;
  zoneid?: string;
  zonename?: string;
}

export interface StaticRoute {
  account?: string;
  cidr?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  nexthop?: string;
  project?: string;
  projectid?: string;
  state?: string;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  vpcgatewayid?: string;
  vpcgatewayip?: string;
  vpcid?: string;
}

export interface Vpc {
  account?: string;
  asnumber?: number;
  asnumberid?: string;
  bgppeers?: ReadonlyArray<unknown>;
  cidr?: string;
  created?: string;
  details?: unknown;
  displaytext?: string;
  distributedvpcrouter?: boolean;
  dns1?: string;
  dns2?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  fordisplay?: boolean;
  hasannotations?: boolean;
  icon?: unknown;
  id?: string;
  ip4routes?: ReadonlyArray<unknown>;
  ip4routing?: string;
  ip6address?: string;
  ip6dns1?: string;
  ip6dns2?: string;
  ip6routes?: ReadonlyArray<unknown>;
  ipaddress?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  network?: ReadonlyArray<unknown>;
  networkdomain?: string;
  password?: string;
  project?: string;
  projectid?: string;
  publicmtu?: number;
  redundantvpcrouter?: boolean;
  regionlevelvpc?: boolean;
  restartrequired?: boolean;
  service?: ReadonlyArray<network.NetworkService>;
  state?: string;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  vpcofferingid?: string;
  vpcofferingname?: string;
  zoneid?: string;
  zonename?: string;
}
