// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addLdapConfiguration. */
export interface AddLdapConfigurationParams {
  hostname: string;
  port: number;
  domainid?: string;
}

/** Parameters of deleteCniConfiguration. */
export interface DeleteCniConfigurationParams {
  id: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of deleteLdapConfiguration. */
export interface DeleteLdapConfigurationParams {
  id?: string;
  hostname?: string;
  port?: number;
  domainid?: string;
}

/** Parameters of getApiLimit. */
export type GetApiLimitParams = Record<string, never>;
/** Parameters of listCapabilities. */
export type ListCapabilitiesParams = Record<string, never>;

/** Parameters of listCniConfiguration. */
export interface ListCniConfigurationParams {
  id?: string;
  name?: string;
  keyword?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of listConfigurationGroups. */
export interface ListConfigurationGroupsParams {
  keyword?: string;
  group?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listConfigurations. */
export interface ListConfigurationsParams {
  name?: string;
  category?: string;
  keyword?: string;
  group?: string;
  subgroup?: string;
  zoneid?: string;
  clusterid?: string;
  storageid?: string;
  accountid?: string;
  imagestoreuuid?: string;
  parent?: string;
  domainid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listDeploymentPlanners. */
export interface ListDeploymentPlannersParams {
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listHypervisorCapabilities. */
export interface ListHypervisorCapabilitiesParams {
  id?: string;
  keyword?: string;
  hypervisor?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listHypervisors. */
export interface ListHypervisorsParams {
  zoneid?: string;
}

/** Parameters of listLdapConfigurations. */
export interface ListLdapConfigurationsParams {
  id?: string;
  keyword?: string;
  hostname?: string;
  port?: number;
  domainid?: string;
  listall?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of quotaListEmailConfiguration. */
export interface QuotaListEmailConfigurationParams {
  accountid: string;
}

/** Parameters of registerCniConfiguration. */
export interface RegisterCniConfigurationParams {
  name: string;
  cniconfig?: string;
  params?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of resetApiLimit. */
export interface ResetApiLimitParams {
  account?: string;
}

/** Parameters of resetConfiguration. */
export interface ResetConfigurationParams {
  name: string;
  zoneid?: string;
  clusterid?: string;
  storageid?: string;
  accountid?: string;
  imagestoreid?: string;
  domainid?: string;
}

/** Parameters of updateConfiguration. */
export interface UpdateConfigurationParams {
  name: string;
  zoneid?: string;
  clusterid?: string;
  storageid?: string;
  accountid?: string;
  imagestoreuuid?: string;
  value?: string;
  domainid?: string;
}

/** Parameters of updateHypervisorCapabilities. */
export interface UpdateHypervisorCapabilitiesParams {
  id?: string;
  hypervisor?: string;
  hypervisorversion?: string;
  maxdatavolumeslimit?: number;
  maxguestslimit?: number;
  maxhostspercluster?: number;
  securitygroupenabled?: boolean;
  storagemotionenabled?: boolean;
  vmsnapshotenabled?: boolean;
}

export interface ApiLimit {
  account?: string;
  accountid?: string;
  apiAllowed?: number;
  apiIssued?: number;
  expireAfter?: number;
  jobid?: string;
  jobstatus?: number;
}

export interface Capabilities {
  additionalconfigenabled?: boolean;
  allowusercreateprojects?: boolean;
  allowuserexpungerecovervm?: boolean;
  allowuserexpungerecovervolume?: boolean;
  allowuserforcestopvm?: boolean;
  allowuserviewalldomainaccounts?: boolean;
  allowuserviewdestroyedvm?: boolean;
  apilimitinterval?: number;
  apilimitmax?: number;
  cloudstackversion?: string;
  customdiskofferingmaxsize?: number;
  customdiskofferingminsize?: number;
  customhypervisordisplayname?: string;
  defaultuipagesize?: number;
  dynamicrolesenabled?: boolean;
  dynamicscalingenabled?: boolean;
  extensionspath?: string;
  instanceleaseenabled?: boolean;
  instancesdisksstatsretentionenabled?: boolean;
  instancesdisksstatsretentiontime?: number;
  instancesstatsretentiontime?: number;
  instancesstatsuseronly?: boolean;
  jobid?: string;
  jobstatus?: number;
  kubernetesclusterexperimentalfeaturesenabled?: boolean;
  kubernetesserviceenabled?: boolean;
  kvmsnapshotenabled?: boolean;
  projectinviterequired?: boolean;
  regionsecondaryenabled?: boolean;
  securitygroupsenabled?: boolean;
  sharedfsvmmincpucount?: number;
  sharedfsvmminramsize?: number;
  supportELB?: string;
  userpublictemplateenabled?: boolean;
}

export interface Configuration {
  category?: string;
  component?: string;
  defaultvalue?: string;
  description?: string;
  displaytext?: string;
  group?: string;
  id?: number;
  isdynamic?: boolean;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  options?: string;
  parent?: string;
  scope?: string;
  subgroup?: string;
  type?: string;
  value?: string;
}

export interface ConfigurationGroup {
  description?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  precedence?: number;
  subgroup?: ReadonlyArray<ConfigurationGroupSubgroup>;
}

export interface ConfigurationGroupSubgroup {
  name?: string;
  precedence?: number;
}

export interface DeploymentPlanners {
  jobid?: string;
  jobstatus?: number;
  name?: string;
}

export interface Hypervisor {
  jobid?: string;
  jobstatus?: number;
  name?: string;
}

export interface HypervisorCapabilities {
  hypervisor?: string;
  hypervisorversion?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  maxdatavolumeslimit?: number;
  maxguestslimit?: number;
  maxhostspercluster?: number;
  securitygroupenabled?: boolean;
  storagemotionenabled?: boolean;
  vmsnapshotenabled?: boolean;
}

export interface LdapConfiguration {
  domainid?: string;
  hostname?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  port?: number;
}

export interface QuotaConfigureEmail {
  account?: string;
  enabled?: boolean;
  jobid?: string;
  jobstatus?: number;
  minbalance?: number;
  templatename?: string;
}

export interface UserData {
  account?: string;
  accountid?: string;
  displaytext?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  hasannotations?: boolean;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  params?: string;
  project?: string;
  projectid?: string;
  success?: boolean;
  userdata?: string;
}
