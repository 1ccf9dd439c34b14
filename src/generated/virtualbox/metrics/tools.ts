// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iPerformanceCollectorDisableMetrics: ToolDef<t.IPerformanceCollectorDisableMetricsParams> = tool({
  name: 'virtualbox_disable_metrics',
  title: 'Disable metrics',
  doc: 'Pause collecting metrics.',
  category: 'metrics',
  operations: ['IPerformanceCollector.disableMetrics'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IPerformanceCollector',
    how: 'invoke',
    operation: 'IPerformanceCollector_disableMetrics',
    sends: ['metricNames', 'objects'],
    returns: 'IPerformanceMetric[]',
    path: ['vbox', 'IVirtualBox_getPerformanceCollector'],
    defaults: { metricNames: ['*'] },
  },
  result: list(shape('IPerformanceMetric')),
  params: {
    metricNames: list(text(), 'Names of metrics, with * allowed; all when left out', { wire: 'string[]' }),
    objects: list(text(), 'Machines by name, or host; everything when left out', { wire: 'nsISupports[]' }),
  },
});

export const iPerformanceCollectorEnableMetrics: ToolDef<t.IPerformanceCollectorEnableMetricsParams> = tool({
  name: 'virtualbox_enable_metrics',
  title: 'Enable metrics',
  doc: 'Go on collecting metrics.',
  category: 'metrics',
  operations: ['IPerformanceCollector.enableMetrics'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IPerformanceCollector',
    how: 'invoke',
    operation: 'IPerformanceCollector_enableMetrics',
    sends: ['metricNames', 'objects'],
    returns: 'IPerformanceMetric[]',
    path: ['vbox', 'IVirtualBox_getPerformanceCollector'],
    defaults: { metricNames: ['*'] },
  },
  result: list(shape('IPerformanceMetric')),
  params: {
    metricNames: list(text(), 'Names of metrics, with * allowed; all when left out', { wire: 'string[]' }),
    objects: list(text(), 'Machines by name, or host; everything when left out', { wire: 'nsISupports[]' }),
  },
});

export const iPerformanceCollectorGet: ToolDef<t.IPerformanceCollectorGetParams> = tool({
  name: 'virtualbox_get_metric_names',
  title: 'Get metric names',
  doc: 'List the names of all metrics that exist.',
  category: 'metrics',
  operations: ['IPerformanceCollector.getMetricNames'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IPerformanceCollector',
    how: 'get',
    reads: ['metricNames string[]'],
    path: ['vbox', 'IVirtualBox_getPerformanceCollector'],
    defaults: { metricNames: ['*'] },
  },
  result: shape('IPerformanceCollector'),
  params: {
    attributes: list(text(undefined, { oneOf: ['metricNames'] }), 'Only these attributes; all of them when left out'),
  },
});

export const iPerformanceCollectorGetMetrics: ToolDef<t.IPerformanceCollectorGetMetricsParams> = tool({
  name: 'virtualbox_find_metrics',
  title: 'Find metrics',
  doc: 'List metrics of the host or of machines with unit and range.',
  category: 'metrics',
  operations: ['IPerformanceCollector.getMetrics'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IPerformanceCollector',
    how: 'invoke',
    operation: 'IPerformanceCollector_getMetrics',
    sends: ['metricNames', 'objects'],
    returns: 'IPerformanceMetric[]',
    path: ['vbox', 'IVirtualBox_getPerformanceCollector'],
    defaults: { metricNames: ['*'] },
  },
  result: list(shape('IPerformanceMetric')),
  params: {
    metricNames: list(text(), 'Names of metrics, with * allowed; all when left out', { wire: 'string[]' }),
    objects: list(text(), 'Machines by name, or host; everything when left out', { wire: 'nsISupports[]' }),
  },
});

