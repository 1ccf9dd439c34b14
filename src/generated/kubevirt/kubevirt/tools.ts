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

export const applyKubeVirt: ToolDef<t.ApplyKubeVirtParams> = tool({
  name: 'kubevirt_apply_kubevirt',
  title: 'Apply KubeVirt',
  doc: 'Install KubeVirt or bring its whole configuration in line with a manifest.',
  category: 'kubevirt',
  operations: ['patchNamespacedKubeVirt'],
  effect: 'write',
  risk: 'critical',
  flags: ['privilege'],
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
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/kubevirts/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'KubeVirt',
  },
  result: shape('KubeVirt'),
  params: {
    name: required(text('Name of the object', { ref: 'KubeVirt', wire: 'path' })),
    body: required(
      shape(
        'KubeVirt',
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

export const createKubeVirt: ToolDef<t.CreateKubeVirtParams> = tool({
  name: 'kubevirt_create_kubevirt',
  title: 'Create KubeVirt',
  doc: 'Install KubeVirt by creating its object; the operator then rolls out all components.',
  category: 'kubevirt',
  operations: ['createNamespacedKubeVirt'],
  effect: 'write',
  risk: 'critical',
  flags: ['privilege'],
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
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/kubevirts',
    verb: 'create',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'KubeVirt',
  },
  result: shape('KubeVirt'),
  params: {
    body: required(shape('KubeVirt', 'Manifest; apiVersion and kind are filled in when left out', { wire: 'body' })),
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

export const deleteCollectionKubeVirt: ToolDef<t.DeleteCollectionKubeVirtParams> = tool({
  name: 'kubevirt_delete_collection_kubevirts',
  title: 'Delete collection KubeVirts',
  doc: 'Uninstall KubeVirt by deleting every KubeVirt object of a namespace.',
  category: 'kubevirt',
  operations: ['deleteCollectionNamespacedKubeVirt'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/kubevirts',
    verb: 'deletecollection',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'KubeVirt',
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

export const deleteKubeVirt: ToolDef<t.DeleteKubeVirtParams> = tool({
  name: 'kubevirt_delete_kubevirt',
  title: 'Delete KubeVirt',
  doc: 'Uninstall KubeVirt from the cluster; blocked or fatal for workloads depending on its uninstall strategy.',
  category: 'kubevirt',
  operations: ['deleteNamespacedKubeVirt'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/kubevirts/{name}',
    verb: 'delete',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'KubeVirt',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'KubeVirt', wire: 'path' })),
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

export const getKubeVirt: ToolDef<t.GetKubeVirtParams> = tool({
  name: 'kubevirt_get_kubevirt',
  title: 'Get KubeVirt',
  doc: 'Show the KubeVirt object: feature gates, migration limits, permitted devices, versions and conditions.',
  category: 'kubevirt',
  operations: ['readNamespacedKubeVirt'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/kubevirts/{name}',
    verb: 'get',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'KubeVirt',
  },
  result: shape('KubeVirt'),
  params: {
    name: required(text('Name of the object', { ref: 'KubeVirt', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const listKubeVirt: ToolDef<t.ListKubeVirtParams> = tool({
  name: 'kubevirt_list_kubevirts',
  title: 'List KubeVirts',
  doc: 'Show the KubeVirt installation: its phase and version, in whichever namespace it lives.',
  category: 'kubevirt',
  operations: ['listKubeVirtForAllNamespaces', 'listNamespacedKubeVirt'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/kubevirts',
    verb: 'list',
    allPath: '/apis/kubevirt.io/v1/kubevirts',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'KubeVirt',
  },
  result: list(shape('KubeVirt')),
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

export const patchKubeVirt: ToolDef<t.PatchKubeVirtParams> = tool({
  name: 'kubevirt_patch_kubevirt',
  title: 'Patch KubeVirt',
  doc: "Change KubeVirt's cluster-wide configuration: feature gates, migration limits, device passthrough.",
  category: 'kubevirt',
  operations: ['patchNamespacedKubeVirt'],
  effect: 'write',
  risk: 'critical',
  flags: ['privilege'],
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
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/kubevirts/{name}',
    verb: 'patch',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'KubeVirt',
  },
  result: shape('KubeVirt'),
  params: {
    name: required(text('Name of the object', { ref: 'KubeVirt', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'KubeVirt' },
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

export const replaceKubeVirt: ToolDef<t.ReplaceKubeVirtParams> = tool({
  name: 'kubevirt_replace_kubevirt',
  title: 'Replace KubeVirt',
  doc: 'Overwrite the KubeVirt object with a complete manifest; settings that are missing fall back to defaults.',
  category: 'kubevirt',
  operations: ['replaceNamespacedKubeVirt'],
  effect: 'write',
  risk: 'critical',
  flags: ['privilege'],
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
  ],
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/kubevirt.io/v1/namespaces/{namespace}/kubevirts/{name}',
    verb: 'replace',
    apiVersion: 'kubevirt.io/v1',
    resourceKind: 'KubeVirt',
  },
  result: shape('KubeVirt'),
  params: {
    name: required(text('Name of the object', { ref: 'KubeVirt', wire: 'path' })),
    body: required(
      shape('KubeVirt', 'The whole manifest as it was read, metadata.resourceVersion included, with the changes made', {
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
