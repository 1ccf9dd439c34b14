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

export const addResourceDetail: ToolDef<t.AddResourceDetailParams> = tool({
  name: 'cloudstack_add_resource_detail',
  title: 'Add resource detail',
  doc: 'Set raw key and value details on a resource, such as a machine, volume or zone; existing keys are overwritten.',
  category: 'resource-metadata',
  operations: ['addResourceDetail'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut', 'exec'],
  call: { kind: 'query', command: 'addResourceDetail', async: true },
  result: shape('Success'),
  params: {
    resourcetype: required(text('Kind of resource, such as UserVm, Volume, Nic or Zone')),
    details: required(map(text(), 'Keys and values to set', { wire: 'pairs', secret: 'maybe' })),
    resourceid: required(
      text('Object it belongs to, by name or id; give resourcetype with it where asked for', { ref: 'Tagged' }),
    ),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    fordisplay: flag('Whether the owner may see these details'),
  },
});

export const listDetailOptions: ToolDef<t.ListDetailOptionsParams> = tool({
  name: 'cloudstack_list_detail_options',
  title: 'List detail options',
  doc: 'Show which detail keys and values a kind of resource knows, such as disk controllers or boot options.',
  category: 'resource-metadata',
  operations: ['listDetailOptions'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listDetailOptions', key: 'detailoptions' },
  result: list(shape('DetailOptions')),
  params: {
    resourcetype: required(text('Kind of resource, such as UserVm or Template')),
    resourceid: text('Object it belongs to, by name or id; give resourcetype with it where asked for', {
      ref: 'Tagged',
    }),
  },
});

export const listResourceDetails: ToolDef<t.ListResourceDetailsParams> = tool({
  name: 'cloudstack_list_resource_details',
  title: 'List resource details',
  doc: 'Show the raw key and value details set on resources of one kind.',
  category: 'resource-metadata',
  operations: ['listResourceDetails'],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'listResourceDetails', key: 'resourcedetail' },
  result: list(shape('ResourceDetail')),
  params: {
    resourcetype: required(text('Kind of resource, such as UserVm, Volume, Nic or Zone')),
    keyword: text('Text to search names and descriptions for'),
    key: text("Key of a tag or detail; for Swift the account's access key", { secret: 'maybe' }),
    resourceid: text('Object it belongs to, by name or id; give resourcetype with it where asked for', {
      ref: 'Tagged',
    }),
    value: text('Value to store or to look for', { secret: 'maybe' }),
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

export const removeResourceDetail: ToolDef<t.RemoveResourceDetailParams> = tool({
  name: 'cloudstack_remove_resource_detail',
  title: 'Remove resource detail',
  doc: 'Remove one detail key of a resource, or all of its details when no key is named.',
  category: 'resource-metadata',
  operations: ['removeResourceDetail'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'removeResourceDetail', async: true },
  result: shape('Success'),
  params: {
    resourcetype: required(text('Kind of resource, such as UserVm, Volume, Nic or Zone')),
    resourceid: required(
      text('Object it belongs to, by name or id; give resourcetype with it where asked for', { ref: 'Tagged' }),
    ),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    key: text('Key to remove; all details of the resource when left out', { secret: 'maybe' }),
  },
});
