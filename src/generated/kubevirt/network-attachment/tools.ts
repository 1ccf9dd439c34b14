// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  list,
  nothing,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const createNetworkAttachmentDefinition: ToolDef<t.CreateNetworkAttachmentDefinitionParams> = tool({
  name: 'kubevirt_create_network_attachment_definition',
  title: 'Create network attachment definition',
  doc: 'Define a network, such as a bridge or VLAN of the nodes, that machines of the namespace can have a card on.',
  category: 'network-attachment',
  operations: ['createK8sCniCncfIoV1NamespacedNetworkAttachmentDefinition'],
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
    path: '/apis/k8s.cni.cncf.io/v1/namespaces/{namespace}/network-attachment-definitions',
    verb: 'create',
    apiVersion: 'k8s.cni.cncf.io/v1',
    resourceKind: 'NetworkAttachmentDefinition',
  },
  result: shape('NetworkAttachmentDefinition'),
  params: {
    body: required(
      shape(
        'NetworkAttachmentDefinition',
        'Manifest, such as {metadata: {name}, spec: {config}}, where config is the JSON of a CNI plugin as text',
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

export const deleteNetworkAttachmentDefinition: ToolDef<t.DeleteNetworkAttachmentDefinitionParams> = tool({
  name: 'kubevirt_delete_network_attachment_definition',
  title: 'Delete network attachment definition',
  doc: 'Delete the definition of a network; machines that name it run on, and do not start again.',
  category: 'network-attachment',
  operations: ['deleteK8sCniCncfIoV1NamespacedNetworkAttachmentDefinition'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/apis/k8s.cni.cncf.io/v1/namespaces/{namespace}/network-attachment-definitions/{name}',
    verb: 'delete',
    apiVersion: 'k8s.cni.cncf.io/v1',
    resourceKind: 'NetworkAttachmentDefinition',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'NetworkAttachmentDefinition', wire: 'path' })),
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

export const getNetworkAttachmentDefinition: ToolDef<t.GetNetworkAttachmentDefinitionParams> = tool({
  name: 'kubevirt_get_network_attachment_definition',
  title: 'Get network attachment definition',
  doc: 'Show one network that machines can be attached to, with its configuration.',
  category: 'network-attachment',
  operations: ['readK8sCniCncfIoV1NamespacedNetworkAttachmentDefinition'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/k8s.cni.cncf.io/v1/namespaces/{namespace}/network-attachment-definitions/{name}',
    verb: 'get',
    apiVersion: 'k8s.cni.cncf.io/v1',
    resourceKind: 'NetworkAttachmentDefinition',
  },
  result: shape('NetworkAttachmentDefinition'),
  params: {
    name: required(text('Name of the object', { wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const listNetworkAttachmentDefinition: ToolDef<t.ListNetworkAttachmentDefinitionParams> = tool({
  name: 'kubevirt_list_network_attachment_definitions',
  title: 'List network attachment definitions',
  doc: 'Show the further networks that machines can be attached to, in one namespace or in all of them.',
  category: 'network-attachment',
  operations: [
    'listK8sCniCncfIoV1NamespacedNetworkAttachmentDefinition',
    'listK8sCniCncfIoV1NetworkAttachmentDefinitionForAllNamespaces',
  ],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/k8s.cni.cncf.io/v1/namespaces/{namespace}/network-attachment-definitions',
    verb: 'list',
    allPath: '/apis/k8s.cni.cncf.io/v1/network-attachment-definitions',
    apiVersion: 'k8s.cni.cncf.io/v1',
    resourceKind: 'NetworkAttachmentDefinition',
  },
  result: list(shape('NetworkAttachmentDefinition')),
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
