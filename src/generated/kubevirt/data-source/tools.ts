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

export const applyDataSource: ToolDef<t.ApplyDataSourceParams> = tool({
  name: 'kubevirt_apply_data_source',
  title: 'Apply data source',
  doc: 'Create a data source or bring it in line with a manifest.',
  category: 'data-source',
  operations: ['patchNamespacedDataSource'],
  effect: 'write',
  risk: 'low',
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
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/datasources/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataSource',
  },
  result: shape('DataSource'),
  params: {
    name: required(text('Name of the object', { ref: 'DataSource', wire: 'path' })),
    body: required(
      shape(
        'DataSource',
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

export const createDataSource: ToolDef<t.CreateDataSourceParams> = tool({
  name: 'kubevirt_create_data_source',
  title: 'Create data source',
  doc: 'Give a boot image a name that machines can clone from.',
  category: 'data-source',
  operations: ['createNamespacedDataSource'],
  effect: 'write',
  risk: 'low',
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
  ],
  call: {
    kind: 'rest',
    method: 'POST',
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/datasources',
    verb: 'create',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataSource',
  },
  result: shape('DataSource'),
  params: {
    body: required(shape('DataSource', 'Manifest; apiVersion and kind are filled in when left out', { wire: 'body' })),
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

export const deleteCollectionDataSource: ToolDef<t.DeleteCollectionDataSourceParams> = tool({
  name: 'kubevirt_delete_collection_data_sources',
  title: 'Delete collection data sources',
  doc: 'Delete all data sources of a namespace that match a selector.',
  category: 'data-source',
  operations: ['deleteCollectionNamespacedDataSource'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/datasources',
    verb: 'deletecollection',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataSource',
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

export const deleteDataSource: ToolDef<t.DeleteDataSourceParams> = tool({
  name: 'kubevirt_delete_data_source',
  title: 'Delete data source',
  doc: 'Delete a data source; the image behind it stays, but machines cannot find it under that name.',
  category: 'data-source',
  operations: ['deleteNamespacedDataSource'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/datasources/{name}',
    verb: 'delete',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataSource',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'DataSource', wire: 'path' })),
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

export const getDataSource: ToolDef<t.GetDataSourceParams> = tool({
  name: 'kubevirt_get_data_source',
  title: 'Get data source',
  doc: 'Show one data source: the claim or snapshot it points to and whether that is ready.',
  category: 'data-source',
  operations: ['readNamespacedDataSource'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/datasources/{name}',
    verb: 'get',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataSource',
  },
  result: shape('DataSource'),
  params: {
    name: required(text('Name of the object', { ref: 'DataSource', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const listDataSource: ToolDef<t.ListDataSourceParams> = tool({
  name: 'kubevirt_list_data_sources',
  title: 'List data sources',
  doc: 'Show data sources: names under which boot images can be used without knowing where they lie.',
  category: 'data-source',
  operations: ['listDataSourceForAllNamespaces', 'listNamespacedDataSource'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/datasources',
    verb: 'list',
    allPath: '/apis/cdi.kubevirt.io/v1beta1/datasources',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataSource',
  },
  result: list(shape('DataSource')),
  params: {
    namespace: text('Namespace to look in; all of them when left out', { wire: 'path' }),
    labelSelector: text('Filter by labels, such as app=web,env in (dev,test)', { wire: 'query' }),
    fieldSelector: text(
      'Filter by metadata.name or metadata.namespace, as in metadata.name=web-1; running machines of a node have the label kubevirt.io/nodeName',
      { wire: 'query' },
    ),
    limit: whole('Most items to return; 100 when left out', { wire: 'query' }),
    continue: text('Token from the answer before, for the next page', { wire: 'query' }),
  },
});

export const patchDataSource: ToolDef<t.PatchDataSourceParams> = tool({
  name: 'kubevirt_patch_data_source',
  title: 'Patch data source',
  doc: 'Point a data source at another claim or snapshot, or change its labels.',
  category: 'data-source',
  operations: ['patchNamespacedDataSource'],
  effect: 'write',
  risk: 'low',
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
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/datasources/{name}',
    verb: 'patch',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataSource',
  },
  result: shape('DataSource'),
  params: {
    name: required(text('Name of the object', { ref: 'DataSource', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'DataSource' },
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

export const replaceDataSource: ToolDef<t.ReplaceDataSourceParams> = tool({
  name: 'kubevirt_replace_data_source',
  title: 'Replace data source',
  doc: 'Overwrite a data source with a complete manifest.',
  category: 'data-source',
  operations: ['replaceNamespacedDataSource'],
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
    method: 'PUT',
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/datasources/{name}',
    verb: 'replace',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataSource',
  },
  result: shape('DataSource'),
  params: {
    name: required(text('Name of the object', { ref: 'DataSource', wire: 'path' })),
    body: required(
      shape(
        'DataSource',
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
