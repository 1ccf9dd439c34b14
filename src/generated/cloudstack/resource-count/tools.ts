// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const updateResourceCount: ToolDef<t.UpdateResourceCountParams> = tool({
  name: 'cloudstack_update_resource_count',
  title: 'Update resource count',
  doc: 'Recount what a domain, account or project really uses, when limits complain though resources are free.',
  category: 'resource-count',
  operations: ['updateResourceCount'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'updateResourceCount', key: 'resourcecount' },
  result: shape('ResourceCount'),
  params: {
    domainid: required(uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' })),
    resourcetype: whole('Number of the kind to recount (0 instance, 1 public IP, 2 volume ...); all when left out'),
    tag: text('Recount only resources of offerings with this host or storage tag'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});
