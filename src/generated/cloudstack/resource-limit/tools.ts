// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const listResourceLimits: ToolDef<t.ListResourceLimitsParams> = tool({
  name: 'cloudstack_list_resource_limits',
  title: 'List resource limits',
  doc: 'Show how much of each resource (machines, IPs, volumes, CPU, memory...) an owner may use at most.',
  category: 'resource-limit',
  operations: ['listResourceLimits'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listResourceLimits', key: 'resourcelimit', own: true },
  result: list(shape('ResourceLimit')),
  params: {
    resourcetype: whole('Number of the kind, such as 0 machines, 1 IPs, 2 volumes, 8 CPUs, 9 memory'),
    resourcetypename: text('Kind of resource by name, such as user_vm, volume, cpu or memory'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
      ref: 'Project',
      besides: ['-1'],
    }),
    id: whole('Object to act on or show, by name or id'),
    keyword: text('Text to search names and descriptions for'),
    tag: text('Only limits for hosts or storage with this tag'),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const updateResourceLimit: ToolDef<t.UpdateResourceLimitParams> = tool({
  name: 'cloudstack_update_resource_limit',
  title: 'Update resource limit',
  doc: 'Raise or lower how much of one resource an account, project or domain may use.',
  category: 'resource-limit',
  operations: ['updateResourceLimit'],
  effect: 'write',
  risk: 'high',
  flags: ['money'],
  call: { kind: 'query', command: 'updateResourceLimit', key: 'resourcelimit' },
  result: shape('ResourceLimit'),
  params: {
    resourcetype: required(whole('Number of the kind, such as 0 machines, 1 IPs, 2 volumes, 8 CPUs, 9 memory')),
    max: whole('New maximum; -1 for no limit; memory in MiB, storage in GiB'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
    tag: text('Limit only what is placed by this host or storage tag'),
  },
});
