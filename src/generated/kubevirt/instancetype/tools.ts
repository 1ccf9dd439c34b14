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

export const applyVirtualMachineClusterInstancetype: ToolDef<t.ApplyVirtualMachineClusterInstancetypeParams> = tool({
  name: 'kubevirt_apply_vm_cluster_instancetype',
  formerly: 'kubevirt_apply_virtual_machine_cluster_instancetype',
  title: 'Apply virtual machine cluster instancetype',
  doc: 'Define a cluster instance type or bring it in line with a manifest.',
  category: 'instancetype',
  operations: ['patchVirtualMachineClusterInstancetype'],
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
    { param: 'force', equals: true, risk: 'high', why: 'fields are taken away from whoever manages them' },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/instancetype.kubevirt.io/v1beta1/virtualmachineclusterinstancetypes/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineClusterInstancetype',
  },
  result: shape('VirtualMachineClusterInstancetype'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineClusterInstancetype', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineClusterInstancetype',
        'All fields to own, in their place in the manifest; what others own stays, what an earlier apply had and is not here goes',
        { wire: 'body', partial: true },
      ),
    ),
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

export const applyVirtualMachineClusterPreference: ToolDef<t.ApplyVirtualMachineClusterPreferenceParams> = tool({
  name: 'kubevirt_apply_virtual_machine_cluster_preference',
  title: 'Apply virtual machine cluster preference',
  doc: 'Define a cluster preference or bring it in line with a manifest.',
  category: 'instancetype',
  operations: ['patchVirtualMachineClusterPreference'],
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
    { param: 'force', equals: true, risk: 'high', why: 'fields are taken away from whoever manages them' },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/instancetype.kubevirt.io/v1beta1/virtualmachineclusterpreferences/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineClusterPreference',
  },
  result: shape('VirtualMachineClusterPreference'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineClusterPreference', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineClusterPreference',
        'All fields to own, in their place in the manifest; what others own stays, what an earlier apply had and is not here goes',
        { wire: 'body', partial: true },
      ),
    ),
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

