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

export const applyVirtualMachineClone: ToolDef<t.ApplyVirtualMachineCloneParams> = tool({
  name: 'kubevirt_apply_virtual_machine_clone',
  title: 'Apply virtual machine clone',
  doc: 'Start a clone from a manifest; one that exists does not run again.',
  category: 'clone',
  operations: ['patchVirtualMachineClone'],
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
    path: '/apis/clone.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachineclones/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'clone.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineClone',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineClone'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineClone', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineClone',
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

export const createVirtualMachineClone: ToolDef<t.CreateVirtualMachineCloneParams> = tool({
  name: 'kubevirt_create_virtual_machine_clone',
  title: 'Create virtual machine clone',
  doc: 'Copy a virtual machine or snapshot into a new machine with its own disks, addresses and serial.',
  category: 'clone',
  operations: ['createVirtualMachineClone'],
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
    path: '/apis/clone.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachineclones',
    verb: 'create',
    apiVersion: 'clone.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineClone',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineClone'),
  params: {
    body: required(
      shape(
        'VirtualMachineClone',
        'Manifest, such as {metadata: {name}, spec: {source: {apiGroup: kubevirt.io, kind: VirtualMachine, name}, target: {apiGroup: kubevirt.io, kind: VirtualMachine, name}}}',
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

export const deleteCollectionVirtualMachineClone: ToolDef<t.DeleteCollectionVirtualMachineCloneParams> = tool({
  name: 'kubevirt_delete_collection_virtual_machine_clones',
  title: 'Delete collection virtual machine clones',
  doc: 'Delete the records of all clones of a namespace that match a selector.',
  category: 'clone',
  operations: ['deleteCollectionVirtualMachineClone'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/clone.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachineclones',
    verb: 'deletecollection',
    apiVersion: 'clone.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineClone',
    otherVersions: ['v1alpha1'],
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

export const deleteVirtualMachineClone: ToolDef<t.DeleteVirtualMachineCloneParams> = tool({
  name: 'kubevirt_delete_virtual_machine_clone',
  title: 'Delete virtual machine clone',
  doc: 'Delete the record of a clone; the copy itself stays once it is complete.',
  category: 'clone',
  operations: ['deleteVirtualMachineClone'],
  effect: 'destroy',
  risk: 'low',
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/clone.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachineclones/{name}',
    verb: 'delete',
    apiVersion: 'clone.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineClone',
    otherVersions: ['v1alpha1'],
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineClone', wire: 'path' })),
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

export const getVirtualMachineClone: ToolDef<t.GetVirtualMachineCloneParams> = tool({
  name: 'kubevirt_get_virtual_machine_clone',
  title: 'Get virtual machine clone',
  doc: 'Show one clone operation: phase, name of the copy and conditions.',
  category: 'clone',
  operations: ['readVirtualMachineClone'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/clone.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachineclones/{name}',
    verb: 'get',
    apiVersion: 'clone.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineClone',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineClone'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineClone', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const listVirtualMachineClone: ToolDef<t.ListVirtualMachineCloneParams> = tool({
  name: 'kubevirt_list_virtual_machine_clones',
  title: 'List virtual machine clones',
  doc: 'Show clone operations with source, target and phase.',
  category: 'clone',
  operations: ['listVirtualMachineClone'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/clone.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachineclones',
    verb: 'list',
    apiVersion: 'clone.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineClone',
    otherVersions: ['v1alpha1'],
    allPath: '/apis/clone.kubevirt.io/v1beta1/virtualmachineclones',
  },
  result: list(shape('VirtualMachineClone')),
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

export const patchVirtualMachineClone: ToolDef<t.PatchVirtualMachineCloneParams> = tool({
  name: 'kubevirt_patch_virtual_machine_clone',
  title: 'Patch virtual machine clone',
  doc: 'Change labels or annotations of a clone object.',
  category: 'clone',
  operations: ['patchVirtualMachineClone'],
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
    path: '/apis/clone.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachineclones/{name}',
    verb: 'patch',
    apiVersion: 'clone.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineClone',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineClone'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineClone', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'VirtualMachineClone' },
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

export const replaceVirtualMachineClone: ToolDef<t.ReplaceVirtualMachineCloneParams> = tool({
  name: 'kubevirt_replace_virtual_machine_clone',
  title: 'Replace virtual machine clone',
  doc: 'Overwrite a clone object; its source cannot change.',
  category: 'clone',
  operations: ['replaceVirtualMachineClone'],
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
    path: '/apis/clone.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachineclones/{name}',
    verb: 'replace',
    apiVersion: 'clone.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineClone',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineClone'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineClone', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineClone',
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
