// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  list,
  opaque,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const applyStorageProfile: ToolDef<t.ApplyStorageProfileParams> = tool({
  name: 'kubevirt_apply_storage_profile',
  title: 'Apply storage profile',
  doc: 'Bring the corrections to a storage profile in line with a manifest.',
  category: 'storage-profile',
  operations: ['patchStorageProfile'],
  effect: 'write',
  risk: 'high',
  raisedBy: [
    {
      param: 'body.metadata.ownerReferences',
      change: 'gains',
      effect: 'destroy',
      risk: 'high',
      why: 'the cluster deletes it as soon as its owner is gone, and at once when there is no such owner',
    },
    {
      param: 'body.metadata.finalizers',
      change: 'loses',
      effect: 'destroy',
      risk: 'high',
      why: 'finalizers that are taken off leave disks and records behind, and let a deletion through that waits for them',
    },
    {
      param: 'body.metadata.finalizers',
      change: 'gains',
      risk: 'high',
      why: 'it cannot be deleted before whoever the finalizer is for has taken it off again',
    },
    { param: 'force', equals: true, risk: 'high', why: 'fields are taken away from whoever manages them' },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/cdi.kubevirt.io/v1beta1/storageprofiles/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'StorageProfile',
  },
  result: shape('StorageProfile'),
  params: {
    name: required(text('Name of the object', { ref: 'StorageProfile', wire: 'path' })),
    body: required(
      shape(
        'StorageProfile',
        'All fields to own, in their place in the manifest; what others own stays, what an earlier apply had and is not here goes',
        { wire: 'body', partial: true },
      ),
    ),
    force: flag('Take over fields that another manager owns', { wire: 'query' }),
    fieldManager: text('Name under which changed fields are recorded; virtspan when left out', {
      wire: 'query',
      hidden: true,
    }),
    fieldValidation: text('What unknown fields do: Strict refuses (as when left out), Warn tells, Ignore drops them', {
      oneOf: ['Strict', 'Warn', 'Ignore'],
      wire: 'query',
      hidden: true,
    }),
    dryRun: flag('Check everything and change nothing', { wire: 'query.dryRun', rehearsal: true }),
  },
});

export const getStorageProfile: ToolDef<t.GetStorageProfileParams> = tool({
  name: 'kubevirt_get_storage_profile',
  title: 'Get storage profile',
  doc: 'Show what CDI knows about one storage class.',
  category: 'storage-profile',
  operations: ['readStorageProfile'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/cdi.kubevirt.io/v1beta1/storageprofiles/{name}',
    verb: 'get',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'StorageProfile',
  },
  result: shape('StorageProfile'),
  params: {
    name: required(text('Name of the object', { ref: 'StorageProfile', wire: 'path' })),
  },
});

export const listStorageProfile: ToolDef<t.ListStorageProfileParams> = tool({
  name: 'kubevirt_list_storage_profiles',
  title: 'List storage profiles',
  doc: 'Show what CDI knows about each storage class: access modes, volume modes, how it clones.',
  category: 'storage-profile',
  operations: ['listStorageProfile'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/cdi.kubevirt.io/v1beta1/storageprofiles',
    verb: 'list',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'StorageProfile',
  },
  result: list(shape('StorageProfile')),
  params: {
    labelSelector: text('Filter by labels, such as app=web,env in (dev,test)', { wire: 'query' }),
    fieldSelector: text(
      'Filter by metadata.name or metadata.namespace, as in metadata.name=web-1; running machines of a node have the label kubevirt.io/nodeName',
      { wire: 'query' },
    ),
    limit: whole('Most items to return; 100 when left out', { wire: 'query' }),
    continue: text('Token from the answer before, for the next page', { wire: 'query' }),
  },
});

export const patchStorageProfile: ToolDef<t.PatchStorageProfileParams> = tool({
  name: 'kubevirt_patch_storage_profile',
  title: 'Patch storage profile',
  doc: 'Correct what CDI assumes about a storage class: access and volume modes, clone strategy.',
  category: 'storage-profile',
  operations: ['patchStorageProfile'],
  effect: 'write',
  risk: 'high',
  raisedBy: [
    {
      param: 'body.metadata.ownerReferences',
      change: 'gains',
      effect: 'destroy',
      risk: 'high',
      why: 'the cluster deletes it as soon as its owner is gone, and at once when there is no such owner',
    },
    {
      param: 'body.metadata.finalizers',
      change: 'loses',
      effect: 'destroy',
      risk: 'high',
      why: 'finalizers that are taken off leave disks and records behind, and let a deletion through that waits for them',
    },
    {
      param: 'body.metadata.finalizers',
      change: 'gains',
      risk: 'high',
      why: 'it cannot be deleted before whoever the finalizer is for has taken it off again',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/cdi.kubevirt.io/v1beta1/storageprofiles/{name}',
    verb: 'patch',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'StorageProfile',
  },
  result: shape('StorageProfile'),
  params: {
    name: required(text('Name of the object', { ref: 'StorageProfile', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'StorageProfile' },
      ),
    ),
    fieldManager: text('Name under which changed fields are recorded; virtspan when left out', {
      wire: 'query',
      hidden: true,
    }),
    fieldValidation: text('What unknown fields do: Strict refuses (as when left out), Warn tells, Ignore drops them', {
      oneOf: ['Strict', 'Warn', 'Ignore'],
      wire: 'query',
      hidden: true,
    }),
    dryRun: flag('Check everything and change nothing', { wire: 'query.dryRun', rehearsal: true }),
  },
});
