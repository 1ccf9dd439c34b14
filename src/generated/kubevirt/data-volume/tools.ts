// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  list,
  nothing,
  opaque,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const applyDataVolume: ToolDef<t.ApplyDataVolumeParams> = tool({
  name: 'kubevirt_apply_data_volume',
  title: 'Apply data volume',
  doc: 'Create a data volume from a manifest; the source of one that exists cannot change.',
  category: 'data-volume',
  operations: ['patchNamespacedDataVolume'],
  effect: 'write',
  risk: 'low',
  flags: ['dataOut'],
  raisedBy: [
    {
      param: 'body.metadata.ownerReferences',
      change: 'gains',
      effect: 'destroy',
      risk: 'critical',
      why: 'the cluster deletes it as soon as its owner is gone, and at once when there is no such owner',
    },
    {
      param: 'body.metadata.finalizers',
      change: 'loses',
      effect: 'destroy',
      risk: 'critical',
      why: 'finalizers that are taken off leave disks and records behind, and let a deletion through that waits for them',
    },
    {
      param: 'body.metadata.finalizers',
      change: 'gains',
      risk: 'high',
      why: 'it cannot be deleted before whoever the finalizer is for has taken it off again',
    },
    {
      param: 'body.metadata.annotations.cdi.kubevirt.io/storage.deleteAfterCompletion',
      becomes: ['true'],
      effect: 'destroy',
      risk: 'critical',
      why: 'the cluster deletes it as soon as it is filled',
    },
    { param: 'force', equals: true, risk: 'high', why: 'fields are taken away from whoever manages them' },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/datavolumes/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataVolume',
  },
  result: shape('DataVolume'),
  params: {
    name: required(text('Name of the object', { ref: 'DataVolume', wire: 'path' })),
    body: required(
      shape(
        'DataVolume',
        'All fields to own, in their place in the manifest; what others own stays, what an earlier apply had and is not here goes',
        { wire: 'body', partial: true },
      ),
    ),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
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

export const createDataVolume: ToolDef<t.CreateDataVolumeParams> = tool({
  name: 'kubevirt_create_data_volume',
  title: 'Create data volume',
  doc: 'Create a disk and fill it from a URL, registry, snapshot or another disk, or leave it blank; waits for the import.',
  category: 'data-volume',
  operations: ['createNamespacedDataVolume'],
  effect: 'write',
  risk: 'low',
  flags: ['dataOut'],
  raisedBy: [
    {
      param: 'body.metadata.ownerReferences',
      change: 'gains',
      effect: 'destroy',
      risk: 'critical',
      why: 'the cluster deletes it as soon as its owner is gone, and at once when there is no such owner',
    },
    {
      param: 'body.metadata.finalizers',
      change: 'loses',
      effect: 'destroy',
      risk: 'critical',
      why: 'finalizers that are taken off leave disks and records behind, and let a deletion through that waits for them',
    },
  ],
  call: {
    kind: 'rest',
    method: 'POST',
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/datavolumes',
    verb: 'create',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataVolume',
  },
  result: shape('DataVolume'),
  params: {
    body: required(
      shape(
        'DataVolume',
        'Manifest, such as {metadata: {name}, spec: {source: {http: {url}}, storage: {resources: {requests: {storage: 30Gi}}}}}',
        { wire: 'body' },
      ),
    ),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
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

export const deleteCollectionDataVolume: ToolDef<t.DeleteCollectionDataVolumeParams> = tool({
  name: 'kubevirt_delete_collection_data_volumes',
  title: 'Delete collection data volumes',
  doc: 'Delete all data volumes of a namespace that match a selector, with the data on them.',
  category: 'data-volume',
  operations: ['deleteCollectionNamespacedDataVolume'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/datavolumes',
    verb: 'deletecollection',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataVolume',
  },
  result: nothing,
  params: {
    namespace: required(text('Namespace of the object', { wire: 'path' })),
    labelSelector: text('Filter by labels, such as app=web,env in (dev,test)', { wire: 'query' }),
    fieldSelector: text(
      'Filter by metadata.name or metadata.namespace, as in metadata.name=web-1; running machines of a node have the label kubevirt.io/nodeName',
      { wire: 'query' },
    ),
    gracePeriodSeconds: whole('Seconds until it is removed by force; 0 at once', {
      unit: 's',
      wire: 'body.gracePeriodSeconds',
    }),
    propagationPolicy: text('What happens to dependents: Background, Foreground or Orphan', {
      oneOf: ['Background', 'Foreground', 'Orphan'],
      wire: 'body.propagationPolicy',
    }),
    dryRun: flag('Check everything and change nothing', { wire: 'body.dryRun', rehearsal: true }),
  },
});

export const deleteDataVolume: ToolDef<t.DeleteDataVolumeParams> = tool({
  name: 'kubevirt_delete_data_volume',
  title: 'Delete data volume',
  doc: 'Delete a data volume with its disk and everything on it.',
  category: 'data-volume',
  operations: ['deleteNamespacedDataVolume'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/datavolumes/{name}',
    verb: 'delete',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataVolume',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'DataVolume', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    gracePeriodSeconds: whole('Seconds until it is removed by force; 0 at once', {
      unit: 's',
      wire: 'body.gracePeriodSeconds',
    }),
    propagationPolicy: text('What happens to dependents: Background, Foreground or Orphan', {
      oneOf: ['Background', 'Foreground', 'Orphan'],
      wire: 'body.propagationPolicy',
    }),
    preconditions: shape('Preconditions', 'Delete only if uid or resourceVersion are still these', {
      wire: 'body.preconditions',
    }),
    dryRun: flag('Check everything and change nothing', { wire: 'body.dryRun', rehearsal: true }),
  },
});

export const getDataVolume: ToolDef<t.GetDataVolumeParams> = tool({
  name: 'kubevirt_get_data_volume',
  title: 'Get data volume',
  doc: 'Show one data volume: source, size, phase, progress and conditions.',
  category: 'data-volume',
  operations: ['readNamespacedDataVolume'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/datavolumes/{name}',
    verb: 'get',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataVolume',
  },
  result: shape('DataVolume'),
  params: {
    name: required(text('Name of the object', { ref: 'DataVolume', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    events: flag('Tell the latest events about it as well, to see why something hangs', { wire: 'option.events' }),
  },
});

export const listDataVolume: ToolDef<t.ListDataVolumeParams> = tool({
  name: 'kubevirt_list_data_volumes',
  title: 'List data volumes',
  doc: 'Show data volumes (disks being imported, cloned or uploaded) with phase and progress.',
  category: 'data-volume',
  operations: ['listDataVolumeForAllNamespaces', 'listNamespacedDataVolume'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/datavolumes',
    verb: 'list',
    allPath: '/apis/cdi.kubevirt.io/v1beta1/datavolumes',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataVolume',
  },
  result: list(shape('DataVolume')),
  params: {
    namespace: text('Namespace to look in; all of them when left out', { wire: 'path' }),
    labelSelector: text('Filter by labels, such as app=web,env in (dev,test)', { wire: 'query' }),
    fieldSelector: text(
      'Filter by metadata.name or metadata.namespace, as in metadata.name=web-1; running machines of a node have the label kubevirt.io/nodeName',
      { wire: 'query' },
    ),
    status: text('Only those in this state, such as Running; checked after reading', { wire: 'filter.status.phase' }),
    limit: whole('Most items to return; 100 when left out', { wire: 'query' }),
    continue: text('Token from the answer before, for the next page', { wire: 'query' }),
  },
});

export const patchDataVolume: ToolDef<t.PatchDataVolumeParams> = tool({
  name: 'kubevirt_patch_data_volume',
  title: 'Patch data volume',
  doc: 'Change labels or annotations of a data volume; its source and size are fixed.',
  category: 'data-volume',
  operations: ['patchNamespacedDataVolume'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    {
      param: 'body.metadata.ownerReferences',
      change: 'gains',
      effect: 'destroy',
      risk: 'critical',
      why: 'the cluster deletes it as soon as its owner is gone, and at once when there is no such owner',
    },
    {
      param: 'body.metadata.finalizers',
      change: 'loses',
      effect: 'destroy',
      risk: 'critical',
      why: 'finalizers that are taken off leave disks and records behind, and let a deletion through that waits for them',
    },
    {
      param: 'body.metadata.finalizers',
      change: 'gains',
      risk: 'high',
      why: 'it cannot be deleted before whoever the finalizer is for has taken it off again',
    },
    {
      param: 'body.metadata.annotations.cdi.kubevirt.io/storage.deleteAfterCompletion',
      becomes: ['true'],
      effect: 'destroy',
      risk: 'critical',
      why: 'the cluster deletes it as soon as it is filled',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/datavolumes/{name}',
    verb: 'patch',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataVolume',
  },
  result: shape('DataVolume'),
  params: {
    name: required(text('Name of the object', { ref: 'DataVolume', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'DataVolume' },
      ),
    ),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
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

export const replaceDataVolume: ToolDef<t.ReplaceDataVolumeParams> = tool({
  name: 'kubevirt_replace_data_volume',
  title: 'Replace data volume',
  doc: 'Overwrite a data volume with a complete manifest; source and size must stay.',
  category: 'data-volume',
  operations: ['replaceNamespacedDataVolume'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut'],
  raisedBy: [
    {
      param: 'body.metadata.ownerReferences',
      change: 'gains',
      effect: 'destroy',
      risk: 'critical',
      why: 'the cluster deletes it as soon as its owner is gone, and at once when there is no such owner',
    },
    {
      param: 'body.metadata.finalizers',
      change: 'loses',
      effect: 'destroy',
      risk: 'critical',
      why: 'finalizers that are taken off leave disks and records behind, and let a deletion through that waits for them',
    },
    {
      param: 'body.metadata.finalizers',
      change: 'gains',
      risk: 'high',
      why: 'it cannot be deleted before whoever the finalizer is for has taken it off again',
    },
    {
      param: 'body.metadata.annotations.cdi.kubevirt.io/storage.deleteAfterCompletion',
      becomes: ['true'],
      effect: 'destroy',
      risk: 'critical',
      why: 'the cluster deletes it as soon as it is filled',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/datavolumes/{name}',
    verb: 'replace',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataVolume',
  },
  result: shape('DataVolume'),
  params: {
    name: required(text('Name of the object', { ref: 'DataVolume', wire: 'path' })),
    body: required(
      shape(
        'DataVolume',
        'The whole manifest as it was read, metadata.resourceVersion included, with the changes made',
        { wire: 'body' },
      ),
    ),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
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
