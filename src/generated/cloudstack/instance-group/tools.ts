// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const createInstanceGroup: ToolDef<t.CreateInstanceGroupParams> = tool({
  name: 'cloudstack_create_instance_group',
  title: 'Create instance group',
  doc: 'Create a named group to sort machines by, for instance all those of one application.',
  category: 'instance-group',
  operations: ['createInstanceGroup'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createInstanceGroup', key: 'instancegroup' },
  result: shape('InstanceGroup'),
  params: {
    name: required(text('Name to give, or to look for')),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const deleteInstanceGroup: ToolDef<t.DeleteInstanceGroupParams> = tool({
  name: 'cloudstack_delete_instance_group',
  title: 'Delete instance group',
  doc: 'Remove a group of machines; the machines in it go on running, just without a group.',
  category: 'instance-group',
  operations: ['deleteInstanceGroup'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteInstanceGroup' },
  result: shape('Success'),
  params: {
    id: required(uuid('Instance group, by name or id', { ref: 'InstanceGroup' })),
  },
});

export const listInstanceGroups: ToolDef<t.ListInstanceGroupsParams> = tool({
  name: 'cloudstack_list_instance_groups',
  title: 'List instance groups',
  doc: 'Show the groups that machines are sorted into, with owner and project.',
  category: 'instance-group',
  operations: ['listInstanceGroups'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listInstanceGroups', key: 'instancegroup', own: true },
  result: list(shape('InstanceGroup')),
  params: {
    id: uuid('Instance group, by name or id', { ref: 'InstanceGroup' }),
    name: text('Name to give, or to look for'),
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

export const updateInstanceGroup: ToolDef<t.UpdateInstanceGroupParams> = tool({
  name: 'cloudstack_update_instance_group',
  title: 'Update instance group',
  doc: 'Give a group of machines another name; the machines in it stay the same.',
  category: 'instance-group',
  operations: ['updateInstanceGroup'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'updateInstanceGroup', key: 'instancegroup' },
  result: shape('InstanceGroup'),
  params: {
    id: required(uuid('Instance group, by name or id', { ref: 'InstanceGroup' })),
    name: text('Name to give, or to look for'),
  },
});
