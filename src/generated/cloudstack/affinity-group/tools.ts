// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const createAffinityGroup: ToolDef<t.CreateAffinityGroupParams> = tool({
  name: 'cloudstack_create_affinity_group',
  title: 'Create affinity group',
  doc: 'Create a placement rule that keeps its virtual machines on one host or spreads them over different hosts.',
  category: 'affinity-group',
  operations: ['createAffinityGroup'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createAffinityGroup', async: true, key: 'affinitygroup' },
  result: shape('AffinityGroup'),
  params: {
    name: required(text('Name to give, or to look for')),
    type: required(text("Rule kind, for example 'host anti-affinity' or 'host affinity'; see listAffinityGroupTypes")),
    description: text('Free text about the object'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const deleteAffinityGroup: ToolDef<t.DeleteAffinityGroupParams> = tool({
  name: 'cloudstack_delete_affinity_group',
  title: 'Delete affinity group',
  doc: 'Drop an affinity group so that its virtual machines are no longer kept together or apart when they are placed.',
  category: 'affinity-group',
  operations: ['deleteAffinityGroup'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteAffinityGroup', async: true },
  result: shape('Success'),
  params: {
    id: uuid('Affinity group, by name or id', { ref: 'AffinityGroup' }),
    name: text('Name to give, or to look for'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const listAffinityGroupTypes: ToolDef<t.ListAffinityGroupTypesParams> = tool({
  name: 'cloudstack_list_affinity_group_types',
  title: 'List affinity group types',
  doc: 'Show which kinds of placement rule this cloud supports, such as host affinity, anti-affinity or dedication.',
  category: 'affinity-group',
  operations: ['listAffinityGroupTypes'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listAffinityGroupTypes', key: 'affinityGroupType' },
  result: list(shape('AffinityGroupType')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listAffinityGroups: ToolDef<t.ListAffinityGroupsParams> = tool({
  name: 'cloudstack_list_affinity_groups',
  title: 'List affinity groups',
  doc: 'Show placement rules and the virtual machines in each, to see why instances must share or avoid a host.',
  category: 'affinity-group',
  operations: ['listAffinityGroups'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listAffinityGroups', key: 'affinitygroup', own: true },
  result: list(shape('AffinityGroup')),
  params: {
    id: uuid('Affinity group, by name or id', { ref: 'AffinityGroup' }),
    name: text('Name to give, or to look for'),
    virtualmachineid: uuid('Virtual machine (instance), by name or id', { ref: 'UserVm' }),
    type: text('Kind to make, to show or to act on; the values depend on the command'),
    keyword: text('Text to search names and descriptions for'),
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

export const updateVMAffinityGroup: ToolDef<t.UpdateVMAffinityGroupParams> = tool({
  name: 'cloudstack_update_vm_affinity_group',
  title: 'Update VM affinity group',
  doc: 'Replace the set of affinity groups a stopped virtual machine belongs to; groups left out are dropped.',
  category: 'affinity-group',
  operations: ['updateVMAffinityGroup'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'query',
    command: 'updateVMAffinityGroup',
    async: true,
    envelope: 'updatevirtualmachineresponse',
    key: 'virtualmachine',
  },
  result: shape('UserVm'),
  params: {
    id: required(uuid('The stopped virtual machine whose membership changes', { ref: 'UserVm' })),
    affinitygroupids: list(uuid(), 'The complete new list of group ids; groups not named are left', {
      ref: 'AffinityGroup',
    }),
    affinitygroupnames: list(text(), 'The complete new list of group names; groups not named are left'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});
