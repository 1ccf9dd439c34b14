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

export const applyCDIConfig: ToolDef<t.ApplyCDIConfigParams> = tool({
  name: 'kubevirt_apply_cdi_config',
  title: 'Apply CDI config',
  doc: "Bring CDI's settings object in line with a manifest; the operator may set it back.",
  category: 'cdi-config',
  operations: ['patchNamespacedCDIConfig'],
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
      param: 'body.spec.dataVolumeTTLSeconds',
      change: 'differs',
      effect: 'destroy',
      risk: 'high',
      why: 'data volumes of all namespaces are deleted by themselves that long after they were filled',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/cdi.kubevirt.io/v1beta1/cdiconfigs/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'CDIConfig',
  },
  result: shape('CDIConfig'),
  params: {
    name: required(text('Name of the object', { ref: 'CDIConfig', wire: 'path' })),
    body: required(
      shape(
        'CDIConfig',
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

export const createCDIConfig: ToolDef<t.CreateCDIConfigParams> = tool({
  name: 'kubevirt_create_cdi_config',
  title: 'Create CDI config',
  doc: "Create CDI's settings object by hand; normally the operator owns it.",
  category: 'cdi-config',
  operations: ['createNamespacedCDIConfig'],
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
  ],
  call: {
    kind: 'rest',
    method: 'POST',
    path: '/apis/cdi.kubevirt.io/v1beta1/cdiconfigs',
    verb: 'create',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'CDIConfig',
  },
  result: shape('CDIConfig'),
  params: {
    body: required(shape('CDIConfig', 'Manifest; apiVersion and kind are filled in when left out', { wire: 'body' })),
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

export const deleteCDIConfig: ToolDef<t.DeleteCDIConfigParams> = tool({
  name: 'kubevirt_delete_cdi_config',
  title: 'Delete CDI config',
  doc: "Delete CDI's settings object; the operator makes a new one from the CDI object.",
  category: 'cdi-config',
  operations: ['deleteNamespacedCDIConfig'],
  effect: 'destroy',
  risk: 'high',
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/cdi.kubevirt.io/v1beta1/cdiconfigs/{name}',
    verb: 'delete',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'CDIConfig',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'CDIConfig', wire: 'path' })),
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

export const deleteCollectionCDIConfig: ToolDef<t.DeleteCollectionCDIConfigParams> = tool({
  name: 'kubevirt_delete_collection_cdi_configs',
  title: 'Delete collection CDI configs',
  doc: "Delete CDI's settings objects that match a selector.",
  category: 'cdi-config',
  operations: ['deleteCollectionNamespacedCDIConfig'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/cdi.kubevirt.io/v1beta1/cdiconfigs',
    verb: 'deletecollection',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'CDIConfig',
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

export const getCDIConfig: ToolDef<t.GetCDIConfigParams> = tool({
  name: 'kubevirt_get_cdi_config',
  title: 'Get CDI config',
  doc: "Show CDI's effective settings: upload proxy address, scratch storage class, proxies.",
  category: 'cdi-config',
  operations: ['readNamespacedCDIConfig'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/cdi.kubevirt.io/v1beta1/cdiconfigs/{name}',
    verb: 'get',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'CDIConfig',
  },
  result: shape('CDIConfig'),
  params: {
    name: required(text('Name of the object', { ref: 'CDIConfig', wire: 'path' })),
  },
});

export const listCDIConfig: ToolDef<t.ListCDIConfigParams> = tool({
  name: 'kubevirt_list_cdi_configs',
  title: 'List CDI configs',
  doc: 'Show the settings that CDI works with at the moment.',
  category: 'cdi-config',
  operations: ['listCDIConfigForAllNamespaces', 'listNamespacedCDIConfig'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/cdi.kubevirt.io/v1beta1/cdiconfigs',
    verb: 'list',
    allPath: '/apis/cdi.kubevirt.io/v1beta1/cdiconfigs',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'CDIConfig',
  },
  result: list(shape('CDIConfig')),
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

export const patchCDIConfig: ToolDef<t.PatchCDIConfigParams> = tool({
  name: 'kubevirt_patch_cdi_config',
  title: 'Patch CDI config',
  doc: "Change CDI's settings object; the operator sets it back to what the CDI object says.",
  category: 'cdi-config',
  operations: ['patchNamespacedCDIConfig'],
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
      param: 'body.spec.dataVolumeTTLSeconds',
      change: 'differs',
      effect: 'destroy',
      risk: 'high',
      why: 'data volumes of all namespaces are deleted by themselves that long after they were filled',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/cdi.kubevirt.io/v1beta1/cdiconfigs/{name}',
    verb: 'patch',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'CDIConfig',
  },
  result: shape('CDIConfig'),
  params: {
    name: required(text('Name of the object', { ref: 'CDIConfig', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'CDIConfig' },
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

export const replaceCDIConfig: ToolDef<t.ReplaceCDIConfigParams> = tool({
  name: 'kubevirt_replace_cdi_config',
  title: 'Replace CDI config',
  doc: "Overwrite CDI's settings object with a complete manifest.",
  category: 'cdi-config',
  operations: ['replaceNamespacedCDIConfig'],
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
      param: 'body.spec.dataVolumeTTLSeconds',
      change: 'differs',
      effect: 'destroy',
      risk: 'high',
      why: 'data volumes of all namespaces are deleted by themselves that long after they were filled',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/cdi.kubevirt.io/v1beta1/cdiconfigs/{name}',
    verb: 'replace',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'CDIConfig',
  },
  result: shape('CDIConfig'),
  params: {
    name: required(text('Name of the object', { ref: 'CDIConfig', wire: 'path' })),
    body: required(
      shape(
        'CDIConfig',
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
