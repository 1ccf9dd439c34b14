// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { instant, list, map, required, shape, text } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const containerMetrics: ShapeDef<t.ContainerMetrics> = {
  name: required(text()),
  usage: required(map(text(undefined, { unit: 'quantity' }))),
};

export const nodeMetrics: ShapeDef<t.NodeMetrics> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
  timestamp: required(instant()),
  usage: required(map(text(undefined, { unit: 'quantity' }))),
  window: required(text(undefined, { unit: 'duration' })),
};

export const podMetrics: ShapeDef<t.PodMetrics> = {
  apiVersion: text(),
  containers: required(list(shape('ContainerMetrics'))),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
  timestamp: required(instant()),
  window: required(text(undefined, { unit: 'duration' })),
};
