// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { instant, required, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const event: ShapeDef<t.Event> = {
  action: text(),
  apiVersion: text(),
  count: whole(),
  eventTime: instant(),
  firstTimestamp: instant(),
  involvedObject: required(shape('ObjectReference')),
  kind: text(),
  lastTimestamp: instant(),
  message: text(),
  metadata: required(shape('V1ObjectMeta')),
  reason: text(),
  related: shape('ObjectReference'),
  reportingComponent: text(),
  reportingInstance: text(),
  series: shape('EventSeries'),
  source: shape('EventSource'),
  type: text(),
};

export const eventSeries: ShapeDef<t.EventSeries> = {
  count: whole(),
  lastObservedTime: instant(),
};

export const eventSource: ShapeDef<t.EventSource> = {
  component: text(),
  host: text(),
};

export const objectReference: ShapeDef<t.ObjectReference> = {
  apiVersion: text(),
  fieldPath: text(),
  kind: text(),
  name: text(),
  namespace: text(),
  resourceVersion: text(),
  uid: text(),
};
