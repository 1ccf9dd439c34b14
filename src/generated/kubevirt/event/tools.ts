// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { list, required, shape, type ToolDef, text, tool, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const getEvent: ToolDef<t.GetEventParams> = tool({
  name: 'kubevirt_get_event',
  title: 'Get event',
  doc: 'Show one event by its own name.',
  category: 'event',
  operations: ['readCoreV1NamespacedEvent'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/api/v1/namespaces/{namespace}/events/{name}',
    verb: 'get',
    apiVersion: 'v1',
    resourceKind: 'Event',
  },
  result: shape('Event'),
  params: {
    name: required(text('Name of the object', { wire: 'path' })),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
  },
});

export const listEvent: ToolDef<t.ListEventParams> = tool({
  name: 'kubevirt_list_events',
  title: 'List events',
  doc: 'Show what lately happened in a namespace or in all of them, newest first; narrow by object, type or reason.',
  category: 'event',
  operations: ['listCoreV1EventForAllNamespaces', 'listCoreV1NamespacedEvent'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'GET',
    path: '/api/v1/namespaces/{namespace}/events',
    verb: 'list',
    allPath: '/api/v1/events',
    apiVersion: 'v1',
    resourceKind: 'Event',
    newestBy: ['series.lastObservedTime', 'lastTimestamp', 'eventTime', 'metadata.creationTimestamp'],
  },
  result: list(shape('Event')),
  params: {
    name: text('Only about the object of this name', { wire: 'selector.involvedObject.name' }),
    namespace: text('Namespace to look in; all of them when left out', { wire: 'path' }),
    labelSelector: text('Filter by labels, such as app=web,env in (dev,test)', { wire: 'query' }),
    fieldSelector: text(
      'Filter by metadata.name or metadata.namespace, as in metadata.name=web-1; running machines of a node have the label kubevirt.io/nodeName',
      { wire: 'query' },
    ),
    kind: text('Only about objects of this kind, such as Pod or VirtualMachineInstance', {
      wire: 'selector.involvedObject.kind',
    }),
    reason: text('Only for this reason, such as FailedScheduling', { wire: 'selector.reason' }),
    type: text('Warning for what went wrong, Normal for the rest', {
      oneOf: ['Normal', 'Warning'],
      wire: 'selector.type',
    }),
    limit: whole('Most items to return; 100 when left out', { wire: 'query' }),
    continue: text('Token from the answer before, for the next page', { wire: 'query' }),
  },
});
