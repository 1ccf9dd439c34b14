// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const getNodeMetrics: Handler<t.GetNodeMetricsParams, t.NodeMetrics> = handle(
  tools.getNodeMetrics,
  format.nodeMetrics,
);
export const getPodMetrics: Handler<t.GetPodMetricsParams, t.PodMetrics> = handle(
  tools.getPodMetrics,
  format.podMetrics,
);
export const listNodeMetrics: Handler<t.ListNodeMetricsParams, t.NodeMetrics> = handle(
  tools.listNodeMetrics,
  format.nodeMetrics,
);
export const listPodMetrics: Handler<t.ListPodMetricsParams, t.PodMetrics> = handle(
  tools.listPodMetrics,
  format.podMetrics,
);
