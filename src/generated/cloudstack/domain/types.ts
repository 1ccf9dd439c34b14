// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createDomain. */
export interface CreateDomainParams {
  name: string;
  networkdomain?: string;
  parentdomainid?: string;
  domainid?: string;
}

/** Parameters of deleteDomain. */
export interface DeleteDomainParams {
  id: string;
  cleanup?: boolean;
  customjobid?: string;
}

/** Parameters of linkDomainToLdap. */
export interface LinkDomainToLdapParams {
  type: string;
  accounttype: number;
  domainid: string;
  name?: string;
  admin?: string;
  ldapdomain?: string;
}

/** Parameters of listDomainChildren. */
export interface ListDomainChildrenParams {
  id?: string;
  name?: string;
  keyword?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  showicon?: boolean;
}

/** Parameters of listDomains. */
export interface ListDomainsParams {
  id?: string;
  name?: string;
  keyword?: string;
  level?: number;
  tag?: string;
  listall?: boolean;
  page?: number;
  pagesize?: number;
  details?: ReadonlyArray<string>;
  showicon?: boolean;
}

/** Parameters of moveDomain. */
export interface MoveDomainParams {
  domainid: string;
  parentdomainid: string;
}

/** Parameters of updateDomain. */
export interface UpdateDomainParams {
  id: string;
  name?: string;
  networkdomain?: string;
}

export interface Domain {
  backupavailable?: string;
  backuplimit?: string;
  backupstorageavailable?: string;
  backupstoragelimit?: string;
  backupstoragetotal?: number;
  backuptotal?: number;
  bucketavailable?: string;
  bucketlimit?: string;
  buckettotal?: number;
  cpuavailable?: string;
  cpulimit?: string;
  cputotal?: number;
  created?: string;
  domaindetails?: unknown;
  gpuavailable?: string;
  gpulimit?: string;
  gputotal?: number;
  hasannotations?: boolean;
  haschild?: boolean;
  icon?: unknown;
  id?: string;
  ipavailable?: string;
  iplimit?: string;
  iptotal?: number;
  jobid?: string;
  jobstatus?: number;
  level?: number;
  memoryavailable?: string;
  memorylimit?: string;
  memorytotal?: number;
  name?: string;
  networkavailable?: string;
  networkdomain?: string;
  networklimit?: string;
  networktotal?: number;
  objectstorageavailable?: string;
  objectstoragelimit?: string;
  objectstoragetotal?: number;
  parentdomainid?: string;
  parentdomainname?: string;
  path?: string;
  primarystorageavailable?: string;
  primarystoragelimit?: string;
  primarystoragetotal?: number;
  projectavailable?: string;
  projectlimit?: string;
  projecttotal?: number;
  secondarystorageavailable?: string;
  secondarystoragelimit?: string;
  secondarystoragetotal?: number;
  snapshotavailable?: string;
  snapshotlimit?: string;
  snapshottotal?: number;
  state?: string;
  taggedresources?: ReadonlyArray<unknown>;
  templateavailable?: string;
  templatelimit?: string;
  templatetotal?: number;
  vmavailable?: string;
  vmlimit?: string;
  vmtotal?: number;
  volumeavailable?: string;
  volumelimit?: string;
  volumetotal?: number;
  vpcavailable?: string;
  vpclimit?: string;
  vpctotal?: number;
}

export interface LinkDomainToLdap {
  accountid?: string;
  accounttype?: number;
  domainid?: string;
  jobid?: string;
  jobstatus?: number;
  ldapdomain?: string;
  name?: string;
  type?: string;
}
