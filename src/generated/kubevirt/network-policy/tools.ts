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

export const applyNetworkPolicy: ToolDef<t.ApplyNetworkPolicyParams> = tool({
  name: 'kubevirt_apply_network_policy',
  title: 'Apply network policy',
  doc: 'Create a network policy or bring it in line with a manifest.',
  category: 'network-policy',
  operations: ['patchNetworkingV1NamespacedNetworkPolicy'],
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
    path: '/apis/networking.k8s.io/v1/namespaces/{namespace}/networkpolicies/{name}',
    verb: 'apply',
    contentType: 'application/apply-patch+yaml',
    apiVersion: 'networking.k8s.io/v1',
    resourceKind: 'NetworkPolicy',
  },
  result: shape('NetworkPolicy'),
  params: {
    name: required(text('Name of the object', { ref: 'NetworkPolicy', wire: 'path' })),
    body: required(
      shape(
        'NetworkPolicy',
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

export const createNetworkPolicy: ToolDef<t.CreateNetworkPolicyParams> = tool({
  name: 'kubevirt_create_network_policy',
  title: 'Create network policy',
  doc: 'Allow only the named traffic to or from the pods, machines among them, that a policy selects.',
  category: 'network-policy',
  operations: ['createNetworkingV1NamespacedNetworkPolicy'],
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
    path: '/apis/networking.k8s.io/v1/namespaces/{namespace}/networkpolicies',
    verb: 'create',
    apiVersion: 'networking.k8s.io/v1',
    resourceKind: 'NetworkPolicy',
  },
  result: shape('NetworkPolicy'),
  params: {
    body: required(
      shape(
        'NetworkPolicy',
        'Manifest, such as {metadata: {name}, spec: {podSelector: {matchLabels: {vm: web-1}}, ingress: [{ports: [{port: 22}]}]}}',
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

export const deleteNetworkPolicy: ToolDef<t.DeleteNetworkPolicyParams> = tool({
  name: 'kubevirt_delete_network_policy',
  title: 'Delete network policy',
  doc: 'Delete a network policy; traffic that it kept away gets through.',
  category: 'network-policy',
  operations: ['deleteNetworkingV1NamespacedNetworkPolicy'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  flags: ['privilege'],
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/networking.k8s.io/v1/namespaces/{namespace}/networkpolicies/{name}',
    verb: 'delete',
    apiVersion: 'networking.k8s.io/v1',
    resourceKind: 'NetworkPolicy',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'NetworkPolicy', wire: 'path' })),
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

export const getNetworkPolicy: ToolDef<t.GetNetworkPolicyParams> = tool({
  name: 'kubevirt_get_network_policy',
  title: 'Get network policy',
  doc: 'Show one network policy: which pods it is for, and what it lets in and out.',
  category: 'network-policy',
  operations: ['readNetworkingV1NamespacedNetworkPolicy'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/networking.k8s.io/v1/namespaces/{namespace}/networkpolicies/{name}',
    verb: 'get',
    apiVersion: 'networking.k8s.io/v1',
    resourceKind: 'NetworkPolicy',
  },
  result: shape('NetworkPolicy'),
  params: {
    name: required(text('Name of the object', { wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const listNetworkPolicy: ToolDef<t.ListNetworkPolicyParams> = tool({
  name: 'kubevirt_list_network_policies',
  title: 'List network policies',
  doc: 'Show network policies with the pods that they are for, in one namespace or in all of them.',
  category: 'network-policy',
  operations: ['listNetworkingV1NamespacedNetworkPolicy', 'listNetworkingV1NetworkPolicyForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/networking.k8s.io/v1/namespaces/{namespace}/networkpolicies',
    verb: 'list',
    allPath: '/apis/networking.k8s.io/v1/networkpolicies',
    apiVersion: 'networking.k8s.io/v1',
    resourceKind: 'NetworkPolicy',
  },
  result: list(shape('NetworkPolicy')),
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

export const patchNetworkPolicy: ToolDef<t.PatchNetworkPolicyParams> = tool({
  name: 'kubevirt_patch_network_policy',
  title: 'Patch network policy',
  doc: 'Change what a network policy lets in or out, or whom it is for.',
  category: 'network-policy',
  operations: ['patchNetworkingV1NamespacedNetworkPolicy'],
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
    path: '/apis/networking.k8s.io/v1/namespaces/{namespace}/networkpolicies/{name}',
    verb: 'patch',
    apiVersion: 'networking.k8s.io/v1',
    resourceKind: 'NetworkPolicy',
  },
  result: shape('NetworkPolicy'),
  params: {
    name: required(text('Name of the object', { ref: 'NetworkPolicy', wire: 'path' })),
    body: required(
      opaque(
        'A merge patch (an object with the fields to change; null removes one) or a JSON Patch (a list of op, path, value)',
        { wire: 'body', patchOf: 'NetworkPolicy' },
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