export const iPerformanceCollectorQueryMetricsData: ToolDef<t.IPerformanceCollectorQueryMetricsDataParams> = tool({
  name: 'virtualbox_query_metrics_data',
  title: 'Query metrics data',
  doc: 'Show the collected samples of metrics as they come; show_metrics makes them readable.',
  category: 'metrics',
  operations: ['IPerformanceCollector.queryMetricsData'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IPerformanceCollector',
    how: 'invoke',
    operation: 'IPerformanceCollector_queryMetricsData',
    sends: ['metricNames', 'objects'],
    returns: 'int32[]',
    outs: [
      'returnMetricNames string[]',
      'returnObjects nsISupports[]',
      'returnUnits string[]',
      'returnScales uint32[]',
      'returnSequenceNumbers uint32[]',
      'returnDataIndices uint32[]',
      'returnDataLengths uint32[]',
    ],
    path: ['vbox', 'IVirtualBox_getPerformanceCollector'],
    defaults: { metricNames: ['*'] },
  },
  result: shape('IPerformanceCollectorQueryMetricsDataResult'),
  params: {
    metricNames: list(text(), 'Names of metrics, with * allowed; all when left out', { wire: 'string[]' }),
    objects: list(text(), 'Machines by name, or host; everything when left out', { wire: 'nsISupports[]' }),
  },
});

export const iPerformanceCollectorSetupMetrics: ToolDef<t.IPerformanceCollectorSetupMetricsParams> = tool({
  name: 'virtualbox_setup_metrics',
  title: 'Setup metrics',
  doc: 'Start collecting metrics every few seconds.',
  category: 'metrics',
  operations: ['IPerformanceCollector.setupMetrics'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IPerformanceCollector',
    how: 'invoke',
    operation: 'IPerformanceCollector_setupMetrics',
    sends: ['metricNames', 'objects', 'period', 'count'],
    returns: 'IPerformanceMetric[]',
    path: ['vbox', 'IVirtualBox_getPerformanceCollector'],
    defaults: { metricNames: ['*'] },
  },
  result: list(shape('IPerformanceMetric')),
  params: {
    count: required(whole('How many samples to keep', { wire: 'uint32' })),
    period: required(whole('Seconds between two samples', { unit: 's', wire: 'uint32' })),
    metricNames: list(text(), 'Names of metrics, with * allowed; all when left out', { wire: 'string[]' }),
    objects: list(text(), 'Machines by name, or host; everything when left out', { wire: 'nsISupports[]' }),
  },
});

export const iPerformanceMetricGet: ToolDef<t.IPerformanceMetricGetParams> = tool({
  name: 'virtualbox_list_metrics',
  title: 'List metrics',
  doc: 'List metrics with description, unit, period and range.',
  category: 'metrics',
  operations: [
    'IPerformanceMetric.getCount',
    'IPerformanceMetric.getDescription',
    'IPerformanceMetric.getMaximumValue',
    'IPerformanceMetric.getMetricName',
    'IPerformanceMetric.getMinimumValue',
    'IPerformanceMetric.getObject',
    'IPerformanceMetric.getPeriod',
    'IPerformanceMetric.getUnit',
  ],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IPerformanceMetric',
    how: 'get',
    reads: [
      'count uint32',
      'description string',
      'maximumValue int32',
      'metricName string',
      'minimumValue int32',
      'object nsISupports',
      'period uint32',
      'unit string',
    ],
    path: [
      'vbox',
      'IVirtualBox_getPerformanceCollector',
      { op: 'IPerformanceCollector_getMetrics', send: { metricNames: 'metricNames', objects: 'objects' }, all: true },
    ],
    defaults: { metricNames: ['*'] },
  },
  result: list(shape('IPerformanceMetric')),
  params: {
    metricNames: list(text(), 'Names of metrics, with * allowed; all when left out', { wire: 'string[]' }),
    objects: list(text(), 'Machines by name, or host; everything when left out', { wire: 'nsISupports[]' }),
    attributes: list(
      text(undefined, {
        oneOf: ['count', 'description', 'maximumValue', 'metricName', 'minimumValue', 'object', 'period', 'unit'],
      }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const showMetrics: ToolDef<t.ShowMetricsParams> = tool({
  name: 'virtualbox_show_metrics',
  title: 'Show metrics',
  doc: 'Show CPU load, memory and other figures of the host and of running machines.',
  category: 'metrics',
  operations: ['IPerformanceCollector.queryMetricsData', 'IPerformanceCollector.setupMetrics'],
  effect: 'act',
  risk: 'low',
  call: { kind: 'soap', how: 'workflow', on: 'showMetrics' },
  result: list(shape('MetricValue')),
  params: {
    machines: list(text(), 'Machines to ask about; only the host when left out', { ref: 'Machine' }),
    host: flag('Ask about the host as well'),
    metrics: list(text(), 'Names such as CPU/Load/User, RAM/Usage/Used, Net/Rate/Rx, with * allowed'),
  },
});
