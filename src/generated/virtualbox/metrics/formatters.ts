// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iPerformanceCollector: Formatter<t.IPerformanceCollector> = {
  noun: ['performance collector', 'performance collectors'],
  columns: ['metricNames'],
};

export const iPerformanceCollectorQueryMetricsDataResult: Formatter<t.IPerformanceCollectorQueryMetricsDataResult> = {
  noun: ['result', 'results'],
  columns: ['returnMetricNames', 'returnObjects', 'returnUnits', 'returnScales', 'returnval'],
};

export const iPerformanceMetric: Formatter<t.IPerformanceMetric> = {
  noun: ['performance metric', 'performance metrics'],
  columns: ['metricName', 'object', 'unit', 'minimumValue', 'maximumValue'],
};

export const metricValue: Formatter<t.MetricValue> = {
  noun: ['metric', 'metrics'],
  columns: ['object', 'metric', 'value', 'unit'],
};
