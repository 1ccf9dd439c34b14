// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { list, number, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iPerformanceCollector: ShapeDef<t.IPerformanceCollector> = {
  metricNames: list(text()),
};

export const iPerformanceCollectorQueryMetricsDataResult: ShapeDef<t.IPerformanceCollectorQueryMetricsDataResult> = {
  returnDataIndices: list(whole()),
  returnDataLengths: list(whole()),
  returnMetricNames: list(text()),
  returnObjects: list(text()),
  returnScales: list(whole()),
  returnSequenceNumbers: list(whole()),
  returnUnits: list(text()),
  returnval: list(whole()),
};

export const iPerformanceMetric: ShapeDef<t.IPerformanceMetric> = {
  count: whole(),
  description: text(),
  maximumValue: whole(),
  metricName: text(),
  minimumValue: whole(),
  object: text(),
  period: whole(undefined, { unit: 's' }),
  unit: text(),
};

export const metricValue: ShapeDef<t.MetricValue> = {
  metric: text(),
  object: text(),
  samples: list(number()),
  unit: text(),
  value: number(),
};
