// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { list, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const listElastistorPool: ToolDef<t.ListElastistorPoolParams> = tool({
  name: 'cloudstack_list_elastistor_pool',
  title: 'List Elastistor pool',
  doc: 'Show the pools of a CloudByte ElastiStor system with size, gateway and most IOPS.',
  category: 'vendor-storage-pool',
  operations: ['listElastistorPool'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listElastistorPool', envelope: 'listElastistorPoolResponse', key: 'elastistorpool' },
  result: list(shape('ListElastistorPool')),
  params: {
    id: whole('Object to act on or show, by name or id'),
  },
});

export const listVsphereStoragePolicyCompatiblePools: ToolDef<t.ListVsphereStoragePolicyCompatiblePoolsParams> = tool({
  name: 'cloudstack_list_pools_for_vsphere_storage_policy',
  formerly: 'cloudstack_list_vsphere_storage_policy_compatible_pools',
  title: 'List vSphere storage policy compatible pools',
  doc: 'Show which primary storage pools satisfy a given vSphere storage policy, before you use it in an offering.',
  category: 'vendor-storage-pool',
  operations: ['listVsphereStoragePolicyCompatiblePools'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listVsphereStoragePolicyCompatiblePools', key: 'storagepool' },
  result: list(shape('StoragePool')),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    policyid: uuid('vSphere storage policy, as imported into CloudStack', { ref: 'VsphereStoragePolicies' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});
