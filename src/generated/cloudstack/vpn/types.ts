// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addVpnUser. */
export interface AddVpnUserParams {
  password: string;
  username: string;
  customjobid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of createRemoteAccessVpn. */
export interface CreateRemoteAccessVpnParams {
  publicipid: string;
  customjobid?: string;
  iprange?: string;
  openfirewall?: boolean;
  account?: string;
  domainid?: string;
  fordisplay?: boolean;
}

/** Parameters of createVpnConnection. */
export interface CreateVpnConnectionParams {
  s2scustomergatewayid: string;
  s2svpngatewayid: string;
  customjobid?: string;
  passive?: boolean;
  fordisplay?: boolean;
}

/** Parameters of createVpnCustomerGateway. */
export interface CreateVpnCustomerGatewayParams {
  cidrlist: string;
  gateway: string;
  esppolicy: string;
  ikepolicy: string;
  ipsecpsk: string;
  name?: string;
  customjobid?: string;
  dpd?: boolean;
  esplifetime?: number;
  forceencap?: boolean;
  ikelifetime?: number;
  ikeversion?: string;
  splitconnections?: boolean;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of createVpnGateway. */
export interface CreateVpnGatewayParams {
  vpcid: string;
  ipaddressid?: string;
  customjobid?: string;
  fordisplay?: boolean;
}

/** Parameters of deleteRemoteAccessVpn. */
export interface DeleteRemoteAccessVpnParams {
  publicipid: string;
  customjobid?: string;
}

/** Parameters of deleteVpnConnection. */
export interface DeleteVpnConnectionParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteVpnCustomerGateway. */
export interface DeleteVpnCustomerGatewayParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteVpnGateway. */
export interface DeleteVpnGatewayParams {
  id: string;
  customjobid?: string;
}

/** Parameters of listRemoteAccessVpns. */
export interface ListRemoteAccessVpnsParams {
  id?: string;
  networkid?: string;
  keyword?: string;
  publicipid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  fordisplay?: boolean;
}

/** Parameters of listVpnConnections. */
export interface ListVpnConnectionsParams {
  id?: string;
  vpcid?: string;
  keyword?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  fordisplay?: boolean;
}

/** Parameters of listVpnCustomerGateways. */
export interface ListVpnCustomerGatewaysParams {
  id?: string;
  keyword?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of listVpnGateways. */
export interface ListVpnGatewaysParams {
  id?: string;
  vpcid?: string;
  keyword?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  fordisplay?: boolean;
}

/** Parameters of listVpnUsers. */
export interface ListVpnUsersParams {
  id?: string;
  keyword?: string;
  username?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of removeVpnUser. */
export interface RemoveVpnUserParams {
  username: string;
  customjobid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of resetVpnConnection. */
export interface ResetVpnConnectionParams {
  id: string;
  customjobid?: string;
  account?: string;
  domainid?: string;
}

/** Parameters of updateRemoteAccessVpn. */
export interface UpdateRemoteAccessVpnParams {
  id: string;
  customjobid?: string;
  fordisplay?: boolean;
  customid?: string;
}

/** Parameters of updateVpnConnection. */
export interface UpdateVpnConnectionParams {
  id: string;
  customjobid?: string;
  fordisplay?: boolean;
  customid?: string;
}

/** Parameters of updateVpnCustomerGateway. */
export interface UpdateVpnCustomerGatewayParams {
  id: string;
  cidrlist: string;
  gateway: string;
  esppolicy: string;
  ikepolicy: string;
  ipsecpsk: string;
  name?: string;
  customjobid?: string;
  dpd?: boolean;
  esplifetime?: number;
  forceencap?: boolean;
  ikelifetime?: number;
  ikeversion?: string;
  splitconnections?: boolean;
  account?: string;
  domainid?: string;
}

/** Parameters of updateVpnGateway. */
export interface UpdateVpnGatewayParams {
  id: string;
  customjobid?: string;
  fordisplay?: boolean;
  customid?: string;
}

export interface RemoteAccessVpn {
  account?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  fordisplay?: boolean;
  id?: string;
  iprange?: string;
  jobid?: string;
  jobstatus?: number;
  presharedkey?: string;
  project?: string;
  projectid?: string;
  publicip?: string;
  publicipid?: string;
  state?: string;
}

export interface Site2SiteCustomerGateway {
  account?: string;
  cidrlist?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  dpd?: boolean;
  esplifetime?: number;
  esppolicy?: string;
  forceencap?: boolean;
  gateway?: string;
  hasannotations?: boolean;
  id?: string;
  ikelifetime?: number;
  ikepolicy?: string;
  ikeversion?: string;
  ipaddress?: string;
  ipsecpsk?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  project?: string;
  projectid?: string;
  removed?: string;
  splitconnections?: boolean;
}

export interface Site2SiteVpnConnection {
  account?: string;
  cidrlist?: string;
  created?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  dpd?: boolean;
  esplifetime?: number;
  esppolicy?: string;
  forceencap?: boolean;
  fordisplay?: boolean;
  gateway?: string;
  id?: string;
  ikelifetime?: number;
  ikepolicy?: string;
  ikeversion?: string;
  ipsecpsk?: string;
  jobid?: string;
  jobstatus?: number;
  passive?: boolean;
  project?: string;
  projectid?: string;
  publicip?: string;
  removed?: string;
  s2scustomergatewayid?: string;
  s2svpngatewayid?: string;
  splitconnections?: boolean;
  state?: string;
}

export interface Site2SiteVpnGateway {
  account?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  fordisplay?: boolean;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  project?: string;
  projectid?: string;
  publicip?: string;
  removed?: string;
  vpcid?: string;
  vpcname?: string;
}

export interface VpnUsers {
  account?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  project?: string;
  projectid?: string;
  state?: string;
  username?: string;
}
