// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of changeBgpPeersForVpc. */
export interface ChangeBgpPeersForVpcParams {
  vpcid: string;
  bgppeerids?: ReadonlyArray<string>;
  customjobid?: string;
}

/** Parameters of createBgpPeer. */
export interface CreateBgpPeerParams {
  asnumber: number;
  zoneid: string;
  account?: string;
  customjobid?: string;
  details?: Readonly<Record<string, string>>;
  domainid?: string;
  ip6address?: string;
  ipaddress?: string;
  password?: string;
  projectid?: string;
}

/** Parameters of dedicateBgpPeer. */
export interface DedicateBgpPeerParams {
  id: string;
  account?: string;
  customjobid?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of deleteBgpPeer. */
export interface DeleteBgpPeerParams {
  id: string;
  customjobid?: string;
}

/** Parameters of listBgpPeers. */
export interface ListBgpPeersParams {
  account?: string;
  asnumber?: number;
  domainid?: string;
  id?: string;
  isdedicated?: boolean;
  keyword?: string;
  page?: number;
  pagesize?: number;
  projectid?: string;
  zoneid?: string;
}

/** Parameters of releaseBgpPeer. */
export interface ReleaseBgpPeerParams {
  id: string;
  customjobid?: string;
}

/** Parameters of updateBgpPeer. */
export interface UpdateBgpPeerParams {
  id: string;
  asnumber?: number;
  cleanupdetails?: boolean;
  customjobid?: string;
  details?: Readonly<Record<string, string>>;
  ip6address?: string;
  ipaddress?: string;
  password?: string;
}

export interface BgpPeer {
  account?: string;
  asnumber?: number;
  created?: string;
  details?: unknown;
  domain?: string;
  domainid?: string;
  id?: string;
  ip6address?: string;
  ipaddress?: string;
  jobid?: string;
  jobstatus?: number;
  password?: string;
  project?: string;
  projectid?: string;
  zoneid?: string;
  zonename?: string;
}
