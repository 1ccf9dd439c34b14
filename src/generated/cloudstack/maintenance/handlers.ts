// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as hostFormat from '../host/formatters.ts';
import type * as host from '../host/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const cancelHostMaintenance: Handler<t.CancelHostMaintenanceParams, host.Host> = handle(
  tools.cancelHostMaintenance,
  hostFormat.host,
);
export const cancelMaintenance: Handler<t.CancelMaintenanceParams, t.ManagementServerMaintenance> = handle(
  tools.cancelMaintenance,
  format.managementServerMaintenance,
);
export const cancelShutdown: Handler<t.CancelShutdownParams, t.ManagementServerMaintenance> = handle(
  tools.cancelShutdown,
  format.managementServerMaintenance,
);
export const prepareForMaintenance: Handler<t.PrepareForMaintenanceParams, t.ManagementServerMaintenance> = handle(
  tools.prepareForMaintenance,
  format.managementServerMaintenance,
);
export const prepareForShutdown: Handler<t.PrepareForShutdownParams, t.ManagementServerMaintenance> = handle(
  tools.prepareForShutdown,
  format.managementServerMaintenance,
);
export const prepareHostForMaintenance: Handler<t.PrepareHostForMaintenanceParams, host.Host> = handle(
  tools.prepareHostForMaintenance,
  hostFormat.host,
);
export const readyForShutdown: Handler<t.ReadyForShutdownParams, t.ManagementServerMaintenance> = handle(
  tools.readyForShutdown,
  format.managementServerMaintenance,
);
export const startRollingMaintenance: Handler<t.StartRollingMaintenanceParams, t.RollingMaintenance> = handle(
  tools.startRollingMaintenance,
  format.rollingMaintenance,
);
export const triggerShutdown: Handler<t.TriggerShutdownParams, t.ManagementServerMaintenance> = handle(
  tools.triggerShutdown,
  format.managementServerMaintenance,
);
