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

export const createTags: ToolDef<t.CreateTagsParams> = tool({
  name: 'cloudstack_create_tags',
  title: 'Create tags',
  doc: 'Label resources with key and value tags, such as owner or environment, to find and sort them later.',
  category: 'resource-tag',
  operations: ['createTags'],
  effect: 'write',
  risk: 'low',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'createTags', async: true },
  result: shape('Success'),
  params: {
    resourcetype: required(text('Kind of resource, such as UserVm, Volume, Network or Template')),
    resourceids: required(list(text(), 'Resources that get the tags, all of the one kind', { ref: 'Tagged' })),
    tags: required(map(text(), 'Keys and values to set', { wire: 'pairs' })),
    customer: text('Customer the tag belongs to, for your own use'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteTags: ToolDef<t.DeleteTagsParams> = tool({
  name: 'cloudstack_delete_tags',
  title: 'Delete tags',
  doc: 'Take tags off resources, given ones by key and value, or all of them when none is given.',
  category: 'resource-tag',
  operations: ['deleteTags'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteTags', async: true },
  result: shape('Success'),
  params: {
    resourcetype: required(text('Kind of resource, such as UserVm, Volume, Network or Template')),
    resourceids: required(list(text(), 'Resources that lose the tags', { ref: 'Tagged' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    tags: map(text(), 'Keys and values to take off; all tags when left out', { wire: 'pairs' }),
  },
});

export const listStorageTags: ToolDef<t.ListStorageTagsParams> = tool({
  name: 'cloudstack_list_storage_tags',
  title: 'List storage tags',
  doc: 'Show the tags on primary storage pools by which offerings choose where disks are put.',
  category: 'resource-tag',
  operations: ['listStorageTags'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listStorageTags', key: 'storagetag' },
  result: list(shape('StorageTag')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listTags: ToolDef<t.ListTagsParams> = tool({
  name: 'cloudstack_list_tags',
  title: 'List tags',
  doc: 'Show tags by key, value, resource or kind of resource, for instance all machines of one environment.',
  category: 'resource-tag',
  operations: ['listTags'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listTags', key: 'tag', own: true },
  result: list(shape('ResourceTag')),
  params: {
    key: text("Key of a tag or detail; for Swift the account's access key", { secret: 'maybe' }),
    value: text('Value to store or to look for', { secret: 'maybe' }),
    resourcetype: text('Kind of resource, such as UserVm, Volume, Network or Template'),
    resourceid: text('Object it belongs to, by name or id; give resourcetype with it where asked for', {
      ref: 'Tagged',
    }),
    keyword: text('Text to search names and descriptions for'),
    customer: text('Customer name to keep with, or look up in, the tags'),
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
