// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createAutoScalePolicy. */
export interface CreateAutoScalePolicyParams {
  action: 'scaleup' | 'scaledown';
  conditionids: ReadonlyArray<string>;
  duration: number;
  name?: string;
  customjobid?: string;
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
  name?: string;
  customjobid?: string;
  interval?: number;
  fordisplay?: boolean;
}

/** Parameters of createAutoScaleVmProfile. */
export interface CreateAutoScaleVmProfileParams {
  zoneid: string;
  templateid: string;
  serviceofferingid: string;
  autoscaleuserid?: string;
  counterparam?: ReadonlyArray<Readonly<Record<string, string>>>;
  customjobid?: string;
  expungevmgraceperiod?: number;
  otherdeployparams?: ReadonlyArray<Readonly<Record<string, string>>>;
  userdata?: string;
  userdatadetails?: Readonly<Record<string, string>>;
  userdataid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  fordisplay?: boolean;
}

/** Parameters of createCondition. */
export interface CreateConditionParams {
  counterid: string;
  relationaloperator: 'EQ' | 'GT' | 'GE' | 'LT' | 'LE';
  threshold: number;
  customjobid?: string;
  account?: string;
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
  id?: string;
  name?: string;
  keyword?: string;
  action?: string;
  conditionid?: string;
  vmgroupid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of listAutoScaleVmGroups. */
export interface ListAutoScaleVmGroupsParams {
  id?: string;
  name?: string;
  zoneid?: string;
  keyword?: string;
  lbruleid?: string;
  policyid?: string;
  vmprofileid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  fordisplay?: boolean;
}

/** Parameters of listAutoScaleVmProfiles. */
export interface ListAutoScaleVmProfilesParams {
  id?: string;
  zoneid?: string;
  templateid?: string;
  keyword?: string;
  otherdeployparams?: string;
  serviceofferingid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  fordisplay?: boolean;
}

/** Parameters of listConditions. */
export interface ListConditionsParams {
  id?: string;
  keyword?: string;
  counterid?: string;
  policyid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of listCounters. */
export interface ListCountersParams {
  id?: string;
  name?: string;
  keyword?: string;
  provider?: string;
  source?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of updateAutoScalePolicy. */
export interface UpdateAutoScalePolicyParams {
  id: string;
  name?: string;
  conditionids?: ReadonlyArray<string>;
  customjobid?: string;
  duration?: number;
  quiettime?: number;
}

/** Parameters of updateAutoScaleVmGroup. */
export interface UpdateAutoScaleVmGroupParams {
  id: string;
  name?: string;
  customjobid?: string;
  interval?: number;
  maxmembers?: number;
  minmembers?: number;
  scaledownpolicyids?: ReadonlyArray<string>;
  scaleuppolicyids?: ReadonlyArray<string>;
  fordisplay?: boolean;
  customid?: string;
}

/** Parameters of updateAutoScaleVmProfile. */
export interface UpdateAutoScaleVmProfileParams {
  id: string;
  templateid?: string;
  autoscaleuserid?: string;
  counterparam?: ReadonlyArray<Readonly<Record<string, string>>>;
  customjobid?: string;
  expungevmgraceperiod?: number;
  otherdeployparams?: ReadonlyArray<Readonly<Record<string, string>>>;
  serviceofferingid?: string;
  userdata?: string;
  userdatadetails?: Readonly<Record<string, string>>;
  userdataid?: string;
  fordisplay?: boolean;
  customid?: string;
}

/** Parameters of updateCondition. */
export interface UpdateConditionParams {
  id: string;
  relationaloperator: 'EQ' | 'GT' | 'GE' | 'LT' | 'LE';
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
