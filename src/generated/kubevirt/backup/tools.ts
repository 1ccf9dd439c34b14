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

export const applyVirtualMachineBackup: ToolDef<t.ApplyVirtualMachineBackupParams> = tool({
  name: 'kubevirt_apply_virtual_machine_backup',
  title: 'Apply virtual machine backup',
  doc: 'Start a backup from a manifest; one that exists does not run again.',
  category: 'backup',
  operations: ['patchNamespacedVirtualMachineBackup'],
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
    path: '/apis/backup.kubevirt.io/v1alpha1/namespaces/{namespace}/virtualmachinebackups/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'backup.kubevirt.io/v1alpha1',
    resourceKind: 'VirtualMachineBackup',
  },
  result: shape('VirtualMachineBackup'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineBackup', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineBackup',
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

export const applyVirtualMachineBackupTracker: ToolDef<t.ApplyVirtualMachineBackupTrackerParams> = tool({
  name: 'kubevirt_apply_virtual_machine_backup_tracker',
  title: 'Apply virtual machine backup tracker',
  doc: 'Create a backup tracker or bring it in line with a manifest.',
  category: 'backup',
  operations: ['patchNamespacedVirtualMachineBackupTracker'],
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
    path: '/apis/backup.kubevirt.io/v1alpha1/namespaces/{namespace}/virtualmachinebackuptrackers/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'backup.kubevirt.io/v1alpha1',
    resourceKind: 'VirtualMachineBackupTracker',
  },
  result: shape('VirtualMachineBackupTracker'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineBackupTracker', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineBackupTracker',
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

export const createVirtualMachineBackup: ToolDef<t.CreateVirtualMachineBackupParams> = tool({
  name: 'kubevirt_create_virtual_machine_backup',
  title: 'Create virtual machine backup',
  doc: 'Back a running machine up to a claim or to a pulling client, in full or since the last checkpoint.',
  category: 'backup',
  operations: ['createNamespacedVirtualMachineBackup'],
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
      param: 'body.spec.ttlDuration',
      change: 'gains',
      risk: 'high',
      why: 'it is deleted by itself when that time is over',
    },
  ],
  call: {
    kind: 'rest',
    method: 'POST',
    path: '/apis/backup.kubevirt.io/v1alpha1/namespaces/{namespace}/virtualmachinebackups',
    verb: 'create',
    apiVersion: 'backup.kubevirt.io/v1alpha1',
    resourceKind: 'VirtualMachineBackup',
  },
  result: shape('VirtualMachineBackup'),
  params: {
    body: required(
      shape('VirtualMachineBackup', 'Manifest; apiVersion and kind are filled in when left out', { wire: 'body' }),
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

export const createVirtualMachineBackupTracker: ToolDef<t.CreateVirtualMachineBackupTrackerParams> = tool({
  name: 'kubevirt_create_virtual_machine_backup_tracker',
  title: 'Create virtual machine backup tracker',
  doc: 'Begin to track the backups of a machine, so that they can be incremental.',
  category: 'backup',
  operations: ['createNamespacedVirtualMachineBackupTracker'],
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
    path: '/apis/backup.kubevirt.io/v1alpha1/namespaces/{namespace}/virtualmachinebackuptrackers',
    verb: 'create',
    apiVersion: 'backup.kubevirt.io/v1alpha1',
    resourceKind: 'VirtualMachineBackupTracker',
  },
  result: shape('VirtualMachineBackupTracker'),
  params: {
    body: required(
      shape('VirtualMachineBackupTracker', 'Manifest; apiVersion and kind are filled in when left out', {
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

export const deleteCollectionVirtualMachineBackup: ToolDef<t.DeleteCollectionVirtualMachineBackupParams> = tool({
  name: 'kubevirt_delete_collection_vm_backups',
  formerly: 'kubevirt_delete_collection_virtual_machine_backups',
  title: 'Delete collection virtual machine backups',
  doc: 'Delete the records of all backups of a namespace that match a selector.',
  category: 'backup',
  operations: ['deleteCollectionNamespacedVirtualMachineBackup'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/backup.kubevirt.io/v1alpha1/namespaces/{namespace}/virtualmachinebackups',
    verb: 'deletecollection',
    apiVersion: 'backup.kubevirt.io/v1alpha1',
    resourceKind: 'VirtualMachineBackup',
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

export const deleteCollectionVirtualMachineBackupTracker: ToolDef<t.DeleteCollectionVirtualMachineBackupTrackerParams> =
  tool({
    name: 'kubevirt_delete_collection_vm_backup_trackers',
    formerly: 'kubevirt_delete_collection_virtual_machine_backup_trackers',
    title: 'Delete collection virtual machine backup trackers',
    doc: 'Delete all backup trackers of a namespace that match a selector.',
    category: 'backup',
    operations: ['deleteCollectionNamespacedVirtualMachineBackupTracker'],
    effect: 'destroy',
    risk: 'critical',
    reversible: false,
    call: {
      kind: 'rest',
      method: 'DELETE',
      path: '/apis/backup.kubevirt.io/v1alpha1/namespaces/{namespace}/virtualmachinebackuptrackers',
      verb: 'deletecollection',
      apiVersion: 'backup.kubevirt.io/v1alpha1',
      resourceKind: 'VirtualMachineBackupTracker',
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

export const deleteVirtualMachineBackup: ToolDef<t.DeleteVirtualMachineBackupParams> = tool({
  name: 'kubevirt_delete_virtual_machine_backup',
  title: 'Delete virtual machine backup',
  doc: 'Delete the record of a backup, or abort the one that is running.',
  category: 'backup',
  operations: ['deleteNamespacedVirtualMachineBackup'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/backup.kubevirt.io/v1alpha1/namespaces/{namespace}/virtualmachinebackups/{name}',
    verb: 'delete',
    apiVersion: 'backup.kubevirt.io/v1alpha1',
    resourceKind: 'VirtualMachineBackup',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineBackup', wire: 'path' })),
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

export const deleteVirtualMachineBackupTracker: ToolDef<t.DeleteVirtualMachineBackupTrackerParams> = tool({
  name: 'kubevirt_delete_virtual_machine_backup_tracker',
  title: 'Delete virtual machine backup tracker',
  doc: 'Delete a backup tracker; the next backup of the machine is a full one.',
  category: 'backup',
  operations: ['deleteNamespacedVirtualMachineBackupTracker'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/backup.kubevirt.io/v1alpha1/namespaces/{namespace}/virtualmachinebackuptrackers/{name}',
    verb: 'delete',
    apiVersion: 'backup.kubevirt.io/v1alpha1',
    resourceKind: 'VirtualMachineBackupTracker',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineBackupTracker', wire: 'path' })),
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
    dryRun: flag('Check everything and change nothing', { wire: 'body.dryRun', rehearsal: true }),
  },
});

export const getVirtualMachineBackup: ToolDef<t.GetVirtualMachineBackupParams> = tool({
  name: 'kubevirt_get_virtual_machine_backup',
  title: 'Get virtual machine backup',
  doc: 'Show one backup: full or incremental, checkpoint, included volumes and conditions.',
  category: 'backup',
  operations: ['readNamespacedVirtualMachineBackup'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/backup.kubevirt.io/v1alpha1/namespaces/{namespace}/virtualmachinebackups/{name}',
    verb: 'get',
    apiVersion: 'backup.kubevirt.io/v1alpha1',
    resourceKind: 'VirtualMachineBackup',
  },
  result: shape('VirtualMachineBackup'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineBackup', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const getVirtualMachineBackupTracker: ToolDef<t.GetVirtualMachineBackupTrackerParams> = tool({
  name: 'kubevirt_get_virtual_machine_backup_tracker',
  title: 'Get virtual machine backup tracker',
  doc: 'Show one backup tracker: its machine, latest checkpoint and when that was made.',
  category: 'backup',
  operations: ['readNamespacedVirtualMachineBackupTracker'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/backup.kubevirt.io/v1alpha1/namespaces/{namespace}/virtualmachinebackuptrackers/{name}',
    verb: 'get',
    apiVersion: 'backup.kubevirt.io/v1alpha1',
    resourceKind: 'VirtualMachineBackupTracker',
  },
  result: shape('VirtualMachineBackupTracker'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineBackupTracker', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const listVirtualMachineBackup: ToolDef<t.ListVirtualMachineBackupParams> = tool({
  name: 'kubevirt_list_virtual_machine_backups',
  title: 'List virtual machine backups',
  doc: 'Show backups of machines with source, type and checkpoint.',
  category: 'backup',
  operations: ['listNamespacedVirtualMachineBackup', 'listVirtualMachineBackupForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/backup.kubevirt.io/v1alpha1/namespaces/{namespace}/virtualmachinebackups',
    verb: 'list',
    allPath: '/apis/backup.kubevirt.io/v1alpha1/virtualmachinebackups',
    apiVersion: 'backup.kubevirt.io/v1alpha1',
    resourceKind: 'VirtualMachineBackup',
  },
  result: list(shape('VirtualMachineBackup')),
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

export const listVirtualMachineBackupTracker: ToolDef<t.ListVirtualMachineBackupTrackerParams> = tool({
  name: 'kubevirt_list_virtual_machine_backup_trackers',
  title: 'List virtual machine backup trackers',
  doc: 'Show backup trackers: the last checkpoint from which the next incremental backup goes on.',
  category: 'backup',
  operations: ['listNamespacedVirtualMachineBackupTracker', 'listVirtualMachineBackupTrackerForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/backup.kubevirt.io/v1alpha1/namespaces/{namespace}/virtualmachinebackuptrackers',
    verb: 'list',
    allPath: '/apis/backup.kubevirt.io/v1alpha1/virtualmachinebackuptrackers',
    apiVersion: 'backup.kubevirt.io/v1alpha1',
    resourceKind: 'VirtualMachineBackupTracker',
  },
  result: list(shape('VirtualMachineBackupTracker')),
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

export const patchVirtualMachineBackup: ToolDef<t.PatchVirtualMachineBackupParams> = tool({
  name: 'kubevirt_patch_virtual_machine_backup',
  title: 'Patch virtual machine backup',
  doc: 'Change labels or annotations of a backup object.',
  category: 'backup',
  operations: ['patchNamespacedVirtualMachineBackup'],
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
    path: '/apis/backup.kubevirt.io/v1alpha1/namespaces/{namespace}/virtualmachinebackups/{name}',
    verb: 'patch',
    apiVersion: 'backup.kubevirt.io/v1alpha1',
    resourceKind: 'VirtualMachineBackup',
  },
  result: shape('VirtualMachineBackup'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineBackup', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'VirtualMachineBackup' },
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

export const patchVirtualMachineBackupTracker: ToolDef<t.PatchVirtualMachineBackupTrackerParams> = tool({
  name: 'kubevirt_patch_virtual_machine_backup_tracker',
  title: 'Patch virtual machine backup tracker',
  doc: 'Change labels or annotations of a backup tracker.',
  category: 'backup',
  operations: ['patchNamespacedVirtualMachineBackupTracker'],
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
    path: '/apis/backup.kubevirt.io/v1alpha1/namespaces/{namespace}/virtualmachinebackuptrackers/{name}',
    verb: 'patch',
    apiVersion: 'backup.kubevirt.io/v1alpha1',
    resourceKind: 'VirtualMachineBackupTracker',
  },
  result: shape('VirtualMachineBackupTracker'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineBackupTracker', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'VirtualMachineBackupTracker' },
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

export const replaceVirtualMachineBackup: ToolDef<t.ReplaceVirtualMachineBackupParams> = tool({
  name: 'kubevirt_replace_virtual_machine_backup',
  title: 'Replace virtual machine backup',
  doc: 'Overwrite a backup object; its source cannot change.',
  category: 'backup',
  operations: ['replaceNamespacedVirtualMachineBackup'],
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
    path: '/apis/backup.kubevirt.io/v1alpha1/namespaces/{namespace}/virtualmachinebackups/{name}',
    verb: 'replace',
    apiVersion: 'backup.kubevirt.io/v1alpha1',
    resourceKind: 'VirtualMachineBackup',
  },
  result: shape('VirtualMachineBackup'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineBackup', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineBackup',
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

export const replaceVirtualMachineBackupTracker: ToolDef<t.ReplaceVirtualMachineBackupTrackerParams> = tool({
  name: 'kubevirt_replace_virtual_machine_backup_tracker',
  title: 'Replace virtual machine backup tracker',
  doc: 'Overwrite a backup tracker; its machine cannot change.',
  category: 'backup',
  operations: ['replaceNamespacedVirtualMachineBackupTracker'],
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
    path: '/apis/backup.kubevirt.io/v1alpha1/namespaces/{namespace}/virtualmachinebackuptrackers/{name}',
    verb: 'replace',
    apiVersion: 'backup.kubevirt.io/v1alpha1',
    resourceKind: 'VirtualMachineBackupTracker',
  },
  result: shape('VirtualMachineBackupTracker'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineBackupTracker', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineBackupTracker',
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
