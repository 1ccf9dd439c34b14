// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of IPerformanceCollector.disableMetrics. */
export interface IPerformanceCollectorDisableMetricsParams {
  metricNames?: ReadonlyArray<string>;
  objects?: ReadonlyArray<string>;
}

/** Parameters of IPerformanceCollector.enableMetrics. */
export interface IPerformanceCollectorEnableMetricsParams {
  metricNames?: ReadonlyArray<string>;
  objects?: ReadonlyArray<string>;
}

/** Parameters of IPerformanceCollector.get. */
export interface IPerformanceCollectorGetParams {
  attributes?: ReadonlyArray<'metricNames'>;
}

/** Parameters of IPerformanceCollector.getMetrics. */
export interface IPerformanceCollectorGetMetricsParams {
  metricNames?: ReadonlyArray<string>;
  objects?: ReadonlyArray<string>;
}

/** Parameters of IPerformanceCollector.queryMetricsData. */
export interface IPerformanceCollectorQueryMetricsDataParams {
  metricNames?: ReadonlyArray<string>;
  objects?: ReadonlyArray<string>;
}

/** Parameters of IPerformanceCollector.setupMetrics. */
export interface IPerformanceCollectorSetupMetricsParams {
  count: number;
  period: number;
  metricNames?: ReadonlyArray<string>;
  objects?: ReadonlyArray<string>;
}

/** Parameters of IPerformanceMetric.get. */
export interface IPerformanceMetricGetParams {
  metricNames?: ReadonlyArray<string>;
  objects?: ReadonlyArray<string>;
  attributes?: ReadonlyArray<
    'count' | 'description' | 'maximumValue' | 'metricName' | 'minimumValue' | 'object' | 'period' | 'unit'
  >;
}

/** Parameters of showMetrics. */
export interface ShowMetricsParams {
  machines?: ReadonlyArray<string>;
  host?: boolean;
  metrics?: ReadonlyArray<string>;
}

export interface IPerformanceCollector {
  metricNames?: ReadonlyArray<string>;
}

export interface IPerformanceCollectorQueryMetricsDataResult {
  returnDataIndices?: ReadonlyArray<number>;
  returnDataLengths?: ReadonlyArray<number>;
  returnMetricNames?: ReadonlyArray<string>;
  returnObjects?: ReadonlyArray<string>;
  returnScales?: ReadonlyArray<number>;
  returnSequenceNumbers?: ReadonlyArray<number>;
  returnUnits?: ReadonlyArray<string>;
  returnval?: ReadonlyArray<number>;
}

export interface IPerformanceMetric {
  count?: number;
  description?: string;
  maximumValue?: number;
  metricName?: string;
  minimumValue?: number;
  object?: string;
  period?: number;
  unit?: string;
}

export interface MetricValue {
  metric?: string;
  object?: string;
  samples?: ReadonlyArray<number>;
  unit?: string;
  value?: number;
}
