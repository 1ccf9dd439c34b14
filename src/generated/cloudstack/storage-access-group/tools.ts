// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { list, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const configureStorageAccess: ToolDef<t.ConfigureStorageAccessParams> = tool({
  name: 'cloudstack_configure_storage_access',
  title: 'Configure storage access',
  doc: 'Set the storage access groups of a zone, pod, cluster, host or pool, so deciding which hosts use which pool.',
  category: 'storage-access-group',
  operations: ['configureStorageAccess'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'configureStorageAccess', async: true },
  result: shape('Success'),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    hostid: uuid('Host to look or act on, by name or id', { ref: 'Host' }),
    clusterid: uuid('Cluster to look or act in, by name or id', { ref: 'Cluster' }),
    storageid: uuid('Primary storage pool, by name or id', { ref: 'StoragePool' }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    podid: uuid('Pod to look or act in, by name or id', { ref: 'Pod' }),
    storageaccessgroups: list(text(), 'Full new set of groups; empty removes them all'),
  },
});

export const listStorageAccessGroups: ToolDef<t.ListStorageAccessGroupsParams> = tool({
  name: 'cloudstack_list_storage_access_groups',
  title: 'List storage access groups',
  doc: 'Show storage access groups with the zones, pods, clusters, hosts and pools that carry each.',
  category: 'storage-access-group',
  operations: ['listStorageAccessGroups'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listStorageAccessGroups', key: 'storageaccessgroup' },
  result: list(shape('StorageAccessGroup')),
  params: {
    name: text('Name to give, or to look for'),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});
