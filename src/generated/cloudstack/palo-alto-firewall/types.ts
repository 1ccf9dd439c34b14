// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addPaloAltoFirewall. */
export interface AddPaloAltoFirewallParams {
  networkdevicetype: string;
  password: string;
  physicalnetworkid: string;
  url: string;
  username: string;
  customjobid?: string;
}

/** Parameters of configurePaloAltoFirewall. */
export interface ConfigurePaloAltoFirewallParams {
  fwdeviceid: string;
  customjobid?: string;
  fwdevicecapacity?: number;
}

/** Parameters of deletePaloAltoFirewall. */
export interface DeletePaloAltoFirewallParams {
  fwdeviceid: string;
  customjobid?: string;
}

/** Parameters of listPaloAltoFirewallNetworks. */
export interface ListPaloAltoFirewallNetworksParams {
  lbdeviceid: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listPaloAltoFirewalls. */
export interface ListPaloAltoFirewallsParams {
  keyword?: string;
  fwdeviceid?: string;
  physicalnetworkid?: string;
  page?: number;
  pagesize?: number;
}

export interface PaloAltoFirewall {
  fwdevicecapacity?: number;
  fwdeviceid?: string;
  fwdevicename?: string;
  fwdevicestate?: string;
  ipaddress?: string;
  jobid?: string;
  jobstatus?: number;
  numretries?: string;
  physicalnetworkid?: string;
  privateinterface?: string;
  privatezone?: string;
  provider?: string;
  publicinterface?: string;
  publiczone?: string;
  timeout?: string;
  usageinterface?: string;
  username?: string;
  zoneid?: string;
}
