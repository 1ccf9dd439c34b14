// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const archiveAlerts: Handler<t.ArchiveAlertsParams, network.Success> = handle(
  tools.archiveAlerts,
  networkFormat.success,
);
export const deleteAlerts: Handler<t.DeleteAlertsParams, network.Success> = handle(
  tools.deleteAlerts,
  networkFormat.success,
);
export const generateAlert: Handler<t.GenerateAlertParams, network.Success> = handle(
  tools.generateAlert,
  networkFormat.success,
);
export const listAlertTypes: Handler<t.ListAlertTypesParams, t.AlertType> = handle(
  tools.listAlertTypes,
  format.alertType,
);
export const listAlerts: Handler<t.ListAlertsParams, t.Alert> = handle(tools.listAlerts, format.alert);
