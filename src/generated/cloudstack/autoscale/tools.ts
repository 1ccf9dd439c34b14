// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  list,
  map,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  uuid,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const createAutoScalePolicy: ToolDef<t.CreateAutoScalePolicyParams> = tool({
  name: 'cloudstack_create_auto_scale_policy',
  title: 'Create auto scale policy',
  doc: 'Define when a group of machines grows or shrinks, by joining conditions that must hold for a time with a scaling action.',
  category: 'autoscale',
  operations: ['createAutoScalePolicy'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    {
      param: 'action',
      anyOf: ['SCALEDOWN'],
      risk: 'high',
      why: 'machines of the groups that use it are destroyed by themselves when its conditions hold',
    },
  ],
  call: {
    kind: 'query',
    command: 'createAutoScalePolicy',
    async: true,
    envelope: 'autoscalepolicyresponse',
    key: 'autoscalepolicy',
  },
  result: shape('AutoScalePolicy'),
  params: {
    action: required(text('scaleup to add a machine, scaledown to take one away', { oneOf: ['scaleup', 'scaledown'] })),
    conditionids: required(list(uuid(), 'Conditions that must all be true', { ref: 'Condition' })),
    duration: required(whole('Seconds for which all conditions must hold before the action is taken', { unit: 's' })),
    name: text('Name to give, or to look for'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    quiettime: whole('Seconds to wait after an action before this policy is looked at again', { unit: 's' }),
  },
});

export const createAutoScaleVmGroup: ToolDef<t.CreateAutoScaleVmGroupParams> = tool({
  name: 'cloudstack_create_auto_scale_vm_group',
  title: 'Create auto scale VM group',
  doc: 'Create a group of identical machines behind a load balancer rule that adds and removes members by itself within limits.',
  category: 'autoscale',
  operations: ['createAutoScaleVmGroup'],
  effect: 'write',
  risk: 'low',
  flags: ['money'],
  call: {
    kind: 'query',
    command: 'createAutoScaleVmGroup',
    async: true,
    envelope: 'autoscalevmgroupresponse',
    key: 'autoscalevmgroup',
  },
  result: shape('AutoScaleVmGroup'),
  params: {
    lbruleid: required(uuid('Load balancer rule that spreads traffic over the members', { ref: 'LoadBalancerRule' })),
    maxmembers: required(whole('Most machines the group may ever have')),
    minmembers: required(whole('Fewest machines the group keeps; that many are deployed straight away')),
    scaledownpolicyids: required(list(uuid(), 'Policies that take machines away', { ref: 'AutoScalePolicy' })),
    scaleuppolicyids: required(list(uuid(), 'Policies that add machines', { ref: 'AutoScalePolicy' })),
    vmprofileid: required(uuid('Profile from which new members are made', { ref: 'AutoScaleVmProfile' })),
    name: text('Name to give, or to look for'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    interval: whole('Seconds between two looks at the counters', { unit: 's' }),
    fordisplay: flag('Whether users see the object; root admins only'),
  },
});

export const createAutoScaleVmProfile: ToolDef<t.CreateAutoScaleVmProfileParams> = tool({
  name: 'cloudstack_create_auto_scale_vm_profile',
  title: 'Create auto scale VM profile',
  doc: 'Describe how new members of a scaling group are made, from offering and template to user data and grace period.',
  category: 'autoscale',
  operations: ['createAutoScaleVmProfile'],
  effect: 'write',
  risk: 'low',
  flags: ['exec', 'secretOut'],
  raisedBy: [
    {
      param: 'expungevmgraceperiod',
      present: true,
      risk: 'high',
      why: 'a machine that is scaled away is expunged after so many seconds, whatever it still does',
    },
  ],
  call: {
    kind: 'query',
    command: 'createAutoScaleVmProfile',
    async: true,
    envelope: 'autoscalevmprofileresponse',
    key: 'autoscalevmprofile',
  },
  result: shape('AutoScaleVmProfile'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    templateid: required(uuid('Template, by name or id', { ref: 'Template' })),
    serviceofferingid: required(uuid('Service (compute) offering, by name or id', { ref: 'ServiceOffering' })),
    autoscaleuserid: uuid('User in whose name members are deployed and destroyed', { ref: 'User' }),
    counterparam: list(map(text()), 'Settings for reading the counters, such as SNMP community and port', {
      wire: 'rows',
      secret: 'maybe',
    }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    expungevmgraceperiod: whole('Seconds a member may finish its connections before it is destroyed on shrinking', {
      unit: 's',
    }),
    otherdeployparams: list(map(text()), 'Further arguments given to the deployment of each member', {
      wire: 'rows',
      secret: 'maybe',
    }),
    userdata: text('Cloud-init user data, base64 encoded; in lists true to include it', {
      secret: 'maybe',
      max: 1048576,
    }),
    userdatadetails: map(text(), 'Values for the variables in the user data, as key/value pairs', {
      wire: 'fields',
      secret: 'maybe',
    }),
    userdataid: uuid('Registered user data, by name or id', { ref: 'UserData' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
    fordisplay: flag('Whether users see the object; root admins only'),
  },
});

export const createCondition: ToolDef<t.CreateConditionParams> = tool({
  name: 'cloudstack_create_condition',
  title: 'Create condition',
  doc: 'Define a threshold on a counter, such as CPU above 80, which scaling policies are then built from.',
  category: 'autoscale',
  operations: ['createCondition'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createCondition', async: true, envelope: 'conditionresponse', key: 'condition' },
  result: shape('Condition'),
  params: {
    counterid: required(uuid('Autoscale counter that is measured, by name or id', { ref: 'Counter' })),
    relationaloperator: required(text('Comparison: EQ, GT, LT, GE or LE', { oneOf: ['EQ', 'GT', 'GE', 'LT', 'LE'] })),
    threshold: required(whole('Value the counter is compared with')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const createCounter: ToolDef<t.CreateCounterParams> = tool({
  name: 'cloudstack_create_counter',
  title: 'Create counter',
  doc: 'Register a measured value, such as CPU use or an SNMP reading, which autoscaling conditions can watch.',
  category: 'autoscale',
  operations: ['createCounter'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createCounter', async: true, envelope: 'counterresponse', key: 'counter' },
  result: shape('Counter'),
  params: {
    name: required(text('Name to give, or to look for')),
    provider: required(text('Network provider that reads the counter, for example VirtualRouter or Netscaler')),
    source: required(text('Where the value comes from, for example snmp, cpu, memory or virtualrouter')),
    value: required(text('What exactly is measured, for example an SNMP OID', { secret: 'maybe' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteAutoScalePolicy: ToolDef<t.DeleteAutoScalePolicyParams> = tool({
  name: 'cloudstack_delete_auto_scale_policy',
  title: 'Delete auto scale policy',
  doc: 'Remove a rule for growing or shrinking that no scaling group uses any more.',
  category: 'autoscale',
  operations: ['deleteAutoScalePolicy'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteAutoScalePolicy', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Scaling policy, by name or id', { ref: 'AutoScalePolicy' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteAutoScaleVmGroup: ToolDef<t.DeleteAutoScaleVmGroupParams> = tool({
  name: 'cloudstack_delete_auto_scale_vm_group',
  title: 'Delete auto scale VM group',
  doc: 'Dissolve a scaling group, optionally destroying all the machines it has deployed.',
  category: 'autoscale',
  operations: ['deleteAutoScaleVmGroup'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  raisedBy: [
    { param: 'cleanup', equals: true, risk: 'critical', why: 'all machines of the group are destroyed and expunged' },
  ],
  call: { kind: 'query', command: 'deleteAutoScaleVmGroup', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Scaling group, by name or id', { ref: 'AutoScaleVmGroup' })),
    cleanup: flag('Destroy and expunge every machine of the group as well'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteAutoScaleVmProfile: ToolDef<t.DeleteAutoScaleVmProfileParams> = tool({
  name: 'cloudstack_delete_auto_scale_vm_profile',
  title: 'Delete auto scale VM profile',
  doc: 'Remove a description of group members that no scaling group uses any more.',
  category: 'autoscale',
  operations: ['deleteAutoScaleVmProfile'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteAutoScaleVmProfile', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Scaling profile, by id', { ref: 'AutoScaleVmProfile' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteCondition: ToolDef<t.DeleteConditionParams> = tool({
  name: 'cloudstack_delete_condition',
  title: 'Delete condition',
  doc: 'Remove a threshold on a counter that no scaling policy refers to any more.',
  category: 'autoscale',
  operations: ['deleteCondition'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteCondition', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Scaling condition, by id', { ref: 'Condition' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteCounter: ToolDef<t.DeleteCounterParams> = tool({
  name: 'cloudstack_delete_counter',
  title: 'Delete counter',
  doc: 'Remove a measured value from the list that autoscaling conditions may watch, once nothing uses it.',
  category: 'autoscale',
  operations: ['deleteCounter'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteCounter', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Scaling counter, by name or id', { ref: 'Counter' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const disableAutoScaleVmGroup: ToolDef<t.DisableAutoScaleVmGroupParams> = tool({
  name: 'cloudstack_disable_auto_scale_vm_group',
  title: 'Disable auto scale VM group',
  doc: 'Pause autoscaling of a group, leaving its present machines running, for instance before changing its settings.',
  category: 'autoscale',
  operations: ['disableAutoScaleVmGroup'],
  effect: 'act',
  risk: 'high',
  call: {
    kind: 'query',
    command: 'disableAutoScaleVmGroup',
    async: true,
    envelope: 'disableautoscalevmGroupresponse',
    key: 'autoscalevmgroup',
  },
  result: shape('AutoScaleVmGroup'),
  params: {
    id: required(uuid('Scaling group, by name or id', { ref: 'AutoScaleVmGroup' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const enableAutoScaleVmGroup: ToolDef<t.EnableAutoScaleVmGroupParams> = tool({
  name: 'cloudstack_enable_auto_scale_vm_group',
  title: 'Enable auto scale VM group',
  doc: 'Switch autoscaling of a paused group on again, so that machines are added and destroyed as its policies demand.',
  category: 'autoscale',
  operations: ['enableAutoScaleVmGroup'],
  effect: 'act',
  risk: 'high',
  flags: ['money'],
  call: {
    kind: 'query',
    command: 'enableAutoScaleVmGroup',
    async: true,
    envelope: 'enableautoscalevmGroupresponse',
    key: 'autoscalevmgroup',
  },
  result: shape('AutoScaleVmGroup'),
  params: {
    id: required(uuid('Scaling group, by name or id', { ref: 'AutoScaleVmGroup' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const listAutoScalePolicies: ToolDef<t.ListAutoScalePoliciesParams> = tool({
  name: 'cloudstack_list_auto_scale_policies',
  title: 'List auto scale policies',
  doc: 'Show scaling policies with their conditions, durations and quiet times, to see when groups grow or shrink.',
  category: 'autoscale',
  operations: ['listAutoScalePolicies'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listAutoScalePolicies', key: 'autoscalepolicy', own: true },
  result: list(shape('AutoScalePolicy')),
  params: {
    id: uuid('Scaling policy, by name or id', { ref: 'AutoScalePolicy' }),
    name: text('Name to give, or to look for'),
    keyword: text('Text to search names and descriptions for'),
    action: text('Only policies of this kind: scaleup or scaledown'),
    conditionid: uuid('Autoscale condition, by id', { ref: 'Condition' }),
    vmgroupid: uuid('Only policies used by this group', { ref: 'AutoScaleVmGroup' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
      ref: 'Project',
      besides: ['-1'],
    }),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listAutoScaleVmGroups: ToolDef<t.ListAutoScaleVmGroupsParams> = tool({
  name: 'cloudstack_list_auto_scale_vm_groups',
  title: 'List auto scale VM groups',
  doc: 'Show scaling groups with their state, size limits and number of machines at present.',
  category: 'autoscale',
  operations: ['listAutoScaleVmGroups'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listAutoScaleVmGroups', key: 'autoscalevmgroup', own: true },
  result: list(shape('AutoScaleVmGroup')),
  params: {
    id: uuid('Scaling group, by name or id', { ref: 'AutoScaleVmGroup' }),
    name: text('Name to give, or to look for'),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    lbruleid: uuid('Load balancer rule, by name or id', { ref: 'LoadBalancerRule' }),
    policyid: uuid('Policy for snapshots, autoscaling or vSphere storage, by name or id', { ref: 'AutoScalePolicy' }),
    vmprofileid: uuid('Autoscale VM profile, by id', { ref: 'AutoScaleVmProfile' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
      ref: 'Project',
      besides: ['-1'],
    }),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    fordisplay: flag('Whether users see the object; root admins only'),
  },
});

export const listAutoScaleVmProfiles: ToolDef<t.ListAutoScaleVmProfilesParams> = tool({
  name: 'cloudstack_list_auto_scale_vm_profiles',
  title: 'List auto scale VM profiles',
  doc: 'Show how members of scaling groups are made, with template, offering, user data and grace period.',
  category: 'autoscale',
  operations: ['listAutoScaleVmProfiles'],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'listAutoScaleVmProfiles', key: 'autoscalevmprofile', own: true },
  result: list(shape('AutoScaleVmProfile')),
  params: {
    id: uuid('Scaling profile, by id', { ref: 'AutoScaleVmProfile' }),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    templateid: uuid('Template, by name or id', { ref: 'Template' }),
    keyword: text('Text to search names and descriptions for'),
    otherdeployparams: text('Only profiles with these further deployment arguments', { secret: 'maybe' }),
    serviceofferingid: uuid('Service (compute) offering, by name or id', { ref: 'ServiceOffering' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
      ref: 'Project',
      besides: ['-1'],
    }),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    fordisplay: flag('Whether users see the object; root admins only'),
  },
});

export const listConditions: ToolDef<t.ListConditionsParams> = tool({
  name: 'cloudstack_list_conditions',
  title: 'List conditions',
  doc: 'Show the thresholds that scaling policies are built from, by counter or by policy.',
  category: 'autoscale',
  operations: ['listConditions'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listConditions', key: 'condition', own: true },
  result: list(shape('Condition')),
  params: {
    id: uuid('Scaling condition, by id', { ref: 'Condition' }),
    keyword: text('Text to search names and descriptions for'),
    counterid: uuid('Autoscale counter that is measured, by name or id', { ref: 'Counter' }),
    policyid: uuid('Policy for snapshots, autoscaling or vSphere storage, by name or id', { ref: 'AutoScalePolicy' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
      ref: 'Project',
      besides: ['-1'],
    }),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listCounters: ToolDef<t.ListCountersParams> = tool({
  name: 'cloudstack_list_counters',
  title: 'List counters',
  doc: 'Show the measured values, such as CPU, memory and SNMP readings, on which autoscaling can be based.',
  category: 'autoscale',
  operations: ['listCounters'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listCounters', envelope: 'counterresponse', key: 'counter' },
  result: list(shape('Counter')),
  params: {
    id: uuid('Scaling counter, by name or id', { ref: 'Counter' }),
    name: text('Name to give, or to look for'),
    keyword: text('Text to search names and descriptions for'),
    provider: text('Only counters that this network provider can read'),
    source: text('Only counters from this source, for example snmp or virtualrouter'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const updateAutoScalePolicy: ToolDef<t.UpdateAutoScalePolicyParams> = tool({
  name: 'cloudstack_update_auto_scale_policy',
  title: 'Update auto scale policy',
  doc: 'Change the conditions, duration or quiet time of a scaling policy whose groups are paused.',
  category: 'autoscale',
  operations: ['updateAutoScalePolicy'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    {
      param: 'conditionids',
      present: true,
      risk: 'high',
      why: 'machines may be destroyed by themselves under the other conditions',
    },
    { param: 'duration', present: true, risk: 'high', why: 'machines may be destroyed by themselves sooner' },
    {
      param: 'quiettime',
      present: true,
      risk: 'high',
      why: 'machines may be destroyed by themselves sooner, one after the other',
    },
  ],
  call: { kind: 'query', command: 'updateAutoScalePolicy', async: true, key: 'autoscalepolicy' },
  result: shape('AutoScalePolicy'),
  params: {
    id: required(uuid('Scaling policy, by name or id', { ref: 'AutoScalePolicy' })),
    name: text('Name to give, or to look for'),
    conditionids: list(uuid(), 'The new full list of conditions', { ref: 'Condition' }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    duration: whole('Seconds for which all conditions must hold before the action is taken', { unit: 's' }),
    quiettime: whole('Seconds to wait after an action before this policy is looked at again', { unit: 's' }),
  },
});

export const updateAutoScaleVmGroup: ToolDef<t.UpdateAutoScaleVmGroupParams> = tool({
  name: 'cloudstack_update_auto_scale_vm_group',
  title: 'Update auto scale VM group',
  doc: 'Change the size limits, polling interval or policies of a scaling group, which has to be paused for most of them.',
  category: 'autoscale',
  operations: ['updateAutoScaleVmGroup'],
  effect: 'write',
  risk: 'low',
  reversible: false,
  flags: ['money'],
  raisedBy: [
    {
      param: 'scaledownpolicyids',
      present: true,
      effect: 'destroy',
      risk: 'high',
      why: 'machines are destroyed by themselves under these policies',
    },
    { param: 'minmembers', change: 'falls', risk: 'high', why: 'machines may be destroyed as soon as the load allows' },
    { param: 'maxmembers', change: 'falls', risk: 'high', why: 'machines above the new limit are destroyed at once' },
  ],
  call: { kind: 'query', command: 'updateAutoScaleVmGroup', async: true, key: 'autoscalevmgroup' },
  result: shape('AutoScaleVmGroup'),
  params: {
    id: required(uuid('Scaling group, by name or id', { ref: 'AutoScaleVmGroup' })),
    name: text('Name to give, or to look for'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    interval: whole('Seconds between two looks at the counters', { unit: 's' }),
    maxmembers: whole('Most machines the group may have'),
    minmembers: whole('Fewest machines the group keeps'),
    scaledownpolicyids: list(uuid(), 'The new full list of policies that take machines away', {
      ref: 'AutoScalePolicy',
    }),
    scaleuppolicyids: list(uuid(), 'The new full list of policies that add machines', { ref: 'AutoScalePolicy' }),
    fordisplay: flag('Whether users see the object; root admins only'),
    customid: text('Own UUID to set instead of a generated one; root admins only'),
  },
});

export const updateAutoScaleVmProfile: ToolDef<t.UpdateAutoScaleVmProfileParams> = tool({
  name: 'cloudstack_update_auto_scale_vm_profile',
  title: 'Update auto scale VM profile',
  doc: 'Change template, offering, user data or grace period for machines a scaling group deploys from now on.',
  category: 'autoscale',
  operations: ['updateAutoScaleVmProfile'],
  effect: 'write',
  risk: 'low',
  flags: ['exec', 'secretOut'],
  raisedBy: [
    {
      param: 'expungevmgraceperiod',
      present: true,
      risk: 'high',
      why: 'a machine that is scaled away is expunged after so many seconds, whatever it still does',
    },
    { param: 'userdata', present: true, risk: 'high', why: 'runs as code in every new member of the group' },
    { param: 'userdataid', present: true, risk: 'high', why: 'runs as code in every new member of the group' },
    { param: 'templateid', present: true, risk: 'high', why: 'new members run other software than the present ones' },
  ],
  call: { kind: 'query', command: 'updateAutoScaleVmProfile', async: true, key: 'autoscalevmprofile' },
  result: shape('AutoScaleVmProfile'),
  params: {
    id: required(uuid('Scaling profile, by id', { ref: 'AutoScaleVmProfile' })),
    templateid: uuid('Template, by name or id', { ref: 'Template' }),
    autoscaleuserid: uuid('User in whose name members are deployed and destroyed', { ref: 'User' }),
    counterparam: list(map(text()), 'Settings for reading the counters, such as SNMP community and port', {
      wire: 'rows',
      secret: 'maybe',
    }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    expungevmgraceperiod: whole('Seconds a member may finish its connections before it is destroyed on shrinking', {
      unit: 's',
    }),
    otherdeployparams: list(map(text()), 'Further arguments given to the deployment of each member', {
      wire: 'rows',
      secret: 'maybe',
    }),
    serviceofferingid: uuid('Service (compute) offering, by name or id', { ref: 'ServiceOffering' }),
    userdata: text('Cloud-init user data, base64 encoded; in lists true to include it', {
      secret: 'maybe',
      max: 1048576,
    }),
    userdatadetails: map(text(), 'Values for the variables in the user data, as key/value pairs', {
      wire: 'fields',
      secret: 'maybe',
    }),
    userdataid: uuid('Registered user data, by name or id', { ref: 'UserData' }),
    fordisplay: flag('Whether users see the object; root admins only'),
    customid: text('Own UUID to set instead of a generated one; root admins only'),
  },
});

export const updateCondition: ToolDef<t.UpdateConditionParams> = tool({
  name: 'cloudstack_update_condition',
  title: 'Update condition',
  doc: 'Change the comparison or threshold of a condition, for instance to let a group grow at 70 instead of 90 percent.',
  category: 'autoscale',
  operations: ['updateCondition'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'updateCondition', async: true, key: 'condition' },
  result: shape('Condition'),
  params: {
    id: required(uuid('Scaling condition, by id', { ref: 'Condition' })),
    relationaloperator: required(text('Comparison: EQ, GT, LT, GE or LE', { oneOf: ['EQ', 'GT', 'GE', 'LT', 'LE'] })),
    threshold: required(whole('New value the counter is compared with')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});
