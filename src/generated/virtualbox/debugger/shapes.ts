// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iMachineDebugger: ShapeDef<t.IMachineDebugger> = {
  HWVirtExNestedPagingEnabled: flag(),
  HWVirtExUXEnabled: flag(),
  HWVirtExVPIDEnabled: flag(),
  OSName: text(),
  OSVersion: text(),
  PAEEnabled: flag(),
  executeAllInIEM: flag(),
  executionEngine: text(undefined, {
    oneOf: ['NotSet', 'Default', 'HwVirt', 'NativeApi', 'Interpreter', 'Recompiler'],
  }),
  logDbgDestinations: text(),
  logDbgFlags: text(),
  logDbgGroups: text(),
  logEnabled: flag(),
  logRelDestinations: text(),
  logRelFlags: text(),
  logRelGroups: text(),
  recompiledIEMExecution: flag(),
  singleStep: flag(),
  uptime: whole(undefined, { unit: 'ms' }),
  virtualTimeRate: whole(undefined, { unit: 'percent' }),
};

export const iMachineDebuggerGetCPULoadResult: ShapeDef<t.IMachineDebuggerGetCPULoadResult> = {
  pctExecuting: whole(undefined, { unit: 'percent' }),
  pctHalted: whole(undefined, { unit: 'percent' }),
  pctOther: whole(undefined, { unit: 'percent' }),
  returnval: whole(),
};

export const iMachineDebuggerGetRegistersResult: ShapeDef<t.IMachineDebuggerGetRegistersResult> = {
  name: text(),
  value: text(),
};
