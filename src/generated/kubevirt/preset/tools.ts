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

export const applyVirtualMachineInstancePreset: ToolDef<t.ApplyVirtualMachineInstancePresetParams> = tool({
  name: 'kubevirt_apply_virtual_machine_instance_preset',
  title: 'Apply virtual machine instance preset',
  doc: 'Create a deprecated preset or bring it in line with a manifest.',
  category: 'preset',
  operations: ['patchNamespacedVirtualMachineInstancePreset'],
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
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancepresets/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstancePreset',
  },
  result: shape('VirtualMachineInstancePreset'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstancePreset', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineInstancePreset',
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

export const createVirtualMachineInstancePreset: ToolDef<t.CreateVirtualMachineInstancePresetParams> = tool({
  name: 'kubevirt_create_virtual_machine_instance_preset',
  title: 'Create virtual machine instance preset',
  doc: 'Create a deprecated preset; prefer instance types and preferences for new work.',
  category: 'preset',
  operations: ['createNamespacedVirtualMachineInstancePreset'],
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
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancepresets',
    verb: 'create',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstancePreset',
  },
  result: shape('VirtualMachineInstancePreset'),
  params: {
    body: required(
      shape('VirtualMachineInstancePreset', 'Manifest; apiVersion and kind are filled in when left out', {
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

export const deleteCollectionVirtualMachineInstancePreset: ToolDef<t.DeleteCollectionVirtualMachineInstancePresetParams> =
  tool({
    name: 'kubevirt_delete_collection_vmi_presets',
    formerly: 'kubevirt_delete_collection_virtual_machine_instance_presets',
    title: 'Delete collection virtual machine instance presets',
    doc: 'Delete all deprecated presets of a namespace that match a selector.',
    category: 'preset',
    operations: ['deleteCollectionNamespacedVirtualMachineInstancePreset'],
    effect: 'destroy',
    risk: 'critical',
    reversible: false,
    call: {
      kind: 'rest',
      method: 'DELETE',
      path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancepresets',
      verb: 'deletecollection',
      apiVersion: 'kubevirt.io/v1',
      resourceKind: 'VirtualMachineInstancePreset',
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

export const deleteVirtualMachineInstancePreset: ToolDef<t.DeleteVirtualMachineInstancePresetParams> = tool({
  name: 'kubevirt_delete_virtual_machine_instance_preset',
  title: 'Delete virtual machine instance preset',
  doc: 'Delete a deprecated preset; running instances keep what they got from it.',
  category: 'preset',
  operations: ['deleteNamespacedVirtualMachineInstancePreset'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancepresets/{name}',
    verb: 'delete',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstancePreset',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstancePreset', wire: 'path' })),
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

export const getVirtualMachineInstancePreset: ToolDef<t.GetVirtualMachineInstancePresetParams> = tool({
  name: 'kubevirt_get_virtual_machine_instance_preset',
  title: 'Get virtual machine instance preset',
  doc: 'Show one deprecated preset: its selector and the domain settings it injects.',
  category: 'preset',
  operations: ['readNamespacedVirtualMachineInstancePreset'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancepresets/{name}',
    verb: 'get',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstancePreset',
  },
  result: shape('VirtualMachineInstancePreset'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstancePreset', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const listVirtualMachineInstancePreset: ToolDef<t.ListVirtualMachineInstancePresetParams> = tool({
  name: 'kubevirt_list_virtual_machine_instance_presets',
  title: 'List virtual machine instance presets',
  doc: 'Show presets, the deprecated way to inject settings into new instances by label.',
  category: 'preset',
  operations: ['listNamespacedVirtualMachineInstancePreset', 'listVirtualMachineInstancePresetForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancepresets',
    verb: 'list',
    allPath: '/apis/kubevirt.io/v1/virtualmachineinstancepresets',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstancePreset',
  },
  result: list(shape('VirtualMachineInstancePreset')),
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

export const patchVirtualMachineInstancePreset: ToolDef<t.PatchVirtualMachineInstancePresetParams> = tool({
  name: 'kubevirt_patch_virtual_machine_instance_preset',
  title: 'Patch virtual machine instance preset',
  doc: 'Change a deprecated preset; only instances created later are affected.',
  category: 'preset',
  operations: ['patchNamespacedVirtualMachineInstancePreset'],
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
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancepresets/{name}',
    verb: 'patch',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstancePreset',
  },
  result: shape('VirtualMachineInstancePreset'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstancePreset', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'VirtualMachineInstancePreset' },
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

export const replaceVirtualMachineInstancePreset: ToolDef<t.ReplaceVirtualMachineInstancePresetParams> = tool({
  name: 'kubevirt_replace_virtual_machine_instance_preset',
  title: 'Replace virtual machine instance preset',
  doc: 'Overwrite a deprecated preset with a complete manifest.',
  category: 'preset',
  operations: ['replaceNamespacedVirtualMachineInstancePreset'],
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
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachineinstancepresets/{name}',
    verb: 'replace',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'VirtualMachineInstancePreset',
  },
  result: shape('VirtualMachineInstancePreset'),
  params: {
    name: required(text('Name of the object', { ref: 'VirtualMachineInstancePreset', wire: 'path' })),
    body: required(
      shape(
        'VirtualMachineInstancePreset',
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
