// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { list, required, shape, type ToolDef, text, tool, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const getNamespace: ToolDef<t.GetNamespaceParams> = tool({
  name: 'kubevirt_get_namespace',
  title: 'Get namespace',
  doc: 'Show one namespace: its labels, and whether it is in use or on its way out.',
  category: 'namespace',
  operations: ['readCoreV1Namespace'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/api/v1/namespaces/{name}',
    verb: 'get',
    apiVersion: 'v1',
    resourceKind: 'Namespace',
  },
  result: shape('Namespace'),
  params: {
    name: required(text('Name of the object', { wire: 'path' })),
  },
});

export const listNamespace: ToolDef<t.ListNamespaceParams> = tool({
  name: 'kubevirt_list_namespaces',
  title: 'List namespaces',
  doc: 'Show the namespaces of the cluster.',
  category: 'namespace',
  operations: ['listCoreV1Namespace'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/api/v1/namespaces',
    verb: 'list',
    apiVersion: 'v1',
    resourceKind: 'Namespace',
  },
  result: list(shape('Namespace')),
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
