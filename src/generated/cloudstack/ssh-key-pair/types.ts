// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createSSHKeyPair. */
export interface CreateSSHKeyPairParams {
  name: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of deleteSSHKeyPair. */
export interface DeleteSSHKeyPairParams {
  name: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of listSSHKeyPairs. */
export interface ListSSHKeyPairsParams {
  id?: string;
  name?: string;
  keyword?: string;
  fingerprint?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of registerSSHKeyPair. */
export interface RegisterSSHKeyPairParams {
  name: string;
  publickey: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

export interface CreateSSHKeyPair {
  account?: string;
  domain?: string;
  domainid?: string;
  fingerprint?: string;
  hasannotations?: boolean;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  privatekey?: string;
  project?: string;
  projectid?: string;
}

export interface SSHKeyPair {
  account?: string;
  domain?: string;
  domainid?: string;
  fingerprint?: string;
  hasannotations?: boolean;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  project?: string;
  projectid?: string;
}
