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

export const applyDataImportCron: ToolDef<t.ApplyDataImportCronParams> = tool({
  name: 'kubevirt_apply_data_import_cron',
  title: 'Apply data import cron',
  doc: 'Create a scheduled import or bring it in line with a manifest.',
  category: 'data-import-cron',
  operations: ['patchNamespacedDataImportCron'],
  effect: 'write',
  risk: 'low',
  flags: ['dataOut'],
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
    {
      param: 'body.spec.importsToKeep',
      change: 'falls',
      usual: 3,
      effect: 'destroy',
      risk: 'high',
      why: 'older imports beyond that number are deleted',
    },
    {
      param: 'body.spec.garbageCollect',
      becomes: ['Outdated'],
      usual: 'Outdated',
      effect: 'destroy',
      risk: 'high',
      why: 'older imports are deleted from now on',
    },
    {
      param: 'body.spec.retentionPolicy',
      becomes: ['None'],
      usual: 'All',
      effect: 'destroy',
      risk: 'high',
      why: 'the disks and sources it made go with it from now on',
    },
    { param: 'force', equals: true, risk: 'high', why: 'fields are taken away from whoever manages them' },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/dataimportcrons/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataImportCron',
  },
  result: shape('DataImportCron'),
  params: {
    name: required(text('Name of the object', { ref: 'DataImportCron', wire: 'path' })),
    body: required(
      shape(
        'DataImportCron',
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

export const createDataImportCron: ToolDef<t.CreateDataImportCronParams> = tool({
  name: 'kubevirt_create_data_import_cron',
  title: 'Create data import cron',
  doc: 'Import a boot image on a schedule and keep the last few of them.',
  category: 'data-import-cron',
  operations: ['createNamespacedDataImportCron'],
  effect: 'write',
  risk: 'low',
  flags: ['dataOut'],
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
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/dataimportcrons',
    verb: 'create',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataImportCron',
  },
  result: shape('DataImportCron'),
  params: {
    body: required(
      shape('DataImportCron', 'Manifest; apiVersion and kind are filled in when left out', { wire: 'body' }),
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

export const deleteCollectionDataImportCron: ToolDef<t.DeleteCollectionDataImportCronParams> = tool({
  name: 'kubevirt_delete_collection_data_import_crons',
  title: 'Delete collection data import crons',
  doc: 'Delete all scheduled imports of a namespace that match a selector.',
  category: 'data-import-cron',
  operations: ['deleteCollectionNamespacedDataImportCron'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/dataimportcrons',
    verb: 'deletecollection',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataImportCron',
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

export const deleteDataImportCron: ToolDef<t.DeleteDataImportCronParams> = tool({
  name: 'kubevirt_delete_data_import_cron',
  title: 'Delete data import cron',
  doc: 'Delete a scheduled import; depending on its retention policy the imported images go as well.',
  category: 'data-import-cron',
  operations: ['deleteNamespacedDataImportCron'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/dataimportcrons/{name}',
    verb: 'delete',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataImportCron',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'DataImportCron', wire: 'path' })),
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

export const getDataImportCron: ToolDef<t.GetDataImportCronParams> = tool({
  name: 'kubevirt_get_data_import_cron',
  title: 'Get data import cron',
  doc: 'Show one scheduled import: schedule, registry, last import and conditions.',
  category: 'data-import-cron',
  operations: ['readNamespacedDataImportCron'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/dataimportcrons/{name}',
    verb: 'get',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataImportCron',
  },
  result: shape('DataImportCron'),
  params: {
    name: required(text('Name of the object', { ref: 'DataImportCron', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const listDataImportCron: ToolDef<t.ListDataImportCronParams> = tool({
  name: 'kubevirt_list_data_import_crons',
  title: 'List data import crons',
  doc: 'Show scheduled imports that keep boot images fresh.',
  category: 'data-import-cron',
  operations: ['listDataImportCronForAllNamespaces', 'listNamespacedDataImportCron'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/dataimportcrons',
    verb: 'list',
    allPath: '/apis/cdi.kubevirt.io/v1beta1/dataimportcrons',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataImportCron',
  },
  result: list(shape('DataImportCron')),
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

export const patchDataImportCron: ToolDef<t.PatchDataImportCronParams> = tool({
  name: 'kubevirt_patch_data_import_cron',
  title: 'Patch data import cron',
  doc: 'Change schedule, retention or labels of a scheduled import.',
  category: 'data-import-cron',
  operations: ['patchNamespacedDataImportCron'],
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
    {
      param: 'body.spec.importsToKeep',
      change: 'falls',
      usual: 3,
      effect: 'destroy',
      risk: 'high',
      why: 'older imports beyond that number are deleted',
    },
    {
      param: 'body.spec.garbageCollect',
      becomes: ['Outdated'],
      usual: 'Outdated',
      effect: 'destroy',
      risk: 'high',
      why: 'older imports are deleted from now on',
    },
    {
      param: 'body.spec.retentionPolicy',
      becomes: ['None'],
      usual: 'All',
      effect: 'destroy',
      risk: 'high',
      why: 'the disks and sources it made go with it from now on',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/dataimportcrons/{name}',
    verb: 'patch',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataImportCron',
  },
  result: shape('DataImportCron'),
  params: {
    name: required(text('Name of the object', { ref: 'DataImportCron', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'DataImportCron' },
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

export const replaceDataImportCron: ToolDef<t.ReplaceDataImportCronParams> = tool({
  name: 'kubevirt_replace_data_import_cron',
  title: 'Replace data import cron',
  doc: 'Overwrite a scheduled import with a complete manifest.',
  category: 'data-import-cron',
  operations: ['replaceNamespacedDataImportCron'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut'],
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
    {
      param: 'body.spec.importsToKeep',
      change: 'falls',
      usual: 3,
      effect: 'destroy',
      risk: 'high',
      why: 'older imports beyond that number are deleted',
    },
    {
      param: 'body.spec.garbageCollect',
      becomes: ['Outdated'],
      usual: 'Outdated',
      effect: 'destroy',
      risk: 'high',
      why: 'older imports are deleted from now on',
    },
    {
      param: 'body.spec.retentionPolicy',
      becomes: ['None'],
      usual: 'All',
      effect: 'destroy',
      risk: 'high',
      why: 'the disks and sources it made go with it from now on',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace}/dataimportcrons/{name}',
    verb: 'replace',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'DataImportCron',
  },
  result: shape('DataImportCron'),
  params: {
    name: required(text('Name of the object', { ref: 'DataImportCron', wire: 'path' })),
    body: required(
      shape(
        'DataImportCron',
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