export const applyVirtualMachineInstancetype: ToolDef<t.ApplyVirtualMachineInstancetypeParams> = tool({
  name: 'kubevirt_apply_virtual_machine_instancetype',
  title: 'Apply virtual machine instancetype',
  doc: 'Define an instance type of a namespace or bring it in line with a manifest.',
  category: 'instancetype',
  operations: ['patchNamespacedVirtualMachineInstancetype'],
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
    path: '/apis/instancetype.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachineinstancetypes/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineInstancetype',
  },
  result: shape('VirtualMachineInstancetype'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstancetype', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineInstancetype',
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

export const applyVirtualMachinePreference: ToolDef<t.ApplyVirtualMachinePreferenceParams> = tool({
  name: 'kubevirt_apply_virtual_machine_preference',
  title: 'Apply virtual machine preference',
  doc: 'Define a preference of a namespace or bring it in line with a manifest.',
  category: 'instancetype',
  operations: ['patchNamespacedVirtualMachinePreference'],
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
    path: '/apis/instancetype.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinepreferences/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachinePreference',
  },
  result: shape('VirtualMachinePreference'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachinePreference', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachinePreference',
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

export const createVirtualMachineClusterInstancetype: ToolDef<t.CreateVirtualMachineClusterInstancetypeParams> = tool({
  name: 'kubevirt_create_vm_cluster_instancetype',
  formerly: 'kubevirt_create_virtual_machine_cluster_instancetype',
  title: 'Create virtual machine cluster instancetype',
  doc: 'Define an instance type (size) for the whole cluster.',
  category: 'instancetype',
  operations: ['createVirtualMachineClusterInstancetype'],
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
    path: '/apis/instancetype.kubevirt.io/v1beta1/virtualmachineclusterinstancetypes',
    verb: 'create',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineClusterInstancetype',
  },
  result: shape('VirtualMachineClusterInstancetype'),
  params: {
    body: required(
      shape('VirtualMachineClusterInstancetype', 'Manifest; apiVersion and kind are filled in when left out', {
        wire: 'body',
      }),
    ),
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

export const createVirtualMachineClusterPreference: ToolDef<t.CreateVirtualMachineClusterPreferenceParams> = tool({
  name: 'kubevirt_create_vm_cluster_preference',
  formerly: 'kubevirt_create_virtual_machine_cluster_preference',
  title: 'Create virtual machine cluster preference',
  doc: 'Define guest defaults for the whole cluster.',
  category: 'instancetype',
  operations: ['createVirtualMachineClusterPreference'],
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
    path: '/apis/instancetype.kubevirt.io/v1beta1/virtualmachineclusterpreferences',
    verb: 'create',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineClusterPreference',
  },
  result: shape('VirtualMachineClusterPreference'),
  params: {
    body: required(
      shape('VirtualMachineClusterPreference', 'Manifest; apiVersion and kind are filled in when left out', {
        wire: 'body',
      }),
    ),
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

export const createVirtualMachineInstancetype: ToolDef<t.CreateVirtualMachineInstancetypeParams> = tool({
  name: 'kubevirt_create_virtual_machine_instancetype',
  title: 'Create virtual machine instancetype',
  doc: 'Define an instance type (size) for one namespace: CPU, memory, devices.',
  category: 'instancetype',
  operations: ['createNamespacedVirtualMachineInstancetype'],
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
    path: '/apis/instancetype.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachineinstancetypes',
    verb: 'create',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineInstancetype',
  },
  result: shape('VirtualMachineInstancetype'),
  params: {
    body: required(
      shape('VirtualMachineInstancetype', 'Manifest; apiVersion and kind are filled in when left out', {
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

export const createVirtualMachinePreference: ToolDef<t.CreateVirtualMachinePreferenceParams> = tool({
  name: 'kubevirt_create_virtual_machine_preference',
  title: 'Create virtual machine preference',
  doc: 'Define guest defaults for one namespace: disk bus, network model, firmware, minimum CPU and memory.',
  category: 'instancetype',
  operations: ['createNamespacedVirtualMachinePreference'],
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
    path: '/apis/instancetype.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinepreferences',
    verb: 'create',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachinePreference',
  },
  result: shape('VirtualMachinePreference'),
  params: {
    body: required(
      shape('VirtualMachinePreference', 'Manifest; apiVersion and kind are filled in when left out', { wire: 'body' }),
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

export const deleteCollectionVirtualMachineClusterInstancetype: ToolDef<t.DeleteCollectionVirtualMachineClusterInstancetypeParams> =
  tool({
    name: 'kubevirt_delete_all_vm_cluster_instancetypes',
    formerly: 'kubevirt_delete_collection_virtual_machine_cluster_instancetypes',
    title: 'Delete collection virtual machine cluster instancetypes',
    doc: 'Delete all cluster instance types that match a selector.',
    category: 'instancetype',
    operations: ['deleteCollectionVirtualMachineClusterInstancetype'],
    effect: 'destroy',
    risk: 'critical',
    reversible: false,
    call: {
      kind: 'rest',
      method: 'DELETE',
      path: '/apis/instancetype.kubevirt.io/v1beta1/virtualmachineclusterinstancetypes',
      verb: 'deletecollection',
      apiVersion: 'instancetype.kubevirt.io/v1beta1',
      resourceKind: 'VirtualMachineClusterInstancetype',
    },
    result: nothing,
    params: {
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

export const deleteCollectionVirtualMachineClusterPreference: ToolDef<t.DeleteCollectionVirtualMachineClusterPreferenceParams> =
  tool({
    name: 'kubevirt_delete_collection_vm_cluster_preferences',
    formerly: 'kubevirt_delete_collection_virtual_machine_cluster_preferences',
    title: 'Delete collection virtual machine cluster preferences',
    doc: 'Delete all cluster preferences that match a selector.',
    category: 'instancetype',
    operations: ['deleteCollectionVirtualMachineClusterPreference'],
    effect: 'destroy',
    risk: 'critical',
    reversible: false,
    call: {
      kind: 'rest',
      method: 'DELETE',
      path: '/apis/instancetype.kubevirt.io/v1beta1/virtualmachineclusterpreferences',
      verb: 'deletecollection',
      apiVersion: 'instancetype.kubevirt.io/v1beta1',
      resourceKind: 'VirtualMachineClusterPreference',
    },
    result: nothing,
    params: {
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

export const deleteCollectionVirtualMachineInstancetype: ToolDef<t.DeleteCollectionVirtualMachineInstancetypeParams> =
  tool({
    name: 'kubevirt_delete_collection_vm_instancetypes',
    formerly: 'kubevirt_delete_collection_virtual_machine_instancetypes',
    title: 'Delete collection virtual machine instancetypes',
    doc: 'Delete all instance types of a namespace that match a selector.',
    category: 'instancetype',
    operations: ['deleteCollectionNamespacedVirtualMachineInstancetype'],
    effect: 'destroy',
    risk: 'critical',
    reversible: false,
    call: {
      kind: 'rest',
      method: 'DELETE',
      path: '/apis/instancetype.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachineinstancetypes',
      verb: 'deletecollection',
      apiVersion: 'instancetype.kubevirt.io/v1beta1',
      resourceKind: 'VirtualMachineInstancetype',
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

export const deleteCollectionVirtualMachinePreference: ToolDef<t.DeleteCollectionVirtualMachinePreferenceParams> = tool(
  {
    name: 'kubevirt_delete_collection_vm_preferences',
    formerly: 'kubevirt_delete_collection_virtual_machine_preferences',
    title: 'Delete collection virtual machine preferences',
    doc: 'Delete all preferences of a namespace that match a selector.',
    category: 'instancetype',
    operations: ['deleteCollectionNamespacedVirtualMachinePreference'],
    effect: 'destroy',
    risk: 'critical',
    reversible: false,
    call: {
      kind: 'rest',
      method: 'DELETE',
      path: '/apis/instancetype.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinepreferences',
      verb: 'deletecollection',
      apiVersion: 'instancetype.kubevirt.io/v1beta1',
      resourceKind: 'VirtualMachinePreference',
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
  },
);

export const deleteVirtualMachineClusterInstancetype: ToolDef<t.DeleteVirtualMachineClusterInstancetypeParams> = tool({
  name: 'kubevirt_delete_vm_cluster_instancetype',
  formerly: 'kubevirt_delete_virtual_machine_cluster_instancetype',
  title: 'Delete virtual machine cluster instancetype',
  doc: 'Delete a cluster instance type; machines that name it cannot be created any more.',
  category: 'instancetype',
  operations: ['deleteVirtualMachineClusterInstancetype'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/instancetype.kubevirt.io/v1beta1/virtualmachineclusterinstancetypes/{name}',
    verb: 'delete',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineClusterInstancetype',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineClusterInstancetype', wire: 'path' })),
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

export const deleteVirtualMachineClusterPreference: ToolDef<t.DeleteVirtualMachineClusterPreferenceParams> = tool({
  name: 'kubevirt_delete_vm_cluster_preference',
  formerly: 'kubevirt_delete_virtual_machine_cluster_preference',
  title: 'Delete virtual machine cluster preference',
  doc: 'Delete a cluster preference; machines that name it cannot be created any more.',
  category: 'instancetype',
  operations: ['deleteVirtualMachineClusterPreference'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/instancetype.kubevirt.io/v1beta1/virtualmachineclusterpreferences/{name}',
    verb: 'delete',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineClusterPreference',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineClusterPreference', wire: 'path' })),
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

export const deleteVirtualMachineInstancetype: ToolDef<t.DeleteVirtualMachineInstancetypeParams> = tool({
  name: 'kubevirt_delete_virtual_machine_instancetype',
  title: 'Delete virtual machine instancetype',
  doc: 'Delete an instance type of a namespace; machines made from it keep their saved revision.',
  category: 'instancetype',
  operations: ['deleteNamespacedVirtualMachineInstancetype'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/instancetype.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachineinstancetypes/{name}',
    verb: 'delete',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineInstancetype',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstancetype', wire: 'path' })),
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

export const deleteVirtualMachinePreference: ToolDef<t.DeleteVirtualMachinePreferenceParams> = tool({
  name: 'kubevirt_delete_virtual_machine_preference',
  title: 'Delete virtual machine preference',
  doc: 'Delete a preference of a namespace; machines made with it keep their saved revision.',
  category: 'instancetype',
  operations: ['deleteNamespacedVirtualMachinePreference'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/instancetype.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinepreferences/{name}',
    verb: 'delete',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachinePreference',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachinePreference', wire: 'path' })),
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

export const getVirtualMachineClusterInstancetype: ToolDef<t.GetVirtualMachineClusterInstancetypeParams> = tool({
  name: 'kubevirt_get_virtual_machine_cluster_instancetype',
  title: 'Get virtual machine cluster instancetype',
  doc: 'Show one cluster instance type: CPU, memory, GPUs and placement.',
  category: 'instancetype',
  operations: ['readVirtualMachineClusterInstancetype'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/instancetype.kubevirt.io/v1beta1/virtualmachineclusterinstancetypes/{name}',
    verb: 'get',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineClusterInstancetype',
  },
  result: shape('VirtualMachineClusterInstancetype'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineClusterInstancetype', wire: 'path' })),
  },
});

export const getVirtualMachineClusterPreference: ToolDef<t.GetVirtualMachineClusterPreferenceParams> = tool({
  name: 'kubevirt_get_virtual_machine_cluster_preference',
  title: 'Get virtual machine cluster preference',
  doc: 'Show one cluster preference: preferred devices, firmware and minimum CPU and memory.',
  category: 'instancetype',
  operations: ['readVirtualMachineClusterPreference'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/instancetype.kubevirt.io/v1beta1/virtualmachineclusterpreferences/{name}',
    verb: 'get',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineClusterPreference',
  },
  result: shape('VirtualMachineClusterPreference'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineClusterPreference', wire: 'path' })),
  },
});

export const getVirtualMachineInstancetype: ToolDef<t.GetVirtualMachineInstancetypeParams> = tool({
  name: 'kubevirt_get_virtual_machine_instancetype',
  title: 'Get virtual machine instancetype',
  doc: 'Show one instance type of a namespace: CPU, memory, GPUs and placement.',
  category: 'instancetype',
  operations: ['readNamespacedVirtualMachineInstancetype'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/instancetype.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachineinstancetypes/{name}',
    verb: 'get',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineInstancetype',
  },
  result: shape('VirtualMachineInstancetype'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstancetype', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const getVirtualMachinePreference: ToolDef<t.GetVirtualMachinePreferenceParams> = tool({
  name: 'kubevirt_get_virtual_machine_preference',
  title: 'Get virtual machine preference',
  doc: 'Show one preference of a namespace: preferred buses, firmware, clock and requirements.',
  category: 'instancetype',
  operations: ['readNamespacedVirtualMachinePreference'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/instancetype.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinepreferences/{name}',
    verb: 'get',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachinePreference',
  },
  result: shape('VirtualMachinePreference'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachinePreference', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const listVirtualMachineClusterInstancetype: ToolDef<t.ListVirtualMachineClusterInstancetypeParams> = tool({
  name: 'kubevirt_list_vm_cluster_instancetypes',
  formerly: 'kubevirt_list_virtual_machine_cluster_instancetypes',
  title: 'List virtual machine cluster instancetypes',
  doc: "Show the cluster's instance types (sizes) that every namespace can use, such as u1.small.",
  category: 'instancetype',
  operations: ['listVirtualMachineClusterInstancetype'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/instancetype.kubevirt.io/v1beta1/virtualmachineclusterinstancetypes',
    verb: 'list',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineClusterInstancetype',
  },
  result: list(shape('VirtualMachineClusterInstancetype')),
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

export const listVirtualMachineClusterPreference: ToolDef<t.ListVirtualMachineClusterPreferenceParams> = tool({
  name: 'kubevirt_list_virtual_machine_cluster_preferences',
  title: 'List virtual machine cluster preferences',
  doc: "Show the cluster's preferences (guest defaults per operating system), such as fedora or windows.11.",
  category: 'instancetype',
  operations: ['listVirtualMachineClusterPreference'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/instancetype.kubevirt.io/v1beta1/virtualmachineclusterpreferences',
    verb: 'list',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineClusterPreference',
  },
  result: list(shape('VirtualMachineClusterPreference')),
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

export const listVirtualMachineInstancetype: ToolDef<t.ListVirtualMachineInstancetypeParams> = tool({
  name: 'kubevirt_list_virtual_machine_instancetypes',
  title: 'List virtual machine instancetypes',
  doc: 'Show the instance types (sizes) that a namespace defines for itself.',
  category: 'instancetype',
  operations: ['listNamespacedVirtualMachineInstancetype', 'listVirtualMachineInstancetypeForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/instancetype.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachineinstancetypes',
    verb: 'list',
    allPath: '/apis/instancetype.kubevirt.io/v1beta1/virtualmachineinstancetypes',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineInstancetype',
  },
  result: list(shape('VirtualMachineInstancetype')),
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

export const listVirtualMachinePreference: ToolDef<t.ListVirtualMachinePreferenceParams> = tool({
  name: 'kubevirt_list_virtual_machine_preferences',
  title: 'List virtual machine preferences',
  doc: 'Show the preferences (guest defaults) that a namespace defines for itself.',
  category: 'instancetype',
  operations: ['listNamespacedVirtualMachinePreference', 'listVirtualMachinePreferenceForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/instancetype.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinepreferences',
    verb: 'list',
    allPath: '/apis/instancetype.kubevirt.io/v1beta1/virtualmachinepreferences',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachinePreference',
  },
  result: list(shape('VirtualMachinePreference')),
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

export const patchVirtualMachineClusterInstancetype: ToolDef<t.PatchVirtualMachineClusterInstancetypeParams> = tool({
  name: 'kubevirt_patch_vm_cluster_instancetype',
  formerly: 'kubevirt_patch_virtual_machine_cluster_instancetype',
  title: 'Patch virtual machine cluster instancetype',
  doc: 'Change a cluster instance type, which concerns new machines of every namespace.',
  category: 'instancetype',
  operations: ['patchVirtualMachineClusterInstancetype'],
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
    method: 'PATCH',
    path: '/apis/instancetype.kubevirt.io/v1beta1/virtualmachineclusterinstancetypes/{name}',
    verb: 'patch',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineClusterInstancetype',
  },
  result: shape('VirtualMachineClusterInstancetype'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineClusterInstancetype', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'VirtualMachineClusterInstancetype' },
      ),
    ),
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

export const patchVirtualMachineClusterPreference: ToolDef<t.PatchVirtualMachineClusterPreferenceParams> = tool({
  name: 'kubevirt_patch_virtual_machine_cluster_preference',
  title: 'Patch virtual machine cluster preference',
  doc: 'Change a cluster preference, which concerns new machines of every namespace.',
  category: 'instancetype',
  operations: ['patchVirtualMachineClusterPreference'],
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
    method: 'PATCH',
    path: '/apis/instancetype.kubevirt.io/v1beta1/virtualmachineclusterpreferences/{name}',
    verb: 'patch',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineClusterPreference',
  },
  result: shape('VirtualMachineClusterPreference'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineClusterPreference', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'VirtualMachineClusterPreference' },
      ),
    ),
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

export const patchVirtualMachineInstancetype: ToolDef<t.PatchVirtualMachineInstancetypeParams> = tool({
  name: 'kubevirt_patch_virtual_machine_instancetype',
  title: 'Patch virtual machine instancetype',
  doc: 'Change an instance type of a namespace; machines pick it up at their next new revision.',
  category: 'instancetype',
  operations: ['patchNamespacedVirtualMachineInstancetype'],
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
    path: '/apis/instancetype.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachineinstancetypes/{name}',
    verb: 'patch',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineInstancetype',
  },
  result: shape('VirtualMachineInstancetype'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstancetype', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'VirtualMachineInstancetype' },
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

export const patchVirtualMachinePreference: ToolDef<t.PatchVirtualMachinePreferenceParams> = tool({
  name: 'kubevirt_patch_virtual_machine_preference',
  title: 'Patch virtual machine preference',
  doc: 'Change a preference of a namespace; machines pick it up at their next new revision.',
  category: 'instancetype',
  operations: ['patchNamespacedVirtualMachinePreference'],
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
    path: '/apis/instancetype.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinepreferences/{name}',
    verb: 'patch',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachinePreference',
  },
  result: shape('VirtualMachinePreference'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachinePreference', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'VirtualMachinePreference' },
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

export const replaceVirtualMachineClusterInstancetype: ToolDef<t.ReplaceVirtualMachineClusterInstancetypeParams> = tool(
  {
    name: 'kubevirt_replace_vm_cluster_instancetype',
    formerly: 'kubevirt_replace_virtual_machine_cluster_instancetype',
    title: 'Replace virtual machine cluster instancetype',
    doc: 'Overwrite a cluster instance type with a complete manifest.',
    category: 'instancetype',
    operations: ['replaceVirtualMachineClusterInstancetype'],
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
      path: '/apis/instancetype.kubevirt.io/v1beta1/virtualmachineclusterinstancetypes/{name}',
      verb: 'replace',
      apiVersion: 'instancetype.kubevirt.io/v1beta1',
      resourceKind: 'VirtualMachineClusterInstancetype',
    },
    result: shape('VirtualMachineClusterInstancetype'),
    params: {
      name: required(text('Name of the object', { ref: 'VirtualMachineClusterInstancetype', wire: 'path' })),
      body: required(
        shape(
          'VirtualMachineClusterInstancetype',
          'The whole manifest as it was read, metadata.resourceVersion included, with the changes made',
          { wire: 'body' },
        ),
      ),
      fieldManager: text('Name under which changed fields are recorded; virtspan when left out', {
        wire: 'query',
        hidden: true,
      }),
      fieldValidation: text(
        'What unknown fields do: Strict refuses (as when left out), Warn tells, Ignore drops them',
        { oneOf: ['Strict', 'Warn', 'Ignore'], wire: 'query', hidden: true },
      ),
      dryRun: flag('Check everything and change nothing', { wire: 'query.dryRun', rehearsal: true }),
    },
  },
);

export const replaceVirtualMachineClusterPreference: ToolDef<t.ReplaceVirtualMachineClusterPreferenceParams> = tool({
  name: 'kubevirt_replace_vm_cluster_preference',
  formerly: 'kubevirt_replace_virtual_machine_cluster_preference',
  title: 'Replace virtual machine cluster preference',
  doc: 'Overwrite a cluster preference with a complete manifest.',
  category: 'instancetype',
  operations: ['replaceVirtualMachineClusterPreference'],
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
    path: '/apis/instancetype.kubevirt.io/v1beta1/virtualmachineclusterpreferences/{name}',
    verb: 'replace',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineClusterPreference',
  },
  result: shape('VirtualMachineClusterPreference'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineClusterPreference', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineClusterPreference',
        'The whole manifest as it was read, metadata.resourceVersion included, with the changes made',
        { wire: 'body' },
      ),
    ),
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

export const replaceVirtualMachineInstancetype: ToolDef<t.ReplaceVirtualMachineInstancetypeParams> = tool({
  name: 'kubevirt_replace_virtual_machine_instancetype',
  title: 'Replace virtual machine instancetype',
  doc: 'Overwrite an instance type of a namespace with a complete manifest.',
  category: 'instancetype',
  operations: ['replaceNamespacedVirtualMachineInstancetype'],
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
    path: '/apis/instancetype.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachineinstancetypes/{name}',
    verb: 'replace',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachineInstancetype',
  },
  result: shape('VirtualMachineInstancetype'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstancetype', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineInstancetype',
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

export const replaceVirtualMachinePreference: ToolDef<t.ReplaceVirtualMachinePreferenceParams> = tool({
  name: 'kubevirt_replace_virtual_machine_preference',
  title: 'Replace virtual machine preference',
  doc: 'Overwrite a preference of a namespace with a complete manifest.',
  category: 'instancetype',
  operations: ['replaceNamespacedVirtualMachinePreference'],
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
    path: '/apis/instancetype.kubevirt.io/v1beta1/namespaces/{namespace}/virtualmachinepreferences/{name}',
    verb: 'replace',
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    resourceKind: 'VirtualMachinePreference',
  },
  result: shape('VirtualMachinePreference'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachinePreference', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachinePreference',
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
