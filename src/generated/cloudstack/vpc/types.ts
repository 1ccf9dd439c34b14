// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as loadBalancer from '../load-balancer/types.ts';
import type * as network from '../network/types.ts';

/** Parameters of createPrivateGateway. */
export interface CreatePrivateGatewayParams {
  vpcid: string;
  gateway: string;
  netmask: string;
  ipaddress: string;
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
  vpcid?: string;
  customjobid?: string;
  gatewayid?: string;
  nexthop?: string;
}

/** Parameters of createVPC. */
export interface CreateVPCParams {
  name: string;
  vpcofferingid: string;
  zoneid: string;
  cidr?: string;
  displaytext?: string;
  networkdomain?: string;
  start?: boolean;
  dns1?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  asnumber?: number;
  bgppeerids?: ReadonlyArray<string>;
  cidrsize?: number;
  customjobid?: string;
  dns2?: string;
  ip6dns1?: string;
  ip6dns2?: string;
  publicmtu?: number;
  sourcenatipaddress?: string;
  userouteripresolver?: boolean;
  fordisplay?: boolean;
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
  id?: string;
  state?: string;
  vpcid?: string;
  keyword?: string;
  ipaddress?: string;
  vlan?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of listStaticRoutes. */
export interface ListStaticRoutesParams {
  id?: string;
  state?: string;
  vpcid?: string;
  keyword?: string;
  gatewayid?: string;
  tags?: Readonly<Record<string, string>>;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of listVPCs. */
export interface ListVPCsParams {
  id?: string;
  name?: string;
  displaytext?: string;
  state?: string;
  zoneid?: string;
  cidr?: string;
  keyword?: string;
  restartrequired?: boolean;
  supportedservices?: ReadonlyArray<string>;
  tags?: Readonly<Record<string, string>>;
  vpcofferingid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  showicon?: boolean;
  fordisplay?: boolean;
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
  name?: string;
  displaytext?: string;
  customjobid?: string;
  publicmtu?: number;
  sourcenatipaddress?: string;
  fordisplay?: boolean;
  customid?: string;
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
