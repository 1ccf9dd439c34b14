// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addVpnUser. */
export interface AddVpnUserParams {
  password: string;
  username: string;
  account?: string;
  customjobid?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of createRemoteAccessVpn. */
export interface CreateRemoteAccessVpnParams {
  publicipid: string;
  account?: string;
  customjobid?: string;
  domainid?: string;
  fordisplay?: boolean;
  iprange?: string;
  openfirewall?: boolean;
}

/** Parameters of createVpnConnection. */
export interface CreateVpnConnectionParams {
  s2scustomergatewayid: string;
  s2svpngatewayid: string;
  customjobid?: string;
  fordisplay?: boolean;
  passive?: boolean;
}

/** Parameters of createVpnCustomerGateway. */
export interface CreateVpnCustomerGatewayParams {
  cidrlist: string;
  esppolicy: string;
  gateway: string;
  ikepolicy: string;
  ipsecpsk: string;
  account?: string;
  customjobid?: string;
  domainid?: string;
  dpd?: boolean;
  esplifetime?: number;
  forceencap?: boolean;
  ikelifetime?: number;
  ikeversion?: string;
  name?: string;
  projectid?: string;
  splitconnections?: boolean;
}

/** Parameters of createVpnGateway. */
export interface CreateVpnGatewayParams {
  vpcid: string;
  customjobid?: string;
  fordisplay?: boolean;
  ipaddressid?: string;
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
  account?: string;
  domainid?: string;
  fordisplay?: boolean;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  networkid?: string;
  page?: number;
  pagesize?: number;
  projectid?: string;
  publicipid?: string;
}

/** Parameters of listVpnConnections. */
export interface ListVpnConnectionsParams {
  account?: string;
  domainid?: string;
  fordisplay?: boolean;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  page?: number;
  pagesize?: number;
  projectid?: string;
  vpcid?: string;
}

/** Parameters of listVpnCustomerGateways. */
export interface ListVpnCustomerGatewaysParams {
  account?: string;
  domainid?: string;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  page?: number;
  pagesize?: number;
  projectid?: string;
}

/** Parameters of listVpnGateways. */
export interface ListVpnGatewaysParams {
  account?: string;
  domainid?: string;
  fordisplay?: boolean;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  page?: number;
  pagesize?: number;
  projectid?: string;
  vpcid?: string;
}

/** Parameters of listVpnUsers. */
export interface ListVpnUsersParams {
  account?: string;
  domainid?: string;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  page?: number;
  pagesize?: number;
  projectid?: string;
  username?: string;
}

/** Parameters of removeVpnUser. */
export interface RemoveVpnUserParams {
  username: string;
  account?: string;
  customjobid?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of resetVpnConnection. */
export interface ResetVpnConnectionParams {
  id: string;
  account?: string;
  customjobid?: string;
  domainid?: string;
}

/** Parameters of updateRemoteAccessVpn. */
export interface UpdateRemoteAccessVpnParams {
  id: string;
  customid?: string;
  customjobid?: string;
  fordisplay?: boolean;
}

/** Parameters of updateVpnConnection. */
export interface UpdateVpnConnectionParams {
  id: string;
  customid?: string;
  customjobid?: string;
  fordisplay?: boolean;
}

/** Parameters of updateVpnCustomerGateway. */
export interface UpdateVpnCustomerGatewayParams {
  cidrlist: string;
  esppolicy: string;
  gateway: string;
  id: string;
  ikepolicy: string;
  ipsecpsk: string;
  account?: string;
  customjobid?: string;
  domainid?: string;
  dpd?: boolean;
  esplifetime?: number;
  forceencap?: boolean;
  ikelifetime?: number;
  ikeversion?: string;
  name?: string;
  splitconnections?: boolean;
}

/** Parameters of updateVpnGateway. */
export interface UpdateVpnGatewayParams {
  id: string;
  customid?: string;
  customjobid?: string;
  fordisplay?: boolean;
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
