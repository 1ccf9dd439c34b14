// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const listDbMetrics: Handler<t.ListDbMetricsParams, t.DbMetrics> = handle(tools.listDbMetrics, format.dbMetrics);
export const listHostsMetrics: Handler<t.ListHostsMetricsParams, t.HostMetrics> = handle(
  tools.listHostsMetrics,
  format.hostMetrics,
);
export const listInfrastructure: Handler<t.ListInfrastructureParams, t.Infrastructure> = handle(
  tools.listInfrastructure,
  format.infrastructure,
);
export const listUsageServerMetrics: Handler<t.ListUsageServerMetricsParams, t.UsageServerMetrics> = handle(
  tools.listUsageServerMetrics,
  format.usageServerMetrics,
);
export const listVolumesMetrics: Handler<t.ListVolumesMetricsParams, t.VolumeMetrics> = handle(
  tools.listVolumesMetrics,
  format.volumeMetrics,
);
export const listZonesMetrics: Handler<t.ListZonesMetricsParams, t.ZoneMetrics> = handle(
  tools.listZonesMetrics,
  format.zoneMetrics,
);
