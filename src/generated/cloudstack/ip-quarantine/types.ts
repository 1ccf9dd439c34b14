// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of listQuarantinedIps. */
export interface ListQuarantinedIpsParams {
  keyword?: string;
  showinactive?: boolean;
  page?: number;
  pagesize?: number;
  showremoved?: boolean;
}

/** Parameters of removeQuarantinedIp. */
export interface RemoveQuarantinedIpParams {
  removalreason: string;
  id?: string;
  ipaddress?: string;
}

/** Parameters of updateQuarantinedIp. */
export interface UpdateQuarantinedIpParams {
  enddate: string;
  id?: string;
  ipaddress?: string;
}

export interface IpQuarantine {
  created?: string;
  enddate?: string;
  id?: string;
  ipaddress?: string;
  jobid?: string;
  jobstatus?: number;
  previousownerid?: string;
  previousownername?: string;
  removalreason?: string;
  removed?: string;
  removeraccountid?: string;
}
