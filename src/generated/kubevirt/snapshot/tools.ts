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

export const applyVirtualMachineRestore: ToolDef<t.ApplyVirtualMachineRestoreParams> = tool({
  name: 'kubevirt_apply_virtual_machine_restore',
  title: 'Apply virtual machine restore',
  doc: 'Start a restore from a manifest; one that exists does not run again.',
  category: 'snapshot',
  operations: ['patchNamespacedVirtualMachineRestore'],
  effect: 'write',
  risk: 'critical',
  reversible: false,
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
    path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinerestores/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineRestore',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineRestore'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineRestore', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineRestore',
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

export const applyVirtualMachineSnapshot: ToolDef<t.ApplyVirtualMachineSnapshotParams> = tool({
  name: 'kubevirt_apply_virtual_machine_snapshot',
  title: 'Apply virtual machine snapshot',
  doc: 'Take a snapshot from a manifest; one that exists only changes labels and deadlines.',
  category: 'snapshot',
  operations: ['patchNamespacedVirtualMachineSnapshot'],
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
      param: 'body.spec.deletionPolicy',
      becomes: ['delete'],
      usual: 'delete',
      effect: 'destroy',
      risk: 'high',
      why: 'the disk states in it go with it from now on',
    },
    {
      param: 'body.spec.failureDeadline',
      change: 'falls',
      effect: 'destroy',
      risk: 'high',
      why: 'a snapshot under way is given up earlier',
    },
    { param: 'force', equals: true, risk: 'high', why: 'fields are taken away from whoever manages them' },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinesnapshots/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineSnapshot',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineSnapshot'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineSnapshot', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineSnapshot',
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

export const applyVirtualMachineSnapshotContent: ToolDef<t.ApplyVirtualMachineSnapshotContentParams> = tool({
  name: 'kubevirt_apply_virtual_machine_snapshot_content',
  title: 'Apply virtual machine snapshot content',
  doc: 'Create a snapshot content or change its labels from a manifest.',
  category: 'snapshot',
  operations: ['patchNamespacedVirtualMachineSnapshotContent'],
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
    path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinesnapshotcontents/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineSnapshotContent',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineSnapshotContent'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineSnapshotContent', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineSnapshotContent',
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

export const createVirtualMachineRestore: ToolDef<t.CreateVirtualMachineRestoreParams> = tool({
  name: 'kubevirt_create_virtual_machine_restore',
  title: 'Create virtual machine restore',
  doc: 'Set a virtual machine back to a snapshot; what its disks hold now is replaced. It has to be stopped.',
  category: 'snapshot',
  operations: ['createNamespacedVirtualMachineRestore'],
  effect: 'write',
  risk: 'critical',
  reversible: false,
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
    path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinerestores',
    verb: 'create',
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineRestore',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineRestore'),
  params: {
    body: required(
      shape(
        'VirtualMachineRestore',
        'Manifest, such as {metadata: {name}, spec: {target: {apiGroup: kubevirt.io, kind: VirtualMachine, name}, virtualMachineSnapshotName}}',
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

export const createVirtualMachineSnapshot: ToolDef<t.CreateVirtualMachineSnapshotParams> = tool({
  name: 'kubevirt_create_virtual_machine_snapshot',
  title: 'Create virtual machine snapshot',
  doc: 'Take a snapshot of a virtual machine and its disks; a guest agent quiesces the file systems if there is one.',
  category: 'snapshot',
  operations: ['createNamespacedVirtualMachineSnapshot'],
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
    path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinesnapshots',
    verb: 'create',
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineSnapshot',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineSnapshot'),
  params: {
    body: required(
      shape(
        'VirtualMachineSnapshot',
        'Manifest, such as {metadata: {name}, spec: {source: {apiGroup: kubevirt.io, kind: VirtualMachine, name}}}',
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

export const createVirtualMachineSnapshotContent: ToolDef<t.CreateVirtualMachineSnapshotContentParams> = tool({
  name: 'kubevirt_create_virtual_machine_snapshot_content',
  title: 'Create virtual machine snapshot content',
  doc: 'Create a snapshot content by hand; normally the snapshot controller does that.',
  category: 'snapshot',
  operations: ['createNamespacedVirtualMachineSnapshotContent'],
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
    path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinesnapshotcontents',
    verb: 'create',
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineSnapshotContent',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineSnapshotContent'),
  params: {
    body: required(
      shape('VirtualMachineSnapshotContent', 'Manifest; apiVersion and kind are filled in when left out', {
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

export const deleteCollectionVirtualMachineRestore: ToolDef<t.DeleteCollectionVirtualMachineRestoreParams> = tool({
  name: 'kubevirt_delete_collection_vm_restores',
  formerly: 'kubevirt_delete_collection_virtual_machine_restores',
  title: 'Delete collection virtual machine restores',
  doc: 'Delete the records of all restores of a namespace that match a selector.',
  category: 'snapshot',
  operations: ['deleteCollectionNamespacedVirtualMachineRestore'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinerestores',
    verb: 'deletecollection',
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineRestore',
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

export const deleteCollectionVirtualMachineSnapshot: ToolDef<t.DeleteCollectionVirtualMachineSnapshotParams> = tool({
  name: 'kubevirt_delete_collection_vm_snapshots',
  formerly: 'kubevirt_delete_collection_virtual_machine_snapshots',
  title: 'Delete collection virtual machine snapshots',
  doc: 'Delete all snapshots of a namespace that match a selector, with the disk states in them.',
  category: 'snapshot',
  operations: ['deleteCollectionNamespacedVirtualMachineSnapshot'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinesnapshots',
    verb: 'deletecollection',
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineSnapshot',
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

export const deleteCollectionVirtualMachineSnapshotContent: ToolDef<t.DeleteCollectionVirtualMachineSnapshotContentParams> =
  tool({
    name: 'kubevirt_delete_collection_vm_snapshot_contents',
    formerly: 'kubevirt_delete_collection_virtual_machine_snapshot_contents',
    title: 'Delete collection virtual machine snapshot contents',
    doc: 'Delete the stored data of all snapshots of a namespace that match a selector.',
    category: 'snapshot',
    operations: ['deleteCollectionNamespacedVirtualMachineSnapshotContent'],
    effect: 'destroy',
    risk: 'critical',
    reversible: false,
    call: {
      kind: 'rest',
      method: 'DELETE',
      path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinesnapshotcontents',
      verb: 'deletecollection',
      apiVersion: 'snapshot.kubevirt.io/v1beta1',
      resourceKind: 'VirtualMachineSnapshotContent',
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

export const deleteVirtualMachineRestore: ToolDef<t.DeleteVirtualMachineRestoreParams> = tool({
  name: 'kubevirt_delete_virtual_machine_restore',
  title: 'Delete virtual machine restore',
  doc: 'Delete the record of a restore; a restore under way is abandoned half-way.',
  category: 'snapshot',
  operations: ['deleteNamespacedVirtualMachineRestore'],
  effect: 'destroy',
  risk: 'high',
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinerestores/{name}',
    verb: 'delete',
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineRestore',
    otherVersions: ['v1alpha1'],
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineRestore', wire: 'path' })),
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

export const deleteVirtualMachineSnapshot: ToolDef<t.DeleteVirtualMachineSnapshotParams> = tool({
  name: 'kubevirt_delete_virtual_machine_snapshot',
  title: 'Delete virtual machine snapshot',
  doc: 'Delete a snapshot and, by default, the disk states it holds; it can no longer be restored.',
  category: 'snapshot',
  operations: ['deleteNamespacedVirtualMachineSnapshot'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinesnapshots/{name}',
    verb: 'delete',
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineSnapshot',
    otherVersions: ['v1alpha1'],
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineSnapshot', wire: 'path' })),
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

export const deleteVirtualMachineSnapshotContent: ToolDef<t.DeleteVirtualMachineSnapshotContentParams> = tool({
  name: 'kubevirt_delete_virtual_machine_snapshot_content',
  title: 'Delete virtual machine snapshot content',
  doc: 'Delete the stored data of a snapshot, which makes the snapshot useless.',
  category: 'snapshot',
  operations: ['deleteNamespacedVirtualMachineSnapshotContent'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinesnapshotcontents/{name}',
    verb: 'delete',
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineSnapshotContent',
    otherVersions: ['v1alpha1'],
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineSnapshotContent', wire: 'path' })),
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

export const getVirtualMachineRestore: ToolDef<t.GetVirtualMachineRestoreParams> = tool({
  name: 'kubevirt_get_virtual_machine_restore',
  title: 'Get virtual machine restore',
  doc: 'Show one restore: target, snapshot, volumes restored so far and conditions.',
  category: 'snapshot',
  operations: ['readNamespacedVirtualMachineRestore'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinerestores/{name}',
    verb: 'get',
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineRestore',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineRestore'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineRestore', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const getVirtualMachineSnapshot: ToolDef<t.GetVirtualMachineSnapshotParams> = tool({
  name: 'kubevirt_get_virtual_machine_snapshot',
  title: 'Get virtual machine snapshot',
  doc: 'Show one snapshot: phase, readiness, the volumes in it and any error.',
  category: 'snapshot',
  operations: ['readNamespacedVirtualMachineSnapshot'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinesnapshots/{name}',
    verb: 'get',
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineSnapshot',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineSnapshot'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineSnapshot', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    events: flag('Tell the latest events about it as well, to see why something hangs', { wire: 'option.events' }),
  },
});

export const getVirtualMachineSnapshotContent: ToolDef<t.GetVirtualMachineSnapshotContentParams> = tool({
  name: 'kubevirt_get_virtual_machine_snapshot_content',
  title: 'Get virtual machine snapshot content',
  doc: 'Show one snapshot content: the saved machine manifest and the state of each volume snapshot.',
  category: 'snapshot',
  operations: ['readNamespacedVirtualMachineSnapshotContent'],
  effect: 'read',
  risk: 'none',
  flags: ['secretOut'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinesnapshotcontents/{name}',
    verb: 'get',
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineSnapshotContent',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineSnapshotContent'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineSnapshotContent', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const listVirtualMachineRestore: ToolDef<t.ListVirtualMachineRestoreParams> = tool({
  name: 'kubevirt_list_virtual_machine_restores',
  title: 'List virtual machine restores',
  doc: 'Show restores: which machine was set back to which snapshot, and whether that is complete.',
  category: 'snapshot',
  operations: ['listNamespacedVirtualMachineRestore', 'listVirtualMachineRestoreForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinerestores',
    verb: 'list',
    allPath: '/apis/snapshot.kubevirt.io/v1beta1/virtualmachinerestores',
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineRestore',
    otherVersions: ['v1alpha1'],
  },
  result: list(shape('VirtualMachineRestore')),
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

export const listVirtualMachineSnapshot: ToolDef<t.ListVirtualMachineSnapshotParams> = tool({
  name: 'kubevirt_list_virtual_machine_snapshots',
  title: 'List virtual machine snapshots',
  doc: 'Show snapshots of machines: what they were taken of, phase, and whether they can be restored.',
  category: 'snapshot',
  operations: ['listNamespacedVirtualMachineSnapshot', 'listVirtualMachineSnapshotForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinesnapshots',
    verb: 'list',
    allPath: '/apis/snapshot.kubevirt.io/v1beta1/virtualmachinesnapshots',
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineSnapshot',
    otherVersions: ['v1alpha1'],
  },
  result: list(shape('VirtualMachineSnapshot')),
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

export const listVirtualMachineSnapshotContent: ToolDef<t.ListVirtualMachineSnapshotContentParams> = tool({
  name: 'kubevirt_list_virtual_machine_snapshot_contents',
  title: 'List virtual machine snapshot contents',
  doc: "Show the stored contents behind snapshots: the machine's manifest and volume snapshots.",
  category: 'snapshot',
  operations: ['listNamespacedVirtualMachineSnapshotContent', 'listVirtualMachineSnapshotContentForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  flags: ['secretOut'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinesnapshotcontents',
    verb: 'list',
    allPath: '/apis/snapshot.kubevirt.io/v1beta1/virtualmachinesnapshotcontents',
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineSnapshotContent',
    otherVersions: ['v1alpha1'],
  },
  result: list(shape('VirtualMachineSnapshotContent')),
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

export const patchVirtualMachineRestore: ToolDef<t.PatchVirtualMachineRestoreParams> = tool({
  name: 'kubevirt_patch_virtual_machine_restore',
  title: 'Patch virtual machine restore',
  doc: 'Change labels or annotations of a restore object.',
  category: 'snapshot',
  operations: ['patchNamespacedVirtualMachineRestore'],
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
    path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinerestores/{name}',
    verb: 'patch',
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineRestore',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineRestore'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineRestore', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'VirtualMachineRestore' },
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

export const patchVirtualMachineSnapshot: ToolDef<t.PatchVirtualMachineSnapshotParams> = tool({
  name: 'kubevirt_patch_virtual_machine_snapshot',
  title: 'Patch virtual machine snapshot',
  doc: 'Change labels, deadline or deletion policy of a snapshot.',
  category: 'snapshot',
  operations: ['patchNamespacedVirtualMachineSnapshot'],
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
      param: 'body.spec.deletionPolicy',
      becomes: ['delete'],
      usual: 'delete',
      effect: 'destroy',
      risk: 'high',
      why: 'the disk states in it go with it from now on',
    },
    {
      param: 'body.spec.failureDeadline',
      change: 'falls',
      effect: 'destroy',
      risk: 'high',
      why: 'a snapshot under way is given up earlier',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinesnapshots/{name}',
    verb: 'patch',
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineSnapshot',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineSnapshot'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineSnapshot', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'VirtualMachineSnapshot' },
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

export const patchVirtualMachineSnapshotContent: ToolDef<t.PatchVirtualMachineSnapshotContentParams> = tool({
  name: 'kubevirt_patch_virtual_machine_snapshot_content',
  title: 'Patch virtual machine snapshot content',
  doc: 'Change labels or annotations of a snapshot content.',
  category: 'snapshot',
  operations: ['patchNamespacedVirtualMachineSnapshotContent'],
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
    path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinesnapshotcontents/{name}',
    verb: 'patch',
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineSnapshotContent',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineSnapshotContent'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineSnapshotContent', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'VirtualMachineSnapshotContent' },
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

export const replaceVirtualMachineRestore: ToolDef<t.ReplaceVirtualMachineRestoreParams> = tool({
  name: 'kubevirt_replace_virtual_machine_restore',
  title: 'Replace virtual machine restore',
  doc: 'Overwrite a restore object; its target and snapshot cannot change.',
  category: 'snapshot',
  operations: ['replaceNamespacedVirtualMachineRestore'],
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
    path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinerestores/{name}',
    verb: 'replace',
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineRestore',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineRestore'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineRestore', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineRestore',
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

export const replaceVirtualMachineSnapshot: ToolDef<t.ReplaceVirtualMachineSnapshotParams> = tool({
  name: 'kubevirt_replace_virtual_machine_snapshot',
  title: 'Replace virtual machine snapshot',
  doc: 'Overwrite a snapshot object; its source cannot change.',
  category: 'snapshot',
  operations: ['replaceNamespacedVirtualMachineSnapshot'],
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
      param: 'body.spec.deletionPolicy',
      becomes: ['delete'],
      usual: 'delete',
      effect: 'destroy',
      risk: 'high',
      why: 'the disk states in it go with it from now on',
    },
    {
      param: 'body.spec.failureDeadline',
      change: 'falls',
      effect: 'destroy',
      risk: 'high',
      why: 'a snapshot under way is given up earlier',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinesnapshots/{name}',
    verb: 'replace',
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineSnapshot',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineSnapshot'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineSnapshot', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineSnapshot',
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

export const replaceVirtualMachineSnapshotContent: ToolDef<t.ReplaceVirtualMachineSnapshotContentParams> = tool({
  name: 'kubevirt_replace_virtual_machine_snapshot_content',
  title: 'Replace virtual machine snapshot content',
  doc: 'Overwrite a snapshot content; its data cannot change.',
  category: 'snapshot',
  operations: ['replaceNamespacedVirtualMachineSnapshotContent'],
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
    path: '/apis/snapshot.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinesnapshotcontents/{name}',
    verb: 'replace',
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineSnapshotContent',
    otherVersions: ['v1alpha1'],
  },
  result: shape('VirtualMachineSnapshotContent'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineSnapshotContent', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineSnapshotContent',
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
