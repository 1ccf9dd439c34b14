// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of changeBgpPeersForVpc. */
export interface ChangeBgpPeersForVpcParams {
  vpcid: string;
  bgppeerids?: ReadonlyArray<string>;
  customjobid?: string;
}

/** Parameters of createBgpPeer. */
export interface CreateBgpPeerParams {
  zoneid: string;
  asnumber: number;
  customjobid?: string;
  ip6address?: string;
  ipaddress?: string;
  password?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  details?: Readonly<Record<string, string>>;
}

/** Parameters of dedicateBgpPeer. */
export interface DedicateBgpPeerParams {
  id: string;
  customjobid?: string;
  account?: string;
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
  id?: string;
  zoneid?: string;
  keyword?: string;
  asnumber?: number;
  isdedicated?: boolean;
  account?: string;
  domainid?: string;
  projectid?: string;
  page?: number;
  pagesize?: number;
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
  ip6address?: string;
  ipaddress?: string;
  password?: string;
  details?: Readonly<Record<string, string>>;
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
