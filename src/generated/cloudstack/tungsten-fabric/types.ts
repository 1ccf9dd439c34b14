// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addTungstenFabricNetworkGatewayToLogicalRouter. */
export interface AddTungstenFabricNetworkGatewayToLogicalRouterParams {
  logicalrouteruuid: string;
  networkuuid: string;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of addTungstenFabricPolicyRule. */
export interface AddTungstenFabricPolicyRuleParams {
  action: string;
  destendport: number;
  destipprefix: string;
  destipprefixlen: number;
  destnetwork: string;
  deststartport: number;
  direction: string;
  policyuuid: string;
  protocol: string;
  srcendport: number;
  srcipprefix: string;
  srcipprefixlen: number;
  srcnetwork: string;
  srcstartport: number;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of applyTungstenFabricPolicy. */
export interface ApplyTungstenFabricPolicyParams {
  majorsequence: number;
  minorsequence: number;
  networkuuid: string;
  policyuuid: string;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of applyTungstenFabricTag. */
export interface ApplyTungstenFabricTagParams {
  taguuid: string;
  zoneid: string;
  applicationpolicysetuuid?: string;
  customjobid?: string;
  networkuuid?: ReadonlyArray<string>;
  nicuuid?: ReadonlyArray<string>;
  policyuuid?: string;
  vmuuid?: ReadonlyArray<string>;
}

/** Parameters of configTungstenFabricService. */
export interface ConfigTungstenFabricServiceParams {
  physicalnetworkid: string;
  zoneid: string;
}

/** Parameters of createTungstenFabricAddressGroup. */
export interface CreateTungstenFabricAddressGroupParams {
  ipprefix: string;
  ipprefixlen: number;
  name: string;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of createTungstenFabricApplicationPolicySet. */
export interface CreateTungstenFabricApplicationPolicySetParams {
  name: string;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of createTungstenFabricFirewallPolicy. */
export interface CreateTungstenFabricFirewallPolicyParams {
  name: string;
  sequence: number;
  zoneid: string;
  applicationpolicysetuuid?: string;
  customjobid?: string;
}

/** Parameters of createTungstenFabricFirewallRule. */
export interface CreateTungstenFabricFirewallRuleParams {
  action: string;
  direction: string;
  firewallpolicyuuid: string;
  name: string;
  sequence: number;
  servicegroupuuid: string;
  zoneid: string;
  customjobid?: string;
  destaddressgroupuuid?: string;
  destnetworkuuid?: string;
  desttaguuid?: string;
  srcaddressgroupuuid?: string;
  srcnetworkuuid?: string;
  srctaguuid?: string;
  tagtypeuuid?: string;
}

/** Parameters of createTungstenFabricLogicalRouter. */
export interface CreateTungstenFabricLogicalRouterParams {
  name: string;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of createTungstenFabricManagementNetwork. */
export interface CreateTungstenFabricManagementNetworkParams {
  podid: string;
}

/** Parameters of createTungstenFabricPolicy. */
export interface CreateTungstenFabricPolicyParams {
  name: string;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of createTungstenFabricProvider. */
export interface CreateTungstenFabricProviderParams {
  name: string;
  tungstengateway: string;
  tungstenproviderhostname: string;
  zoneid: string;
  tungstenproviderintrospectport?: string;
  tungstenproviderport?: string;
  tungstenprovidervrouterport?: string;
}

/** Parameters of createTungstenFabricPublicNetwork. */
export interface CreateTungstenFabricPublicNetworkParams {
  zoneid: string;
}

/** Parameters of createTungstenFabricServiceGroup. */
export interface CreateTungstenFabricServiceGroupParams {
  endport: number;
  name: string;
  protocol: string;
  startport: number;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of createTungstenFabricTag. */
export interface CreateTungstenFabricTagParams {
  tagtype: string;
  tagvalue: string;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of createTungstenFabricTagType. */
export interface CreateTungstenFabricTagTypeParams {
  name: string;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of deleteTungstenFabricAddressGroup. */
export interface DeleteTungstenFabricAddressGroupParams {
  addressgroupuuid: string;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of deleteTungstenFabricApplicationPolicySet. */
export interface DeleteTungstenFabricApplicationPolicySetParams {
  applicationpolicysetuuid: string;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of deleteTungstenFabricFirewallPolicy. */
export interface DeleteTungstenFabricFirewallPolicyParams {
  firewallpolicyuuid: string;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of deleteTungstenFabricFirewallRule. */
export interface DeleteTungstenFabricFirewallRuleParams {
  firewallruleuuid: string;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of deleteTungstenFabricLogicalRouter. */
export interface DeleteTungstenFabricLogicalRouterParams {
  logicalrouteruuid: string;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of deleteTungstenFabricPolicy. */
export interface DeleteTungstenFabricPolicyParams {
  policyuuid: string;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of deleteTungstenFabricServiceGroup. */
export interface DeleteTungstenFabricServiceGroupParams {
  servicegroupuuid: string;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of deleteTungstenFabricTag. */
export interface DeleteTungstenFabricTagParams {
  taguuid: string;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of deleteTungstenFabricTagType. */
export interface DeleteTungstenFabricTagTypeParams {
  tagtypeuuid: string;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of listTungstenFabricAddressGroup. */
export interface ListTungstenFabricAddressGroupParams {
  addressgroupuuid?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
  zoneid?: string;
}

/** Parameters of listTungstenFabricApplicationPolicySet. */
export interface ListTungstenFabricApplicationPolicySetParams {
  applicationpolicysetuuid?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
  zoneid?: string;
}

/** Parameters of listTungstenFabricFirewallPolicy. */
export interface ListTungstenFabricFirewallPolicyParams {
  applicationpolicysetuuid?: string;
  firewallpolicyuuid?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
  zoneid?: string;
}

/** Parameters of listTungstenFabricFirewallRule. */
export interface ListTungstenFabricFirewallRuleParams {
  firewallpolicyuuid?: string;
  firewallruleuuid?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
  zoneid?: string;
}

/** Parameters of listTungstenFabricLBHealthMonitor. */
export interface ListTungstenFabricLBHealthMonitorParams {
  lbruleid: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listTungstenFabricLogicalRouter. */
export interface ListTungstenFabricLogicalRouterParams {
  keyword?: string;
  logicalrouteruuid?: string;
  networkuuid?: string;
  page?: number;
  pagesize?: number;
  zoneid?: string;
}

/** Parameters of listTungstenFabricNetwork. */
export interface ListTungstenFabricNetworkParams {
  keyword?: string;
  listall?: boolean;
  networkuuid?: string;
  page?: number;
  pagesize?: number;
  zoneid?: string;
}

/** Parameters of listTungstenFabricNic. */
export interface ListTungstenFabricNicParams {
  keyword?: string;
  nicuuid?: string;
  page?: number;
  pagesize?: number;
  zoneid?: string;
}

/** Parameters of listTungstenFabricPolicy. */
export interface ListTungstenFabricPolicyParams {
  ipaddressid?: string;
  keyword?: string;
  networkid?: string;
  page?: number;
  pagesize?: number;
  policyuuid?: string;
  zoneid?: string;
}

/** Parameters of listTungstenFabricPolicyRule. */
export interface ListTungstenFabricPolicyRuleParams {
  policyuuid: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
  ruleuuid?: string;
  zoneid?: string;
}

/** Parameters of listTungstenFabricProviders. */
export interface ListTungstenFabricProvidersParams {
  keyword?: string;
  page?: number;
  pagesize?: number;
  zoneid?: string;
}

/** Parameters of listTungstenFabricServiceGroup. */
export interface ListTungstenFabricServiceGroupParams {
  keyword?: string;
  page?: number;
  pagesize?: number;
  servicegroupuuid?: string;
  zoneid?: string;
}

/** Parameters of listTungstenFabricTag. */
export interface ListTungstenFabricTagParams {
  applicationpolicysetuuid?: string;
  keyword?: string;
  networkuuid?: string;
  nicuuid?: string;
  page?: number;
  pagesize?: number;
  policyuuid?: string;
  taguuid?: string;
  vmuuid?: string;
  zoneid?: string;
}

/** Parameters of listTungstenFabricTagType. */
export interface ListTungstenFabricTagTypeParams {
  keyword?: string;
  page?: number;
  pagesize?: number;
  tagtypeuuid?: string;
  zoneid?: string;
}

/** Parameters of listTungstenFabricVm. */
export interface ListTungstenFabricVmParams {
  keyword?: string;
  page?: number;
  pagesize?: number;
  vmuuid?: string;
  zoneid?: string;
}

/** Parameters of removeTungstenFabricNetworkGatewayFromLogicalRouter. */
export interface RemoveTungstenFabricNetworkGatewayFromLogicalRouterParams {
  logicalrouteruuid: string;
  networkuuid: string;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of removeTungstenFabricPolicy. */
export interface RemoveTungstenFabricPolicyParams {
  networkuuid: string;
  policyuuid: string;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of removeTungstenFabricPolicyRule. */
export interface RemoveTungstenFabricPolicyRuleParams {
  policyuuid: string;
  ruleuuid: string;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of removeTungstenFabricTag. */
export interface RemoveTungstenFabricTagParams {
  taguuid: string;
  zoneid: string;
  applicationpolicysetuuid?: string;
  customjobid?: string;
  networkuuid?: ReadonlyArray<string>;
  nicuuid?: ReadonlyArray<string>;
  policyuuid?: string;
  vmuuid?: ReadonlyArray<string>;
}

/** Parameters of synchronizeTungstenFabricData. */
export interface SynchronizeTungstenFabricDataParams {
  id: string;
}

/** Parameters of updateTungstenFabricLBHealthMonitor. */
export interface UpdateTungstenFabricLBHealthMonitorParams {
  interval: number;
  lbruleid: string;
  retry: number;
  timeout: number;
  type: string;
  customjobid?: string;
  expectedcode?: string;
  httpmethodtype?: string;
  urlpath?: string;
}

export interface TungstenFabricAddressGroup {
  ipprefix?: string;
  ipprefixlen?: number;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  uuid?: string;
  zoneid?: number;
  zonename?: string;
}

export interface TungstenFabricApplicationPolicySet {
  firewallpolicy?: ReadonlyArray<unknown>;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  tag?: ReadonlyArray<unknown>;
  uuid?: string;
  zoneid?: number;
  zonename?: string;
}

export interface TungstenFabricFirewallPolicy {
  firewallrule?: ReadonlyArray<unknown>;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  uuid?: string;
  zoneid?: number;
  zonename?: string;
}

export interface TungstenFabricFirewallRule {
  action?: string;
  destaddressgroup?: string;
  destnetwork?: string;
  desttag?: string;
  direction?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  servicegroup?: string;
  srcaddressgroup?: string;
  srcnetwork?: string;
  srctag?: string;
  tagtype?: string;
  uuid?: string;
  zoneid?: number;
  zonename?: string;
}

export interface TungstenFabricLBHealthMonitor {
  expectedcode?: string;
  httpmethod?: string;
  id?: number;
  interval?: number;
  jobid?: string;
  jobstatus?: number;
  lbruleid?: string;
  retry?: number;
  timeout?: number;
  type?: string;
  urlpath?: string;
  uuid?: string;
  zoneid?: number;
  zonename?: string;
}

export interface TungstenFabricLogicalRouter {
  jobid?: string;
  jobstatus?: number;
  name?: string;
  network?: ReadonlyArray<unknown>;
  uuid?: string;
  zoneid?: number;
  zonename?: string;
}

export interface TungstenFabricNetwork {
  jobid?: string;
  jobstatus?: number;
  name?: string;
  uuid?: string;
  zoneid?: number;
  zonename?: string;
}

export interface TungstenFabricNic {
  jobid?: string;
  jobstatus?: number;
  name?: string;
  uuid?: string;
  zoneid?: number;
  zonename?: string;
}

export interface TungstenFabricPolicy {
  jobid?: string;
  jobstatus?: number;
  name?: string;
  network?: ReadonlyArray<unknown>;
  uuid?: string;
  zoneid?: number;
  zonename?: string;
}

export interface TungstenFabricProvider {
  jobid?: string;
  jobstatus?: number;
  name?: string;
  securitygroupsenabled?: boolean;
  tungstengateway?: string;
  tungstenproviderhostname?: string;
  tungstenproviderintrospectport?: string;
  tungstenproviderport?: string;
  tungstenprovideruuid?: string;
  tungstenprovidervrouterport?: string;
  zoneid?: number;
  zonename?: string;
}

export interface TungstenFabricRule {
  action?: string;
  destendport?: number;
  destipprefix?: string;
  destipprefixlen?: number;
  destnetwork?: string;
  deststartport?: number;
  direction?: string;
  jobid?: string;
  jobstatus?: number;
  policyuuid?: string;
  protocol?: string;
  srcendport?: number;
  srcipprefix?: string;
  srcipprefixlen?: number;
  srcnetwork?: string;
  srcstartport?: number;
  uuid?: string;
  zoneid?: number;
  zonename?: string;
}

export interface TungstenFabricServiceGroup {
  endport?: number;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  protocol?: string;
  startport?: number;
  uuid?: string;
  zoneid?: number;
  zonename?: string;
}

export interface TungstenFabricTag {
  jobid?: string;
  jobstatus?: number;
  name?: string;
  network?: ReadonlyArray<unknown>;
  nic?: ReadonlyArray<unknown>;
  policy?: ReadonlyArray<unknown>;
  uuid?: string;
  vm?: ReadonlyArray<unknown>;
  zoneid?: number;
  zonename?: string;
}

export interface TungstenFabricTagType {
  jobid?: string;
  jobstatus?: number;
  name?: string;
  uuid?: string;
  zoneid?: number;
  zonename?: string;
}

export interface TungstenFabricVm {
  jobid?: string;
  jobstatus?: number;
  name?: string;
  uuid?: string;
  zoneid?: number;
  zonename?: string;
}
