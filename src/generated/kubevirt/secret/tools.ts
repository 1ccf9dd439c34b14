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

export const createConfigMap: ToolDef<t.CreateConfigMapParams> = tool({
  name: 'kubevirt_create_config_map',
  title: 'Create config map',
  doc: 'Store settings or files, such as a sysprep answer file, for machines to refer to by name.',
  category: 'secret',
  operations: ['createCoreV1NamespacedConfigMap'],
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
    path: '/api/v1/namespaces/{namespace}/configmaps',
    verb: 'create',
    apiVersion: 'v1',
    resourceKind: 'ConfigMap',
  },
  result: shape('ConfigMap'),
  params: {
    body: required(shape('ConfigMap', 'Manifest, such as {metadata: {name}, data: {key: value}}', { wire: 'body' })),
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

export const createSecret: ToolDef<t.CreateSecretParams> = tool({
  name: 'kubevirt_create_secret',
  title: 'Create secret',
  doc: 'Store credentials, such as cloud-init data or SSH keys, for machines to refer to by name.',
  category: 'secret',
  operations: ['createCoreV1NamespacedSecret'],
  effect: 'write',
  risk: 'low',
  flags: ['secretOut'],
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
    path: '/api/v1/namespaces/{namespace}/secrets',
    verb: 'create',
    apiVersion: 'v1',
    resourceKind: 'Secret',
  },
  result: shape('Secret'),
  params: {
    body: required(
      shape('Secret', "Manifest, such as {metadata: {name}, stringData: {userdata: '#cloud-config ...'}}", {
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

export const deleteConfigMap: ToolDef<t.DeleteConfigMapParams> = tool({
  name: 'kubevirt_delete_config_map',
  title: 'Delete config map',
  doc: 'Delete a config map; what refers to it fails when it starts the next time.',
  category: 'secret',
  operations: ['deleteCoreV1NamespacedConfigMap'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/api/v1/namespaces/{namespace}/configmaps/{name}',
    verb: 'delete',
    apiVersion: 'v1',
    resourceKind: 'ConfigMap',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'ConfigMap', wire: 'path' })),
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

export const deleteSecret: ToolDef<t.DeleteSecretParams> = tool({
  name: 'kubevirt_delete_secret',
  title: 'Delete secret',
  doc: 'Delete a secret; what refers to it fails when it starts the next time.',
  category: 'secret',
  operations: ['deleteCoreV1NamespacedSecret'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/api/v1/namespaces/{namespace}/secrets/{name}',
    verb: 'delete',
    apiVersion: 'v1',
    resourceKind: 'Secret',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'Secret', wire: 'path' })),
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

export const getConfigMap: ToolDef<t.GetConfigMapParams> = tool({
  name: 'kubevirt_get_config_map',
  title: 'Get config map',
  doc: 'Show one config map with its keys; the values stay hidden unless a person reveals them.',
  category: 'secret',
  operations: ['readCoreV1NamespacedConfigMap'],
  effect: 'read',
  risk: 'none',
  flags: ['secretOut'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/api/v1/namespaces/{namespace}/configmaps/{name}',
    verb: 'get',
    apiVersion: 'v1',
    resourceKind: 'ConfigMap',
  },
  result: shape('ConfigMap'),
  params: {
    name: required(text('Name of the object', { wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const getSecret: ToolDef<t.GetSecretParams> = tool({
  name: 'kubevirt_get_secret',
  title: 'Get secret',
  doc: 'Show one secret with its keys; the values stay hidden unless a person reveals them.',
  category: 'secret',
  operations: ['readCoreV1NamespacedSecret'],
  effect: 'read',
  risk: 'none',
  flags: ['secretOut'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/api/v1/namespaces/{namespace}/secrets/{name}',
    verb: 'get',
    apiVersion: 'v1',
    resourceKind: 'Secret',
  },
  result: shape('Secret'),
  params: {
    name: required(text('Name of the object', { wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const getServiceAccount: ToolDef<t.GetServiceAccountParams> = tool({
  name: 'kubevirt_get_service_account',
  title: 'Get service account',
  doc: 'Show one service account: who a machine or pod is towards the cluster.',
  category: 'secret',
  operations: ['readCoreV1NamespacedServiceAccount'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/api/v1/namespaces/{namespace}/serviceaccounts/{name}',
    verb: 'get',
    apiVersion: 'v1',
    resourceKind: 'ServiceAccount',
  },
  result: shape('ServiceAccount'),
  params: {
    name: required(text('Name of the object', { wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const listConfigMap: ToolDef<t.ListConfigMapParams> = tool({
  name: 'kubevirt_list_config_maps',
  title: 'List config maps',
  doc: 'Show the config maps of a namespace or of all of them by name; the values stay hidden.',
  category: 'secret',
  operations: ['listCoreV1ConfigMapForAllNamespaces', 'listCoreV1NamespacedConfigMap'],
  effect: 'read',
  risk: 'none',
  flags: ['secretOut'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/api/v1/namespaces/{namespace}/configmaps',
    verb: 'list',
    allPath: '/api/v1/configmaps',
    apiVersion: 'v1',
    resourceKind: 'ConfigMap',
  },
  result: list(shape('ConfigMap')),
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

export const listSecret: ToolDef<t.ListSecretParams> = tool({
  name: 'kubevirt_list_secrets',
  title: 'List secrets',
  doc: 'Show the secrets of a namespace or of all of them by name and type; the values stay hidden.',
  category: 'secret',
  operations: ['listCoreV1NamespacedSecret', 'listCoreV1SecretForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  flags: ['secretOut'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/api/v1/namespaces/{namespace}/secrets',
    verb: 'list',
    allPath: '/api/v1/secrets',
    apiVersion: 'v1',
    resourceKind: 'Secret',
  },
  result: list(shape('Secret')),
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

export const listServiceAccount: ToolDef<t.ListServiceAccountParams> = tool({
  name: 'kubevirt_list_service_accounts',
  title: 'List service accounts',
  doc: 'Show the service accounts of a namespace or of all of them.',
  category: 'secret',
  operations: ['listCoreV1NamespacedServiceAccount', 'listCoreV1ServiceAccountForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/api/v1/namespaces/{namespace}/serviceaccounts',
    verb: 'list',
    allPath: '/api/v1/serviceaccounts',
    apiVersion: 'v1',
    resourceKind: 'ServiceAccount',
  },
  result: list(shape('ServiceAccount')),
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
