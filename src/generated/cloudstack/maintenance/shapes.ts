// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, opaque, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const managementServerMaintenance: ShapeDef<t.ManagementServerMaintenance> = {
  agents: list(opaque()),
  agentscount: whole(),
  jobid: text(),
  jobstatus: whole(),
  maintenanceinitiated: flag(),
  managementserverid: text(),
  pendingjobscount: whole(),
  readyforshutdown: flag(),
  shutdowntriggered: flag(),
  state: text(),
};

export const rollingMaintenance: ShapeDef<t.RollingMaintenance> = {
  details: text(),
  hostsskipped: list(shape('RollingMaintenanceHostsskipped')),
  hostsupdated: list(shape('RollingMaintenanceHostsupdated')),
  jobid: text(),
  jobstatus: whole(),
  success: flag(),
};

export const rollingMaintenanceHostsskipped: ShapeDef<t.RollingMaintenanceHostsskipped> = {
  hostid: text(),
  hostname: text(),
  reason: text(),
};

export const rollingMaintenanceHostsupdated: ShapeDef<t.RollingMaintenanceHostsupdated> = {
  enddate: text(),
  hostid: text(),
  hostname: text(),
  output: text(),
  startdate: text(),
};
