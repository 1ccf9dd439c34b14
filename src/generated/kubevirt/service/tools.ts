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

export const applyService: ToolDef<t.ApplyServiceParams> = tool({
  name: 'kubevirt_apply_service',
  title: 'Apply service',
  doc: 'Create a service or bring it in line with a manifest.',
  category: 'service',
  operations: ['patchCoreV1NamespacedService'],
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
      param: 'body.spec.type',
      becomes: ['LoadBalancer', 'NodePort'],
      risk: 'high',
      why: 'it can be reached from outside the cluster',
    },
    {
      param: 'body.spec.externalIPs',
      change: 'gains',
      risk: 'high',
      why: 'it can be reached from outside the cluster',
    },
    {
      param: 'body.spec.selector',
      change: 'differs',
      risk: 'high',
      why: 'clients are sent to other machines, or to none',
    },
    { param: 'body.spec.ports', change: 'differs', risk: 'high', why: 'clients no longer find the ports they know' },
    { param: 'body.spec.type', change: 'differs', risk: 'high', why: 'clients may no longer reach it as they did' },
    { param: 'force', equals: true, risk: 'high', why: 'fields are taken away from whoever manages them' },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/api/v1/namespaces/{namespace}/services/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'v1',
    resourceKind: 'Service',
  },
  result: shape('Service'),
  params: {
    name: required(text('Name of the object', { ref: 'Service', wire: 'path' })),
    body: required(
      shape(
        'Service',
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

export const createService: ToolDef<t.CreateServiceParams> = tool({
  name: 'kubevirt_create_service',
  title: 'Create service',
  doc: 'Give ports of machines a name and an address inside the cluster or outside of it, by the labels of their pods.',
  category: 'service',
  operations: ['createCoreV1NamespacedService'],
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
      param: 'body.spec.type',
      becomes: ['LoadBalancer', 'NodePort'],
      risk: 'high',
      why: 'it can be reached from outside the cluster',
    },
    {
      param: 'body.spec.externalIPs',
      change: 'gains',
      risk: 'high',
      why: 'it can be reached from outside the cluster',
    },
  ],
  call: {
    kind: 'rest',
    method: 'POST',
    path: '/api/v1/namespaces/{namespace}/services',
    verb: 'create',
    apiVersion: 'v1',
    resourceKind: 'Service',
  },
  result: shape('Service'),
  params: {
    body: required(
      shape(
        'Service',
        'Manifest, such as {metadata: {name}, spec: {type: ClusterIP, selector: {vm: web-1}, ports: [{port: 22}]}}',
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

export const deleteService: ToolDef<t.DeleteServiceParams> = tool({
  name: 'kubevirt_delete_service',
  title: 'Delete service',
  doc: 'Delete a service; clients lose its name, address and ports at once, the machines stay.',
  category: 'service',
  operations: ['deleteCoreV1NamespacedService'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/api/v1/namespaces/{namespace}/services/{name}',
    verb: 'delete',
    apiVersion: 'v1',
    resourceKind: 'Service',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'Service', wire: 'path' })),
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

export const getService: ToolDef<t.GetServiceParams> = tool({
  name: 'kubevirt_get_service',
  title: 'Get service',
  doc: 'Show one service: type, addresses, ports, and the labels of the pods behind it.',
  category: 'service',
  operations: ['readCoreV1NamespacedService'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/api/v1/namespaces/{namespace}/services/{name}',
    verb: 'get',
    apiVersion: 'v1',
    resourceKind: 'Service',
  },
  result: shape('Service'),
  params: {
    name: required(text('Name of the object', { wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const listService: ToolDef<t.ListServiceParams> = tool({
  name: 'kubevirt_list_services',
  title: 'List services',
  doc: 'Show services with type, addresses and ports, in one namespace or in all of them.',
  category: 'service',
  operations: ['listCoreV1NamespacedService', 'listCoreV1ServiceForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/api/v1/namespaces/{namespace}/services',
    verb: 'list',
    allPath: '/api/v1/services',
    apiVersion: 'v1',
    resourceKind: 'Service',
  },
  result: list(shape('Service')),
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

export const patchService: ToolDef<t.PatchServiceParams> = tool({
  name: 'kubevirt_patch_service',
  title: 'Patch service',
  doc: 'Change type, ports or selector of a service.',
  category: 'service',
  operations: ['patchCoreV1NamespacedService'],
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
      param: 'body.spec.type',
      becomes: ['LoadBalancer', 'NodePort'],
      risk: 'high',
      why: 'it can be reached from outside the cluster',
    },
    {
      param: 'body.spec.externalIPs',
      change: 'gains',
      risk: 'high',
      why: 'it can be reached from outside the cluster',
    },
    {
      param: 'body.spec.selector',
      change: 'differs',
      risk: 'high',
      why: 'clients are sent to other machines, or to none',
    },
    { param: 'body.spec.ports', change: 'differs', risk: 'high', why: 'clients no longer find the ports they know' },
    { param: 'body.spec.type', change: 'differs', risk: 'high', why: 'clients may no longer reach it as they did' },
  ],
  call: {
    kind: 'rest',
    method: 'PATCH',
    path: '/api/v1/namespaces/{namespace}/services/{name}',
    verb: 'patch',
    apiVersion: 'v1',
    resourceKind: 'Service',
  },
  result: shape('Service'),
  params: {
    name: required(text('Name of the object', { ref: 'Service', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'Service' },
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
