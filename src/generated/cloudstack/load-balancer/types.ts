// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of assignCertToLoadBalancer. */
export interface AssignCertToLoadBalancerParams {
  certid: string;
  lbruleid: string;
  forced?: boolean;
  customjobid?: string;
}

/** Parameters of assignToGlobalLoadBalancerRule. */
export interface AssignToGlobalLoadBalancerRuleParams {
  id: string;
  loadbalancerrulelist: ReadonlyArray<string>;
  customjobid?: string;
  gslblbruleweightsmap?: ReadonlyArray<Readonly<Record<string, string>>>;
}

/** Parameters of assignToLoadBalancerRule. */
export interface AssignToLoadBalancerRuleParams {
  id: string;
  virtualmachineids?: ReadonlyArray<string>;
  customjobid?: string;
  vmidipmap?: ReadonlyArray<Readonly<Record<string, string>>>;
}

/** Parameters of createGlobalLoadBalancerRule. */
export interface CreateGlobalLoadBalancerRuleParams {
  name: string;
  gslbdomainname: string;
  gslbservicetype: string;
  regionid: number;
  description?: string;
  customjobid?: string;
  gslblbmethod?: string;
  gslbstickysessionmethodname?: string;
  account?: string;
  domainid?: string;
}

/** Parameters of createLBHealthCheckPolicy. */
export interface CreateLBHealthCheckPolicyParams {
  lbruleid: string;
  description?: string;
  customjobid?: string;
  healthythreshold?: number;
  intervaltime?: number;
  pingpath?: string;
  responsetimeout?: number;
  unhealthythreshold?: number;
  fordisplay?: boolean;
}

/** Parameters of createLBStickinessPolicy. */
export interface CreateLBStickinessPolicyParams {
  name: string;
  lbruleid: string;
  methodname: string;
  description?: string;
  customjobid?: string;
  param?: ReadonlyArray<Readonly<Record<string, string>>>;
  fordisplay?: boolean;
}

/** Parameters of createLoadBalancer. */
export interface CreateLoadBalancerParams {
  name: string;
  networkid: string;
  algorithm: 'roundrobin' | 'leastconn' | 'source';
  instanceport: number;
  scheme: string;
  sourceipaddressnetworkid: string;
  sourceport: number;
  description?: string;
  customjobid?: string;
  sourceipaddress?: string;
  fordisplay?: boolean;
}

/** Parameters of createLoadBalancerRule. */
export interface CreateLoadBalancerRuleParams {
  name: string;
  algorithm: 'roundrobin' | 'leastconn' | 'source';
  publicport: number;
  privateport: number;
  publicipid?: string;
  networkid?: string;
  protocol?: string;
  openfirewall?: boolean;
  cidrlist?: ReadonlyArray<string>;
  description?: string;
  zoneid?: string;
  customjobid?: string;
  account?: string;
  domainid?: string;
  fordisplay?: boolean;
}

/** Parameters of deleteGlobalLoadBalancerRule. */
export interface DeleteGlobalLoadBalancerRuleParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteLBHealthCheckPolicy. */
export interface DeleteLBHealthCheckPolicyParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteLBStickinessPolicy. */
export interface DeleteLBStickinessPolicyParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteLoadBalancer. */
export interface DeleteLoadBalancerParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteLoadBalancerRule. */
export interface DeleteLoadBalancerRuleParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteServicePackageOffering. */
export interface DeleteServicePackageOfferingParams {
  id: string;
}

/** Parameters of deployNetscalerVpx. */
export interface DeployNetscalerVpxParams {
  zoneid: string;
  templateid: string;
  serviceofferingid: string;
  networkid?: string;
  customjobid?: string;
}

/** Parameters of getLoadBalancerSslCertificate. */
export interface GetLoadBalancerSslCertificateParams {
  id: string;
}

