// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createAutoScalePolicy. */
export interface CreateAutoScalePolicyParams {
  action: string;
  conditionids: ReadonlyArray<string>;
  duration: number;
  customjobid?: string;
  name?: string;
  quiettime?: number;
}

/** Parameters of createAutoScaleVmGroup. */
export interface CreateAutoScaleVmGroupParams {
  lbruleid: string;
  maxmembers: number;
  minmembers: number;
  scaledownpolicyids: ReadonlyArray<string>;
  scaleuppolicyids: ReadonlyArray<string>;
  vmprofileid: string;
  customjobid?: string;
  fordisplay?: boolean;
  interval?: number;
  name?: string;
}

/** Parameters of createAutoScaleVmProfile. */
export interface CreateAutoScaleVmProfileParams {
  serviceofferingid: string;
  templateid: string;
  zoneid: string;
  account?: string;
  autoscaleuserid?: string;
  counterparam?: ReadonlyArray<Readonly<Record<string, string>>>;
  customjobid?: string;
  domainid?: string;
  expungevmgraceperiod?: number;
  fordisplay?: boolean;
  otherdeployparams?: ReadonlyArray<Readonly<Record<string, string>>>;
  projectid?: string;
  userdata?: string;
  userdatadetails?: Readonly<Record<string, string>>;
  userdataid?: string;
}

/** Parameters of createCondition. */
export interface CreateConditionParams {
  counterid: string;
  relationaloperator: string;
  threshold: number;
  account?: string;
  customjobid?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of createCounter. */
export interface CreateCounterParams {
  name: string;
  provider: string;
  source: string;
  value: string;
  customjobid?: string;
}

/** Parameters of deleteAutoScalePolicy. */
export interface DeleteAutoScalePolicyParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteAutoScaleVmGroup. */
export interface DeleteAutoScaleVmGroupParams {
  id: string;
  cleanup?: boolean;
  customjobid?: string;
}

/** Parameters of deleteAutoScaleVmProfile. */
export interface DeleteAutoScaleVmProfileParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteCondition. */
export interface DeleteConditionParams {
  id: string;
  customjobid?: string;
}

/** Parameters of deleteCounter. */
export interface DeleteCounterParams {
  id: string;
  customjobid?: string;
}

/** Parameters of disableAutoScaleVmGroup. */
export interface DisableAutoScaleVmGroupParams {
  id: string;
  customjobid?: string;
}

/** Parameters of enableAutoScaleVmGroup. */
export interface EnableAutoScaleVmGroupParams {
  id: string;
  customjobid?: string;
}

/** Parameters of listAutoScalePolicies. */
export interface ListAutoScalePoliciesParams {
  account?: string;
  action?: string;
  conditionid?: string;
  domainid?: string;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  name?: string;
  page?: number;
  pagesize?: number;
  projectid?: string;
  vmgroupid?: string;
}

/** Parameters of listAutoScaleVmGroups. */
export interface ListAutoScaleVmGroupsParams {
  account?: string;
  domainid?: string;
  fordisplay?: boolean;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  lbruleid?: string;
  listall?: boolean;
  name?: string;
  page?: number;
  pagesize?: number;
  policyid?: string;
  projectid?: string;
  vmprofileid?: string;
  zoneid?: string;
}

/** Parameters of listAutoScaleVmProfiles. */
export interface ListAutoScaleVmProfilesParams {
  account?: string;
  domainid?: string;
  fordisplay?: boolean;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  otherdeployparams?: string;
  page?: number;
  pagesize?: number;
  projectid?: string;
  serviceofferingid?: string;
  templateid?: string;
  zoneid?: string;
}

/** Parameters of listConditions. */
export interface ListConditionsParams {
  account?: string;
  counterid?: string;
  domainid?: string;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  page?: number;
  pagesize?: number;
  policyid?: string;
  projectid?: string;
}

/** Parameters of listCounters. */
export interface ListCountersParams {
  id?: string;
  keyword?: string;
  name?: string;
  page?: number;
  pagesize?: number;
  provider?: string;
  source?: string;
}

/** Parameters of updateAutoScalePolicy. */
export interface UpdateAutoScalePolicyParams {
  id: string;
  conditionids?: ReadonlyArray<string>;
  customjobid?: string;
  duration?: number;
  name?: string;
  quiettime?: number;
}

/** Parameters of updateAutoScaleVmGroup. */
export interface UpdateAutoScaleVmGroupParams {
  id: string;
  customid?: string;
  customjobid?: string;
  fordisplay?: boolean;
  interval?: number;
  maxmembers?: number;
  minmembers?: number;
  name?: string;
  scaledownpolicyids?: ReadonlyArray<string>;
  scaleuppolicyids?: ReadonlyArray<string>;
}

/** Parameters of updateAutoScaleVmProfile. */
export interface UpdateAutoScaleVmProfileParams {
  id: string;
  autoscaleuserid?: string;
  counterparam?: ReadonlyArray<Readonly<Record<string, string>>>;
  customid?: string;
  customjobid?: string;
  expungevmgraceperiod?: number;
  fordisplay?: boolean;
  otherdeployparams?: ReadonlyArray<Readonly<Record<string, string>>>;
  serviceofferingid?: string;
  templateid?: string;
  userdata?: string;
  userdatadetails?: Readonly<Record<string, string>>;
  userdataid?: string;
}

/** Parameters of updateCondition. */
export interface UpdateConditionParams {
  id: string;
  relationaloperator: string;
  threshold: number;
  customjobid?: string;
}

export interface AutoScalePolicy {
  account?: string;
  action?: string;
  conditions?: ReadonlyArray<unknown>;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  duration?: number;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  project?: string;
  projectid?: string;
  quiettime?: number;
}

export interface AutoScaleVmGroup {
  account?: string;
  associatednetworkid?: string;
  associatednetworkname?: string;
  availablevirtualmachinecount?: number;
  created?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  fordisplay?: boolean;
  hasannotations?: boolean;
  id?: string;
  interval?: number;
  jobid?: string;
  jobstatus?: number;
  lbprovider?: string;
  lbruleid?: string;
  maxmembers?: number;
  minmembers?: number;
  name?: string;
  privateport?: string;
  project?: string;
  projectid?: string;
  publicip?: string;
  publicipid?: string;
  publicport?: string;
  scaledownpolicies?: ReadonlyArray<unknown>;
  scaleuppolicies?: ReadonlyArray<unknown>;
  state?: string;
  vmprofileid?: string;
}

export interface AutoScaleVmProfile {
  account?: string;
  autoscaleuserid?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  expungevmgraceperiod?: number;
  fordisplay?: boolean;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  otherdeployparams?: unknown;
  project?: string;
  projectid?: string;
  serviceofferingid?: string;
  templateid?: string;
  userdata?: string;
  userdatadetails?: string;
  userdataid?: string;
  userdataname?: string;
  userdatapolicy?: string;
  zoneid?: string;
}

export interface Condition {
  account?: string;
  counter?: unknown;
  counterid?: string;
  countername?: string;
  displaytext?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  project?: string;
  projectid?: string;
  relationaloperator?: string;
  success?: boolean;
  threshold?: number;
  zoneid?: string;
}

export interface Counter {
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  provider?: string;
  source?: string;
  value?: string;
  zoneid?: string;
}
