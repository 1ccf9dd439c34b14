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

export const applyVirtualMachineExport: ToolDef<t.ApplyVirtualMachineExportParams> = tool({
  name: 'kubevirt_apply_virtual_machine_export',
  title: 'Apply virtual machine export',
  doc: 'Create an export or bring it in line with a manifest.',
  category: 'export',
  operations: ['patchNamespacedVirtualMachineExport'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut', 'secretOut'],
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
      param: 'body.spec.ttlDuration',
      change: 'falls',
      effect: 'destroy',
      risk: 'high',
      why: 'it is deleted by itself, earlier than now',
    },
    { param: 'force', equals: true, risk: 'high', why: 'fields are taken away from whoever manages them' },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/export.kubevirt.io/v1/namespaces/{namespace}/virtualmachineexports/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'export.kubevirt.io/v1',
    resourceKind: 'VirtualMachineExport',
    otherVersions: ['v1beta1', 'v1alpha1'],
  },
  result: shape('VirtualMachineExport'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineExport', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineExport',
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

export const createVirtualMachineExport: ToolDef<t.CreateVirtualMachineExportParams> = tool({
  name: 'kubevirt_create_virtual_machine_export',
  title: 'Create virtual machine export',
  doc: 'Offer the disks of a machine, snapshot or claim for download over HTTPS for a limited time.',
  category: 'export',
  operations: ['createNamespacedVirtualMachineExport'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut', 'secretOut'],
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
      param: 'body.spec.ttlDuration',
      change: 'gains',
      risk: 'high',
      why: 'it is deleted by itself when that time is over',
    },
  ],
  call: {
    kind: 'rest',
    method: 'POST',
    path: '/apis/export.kubevirt.io/v1/namespaces/{namespace}/virtualmachineexports',
    verb: 'create',
    apiVersion: 'export.kubevirt.io/v1',
    resourceKind: 'VirtualMachineExport',
    otherVersions: ['v1beta1', 'v1alpha1'],
  },
  result: shape('VirtualMachineExport'),
  params: {
    body: required(
      shape(
        'VirtualMachineExport',
        'Manifest, such as {metadata: {name}, spec: {source: {apiGroup: kubevirt.io, kind: VirtualMachine, name}, ttlDuration: 2h}}',
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

export const deleteCollectionVirtualMachineExport: ToolDef<t.DeleteCollectionVirtualMachineExportParams> = tool({
  name: 'kubevirt_delete_collection_vm_exports',
  formerly: 'kubevirt_delete_collection_virtual_machine_exports',
  title: 'Delete collection virtual machine exports',
  doc: 'Close all exports of a namespace that match a selector.',
  category: 'export',
  operations: ['deleteCollectionNamespacedVirtualMachineExport'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/export.kubevirt.io/v1/namespaces/{namespace}/virtualmachineexports',
    verb: 'deletecollection',
    apiVersion: 'export.kubevirt.io/v1',
    resourceKind: 'VirtualMachineExport',
    otherVersions: ['v1beta1', 'v1alpha1'],
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

export const deleteVirtualMachineExport: ToolDef<t.DeleteVirtualMachineExportParams> = tool({
  name: 'kubevirt_delete_virtual_machine_export',
  title: 'Delete virtual machine export',
  doc: 'Close an export; its download links stop working.',
  category: 'export',
  operations: ['deleteNamespacedVirtualMachineExport'],
  effect: 'destroy',
  risk: 'high',
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/export.kubevirt.io/v1/namespaces/{namespace}/virtualmachineexports/{name}',
    verb: 'delete',
    apiVersion: 'export.kubevirt.io/v1',
    resourceKind: 'VirtualMachineExport',
    otherVersions: ['v1beta1', 'v1alpha1'],
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineExport', wire: 'path' })),
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

export const getVirtualMachineExport: ToolDef<t.GetVirtualMachineExportParams> = tool({
  name: 'kubevirt_get_virtual_machine_export',
  title: 'Get virtual machine export',
  doc: 'Show one export: links to the disks and manifests, phase and expiry.',
  category: 'export',
  operations: ['readNamespacedVirtualMachineExport'],
  effect: 'read',
  risk: 'none',
  flags: ['dataOut', 'secretOut'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/export.kubevirt.io/v1/namespaces/{namespace}/virtualmachineexports/{name}',
    verb: 'get',
    apiVersion: 'export.kubevirt.io/v1',
    resourceKind: 'VirtualMachineExport',
    otherVersions: ['v1beta1', 'v1alpha1'],
  },
  result: shape('VirtualMachineExport'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineExport', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const listVirtualMachineExport: ToolDef<t.ListVirtualMachineExportParams> = tool({
  name: 'kubevirt_list_virtual_machine_exports',
  title: 'List virtual machine exports',
  doc: 'Show exports that offer disks for download, with source and phase.',
  category: 'export',
  operations: ['listNamespacedVirtualMachineExport', 'listVirtualMachineExportForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  flags: ['dataOut', 'secretOut'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/export.kubevirt.io/v1/namespaces/{namespace}/virtualmachineexports',
    verb: 'list',
    allPath: '/apis/export.kubevirt.io/v1/virtualmachineexports',
    apiVersion: 'export.kubevirt.io/v1',
    resourceKind: 'VirtualMachineExport',
    otherVersions: ['v1beta1', 'v1alpha1'],
  },
  result: list(shape('VirtualMachineExport')),
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

export const patchVirtualMachineExport: ToolDef<t.PatchVirtualMachineExportParams> = tool({
  name: 'kubevirt_patch_virtual_machine_export',
  title: 'Patch virtual machine export',
  doc: 'Change labels or the time to live of an export.',
  category: 'export',
  operations: ['patchNamespacedVirtualMachineExport'],
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
      param: 'body.spec.ttlDuration',
      change: 'falls',
      effect: 'destroy',
      risk: 'high',
      why: 'it is deleted by itself, earlier than now',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/export.kubevirt.io/v1/namespaces/{namespace}/virtualmachineexports/{name}',
    verb: 'patch',
    apiVersion: 'export.kubevirt.io/v1',
    resourceKind: 'VirtualMachineExport',
    otherVersions: ['v1beta1', 'v1alpha1'],
  },
  result: shape('VirtualMachineExport'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineExport', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'VirtualMachineExport' },
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

export const replaceVirtualMachineExport: ToolDef<t.ReplaceVirtualMachineExportParams> = tool({
  name: 'kubevirt_replace_virtual_machine_export',
  title: 'Replace virtual machine export',
  doc: 'Overwrite an export with a complete manifest; its source cannot change.',
  category: 'export',
  operations: ['replaceNamespacedVirtualMachineExport'],
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
    {
      param: 'body.spec.ttlDuration',
      change: 'falls',
      effect: 'destroy',
      risk: 'high',
      why: 'it is deleted by itself, earlier than now',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/export.kubevirt.io/v1/namespaces/{namespace}/virtualmachineexports/{name}',
    verb: 'replace',
    apiVersion: 'export.kubevirt.io/v1',
    resourceKind: 'VirtualMachineExport',
    otherVersions: ['v1beta1', 'v1alpha1'],
  },
  result: shape('VirtualMachineExport'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineExport', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineExport',
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
