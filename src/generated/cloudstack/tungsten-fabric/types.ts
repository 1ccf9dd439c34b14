// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addTungstenFabricNetworkGatewayToLogicalRouter. */
export interface AddTungstenFabricNetworkGatewayToLogicalRouterParams {
  zoneid: string;
  logicalrouteruuid: string;
  networkuuid: string;
  customjobid?: string;
}

/** Parameters of addTungstenFabricPolicyRule. */
export interface AddTungstenFabricPolicyRuleParams {
  zoneid: string;
  protocol: string;
  action: string;
  destendport: number;
  destipprefix: string;
  destipprefixlen: number;
  destnetwork: string;
  deststartport: number;
  direction: string;
  policyuuid: string;
  srcendport: number;
  srcipprefix: string;
  srcipprefixlen: number;
  srcnetwork: string;
  srcstartport: number;
  customjobid?: string;
}

/** Parameters of applyTungstenFabricPolicy. */
export interface ApplyTungstenFabricPolicyParams {
  zoneid: string;
  majorsequence: number;
  minorsequence: number;
  networkuuid: string;
  policyuuid: string;
  customjobid?: string;
}

/** Parameters of applyTungstenFabricTag. */
export interface ApplyTungstenFabricTagParams {
  zoneid: string;
  taguuid: string;
  applicationpolicysetuuid?: string;
  customjobid?: string;
  networkuuid?: ReadonlyArray<string>;
  nicuuid?: ReadonlyArray<string>;
  policyuuid?: string;
  vmuuid?: ReadonlyArray<string>;
}

/** Parameters of configTungstenFabricService. */
export interface ConfigTungstenFabricServiceParams {
  zoneid: string;
  physicalnetworkid: string;
}

/** Parameters of createTungstenFabricAddressGroup. */
export interface CreateTungstenFabricAddressGroupParams {
  name: string;
  zoneid: string;
  ipprefix: string;
  ipprefixlen: number;
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
  zoneid: string;
  sequence: number;
  applicationpolicysetuuid?: string;
  customjobid?: string;
}

/** Parameters of createTungstenFabricFirewallRule. */
export interface CreateTungstenFabricFirewallRuleParams {
  name: string;
  zoneid: string;
  action: string;
  direction: string;
  firewallpolicyuuid: string;
  sequence: number;
  servicegroupuuid: string;
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
  zoneid: string;
  tungstengateway: string;
  tungstenproviderhostname: string;
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
  name: string;
  zoneid: string;
  protocol: string;
  startport: number;
  endport: number;
  customjobid?: string;
}

/** Parameters of createTungstenFabricTag. */
export interface CreateTungstenFabricTagParams {
  zoneid: string;
  tagtype: string;
  tagvalue: string;
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
  zoneid: string;
  addressgroupuuid: string;
  customjobid?: string;
}

/** Parameters of deleteTungstenFabricApplicationPolicySet. */
export interface DeleteTungstenFabricApplicationPolicySetParams {
  zoneid: string;
  applicationpolicysetuuid: string;
  customjobid?: string;
}

/** Parameters of deleteTungstenFabricFirewallPolicy. */
export interface DeleteTungstenFabricFirewallPolicyParams {
  zoneid: string;
  firewallpolicyuuid: string;
  customjobid?: string;
}

/** Parameters of deleteTungstenFabricFirewallRule. */
export interface DeleteTungstenFabricFirewallRuleParams {
  zoneid: string;
  firewallruleuuid: string;
  customjobid?: string;
}

/** Parameters of deleteTungstenFabricLogicalRouter. */
export interface DeleteTungstenFabricLogicalRouterParams {
  zoneid: string;
  logicalrouteruuid: string;
  customjobid?: string;
}

/** Parameters of deleteTungstenFabricPolicy. */
export interface DeleteTungstenFabricPolicyParams {
  zoneid: string;
  policyuuid: string;
  customjobid?: string;
}

/** Parameters of deleteTungstenFabricServiceGroup. */
export interface DeleteTungstenFabricServiceGroupParams {
  zoneid: string;
  servicegroupuuid: string;
  customjobid?: string;
}

