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

export const applyVirtualMachinePool: ToolDef<t.ApplyVirtualMachinePoolParams> = tool({
  name: 'kubevirt_apply_virtual_machine_pool',
  title: 'Apply virtual machine pool',
  doc: 'Create a pool or bring its replicas and template in line with a manifest.',
  category: 'pool',
  operations: ['patchNamespacedVirtualMachinePool'],
  effect: 'write',
  risk: 'low',
  flags: ['exec', 'secretOut'],
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
      param: 'body.spec.replicas',
      change: 'falls',
      usual: 1,
      effect: 'destroy',
      risk: 'critical',
      why: 'machines of the pool are stopped and removed, down to the smaller number',
    },
    {
      param: 'body.spec.autohealing',
      change: 'gains',
      effect: 'destroy',
      risk: 'critical',
      why: 'machines that do not start are deleted and made anew by themselves',
    },
    {
      param: 'body.spec.scaleInStrategy',
      change: 'differs',
      effect: 'destroy',
      risk: 'critical',
      why: 'it decides which machines go, and whether their disks go too, when the pool gets smaller',
    },
    {
      param: 'body.spec.selector',
      change: 'differs',
      effect: 'destroy',
      risk: 'critical',
      why: 'other machines are counted as its own, and surplus ones are removed',
    },
    {
      param: 'body.spec.virtualMachineTemplate',
      change: 'differs',
      risk: 'critical',
      why: 'the machines of the pool are changed or made anew after the new template',
    },
    { param: 'force', equals: true, risk: 'high', why: 'fields are taken away from whoever manages them' },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/pool.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinepools/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'pool.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachinePool',
  },
  result: shape('VirtualMachinePool'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachinePool', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachinePool',
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

export const createVirtualMachinePool: ToolDef<t.CreateVirtualMachinePoolParams> = tool({
  name: 'kubevirt_create_virtual_machine_pool',
  title: 'Create virtual machine pool',
  doc: 'Create a pool that keeps a number of virtual machines made from one template.',
  category: 'pool',
  operations: ['createNamespacedVirtualMachinePool'],
  effect: 'write',
  risk: 'low',
  flags: ['exec', 'secretOut'],
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
    path: '/apis/pool.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinepools',
    verb: 'create',
    apiVersion: 'pool.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachinePool',
  },
  result: shape('VirtualMachinePool'),
  params: {
    body: required(
      shape('VirtualMachinePool', 'Manifest; apiVersion and kind are filled in when left out', { wire: 'body' }),
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

export const deleteCollectionVirtualMachinePool: ToolDef<t.DeleteCollectionVirtualMachinePoolParams> = tool({
  name: 'kubevirt_delete_collection_virtual_machine_pools',
  title: 'Delete collection virtual machine pools',
  doc: 'Delete all pools of a namespace that match a selector, with their machines.',
  category: 'pool',
  operations: ['deleteCollectionNamespacedVirtualMachinePool'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/pool.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinepools',
    verb: 'deletecollection',
    apiVersion: 'pool.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachinePool',
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

export const deleteVirtualMachinePool: ToolDef<t.DeleteVirtualMachinePoolParams> = tool({
  name: 'kubevirt_delete_virtual_machine_pool',
  title: 'Delete virtual machine pool',
  doc: 'Delete a pool with all its virtual machines and their disks.',
  category: 'pool',
  operations: ['deleteNamespacedVirtualMachinePool'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/pool.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinepools/{name}',
    verb: 'delete',
    apiVersion: 'pool.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachinePool',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachinePool', wire: 'path' })),
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

export const getVirtualMachinePool: ToolDef<t.GetVirtualMachinePoolParams> = tool({
  name: 'kubevirt_get_virtual_machine_pool',
  title: 'Get virtual machine pool',
  doc: 'Show one pool: replicas, update and scale-in strategy, template and conditions.',
  category: 'pool',
  operations: ['readNamespacedVirtualMachinePool'],
  effect: 'read',
  risk: 'none',
  flags: ['secretOut'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/pool.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinepools/{name}',
    verb: 'get',
    apiVersion: 'pool.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachinePool',
  },
  result: shape('VirtualMachinePool'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachinePool', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const listVirtualMachinePool: ToolDef<t.ListVirtualMachinePoolParams> = tool({
  name: 'kubevirt_list_virtual_machine_pools',
  title: 'List virtual machine pools',
  doc: 'Show pools of machines with wanted, current and ready numbers.',
  category: 'pool',
  operations: ['listNamespacedVirtualMachinePool', 'listVirtualMachinePoolForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  flags: ['secretOut'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/pool.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinepools',
    verb: 'list',
    allPath: '/apis/pool.kubevirt.io/v1beta1/virtualmachinepools',
    apiVersion: 'pool.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachinePool',
  },
  result: list(shape('VirtualMachinePool')),
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

export const patchVirtualMachinePool: ToolDef<t.PatchVirtualMachinePoolParams> = tool({
  name: 'kubevirt_patch_virtual_machine_pool',
  title: 'Patch virtual machine pool',
  doc: 'Change the size, template or strategy of a pool; fewer replicas delete machines.',
  category: 'pool',
  operations: ['patchNamespacedVirtualMachinePool'],
  effect: 'write',
  risk: 'low',
  flags: ['exec', 'secretOut'],
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
      param: 'body.spec.replicas',
      change: 'falls',
      usual: 1,
      effect: 'destroy',
      risk: 'critical',
      why: 'machines of the pool are stopped and removed, down to the smaller number',
    },
    {
      param: 'body.spec.autohealing',
      change: 'gains',
      effect: 'destroy',
      risk: 'critical',
      why: 'machines that do not start are deleted and made anew by themselves',
    },
    {
      param: 'body.spec.scaleInStrategy',
      change: 'differs',
      effect: 'destroy',
      risk: 'critical',
      why: 'it decides which machines go, and whether their disks go too, when the pool gets smaller',
    },
    {
      param: 'body.spec.selector',
      change: 'differs',
      effect: 'destroy',
      risk: 'critical',
      why: 'other machines are counted as its own, and surplus ones are removed',
    },
    {
      param: 'body.spec.virtualMachineTemplate',
      change: 'differs',
      risk: 'critical',
      why: 'the machines of the pool are changed or made anew after the new template',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/pool.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinepools/{name}',
    verb: 'patch',
    apiVersion: 'pool.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachinePool',
  },
  result: shape('VirtualMachinePool'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachinePool', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'VirtualMachinePool' },
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

export const replaceVirtualMachinePool: ToolDef<t.ReplaceVirtualMachinePoolParams> = tool({
  name: 'kubevirt_replace_virtual_machine_pool',
  title: 'Replace virtual machine pool',
  doc: 'Overwrite a pool with a complete manifest read before.',
  category: 'pool',
  operations: ['replaceNamespacedVirtualMachinePool'],
  effect: 'write',
  risk: 'high',
  flags: ['exec', 'secretOut'],
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
      param: 'body.spec.replicas',
      change: 'falls',
      usual: 1,
      effect: 'destroy',
      risk: 'critical',
      why: 'machines of the pool are stopped and removed, down to the smaller number',
    },
    {
      param: 'body.spec.autohealing',
      change: 'gains',
      effect: 'destroy',
      risk: 'critical',
      why: 'machines that do not start are deleted and made anew by themselves',
    },
    {
      param: 'body.spec.scaleInStrategy',
      change: 'differs',
      effect: 'destroy',
      risk: 'critical',
      why: 'it decides which machines go, and whether their disks go too, when the pool gets smaller',
    },
    {
      param: 'body.spec.selector',
      change: 'differs',
      effect: 'destroy',
      risk: 'critical',
      why: 'other machines are counted as its own, and surplus ones are removed',
    },
    {
      param: 'body.spec.virtualMachineTemplate',
      change: 'differs',
      risk: 'critical',
      why: 'the machines of the pool are changed or made anew after the new template',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/pool.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinepools/{name}',
    verb: 'replace',
    apiVersion: 'pool.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachinePool',
  },
  result: shape('VirtualMachinePool'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachinePool', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachinePool',
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
