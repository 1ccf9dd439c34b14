// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createConsoleEndpoint. */
export interface CreateConsoleEndpointParams {
  virtualmachineid: string;
  token?: string;
}

/** Parameters of listConsoleSessions. */
export interface ListConsoleSessionsParams {
  id?: string;
  virtualmachineid?: string;
  hostid?: string;
  keyword?: string;
  accountid?: string;
  acquired?: boolean;
  activeonly?: boolean;
  clientaddress?: string;
  consoleendpointcreatoraddress?: string;
  enddate?: string;
  startdate?: string;
  userid?: string;
  domainid?: string;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

export interface ConsoleSession {
  account?: string;
  accountid?: string;
  acquired?: string;
  clientaddress?: string;
  consoleendpointcreatoraddress?: string;
  created?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  hostid?: string;
  hostname?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  removed?: string;
  user?: string;
  userid?: string;
  virtualmachineid?: string;
  virtualmachinename?: string;
}

export interface CreateConsoleEndpoint {
  details?: string;
  jobid?: string;
  jobstatus?: number;
  success?: boolean;
  url?: string;
  websocket?: unknown;
}