/** Parameters of deleteTungstenFabricTag. */
export interface DeleteTungstenFabricTagParams {
  zoneid: string;
  taguuid: string;
  customjobid?: string;
}

/** Parameters of deleteTungstenFabricTagType. */
export interface DeleteTungstenFabricTagTypeParams {
  zoneid: string;
  tagtypeuuid: string;
  customjobid?: string;
}

/** Parameters of listTungstenFabricAddressGroup. */
export interface ListTungstenFabricAddressGroupParams {
  zoneid?: string;
  keyword?: string;
  addressgroupuuid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listTungstenFabricApplicationPolicySet. */
export interface ListTungstenFabricApplicationPolicySetParams {
  zoneid?: string;
  keyword?: string;
  applicationpolicysetuuid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listTungstenFabricFirewallPolicy. */
export interface ListTungstenFabricFirewallPolicyParams {
  zoneid?: string;
  keyword?: string;
  applicationpolicysetuuid?: string;
  firewallpolicyuuid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listTungstenFabricFirewallRule. */
export interface ListTungstenFabricFirewallRuleParams {
  zoneid?: string;
  keyword?: string;
  firewallpolicyuuid?: string;
  firewallruleuuid?: string;
  page?: number;
  pagesize?: number;
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
  zoneid?: string;
  keyword?: string;
  logicalrouteruuid?: string;
  networkuuid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listTungstenFabricNetwork. */
export interface ListTungstenFabricNetworkParams {
  zoneid?: string;
  keyword?: string;
  networkuuid?: string;
  listall?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of listTungstenFabricNic. */
export interface ListTungstenFabricNicParams {
  zoneid?: string;
  keyword?: string;
  nicuuid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listTungstenFabricPolicy. */
export interface ListTungstenFabricPolicyParams {
  zoneid?: string;
  networkid?: string;
  ipaddressid?: string;
  keyword?: string;
  policyuuid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listTungstenFabricPolicyRule. */
export interface ListTungstenFabricPolicyRuleParams {
  policyuuid: string;
  zoneid?: string;
  keyword?: string;
  ruleuuid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listTungstenFabricProviders. */
export interface ListTungstenFabricProvidersParams {
  zoneid?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listTungstenFabricServiceGroup. */
export interface ListTungstenFabricServiceGroupParams {
  zoneid?: string;
  keyword?: string;
  servicegroupuuid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listTungstenFabricTag. */
export interface ListTungstenFabricTagParams {
  zoneid?: string;
  keyword?: string;
  applicationpolicysetuuid?: string;
  networkuuid?: string;
  nicuuid?: string;
  policyuuid?: string;
  taguuid?: string;
  vmuuid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listTungstenFabricTagType. */
export interface ListTungstenFabricTagTypeParams {
  zoneid?: string;
  keyword?: string;
  tagtypeuuid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listTungstenFabricVm. */
export interface ListTungstenFabricVmParams {
  zoneid?: string;
  keyword?: string;
  vmuuid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of removeTungstenFabricNetworkGatewayFromLogicalRouter. */
export interface RemoveTungstenFabricNetworkGatewayFromLogicalRouterParams {
  zoneid: string;
  logicalrouteruuid: string;
  networkuuid: string;
  customjobid?: string;
}

/** Parameters of removeTungstenFabricPolicy. */
export interface RemoveTungstenFabricPolicyParams {
  zoneid: string;
  networkuuid: string;
  policyuuid: string;
  customjobid?: string;
}

/** Parameters of removeTungstenFabricPolicyRule. */
export interface RemoveTungstenFabricPolicyRuleParams {
  zoneid: string;
  policyuuid: string;
  ruleuuid: string;
  customjobid?: string;
}

/** Parameters of removeTungstenFabricTag. */
export interface RemoveTungstenFabricTagParams {
  zoneid: string;
  taguuid: string;
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
  type: string;
  interval: number;
  lbruleid: string;
  retry: number;
  timeout: number;
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
