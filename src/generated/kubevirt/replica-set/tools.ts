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

export const applyVirtualMachineInstanceReplicaSet: ToolDef<t.ApplyVirtualMachineInstanceReplicaSetParams> = tool({
  name: 'kubevirt_apply_virtual_machine_instance_replica_set',
  title: 'Apply virtual machine instance replica set',
  doc: 'Create a replica set or bring replicas and template in line with a manifest.',
  category: 'replica-set',
  operations: ['patchNamespacedVirtualMachineInstanceReplicaSet'],
  effect: 'write',
  risk: 'low',
  flags: ['exec', 'secretOut'],
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
      param: 'body.spec.template.spec.volumes',
      change: 'loses',
      risk: 'high',
      why: 'a volume is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.volumes.dataVolume.name',
      change: 'loses',
      risk: 'high',
      why: 'a disk is exchanged for another one',
    },
    {
      param: 'body.spec.template.spec.volumes.persistentVolumeClaim.claimName',
      change: 'loses',
      risk: 'high',
      why: 'a disk is exchanged for another one',
    },
    {
      param: 'body.spec.template.spec.domain.devices.disks',
      change: 'loses',
      risk: 'high',
      why: 'a disk is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.domain.devices.interfaces',
      change: 'loses',
      risk: 'high',
      why: 'a network card is taken off; the guest loses that network',
    },
    {
      param: 'body.spec.template.spec.networks',
      change: 'loses',
      risk: 'high',
      why: 'a network is taken off; the guest loses it',
    },
    {
      param: 'body.spec.template.spec.domain.devices.filesystems',
      change: 'loses',
      risk: 'high',
      why: 'a file system is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.domain.devices.gpus',
      change: 'loses',
      risk: 'high',
      why: 'a GPU is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.domain.devices.hostDevices',
      change: 'loses',
      risk: 'high',
      why: 'a device of the host is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.replicas',
      change: 'falls',
      usual: 1,
      effect: 'destroy',
      risk: 'high',
      why: 'machines of the group are stopped and removed, down to the smaller number',
    },
    {
      param: 'body.spec.selector',
      change: 'differs',
      effect: 'destroy',
      risk: 'high',
      why: 'other machines are counted as its own, and surplus ones are removed',
    },
    { param: 'force', equals: true, risk: 'high', why: 'fields are taken away from whoever manages them' },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancereplicasets/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstanceReplicaSet',
  },
  result: shape('VirtualMachineInstanceReplicaSet'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstanceReplicaSet', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineInstanceReplicaSet',
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

export const createVirtualMachineInstanceReplicaSet: ToolDef<t.CreateVirtualMachineInstanceReplicaSetParams> = tool({
  name: 'kubevirt_create_virtual_machine_instance_replica_set',
  title: 'Create virtual machine instance replica set',
  doc: 'Run a number of identical, stateless instances from one template and keep that number alive.',
  category: 'replica-set',
  operations: ['createNamespacedVirtualMachineInstanceReplicaSet'],
  effect: 'write',
  risk: 'low',
  flags: ['exec', 'secretOut'],
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
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancereplicasets',
    verb: 'create',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstanceReplicaSet',
  },
  result: shape('VirtualMachineInstanceReplicaSet'),
  params: {
    body: required(
      shape('VirtualMachineInstanceReplicaSet', 'Manifest; apiVersion and kind are filled in when left out', {
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

export const deleteCollectionVirtualMachineInstanceReplicaSet: ToolDef<t.DeleteCollectionVirtualMachineInstanceReplicaSetParams> =
  tool({
    name: 'kubevirt_delete_collection_virtual_machine_instance_replica_sets',
    title: 'Delete collection virtual machine instance replica sets',
    doc: 'Delete all replica sets of a namespace that match a selector, with their instances.',
    category: 'replica-set',
    operations: ['deleteCollectionNamespacedVirtualMachineInstanceReplicaSet'],
    effect: 'destroy',
    risk: 'critical',
    reversible: false,
    call: {
      kind: 'rest',
      method: 'DELETE',
      path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancereplicasets',
      verb: 'deletecollection',
      apiVersion: 'kubevirt.io/v1',
      resourceKind: 'VirtualMachineInstanceReplicaSet',
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

export const deleteVirtualMachineInstanceReplicaSet: ToolDef<t.DeleteVirtualMachineInstanceReplicaSetParams> = tool({
  name: 'kubevirt_delete_virtual_machine_instance_replica_set',
  title: 'Delete virtual machine instance replica set',
  doc: 'Delete a replica set together with all instances it runs.',
  category: 'replica-set',
  operations: ['deleteNamespacedVirtualMachineInstanceReplicaSet'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancereplicasets/{name}',
    verb: 'delete',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstanceReplicaSet',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstanceReplicaSet', wire: 'path' })),
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

export const getVirtualMachineInstanceReplicaSet: ToolDef<t.GetVirtualMachineInstanceReplicaSetParams> = tool({
  name: 'kubevirt_get_virtual_machine_instance_replica_set',
  title: 'Get virtual machine instance replica set',
  doc: 'Show one replica set: wanted, current and ready instances and the template they come from.',
  category: 'replica-set',
  operations: ['readNamespacedVirtualMachineInstanceReplicaSet'],
  effect: 'read',
  risk: 'none',
  flags: ['secretOut'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancereplicasets/{name}',
    verb: 'get',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstanceReplicaSet',
  },
  result: shape('VirtualMachineInstanceReplicaSet'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstanceReplicaSet', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const listVirtualMachineInstanceReplicaSet: ToolDef<t.ListVirtualMachineInstanceReplicaSetParams> = tool({
  name: 'kubevirt_list_virtual_machine_instance_replica_sets',
  title: 'List virtual machine instance replica sets',
  doc: 'Show replica sets of identical stateless instances with wanted and ready numbers.',
  category: 'replica-set',
  operations: [
    'listNamespacedVirtualMachineInstanceReplicaSet',
    'listVirtualMachineInstanceReplicaSetForAllNamespaces',
  ],
  effect: 'read',
  risk: 'none',
  flags: ['secretOut'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancereplicasets',
    verb: 'list',
    allPath: '/apis/kubevirt.io/v1/virtualmachineinstancereplicasets',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstanceReplicaSet',
  },
  result: list(shape('VirtualMachineInstanceReplicaSet')),
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

export const patchVirtualMachineInstanceReplicaSet: ToolDef<t.PatchVirtualMachineInstanceReplicaSetParams> = tool({
  name: 'kubevirt_patch_virtual_machine_instance_replica_set',
  title: 'Patch virtual machine instance replica set',
  doc: 'Change the number of replicas or the template of a replica set; new instances use the new template.',
  category: 'replica-set',
  operations: ['patchNamespacedVirtualMachineInstanceReplicaSet'],
  effect: 'write',
  risk: 'low',
  flags: ['exec', 'secretOut'],
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
      param: 'body.spec.template.spec.volumes',
      change: 'loses',
      risk: 'high',
      why: 'a volume is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.volumes.dataVolume.name',
      change: 'loses',
      risk: 'high',
      why: 'a disk is exchanged for another one',
    },
    {
      param: 'body.spec.template.spec.volumes.persistentVolumeClaim.claimName',
      change: 'loses',
      risk: 'high',
      why: 'a disk is exchanged for another one',
    },
    {
      param: 'body.spec.template.spec.domain.devices.disks',
      change: 'loses',
      risk: 'high',
      why: 'a disk is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.domain.devices.interfaces',
      change: 'loses',
      risk: 'high',
      why: 'a network card is taken off; the guest loses that network',
    },
    {
      param: 'body.spec.template.spec.networks',
      change: 'loses',
      risk: 'high',
      why: 'a network is taken off; the guest loses it',
    },
    {
      param: 'body.spec.template.spec.domain.devices.filesystems',
      change: 'loses',
      risk: 'high',
      why: 'a file system is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.domain.devices.gpus',
      change: 'loses',
      risk: 'high',
      why: 'a GPU is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.domain.devices.hostDevices',
      change: 'loses',
      risk: 'high',
      why: 'a device of the host is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.replicas',
      change: 'falls',
      usual: 1,
      effect: 'destroy',
      risk: 'high',
      why: 'machines of the group are stopped and removed, down to the smaller number',
    },
    {
      param: 'body.spec.selector',
      change: 'differs',
      effect: 'destroy',
      risk: 'high',
      why: 'other machines are counted as its own, and surplus ones are removed',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancereplicasets/{name}',
    verb: 'patch',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstanceReplicaSet',
  },
  result: shape('VirtualMachineInstanceReplicaSet'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstanceReplicaSet', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'VirtualMachineInstanceReplicaSet' },
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

export const replaceVirtualMachineInstanceReplicaSet: ToolDef<t.ReplaceVirtualMachineInstanceReplicaSetParams> = tool({
  name: 'kubevirt_replace_virtual_machine_instance_replica_set',
  title: 'Replace virtual machine instance replica set',
  doc: 'Overwrite a replica set with a complete manifest read before.',
  category: 'replica-set',
  operations: ['replaceNamespacedVirtualMachineInstanceReplicaSet'],
  effect: 'write',
  risk: 'high',
  flags: ['exec', 'secretOut'],
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
      param: 'body.spec.template.spec.volumes',
      change: 'loses',
      risk: 'high',
      why: 'a volume is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.volumes.dataVolume.name',
      change: 'loses',
      risk: 'high',
      why: 'a disk is exchanged for another one',
    },
    {
      param: 'body.spec.template.spec.volumes.persistentVolumeClaim.claimName',
      change: 'loses',
      risk: 'high',
      why: 'a disk is exchanged for another one',
    },
    {
      param: 'body.spec.template.spec.domain.devices.disks',
      change: 'loses',
      risk: 'high',
      why: 'a disk is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.domain.devices.interfaces',
      change: 'loses',
      risk: 'high',
      why: 'a network card is taken off; the guest loses that network',
    },
    {
      param: 'body.spec.template.spec.networks',
      change: 'loses',
      risk: 'high',
      why: 'a network is taken off; the guest loses it',
    },
    {
      param: 'body.spec.template.spec.domain.devices.filesystems',
      change: 'loses',
      risk: 'high',
      why: 'a file system is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.domain.devices.gpus',
      change: 'loses',
      risk: 'high',
      why: 'a GPU is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.template.spec.domain.devices.hostDevices',
      change: 'loses',
      risk: 'high',
      why: 'a device of the host is taken off; programs in the guest that use it fail',
    },
    {
      param: 'body.spec.replicas',
      change: 'falls',
      usual: 1,
      effect: 'destroy',
      risk: 'high',
      why: 'machines of the group are stopped and removed, down to the smaller number',
    },
    {
      param: 'body.spec.selector',
      change: 'differs',
      effect: 'destroy',
      risk: 'high',
      why: 'other machines are counted as its own, and surplus ones are removed',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancereplicasets/{name}',
    verb: 'replace',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstanceReplicaSet',
  },
  result: shape('VirtualMachineInstanceReplicaSet'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstanceReplicaSet', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineInstanceReplicaSet',
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
