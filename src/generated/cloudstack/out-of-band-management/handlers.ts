// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const changeOutOfBandManagementPassword: Handler<
  t.ChangeOutOfBandManagementPasswordParams,
  t.OutOfBandManagement
> = handle(tools.changeOutOfBandManagementPassword, format.outOfBandManagement);
export const configureOutOfBandManagement: Handler<t.ConfigureOutOfBandManagementParams, t.OutOfBandManagement> =
  handle(tools.configureOutOfBandManagement, format.outOfBandManagement);
export const disableOutOfBandManagementForCluster: Handler<
  t.DisableOutOfBandManagementForClusterParams,
  t.OutOfBandManagement
> = handle(tools.disableOutOfBandManagementForCluster, format.outOfBandManagement);
export const disableOutOfBandManagementForHost: Handler<
  t.DisableOutOfBandManagementForHostParams,
  t.OutOfBandManagement
> = handle(tools.disableOutOfBandManagementForHost, format.outOfBandManagement);
export const disableOutOfBandManagementForZone: Handler<
  t.DisableOutOfBandManagementForZoneParams,
  t.OutOfBandManagement
> = handle(tools.disableOutOfBandManagementForZone, format.outOfBandManagement);
export const enableOutOfBandManagementForCluster: Handler<
  t.EnableOutOfBandManagementForClusterParams,
  t.OutOfBandManagement
> = handle(tools.enableOutOfBandManagementForCluster, format.outOfBandManagement);
export const enableOutOfBandManagementForHost: Handler<
  t.EnableOutOfBandManagementForHostParams,
  t.OutOfBandManagement
> = handle(tools.enableOutOfBandManagementForHost, format.outOfBandManagement);
export const enableOutOfBandManagementForZone: Handler<
  t.EnableOutOfBandManagementForZoneParams,
  t.OutOfBandManagement
> = handle(tools.enableOutOfBandManagementForZone, format.outOfBandManagement);
export const issueOutOfBandManagementPowerAction: Handler<
  t.IssueOutOfBandManagementPowerActionParams,
  t.OutOfBandManagement
> = handle(tools.issueOutOfBandManagementPowerAction, format.outOfBandManagement);
