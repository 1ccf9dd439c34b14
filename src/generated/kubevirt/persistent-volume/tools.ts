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

export const applyPersistentVolumeClaim: ToolDef<t.ApplyPersistentVolumeClaimParams> = tool({
  name: 'kubevirt_apply_persistent_volume_claim',
  title: 'Apply persistent volume claim',
  doc: 'Create a claim or change its size or labels from a manifest.',
  category: 'persistent-volume',
  operations: ['patchCoreV1NamespacedPersistentVolumeClaim'],
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
      param: 'body.spec.resources.requests',
      change: 'differs',
      risk: 'high',
      why: 'a volume that has grown does not get smaller again',
    },
    { param: 'force', equals: true, risk: 'high', why: 'fields are taken away from whoever manages them' },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'v1',
    resourceKind: 'PersistentVolumeClaim',
  },
  result: shape('K8sPersistentVolumeClaim'),
  params: {
    name: required(text('Name of the object', { ref: 'PersistentVolumeClaim', wire: 'path' })),
    body: required(
      shape(
        'K8sPersistentVolumeClaim',
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

export const createPersistentVolumeClaim: ToolDef<t.CreatePersistentVolumeClaimParams> = tool({
  name: 'kubevirt_create_persistent_volume_claim',
  title: 'Create persistent volume claim',
  doc: 'Claim an empty volume of a storage class; it is bound at once or when the first pod uses it, as the class says.',
  category: 'persistent-volume',
  operations: ['createCoreV1NamespacedPersistentVolumeClaim'],
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
  ],
  call: {
    kind: 'rest',
    method: 'POST',
    path: '/api/v1/namespaces/{namespace}/persistentvolumeclaims',
    verb: 'create',
    apiVersion: 'v1',
    resourceKind: 'PersistentVolumeClaim',
  },
  result: shape('K8sPersistentVolumeClaim'),
  params: {
    body: required(
      shape(
        'K8sPersistentVolumeClaim',
        'Manifest, such as {metadata: {name}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 10Gi}}}}',
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

export const createVolumeSnapshot: ToolDef<t.CreateVolumeSnapshotParams> = tool({
  name: 'kubevirt_create_volume_snapshot',
  title: 'Create volume snapshot',
  doc: 'Take a snapshot of the volume behind a claim, without regard to the machine on it.',
  category: 'persistent-volume',
  operations: ['createSnapshotStorageV1NamespacedVolumeSnapshot'],
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
    path: '/apis/snapshot.storage.k8s.io/v1/namespaces/{namespace}/volumesnapshots',
    verb: 'create',
    apiVersion: 'snapshot.storage.k8s.io/v1',
    resourceKind: 'VolumeSnapshot',
  },
  result: shape('VolumeSnapshot'),
  params: {
    body: required(
      shape('VolumeSnapshot', 'Manifest, such as {metadata: {name}, spec: {source: {persistentVolumeClaimName}}}', {
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

export const deletePersistentVolumeClaim: ToolDef<t.DeletePersistentVolumeClaimParams> = tool({
  name: 'kubevirt_delete_persistent_volume_claim',
  title: 'Delete persistent volume claim',
  doc: 'Delete a claim and, unless its class retains volumes, the disk with everything on it.',
  category: 'persistent-volume',
  operations: ['deleteCoreV1NamespacedPersistentVolumeClaim'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}',
    verb: 'delete',
    apiVersion: 'v1',
    resourceKind: 'PersistentVolumeClaim',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'PersistentVolumeClaim', wire: 'path' })),
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

export const deleteVolumeSnapshot: ToolDef<t.DeleteVolumeSnapshotParams> = tool({
  name: 'kubevirt_delete_volume_snapshot',
  title: 'Delete volume snapshot',
  doc: 'Delete a snapshot of a volume and, unless its class retains them, what it holds.',
  category: 'persistent-volume',
  operations: ['deleteSnapshotStorageV1NamespacedVolumeSnapshot'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/snapshot.storage.k8s.io/v1/namespaces/{namespace}/volumesnapshots/{name}',
    verb: 'delete',
    apiVersion: 'snapshot.storage.k8s.io/v1',
    resourceKind: 'VolumeSnapshot',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VolumeSnapshot', wire: 'path' })),
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

export const getPersistentVolume: ToolDef<t.GetPersistentVolumeParams> = tool({
  name: 'kubevirt_get_persistent_volume',
  title: 'Get persistent volume',
  doc: 'Show one volume of the cluster: where it is stored, which nodes reach it, and who claims it.',
  category: 'persistent-volume',
  operations: ['readCoreV1PersistentVolume'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/api/v1/persistentvolumes/{name}',
    verb: 'get',
    apiVersion: 'v1',
    resourceKind: 'PersistentVolume',
  },
  result: shape('PersistentVolume'),
  params: {
    name: required(text('Name of the object', { wire: 'path' })),
  },
});

export const getPersistentVolumeClaim: ToolDef<t.GetPersistentVolumeClaimParams> = tool({
  name: 'kubevirt_get_persistent_volume_claim',
  title: 'Get persistent volume claim',
  doc: 'Show one claim: phase, size, class, access modes, conditions and the volume behind it.',
  category: 'persistent-volume',
  operations: ['readCoreV1NamespacedPersistentVolumeClaim'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}',
    verb: 'get',
    apiVersion: 'v1',
    resourceKind: 'PersistentVolumeClaim',
  },
  result: shape('K8sPersistentVolumeClaim'),
  params: {
    name: required(text('Name of the object', { wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const getStorageClass: ToolDef<t.GetStorageClassParams> = tool({
  name: 'kubevirt_get_storage_class',
  title: 'Get storage class',
  doc: 'Show one storage class: who provides it, when it binds, and what becomes of deleted volumes.',
  category: 'persistent-volume',
  operations: ['readStorageV1StorageClass'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/storage.k8s.io/v1/storageclasses/{name}',
    verb: 'get',
    apiVersion: 'storage.k8s.io/v1',
    resourceKind: 'StorageClass',
  },
  result: shape('StorageClass'),
  params: {
    name: required(text('Name of the object', { wire: 'path' })),
  },
});

export const getVolumeSnapshot: ToolDef<t.GetVolumeSnapshotParams> = tool({
  name: 'kubevirt_get_volume_snapshot',
  title: 'Get volume snapshot',
  doc: 'Show one snapshot of a volume: its claim, whether it is ready, and why not.',
  category: 'persistent-volume',
  operations: ['readSnapshotStorageV1NamespacedVolumeSnapshot'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/snapshot.storage.k8s.io/v1/namespaces/{namespace}/volumesnapshots/{name}',
    verb: 'get',
    apiVersion: 'snapshot.storage.k8s.io/v1',
    resourceKind: 'VolumeSnapshot',
  },
  result: shape('VolumeSnapshot'),
  params: {
    name: required(text('Name of the object', { wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const getVolumeSnapshotClass: ToolDef<t.GetVolumeSnapshotClassParams> = tool({
  name: 'kubevirt_get_volume_snapshot_class',
  title: 'Get volume snapshot class',
  doc: 'Show one class of volume snapshots and its driver.',
  category: 'persistent-volume',
  operations: ['readSnapshotStorageV1VolumeSnapshotClass'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/snapshot.storage.k8s.io/v1/volumesnapshotclasses/{name}',
    verb: 'get',
    apiVersion: 'snapshot.storage.k8s.io/v1',
    resourceKind: 'VolumeSnapshotClass',
  },
  result: shape('VolumeSnapshotClass'),
  params: {
    name: required(text('Name of the object', { wire: 'path' })),
  },
});

export const listPersistentVolume: ToolDef<t.ListPersistentVolumeParams> = tool({
  name: 'kubevirt_list_persistent_volumes',
  title: 'List persistent volumes',
  doc: 'Show the volumes of the cluster with size, phase, class and the claims that hold them.',
  category: 'persistent-volume',
  operations: ['listCoreV1PersistentVolume'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/api/v1/persistentvolumes',
    verb: 'list',
    apiVersion: 'v1',
    resourceKind: 'PersistentVolume',
  },
  result: list(shape('PersistentVolume')),
  params: {
    labelSelector: text('Filter by labels, such as app=web,env in (dev,test)', { wire: 'query' }),
    fieldSelector: text(
      'Filter by metadata.name or metadata.namespace, as in metadata.name=web-1; running machines of a node have the label kubevirt.io/nodeName',
      { wire: 'query' },
    ),
    status: text('Only those in this phase: Available, Bound, Released, Failed', { wire: 'filter.status.phase' }),
    limit: whole('Most items to return; 100 when left out', { wire: 'query' }),
    continue: text('Token from the answer before, for the next page', { wire: 'query' }),
  },
});

export const listPersistentVolumeClaim: ToolDef<t.ListPersistentVolumeClaimParams> = tool({
  name: 'kubevirt_list_persistent_volume_claims',
  title: 'List persistent volume claims',
  doc: 'Show claims with phase, size, class and volume, in one namespace or in all of them.',
  category: 'persistent-volume',
  operations: ['listCoreV1NamespacedPersistentVolumeClaim', 'listCoreV1PersistentVolumeClaimForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/api/v1/namespaces/{namespace}/persistentvolumeclaims',
    verb: 'list',
    allPath: '/api/v1/persistentvolumeclaims',
    apiVersion: 'v1',
    resourceKind: 'PersistentVolumeClaim',
  },
  result: list(shape('K8sPersistentVolumeClaim')),
  params: {
    namespace: text('Namespace to look in; all of them when left out', { wire: 'path' }),
    labelSelector: text('Filter by labels, such as app=web,env in (dev,test)', { wire: 'query' }),
    fieldSelector: text(
      'Filter by metadata.name or metadata.namespace, as in metadata.name=web-1; running machines of a node have the label kubevirt.io/nodeName',
      { wire: 'query' },
    ),
    status: text('Only those in this phase: Pending, Bound, Lost', { wire: 'filter.status.phase' }),
    limit: whole('Most items to return; 100 when left out', { wire: 'query' }),
    continue: text('Token from the answer before, for the next page', { wire: 'query' }),
  },
});

export const listStorageClass: ToolDef<t.ListStorageClassParams> = tool({
  name: 'kubevirt_list_storage_classes',
  title: 'List storage classes',
  doc: 'Show the storage classes of the cluster with provisioner, binding mode and reclaim policy.',
  category: 'persistent-volume',
  operations: ['listStorageV1StorageClass'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/storage.k8s.io/v1/storageclasses',
    verb: 'list',
    apiVersion: 'storage.k8s.io/v1',
    resourceKind: 'StorageClass',
  },
  result: list(shape('StorageClass')),
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

export const listVolumeSnapshot: ToolDef<t.ListVolumeSnapshotParams> = tool({
  name: 'kubevirt_list_volume_snapshots',
  title: 'List volume snapshots',
  doc: 'Show snapshots of volumes with their claims and readiness, in one namespace or in all of them.',
  category: 'persistent-volume',
  operations: ['listSnapshotStorageV1NamespacedVolumeSnapshot', 'listSnapshotStorageV1VolumeSnapshotForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/snapshot.storage.k8s.io/v1/namespaces/{namespace}/volumesnapshots',
    verb: 'list',
    allPath: '/apis/snapshot.storage.k8s.io/v1/volumesnapshots',
    apiVersion: 'snapshot.storage.k8s.io/v1',
    resourceKind: 'VolumeSnapshot',
  },
  result: list(shape('VolumeSnapshot')),
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

export const listVolumeSnapshotClass: ToolDef<t.ListVolumeSnapshotClassParams> = tool({
  name: 'kubevirt_list_volume_snapshot_classes',
  title: 'List volume snapshot classes',
  doc: 'Show the classes of volume snapshots that the cluster offers; without one for its driver, no disk can be snapshotted.',
  category: 'persistent-volume',
  operations: ['listSnapshotStorageV1VolumeSnapshotClass'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/snapshot.storage.k8s.io/v1/volumesnapshotclasses',
    verb: 'list',
    apiVersion: 'snapshot.storage.k8s.io/v1',
    resourceKind: 'VolumeSnapshotClass',
  },
  result: list(shape('VolumeSnapshotClass')),
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

export const patchPersistentVolumeClaim: ToolDef<t.PatchPersistentVolumeClaimParams> = tool({
  name: 'kubevirt_patch_persistent_volume_claim',
  title: 'Patch persistent volume claim',
  doc: 'Grow a claim or change its labels, such as {spec: {resources: {requests: {storage: 20Gi}}}}; it never gets smaller.',
  category: 'persistent-volume',
  operations: ['patchCoreV1NamespacedPersistentVolumeClaim'],
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
      param: 'body.spec.resources.requests',
      change: 'differs',
      risk: 'high',
      why: 'a volume that has grown does not get smaller again',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}',
    verb: 'patch',
    apiVersion: 'v1',
    resourceKind: 'PersistentVolumeClaim',
  },
  result: shape('K8sPersistentVolumeClaim'),
  params: {
    name: required(text('Name of the object', { ref: 'PersistentVolumeClaim', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'K8sPersistentVolumeClaim' },
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
