// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { list, required, shape, type ToolDef, text, tool, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const getNodeMetrics: ToolDef<t.GetNodeMetricsParams> = tool({
  name: 'kubevirt_get_node_metrics',
  title: 'Get node metrics',
  doc: 'Show what one node uses at present; needs a metrics server in the cluster.',
  category: 'metrics',
  operations: ['readMetricsV1beta1NodeMetrics'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/metrics.k8s.io/v1beta1/nodes/{name}',
    verb: 'get',
    apiVersion: 'metrics.k8s.io/v1beta1',
    resourceKind: 'NodeMetrics',
  },
  result: shape('NodeMetrics'),
  params: {
    name: required(text('Name of the object', { wire: 'path' })),
  },
});

export const getPodMetrics: ToolDef<t.GetPodMetricsParams> = tool({
  name: 'kubevirt_get_pod_metrics',
  title: 'Get pod metrics',
  doc: 'Show what the containers of one pod use at present; needs a metrics server in the cluster.',
  category: 'metrics',
  operations: ['readMetricsV1beta1NamespacedPodMetrics'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/metrics.k8s.io/v1beta1/namespaces/{namespace}/pods/{name}',
    verb: 'get',
    apiVersion: 'metrics.k8s.io/v1beta1',
    resourceKind: 'PodMetrics',
  },
  result: shape('PodMetrics'),
  params: {
    name: required(text('Name of the object', { wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const listNodeMetrics: ToolDef<t.ListNodeMetricsParams> = tool({
  name: 'kubevirt_list_node_metrics',
  title: 'List node metrics',
  doc: 'Show what the nodes use at present; needs a metrics server in the cluster.',
  category: 'metrics',
  operations: ['listMetricsV1beta1NodeMetrics'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/metrics.k8s.io/v1beta1/nodes',
    verb: 'list',
    apiVersion: 'metrics.k8s.io/v1beta1',
    resourceKind: 'NodeMetrics',
  },
  result: list(shape('NodeMetrics')),
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

export const listPodMetrics: ToolDef<t.ListPodMetricsParams> = tool({
  name: 'kubevirt_list_pod_metrics',
  title: 'List pod metrics',
  doc: 'Show what pods use at present; needs a metrics server in the cluster.',
  category: 'metrics',
  operations: ['listMetricsV1beta1NamespacedPodMetrics', 'listMetricsV1beta1PodMetricsForAllNamespaces'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/apis/metrics.k8s.io/v1beta1/namespaces/{namespace}/pods',
    verb: 'list',
    allPath: '/apis/metrics.k8s.io/v1beta1/pods',
    apiVersion: 'metrics.k8s.io/v1beta1',
    resourceKind: 'PodMetrics',
  },
  result: list(shape('PodMetrics')),
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
