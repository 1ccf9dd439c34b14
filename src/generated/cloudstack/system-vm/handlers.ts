// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const changeServiceForSystemVm: Handler<t.ChangeServiceForSystemVmParams, t.SystemVm> = handle(
  tools.changeServiceForSystemVm,
  format.systemVm,
);
export const destroySystemVm: Handler<t.DestroySystemVmParams, t.SystemVm> = handle(
  tools.destroySystemVm,
  format.systemVm,
);
export const listSystemVms: Handler<t.ListSystemVmsParams, t.SystemVm> = handle(tools.listSystemVms, format.systemVm);
export const listSystemVmsUsageHistory: Handler<t.ListSystemVmsUsageHistoryParams, t.VmMetricsStats> = handle(
  tools.listSystemVmsUsageHistory,
  format.vmMetricsStats,
);
export const migrateSystemVm: Handler<t.MigrateSystemVmParams, t.SystemVm> = handle(
  tools.migrateSystemVm,
  format.systemVm,
);
export const patchSystemVm: Handler<t.PatchSystemVmParams, network.Success> = handle(
  tools.patchSystemVm,
  networkFormat.success,
);
export const rebootSystemVm: Handler<t.RebootSystemVmParams, t.SystemVm> = handle(
  tools.rebootSystemVm,
  format.systemVm,
);
export const scaleSystemVm: Handler<t.ScaleSystemVmParams, t.SystemVm> = handle(tools.scaleSystemVm, format.systemVm);
export const startSystemVm: Handler<t.StartSystemVmParams, t.SystemVm> = handle(tools.startSystemVm, format.systemVm);
export const stopSystemVm: Handler<t.StopSystemVmParams, t.SystemVm> = handle(tools.stopSystemVm, format.systemVm);
