// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iPerformanceCollectorDisableMetrics: Handler<
  t.IPerformanceCollectorDisableMetricsParams,
  t.IPerformanceMetric
> = handle(tools.iPerformanceCollectorDisableMetrics, format.iPerformanceMetric);
export const iPerformanceCollectorEnableMetrics: Handler<
  t.IPerformanceCollectorEnableMetricsParams,
  t.IPerformanceMetric
> = handle(tools.iPerformanceCollectorEnableMetrics, format.iPerformanceMetric);
export const iPerformanceCollectorGet: Handler<t.IPerformanceCollectorGetParams, t.IPerformanceCollector> = handle(
  tools.iPerformanceCollectorGet,
  format.iPerformanceCollector,
);
export const iPerformanceCollectorGetMetrics: Handler<t.IPerformanceCollectorGetMetricsParams, t.IPerformanceMetric> =
  handle(tools.iPerformanceCollectorGetMetrics, format.iPerformanceMetric);
export const iPerformanceCollectorQueryMetricsData: Handler<
  t.IPerformanceCollectorQueryMetricsDataParams,
  t.IPerformanceCollectorQueryMetricsDataResult
> = handle(tools.iPerformanceCollectorQueryMetricsData, format.iPerformanceCollectorQueryMetricsDataResult);
export const iPerformanceCollectorSetupMetrics: Handler<
  t.IPerformanceCollectorSetupMetricsParams,
  t.IPerformanceMetric
> = handle(tools.iPerformanceCollectorSetupMetrics, format.iPerformanceMetric);
export const iPerformanceMetricGet: Handler<t.IPerformanceMetricGetParams, t.IPerformanceMetric> = handle(
  tools.iPerformanceMetricGet,
  format.iPerformanceMetric,
);
export const showMetrics: Handler<t.ShowMetricsParams, t.MetricValue> = handle(tools.showMetrics, format.metricValue);
