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

export const createPodEviction: ToolDef<t.CreatePodEvictionParams> = tool({
  name: 'kubevirt_evict_pod',
  title: 'Evict pod',
  doc: 'Ask for a pod to leave its node, within what its disruption budget allows; a machine that can move is migrated.',
  category: 'pod',
  operations: ['createCoreV1NamespacedPodEviction'],
  effect: 'act',
  risk: 'high',
  call: {
    kind: 'rest',
    method: 'POST',
    path: '/api/v1/namespaces/{namespace}/pods/{name}/eviction',
    verb: 'create',
    subresource: 'eviction',
    apiVersion: 'policy/v1',
    resourceKind: 'Eviction',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'Pod', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    gracePeriodSeconds: whole('Seconds that its programs have to end', {
      unit: 's',
      wire: 'body.deleteOptions.gracePeriodSeconds',
    }),
    dryRun: flag('Check everything and change nothing', { wire: 'query.dryRun', rehearsal: true }),
  },
});

export const deletePod: ToolDef<t.DeletePodParams> = tool({
  name: 'kubevirt_delete_pod',
  title: 'Delete pod',
  doc: 'Stop a pod and remove it; the launcher pod of a machine takes the machine with it.',
  category: 'pod',
  operations: ['deleteCoreV1NamespacedPod'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  raisedBy: [
    {
      param: 'gracePeriodSeconds',
      equals: 0,
      risk: 'critical',
      why: 'it is taken off the record at once, whether it still runs or not; a machine can then run twice on one disk',
    },
  ],
  call: {
    kind: 'rest',
    method: 'DELETE',
    path: '/api/v1/namespaces/{namespace}/pods/{name}',
    verb: 'delete',
    apiVersion: 'v1',
    resourceKind: 'Pod',
  },
  result: nothing,
  params: {
    name: required(text('Name of the object', { ref: 'Pod', wire: 'path' })),
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

export const getPod: ToolDef<t.GetPodParams> = tool({
  name: 'kubevirt_get_pod',
  title: 'Get pod',
  doc: 'Show one pod: its containers and why they wait or ended, its node, its volumes and conditions.',
  category: 'pod',
  operations: ['readCoreV1NamespacedPod'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/api/v1/namespaces/{namespace}/pods/{name}',
    verb: 'get',
    apiVersion: 'v1',
    resourceKind: 'Pod',
  },
  result: shape('Pod'),
  params: {
    name: required(text('Name of the object', { wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const getPodDisruptionBudget: ToolDef<t.GetPodDisruptionBudgetParams> = tool({
  name: 'kubevirt_get_pod_disruption_budget',
  title: 'Get pod disruption budget',
  doc: 'Show one disruption budget: how many of its pods may be missing, and how many more may go now.',
  category: 'pod',
  operations: ['readPolicyV1NamespacedPodDisruptionBudget'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/policy/v1/namespaces/{namespace}/poddisruptionbudgets/{name}',
    verb: 'get',
    apiVersion: 'policy/v1',
    resourceKind: 'PodDisruptionBudget',
  },
  result: shape('PodDisruptionBudget'),
  params: {
    name: required(text('Name of the object', { wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const getPodLog: ToolDef<t.GetPodLogParams> = tool({
  name: 'kubevirt_get_pod_log',
  title: 'Get pod log',
  doc: 'Read the latest lines that a container of a pod printed, also those of the run before a crash.',
  category: 'pod',
  operations: ['readCoreV1NamespacedPodLog'],
  effect: 'read',
  risk: 'none',
  flags: ['dataOut', 'secretOut'],
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/api/v1/namespaces/{namespace}/pods/{name}/log',
    verb: 'get',
    subresource: 'log',
    accept: 'text',
    defaults: { tailLines: 200 },
  },
  result: text(),
  params: {
    name: required(text('Name of the object', { ref: 'Pod', wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    container: text('Container of the pod; needed where it has several, such as compute in launcher pods', {
      wire: 'query',
    }),
    limitBytes: whole('At most so many bytes, counted from the first line shown', { unit: 'bytes', wire: 'query' }),
    previous: flag("The container's run before the present one: what it said before it crashed", { wire: 'query' }),
    sinceSeconds: whole('Only what was printed in the last so many seconds', { unit: 's', wire: 'query' }),
    tailLines: whole('Lines counted from the end; 200 when left out', { wire: 'query' }),
    timestamps: flag('Begin each line with its time', { wire: 'query' }),
  },
});

export const listPod: ToolDef<t.ListPodParams> = tool({
  name: 'kubevirt_list_pods',
  title: 'List pods',
  doc: 'Show pods with phase, restarts, address and node, in one namespace or in all of them.',
  category: 'pod',
  operations: ['listCoreV1NamespacedPod', 'listCoreV1PodForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/api/v1/namespaces/{namespace}/pods',
    verb: 'list',
    allPath: '/api/v1/pods',
    apiVersion: 'v1',
    resourceKind: 'Pod',
  },
  result: list(shape('Pod')),
  params: {
    namespace: text('Namespace to look in; all of them when left out', { wire: 'path' }),
    labelSelector: text('Filter by labels, such as app=web,env in (dev,test)', { wire: 'query' }),
    fieldSelector: text(
      'Filter by metadata.name or metadata.namespace, as in metadata.name=web-1; running machines of a node have the label kubevirt.io/nodeName',
      { wire: 'query' },
    ),
    node: text('Only those on this node', { wire: 'selector.spec.nodeName' }),
    status: text('Only those in this phase: Pending, Running, Succeeded, Failed', { wire: 'filter.status.phase' }),
    limit: whole('Most items to return; 100 when left out', { wire: 'query' }),
    continue: text('Token from the answer before, for the next page', { wire: 'query' }),
  },
});

export const listPodDisruptionBudget: ToolDef<t.ListPodDisruptionBudgetParams> = tool({
  name: 'kubevirt_list_pod_disruption_budgets',
  title: 'List pod disruption budgets',
  doc: 'Show disruption budgets, which keep pods from being evicted while too few of their kind run.',
  category: 'pod',
  operations: ['listPolicyV1NamespacedPodDisruptionBudget', 'listPolicyV1PodDisruptionBudgetForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/policy/v1/namespaces/{namespace}/poddisruptionbudgets',
    verb: 'list',
    allPath: '/apis/policy/v1/poddisruptionbudgets',
    apiVersion: 'policy/v1',
    resourceKind: 'PodDisruptionBudget',
  },
  result: list(shape('PodDisruptionBudget')),
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
