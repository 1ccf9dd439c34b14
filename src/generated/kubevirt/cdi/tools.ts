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

export const applyCDI: ToolDef<t.ApplyCDIParams> = tool({
  name: 'kubevirt_apply_cdi',
  title: 'Apply CDI',
  doc: 'Install CDI or bring its configuration in line with a manifest.',
  category: 'cdi',
  operations: ['patchNamespacedCDI'],
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
    {
      param: 'body.spec.config.dataVolumeTTLSeconds',
      change: 'differs',
      effect: 'destroy',
      risk: 'critical',
      why: 'data volumes of all namespaces are deleted by themselves that long after they were filled',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/cdi.kubevirt.io/v1beta1/cdis/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'CDI',
  },
  result: shape('CDI'),
  params: {
    name: required(text('Name of the object', { ref: 'CDI', wire: 'path' })),
    body: required(
      shape(
        'CDI',
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

export const createCDI: ToolDef<t.CreateCDIParams> = tool({
  name: 'kubevirt_create_cdi',
  title: 'Create CDI',
  doc: 'Install CDI by creating its object; the operator then rolls out its components.',
  category: 'cdi',
  operations: ['createNamespacedCDI'],
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
    path: '/apis/cdi.kubevirt.io/v1beta1/cdis',
    verb: 'create',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'CDI',
  },
  result: shape('CDI'),
  params: {
    body: required(shape('CDI', 'Manifest; apiVersion and kind are filled in when left out', { wire: 'body' })),
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

export const deleteCDI: ToolDef<t.DeleteCDIParams> = tool({
  name: 'kubevirt_delete_cdi',
  title: 'Delete CDI',
  doc: 'Uninstall CDI from the cluster; imports stop, and with some strategies the disks go too.',
  category: 'cdi',
  operations: ['deleteNamespacedCDI'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/cdi.kubevirt.io/v1beta1/cdis/{name}',
    verb: 'delete',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'CDI',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'CDI', wire: 'path' })),
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

export const deleteCollectionCDI: ToolDef<t.DeleteCollectionCDIParams> = tool({
  name: 'kubevirt_delete_collection_cdis',
  title: 'Delete collection CDIs',
  doc: 'Uninstall CDI by deleting every CDI object.',
  category: 'cdi',
  operations: ['deleteCollectionNamespacedCDI'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/cdi.kubevirt.io/v1beta1/cdis',
    verb: 'deletecollection',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'CDI',
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

export const getCDI: ToolDef<t.GetCDIParams> = tool({
  name: 'kubevirt_get_cdi',
  title: 'Get CDI',
  doc: 'Show the CDI object: its configuration, versions and conditions.',
  category: 'cdi',
  operations: ['readNamespacedCDI'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/cdi.kubevirt.io/v1beta1/cdis/{name}',
    verb: 'get',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'CDI',
  },
  result: shape('CDI'),
  params: {
    name: required(text('Name of the object', { ref: 'CDI', wire: 'path' })),
  },
});

export const listCDI: ToolDef<t.ListCDIParams> = tool({
  name: 'kubevirt_list_cdis',
  title: 'List CDIs',
  doc: 'Show the installation of CDI, the importer of disk images: phase and version.',
  category: 'cdi',
  operations: ['listCDIForAllNamespaces', 'listNamespacedCDI'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/cdi.kubevirt.io/v1beta1/cdis',
    verb: 'list',
    allPath: '/apis/cdi.kubevirt.io/v1beta1/cdis',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'CDI',
  },
  result: list(shape('CDI')),
  params: {
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

export const patchCDI: ToolDef<t.PatchCDIParams> = tool({
  name: 'kubevirt_patch_cdi',
  title: 'Patch CDI',
  doc: "Change CDI's cluster-wide configuration: upload proxy, scratch space, feature gates.",
  category: 'cdi',
  operations: ['patchNamespacedCDI'],
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
    {
      param: 'body.spec.config.dataVolumeTTLSeconds',
      change: 'differs',
      effect: 'destroy',
      risk: 'critical',
      why: 'data volumes of all namespaces are deleted by themselves that long after they were filled',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/apis/cdi.kubevirt.io/v1beta1/cdis/{name}',
    verb: 'patch',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'CDI',
  },
  result: shape('CDI'),
  params: {
    name: required(text('Name of the object', { ref: 'CDI', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'CDI' },
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

export const replaceCDI: ToolDef<t.ReplaceCDIParams> = tool({
  name: 'kubevirt_replace_cdi',
  title: 'Replace CDI',
  doc: 'Overwrite the CDI object with a complete manifest; missing settings fall back to defaults.',
  category: 'cdi',
  operations: ['replaceNamespacedCDI'],
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
    {
      param: 'body.spec.config.dataVolumeTTLSeconds',
      change: 'differs',
      effect: 'destroy',
      risk: 'critical',
      why: 'data volumes of all namespaces are deleted by themselves that long after they were filled',
    },
  ],
  call: {
    kind: 'rest',
    method: 'PUT',
    path: '/apis/cdi.kubevirt.io/v1beta1/cdis/{name}',
    verb: 'replace',
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    resourceKind: 'CDI',
  },
  result: shape('CDI'),
  params: {
    name: required(text('Name of the object', { ref: 'CDI', wire: 'path' })),
    body: required(
      shape('CDI', 'The whole manifest as it was read, metadata.resourceVersion included, with the changes made', {
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
