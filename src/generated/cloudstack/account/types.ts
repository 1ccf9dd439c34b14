// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createAccount. */
export interface CreateAccountParams {
  username: string;
  password: string;
  email: string;
  firstname: string;
  lastname: string;
  account?: string;
  accounttype?: number;
  roleid?: string;
  domainid?: string;
  accountdetails?: Readonly<Record<string, string>>;
  accountid?: string;
  networkdomain?: string;
  timezone?: string;
  userid?: string;
}

/** Parameters of deleteAccount. */
export interface DeleteAccountParams {
  id: string;
  customjobid?: string;
}

/** Parameters of disableAccount. */
export interface DisableAccountParams {
  lock: boolean;
  id?: string;
  customjobid?: string;
  account?: string;
  domainid?: string;
}

/** Parameters of enableAccount. */
export interface EnableAccountParams {
  id?: string;
  account?: string;
  domainid?: string;
}

/** Parameters of isAccountAllowedToCreateOfferingsWithTags. */
export interface IsAccountAllowedToCreateOfferingsWithTagsParams {
  id: string;
}

/** Parameters of ldapCreateAccount. */
export interface LdapCreateAccountParams {
  username: string;
  accountdetails?: Readonly<Record<string, string>>;
  accountid?: string;
  accounttype?: number;
  networkdomain?: string;
  roleid?: string;
  timezone?: string;
  userid?: string;
  account?: string;
  domainid?: string;
}

/** Parameters of linkAccountToLdap. */
export interface LinkAccountToLdapParams {
  account: string;
  domainid: string;
  ldapdomain: string;
  type?: string;
  accounttype?: number;
  admin?: string;
  roleid?: string;
}

/** Parameters of listAccounts. */
export interface ListAccountsParams {
  name?: string;
  state?: string;
  accounttype?: number;
  domainid?: string;
  keyword?: string;
  isrecursive?: boolean;
  id?: string;
  apikeyaccess?: string;
  iscleanuprequired?: boolean;
  tag?: string;
  listall?: boolean;
  page?: number;
  pagesize?: number;
  details?: ReadonlyArray<string>;
  showicon?: boolean;
}

/** Parameters of listAndSwitchSamlAccount. */
export interface ListAndSwitchSamlAccountParams {
  userid?: string;
  domainid?: string;
}

/** Parameters of lockAccount. */
export interface LockAccountParams {
  account: string;
  domainid: string;
}

/** Parameters of markDefaultZoneForAccount. */
export interface MarkDefaultZoneForAccountParams {
  zoneid: string;
  account: string;
  domainid: string;
  customjobid?: string;
}

/** Parameters of updateAccount. */
export interface UpdateAccountParams {
  id?: string;
  accountdetails?: Readonly<Record<string, string>>;
  apikeyaccess?: string;
  networkdomain?: string;
  newname?: string;
  roleid?: string;
  account?: string;
  domainid?: string;
}

export interface Account {
  accountdetails?: unknown;
  accounttype?: number;
  apikeyaccess?: string;
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
  defaultzoneid?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  gpuavailable?: string;
  gpulimit?: string;
  gputotal?: number;
  groups?: ReadonlyArray<unknown>;
  icon?: unknown;
  id?: string;
  ipavailable?: string;
  iplimit?: string;
  iptotal?: number;
  iscleanuprequired?: boolean;
  isdefault?: boolean;
  jobid?: string;
  jobstatus?: number;
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
  primarystorageavailable?: string;
  primarystoragelimit?: string;
  primarystoragetotal?: number;
  projectavailable?: string;
  projectlimit?: string;
  projecttotal?: number;
  receivedbytes?: number;
  roleid?: string;
  rolename?: string;
  roletype?: string;
  secondarystorageavailable?: string;
  secondarystoragelimit?: string;
  secondarystoragetotal?: number;
  sentbytes?: number;
  snapshotavailable?: string;
  snapshotlimit?: string;
  snapshottotal?: number;
  state?: string;
  taggedresources?: ReadonlyArray<unknown>;
  templateavailable?: string;
  templatelimit?: string;
  templatetotal?: number;
  user?: ReadonlyArray<AccountUser>;
  vmavailable?: string;
  vmlimit?: string;
  vmrunning?: number;
  vmstopped?: number;
  vmtotal?: number;
  volumeavailable?: string;
  volumelimit?: string;
  volumetotal?: number;
  vpcavailable?: string;
  vpclimit?: string;
  vpctotal?: number;
}

export interface AccountUser {
  account?: string;
  accountid?: string;
  accounttype?: number;
  apikey?: string;
  apikeyaccess?: string;
  created?: string;
  domain?: string;
  domainid?: string;
  email?: string;
  firstname?: string;
  icon?: unknown;
  id?: string;
  is2faenabled?: boolean;
  is2famandated?: boolean;
  iscallerchilddomain?: boolean;
  isdefault?: boolean;
  lastname?: string;
  roleid?: string;
  rolename?: string;
  roletype?: string;
  secretkey?: string;
  state?: string;
  timezone?: string;
  username?: string;
  usersource?: string;
}

export interface IsAccountAllowedToCreateOfferingsWithTags {
  isallowed?: boolean;
  jobid?: string;
  jobstatus?: number;
}

export interface LinkAccountToLdap {
  accountid?: string;
  accounttype?: number;
  domainid?: string;
  jobid?: string;
  jobstatus?: number;
  ldapdomain?: string;
  name?: string;
  type?: string;
}

export interface SamlUserAccount {
  displaytext?: string;
  jobid?: string;
  jobstatus?: number;
  success?: boolean;
}
