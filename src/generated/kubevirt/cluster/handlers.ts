// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as vmFormat from '../vm/formatters.ts';
import type * as vm from '../vm/types.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const expandVmSpec: Handler<t.ExpandVmSpecParams, vm.VirtualMachine> = handle(
  tools.expandVmSpec,
  vmFormat.virtualMachine,
);
export const getDumpClusterProfiler: Handler<t.GetDumpClusterProfilerParams, Done> = handle(
  tools.getDumpClusterProfiler,
  done,
);
export const getGuestfs: Handler<t.GetGuestfsParams, Done> = handle(tools.getGuestfs, done);
export const getHealthz: Handler<t.GetHealthzParams, Done> = handle(tools.getHealthz, done);
export const getStartClusterProfiler: Handler<t.GetStartClusterProfilerParams, Done> = handle(
  tools.getStartClusterProfiler,
  done,
);
export const getStopClusterProfiler: Handler<t.GetStopClusterProfilerParams, Done> = handle(
  tools.getStopClusterProfiler,
  done,
);
export const getVersion: Handler<t.GetVersionParams, Done> = handle(tools.getVersion, done);
