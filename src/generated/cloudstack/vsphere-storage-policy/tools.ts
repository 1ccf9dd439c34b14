// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { list, shape, type ToolDef, tool, uuid } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const importVsphereStoragePolicies: ToolDef<t.ImportVsphereStoragePoliciesParams> = tool({
  name: 'cloudstack_import_vsphere_storage_policies',
  title: 'Import vSphere storage policies',
  doc: "Fetch the storage policies defined in a zone's vCenter, so that offerings can use them.",
  category: 'vsphere-storage-policy',
  operations: ['importVsphereStoragePolicies'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'importVsphereStoragePolicies', key: 'StoragePolicy' },
  result: shape('VsphereStoragePolicies'),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
  },
});

export const listVsphereStoragePolicies: ToolDef<t.ListVsphereStoragePoliciesParams> = tool({
  name: 'cloudstack_list_vsphere_storage_policies',
  title: 'List vSphere storage policies',
  doc: 'Show the vCenter storage policies that were imported for a zone.',
  category: 'vsphere-storage-policy',
  operations: ['listVsphereStoragePolicies'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listVsphereStoragePolicies', key: 'StoragePolicy' },
  result: list(shape('VsphereStoragePolicies')),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
  },
});
