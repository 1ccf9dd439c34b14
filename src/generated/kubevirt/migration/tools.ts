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

export const applyVirtualMachineInstanceMigration: ToolDef<t.ApplyVirtualMachineInstanceMigrationParams> = tool({
  name: 'kubevirt_apply_virtual_machine_instance_migration',
  title: 'Apply virtual machine instance migration',
  doc: 'Create a migration from a manifest; an existing one does not change any more.',
  category: 'migration',
  operations: ['patchNamespacedVirtualMachineInstanceMigration'],
  effect: 'act',
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
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancemigrations/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstanceMigration',
  },
  result: shape('VirtualMachineInstanceMigration'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstanceMigration', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineInstanceMigration',
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

export const createVirtualMachineInstanceMigration: ToolDef<t.CreateVirtualMachineInstanceMigrationParams> = tool({
  name: 'kubevirt_create_vmi_migration',
  formerly: 'kubevirt_create_virtual_machine_instance_migration',
  title: 'Create virtual machine instance migration',
  doc: 'Move a running machine to another node by creating a migration object, optionally with a node selector.',
  category: 'migration',
  operations: ['createNamespacedVirtualMachineInstanceMigration'],
  effect: 'act',
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
  ],
  call: {
    kind: 'rest',
    method: 'POST',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancemigrations',
    verb: 'create',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstanceMigration',
  },
  result: shape('VirtualMachineInstanceMigration'),
  params: {
    body: required(
      shape('VirtualMachineInstanceMigration', 'Manifest, such as {metadata: {name}, spec: {vmiName}}', {
        wire: 'body',
      }),
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

export const deleteCollectionVirtualMachineInstanceMigration: ToolDef<t.DeleteCollectionVirtualMachineInstanceMigrationParams> =
  tool({
    name: 'kubevirt_delete_collection_vmi_migrations',
    formerly: 'kubevirt_delete_collection_virtual_machine_instance_migrations',
    title: 'Delete collection virtual machine instance migrations',
    doc: 'Cancel or clear away all migrations of a namespace that match a selector.',
    category: 'migration',
    operations: ['deleteCollectionNamespacedVirtualMachineInstanceMigration'],
    effect: 'destroy',
    risk: 'critical',
    reversible: false,
    call: {
      kind: 'rest',
      method: 'DELETE',
      path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancemigrations',
      verb: 'deletecollection',
      apiVersion: 'kubevirt.io/v1',
      resourceKind: 'VirtualMachineInstanceMigration',
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

export const deleteVirtualMachineInstanceMigration: ToolDef<t.DeleteVirtualMachineInstanceMigrationParams> = tool({
  name: 'kubevirt_delete_vmi_migration',
  formerly: 'kubevirt_delete_virtual_machine_instance_migration',
  title: 'Delete virtual machine instance migration',
  doc: 'Cancel a live migration that is under way, or clear away the record of a finished one.',
  category: 'migration',
  operations: ['deleteNamespacedVirtualMachineInstanceMigration'],
  effect: 'act',
  risk: 'high',
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancemigrations/{name}',
    verb: 'delete',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstanceMigration',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstanceMigration', wire: 'path' })),
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

export const getVirtualMachineInstanceMigration: ToolDef<t.GetVirtualMachineInstanceMigrationParams> = tool({
  name: 'kubevirt_get_virtual_machine_instance_migration',
  title: 'Get virtual machine instance migration',
  doc: 'Show one live migration: phase, source and target node, reason of a failure.',
  category: 'migration',
  operations: ['readNamespacedVirtualMachineInstanceMigration'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancemigrations/{name}',
    verb: 'get',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstanceMigration',
  },
  result: shape('VirtualMachineInstanceMigration'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstanceMigration', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    events: flag('Tell the latest events about it as well, to see why something hangs', { wire: 'option.events' }),
  },
});

export const listVirtualMachineInstanceMigration: ToolDef<t.ListVirtualMachineInstanceMigrationParams> = tool({
  name: 'kubevirt_list_virtual_machine_instance_migrations',
  title: 'List virtual machine instance migrations',
  doc: 'Show live migrations with their phase and the machine that moves, finished ones included.',
  category: 'migration',
  operations: ['listNamespacedVirtualMachineInstanceMigration', 'listVirtualMachineInstanceMigrationForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancemigrations',
    verb: 'list',
    allPath: '/apis/kubevirt.io/v1/virtualmachineinstancemigrations',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstanceMigration',
  },
  result: list(shape('VirtualMachineInstanceMigration')),
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

export const patchVirtualMachineInstanceMigration: ToolDef<t.PatchVirtualMachineInstanceMigrationParams> = tool({
  name: 'kubevirt_patch_virtual_machine_instance_migration',
  title: 'Patch virtual machine instance migration',
  doc: 'Change labels or annotations of a migration object; the move itself cannot be altered.',
  category: 'migration',
  operations: ['patchNamespacedVirtualMachineInstanceMigration'],
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
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancemigrations/{name}',
    verb: 'patch',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstanceMigration',
  },
  result: shape('VirtualMachineInstanceMigration'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstanceMigration', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'VirtualMachineInstanceMigration' },
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

export const replaceVirtualMachineInstanceMigration: ToolDef<t.ReplaceVirtualMachineInstanceMigrationParams> = tool({
  name: 'kubevirt_replace_vmi_migration',
  formerly: 'kubevirt_replace_virtual_machine_instance_migration',
  title: 'Replace virtual machine instance migration',
  doc: 'Overwrite the manifest of a migration object; its spec must stay the same.',
  category: 'migration',
  operations: ['replaceNamespacedVirtualMachineInstanceMigration'],
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
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancemigrations/{name}',
    verb: 'replace',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstanceMigration',
  },
  result: shape('VirtualMachineInstanceMigration'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstanceMigration', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineInstanceMigration',
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
