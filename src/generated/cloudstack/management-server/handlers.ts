// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const listManagementServers: Handler<t.ListManagementServersParams, t.ManagementServer> = handle(
  tools.listManagementServers,
  format.managementServer,
);
export const listManagementServersMetrics: Handler<t.ListManagementServersMetricsParams, t.ManagementServerMetrics> =
  handle(tools.listManagementServersMetrics, format.managementServerMetrics);
export const removeManagementServer: Handler<t.RemoveManagementServerParams, network.Success> = handle(
  tools.removeManagementServer,
  networkFormat.success,
);