/** Parameters of listGlobalLoadBalancerRules. */
export interface ListGlobalLoadBalancerRulesParams {
  id?: string;
  keyword?: string;
  regionid?: number;
  tags?: Readonly<Record<string, string>>;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of listLBHealthCheckPolicies. */
export interface ListLBHealthCheckPoliciesParams {
  id?: string;
  keyword?: string;
  lbruleid?: string;
  page?: number;
  pagesize?: number;
  fordisplay?: boolean;
}

/** Parameters of listLBStickinessPolicies. */
export interface ListLBStickinessPoliciesParams {
  id?: string;
  keyword?: string;
  lbruleid?: string;
  page?: number;
  pagesize?: number;
  fordisplay?: boolean;
}

/** Parameters of listLoadBalancerRuleInstances. */
export interface ListLoadBalancerRuleInstancesParams {
  id: string;
  keyword?: string;
  applied?: boolean;
  lbvmips?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of listLoadBalancerRules. */
export interface ListLoadBalancerRulesParams {
  id?: string;
  name?: string;
  virtualmachineid?: string;
  zoneid?: string;
  networkid?: string;
  keyword?: string;
  publicipid?: string;
  tags?: Readonly<Record<string, string>>;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  fordisplay?: boolean;
}

/** Parameters of listLoadBalancers. */
export interface ListLoadBalancersParams {
  id?: string;
  name?: string;
  networkid?: string;
  keyword?: string;
  scheme?: string;
  sourceipaddress?: string;
  sourceipaddressnetworkid?: string;
  tags?: Readonly<Record<string, string>>;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  fordisplay?: boolean;
}

/** Parameters of listRegisteredServicePackages. */
export interface ListRegisteredServicePackagesParams {
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of removeCertFromLoadBalancer. */
export interface RemoveCertFromLoadBalancerParams {
  lbruleid: string;
  customjobid?: string;
}

/** Parameters of removeFromGlobalLoadBalancerRule. */
export interface RemoveFromGlobalLoadBalancerRuleParams {
  id: string;
  loadbalancerrulelist: ReadonlyArray<string>;
  customjobid?: string;
}

/** Parameters of removeFromLoadBalancerRule. */
export interface RemoveFromLoadBalancerRuleParams {
  id: string;
  virtualmachineids?: ReadonlyArray<string>;
  customjobid?: string;
  vmidipmap?: ReadonlyArray<Readonly<Record<string, string>>>;
}

/** Parameters of stopNetScalerVpx. */
export interface StopNetScalerVpxParams {
  id: string;
  forced?: boolean;
  customjobid?: string;
}

/** Parameters of updateGlobalLoadBalancerRule. */
export interface UpdateGlobalLoadBalancerRuleParams {
  id: string;
  description?: string;
  customjobid?: string;
  gslblbmethod?: string;
  gslbstickysessionmethodname?: string;
}

/** Parameters of updateLBHealthCheckPolicy. */
export interface UpdateLBHealthCheckPolicyParams {
  id: string;
  customjobid?: string;
  fordisplay?: boolean;
  customid?: string;
}

/** Parameters of updateLBStickinessPolicy. */
export interface UpdateLBStickinessPolicyParams {
  id: string;
  customjobid?: string;
  fordisplay?: boolean;
  customid?: string;
}

/** Parameters of updateLoadBalancer. */
export interface UpdateLoadBalancerParams {
  id: string;
  customjobid?: string;
  fordisplay?: boolean;
  customid?: string;
}

/** Parameters of updateLoadBalancerRule. */
export interface UpdateLoadBalancerRuleParams {
  id: string;
  name?: string;
  description?: string;
  protocol?: string;
  cidrlist?: ReadonlyArray<string>;
  algorithm?: 'roundrobin' | 'leastconn' | 'source';
  customjobid?: string;
  fordisplay?: boolean;
  customid?: string;
}

export interface ApplicationLoadBalancer {
  account?: string;
  algorithm?: string;
  description?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  fordisplay?: boolean;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  loadbalancerinstance?: ReadonlyArray<ApplicationLoadBalancerLoadbalancerinstance>;
  loadbalancerrule?: ReadonlyArray<ApplicationLoadBalancerLoadbalancerrule>;
  name?: string;
  networkid?: string;
  project?: string;
  projectid?: string;
  sourceipaddress?: string;
  sourceipaddressnetworkid?: string;
  tags?: ReadonlyArray<ProjectTags>;
}

export interface ApplicationLoadBalancerLoadbalancerinstance {
  id?: string;
  ipaddress?: string;
  name?: string;
  state?: string;
}

export interface ApplicationLoadBalancerLoadbalancerrule {
  instanceport?: number;
  sourceport?: number;
  state?: string;
}

export interface GlobalLoadBalancer {
  account?: string;
  description?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  gslbdomainname?: string;
  gslblbmethod?: string;
  gslbservicetype?: string;
  gslbstickysessionmethodname?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  loadbalancerrule?: ReadonlyArray<GlobalLoadBalancerLoadbalancerrule>;
  name?: string;
  project?: string;
  projectid?: string;
  regionid?: number;
}

export interface GlobalLoadBalancerLoadbalancerrule {
  account?: string;
  algorithm?: string;
  cidrlist?: string;
  description?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  fordisplay?: boolean;
  id?: string;
  name?: string;
  networkid?: string;
  privateport?: string;
  project?: string;
  projectid?: string;
  protocol?: string;
  publicip?: string;
  publicipid?: string;
  publicport?: string;
  state?: string;
  tags?: ReadonlyArray<ProjectTags>;
  zoneid?: string;
  zonename?: string;
}

export interface LBHealthCheck {
  account?: string;
  domain?: string;
  domainid?: string;
  healthcheckpolicy?: ReadonlyArray<LBHealthCheckHealthcheckpolicy>;
  jobid?: string;
  jobstatus?: number;
  lbruleid?: string;
  zoneid?: string;
}

export interface LBHealthCheckHealthcheckpolicy {
  description?: string;
  fordisplay?: boolean;
  healthcheckinterval?: number;
  healthcheckthresshold?: number;
  id?: string;
  pingpath?: string;
  responsetime?: number;
  state?: string;
  unhealthcheckthresshold?: number;
}

export interface LBStickiness {
  account?: string;
  description?: string;
  domain?: string;
  domainid?: string;
  jobid?: string;
  jobstatus?: number;
  lbruleid?: string;
  name?: string;
  state?: string;
  stickinesspolicy?: ReadonlyArray<LBStickinessStickinesspolicy>;
  zoneid?: string;
}

export interface LBStickinessStickinesspolicy {
  description?: string;
  fordisplay?: boolean;
  id?: string;
  methodname?: string;
  name?: string;
  params?: unknown;
  state?: string;
}

export interface LoadBalancer {
  account?: string;
  algorithm?: string;
  cidrlist?: string;
  description?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  fordisplay?: boolean;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  networkid?: string;
  privateport?: string;
  project?: string;
  projectid?: string;
  protocol?: string;
  publicip?: string;
  publicipid?: string;
  publicport?: string;
  state?: string;
  tags?: ReadonlyArray<ProjectTags>;
  zoneid?: string;
  zonename?: string;
}

export interface LoadBalancerRuleVmMap {
  id?: string;
  ipaddress?: string;
  jobid?: string;
  jobstatus?: number;
  lbvmipaddresses?: ReadonlyArray<unknown>;
  loadbalancerruleinstance?: unknown;
  name?: string;
  serviceofferingname?: string;
  state?: string;
}

export interface NetScalerServicePackage {
  description?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
}

export interface ProjectTags {
  account?: string;
  customer?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  key?: string;
  project?: string;
  projectid?: string;
  resourceid?: string;
  resourcetype?: string;
  value?: string;
}

export interface TlsData {
  chain?: string;
  crt?: string;
  jobid?: string;
  jobstatus?: number;
  key?: string;
}
