// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as vm from '../vm/types.ts';

/** Parameters of expandVmSpec. */
export interface ExpandVmSpecParams {
  body: vm.VirtualMachine;
  namespace?: string;
}

/** Parameters of getDumpClusterProfiler. */
export type GetDumpClusterProfilerParams = Record<string, never>;
/** Parameters of getGuestfs. */
export type GetGuestfsParams = Record<string, never>;
/** Parameters of getHealthz. */
export type GetHealthzParams = Record<string, never>;
/** Parameters of getStartClusterProfiler. */
export type GetStartClusterProfilerParams = Record<string, never>;
/** Parameters of getStopClusterProfiler. */
export type GetStopClusterProfilerParams = Record<string, never>;
/** Parameters of getVersion. */
export type GetVersionParams = Record<string, never>;
