// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iMachineDebugger: Formatter<t.IMachineDebugger> = {
  noun: ['machine debugger', 'machine debuggers'],
  columns: [
    'HWVirtExNestedPagingEnabled',
    'HWVirtExUXEnabled',
    'HWVirtExVPIDEnabled',
    'OSName',
    'OSVersion',
    'PAEEnabled',
    'executeAllInIEM',
  ],
};

export const iMachineDebuggerGetCPULoadResult: Formatter<t.IMachineDebuggerGetCPULoadResult> = {
  noun: ['result', 'results'],
  columns: [
    { label: 'pctExecuting', path: 'pctExecuting', as: 'percent' },
    { label: 'pctHalted', path: 'pctHalted', as: 'percent' },
    { label: 'pctOther', path: 'pctOther', as: 'percent' },
    'returnval',
  ],
};

export const iMachineDebuggerGetRegistersResult: Formatter<t.IMachineDebuggerGetRegistersResult> = {
  noun: ['register', 'registers'],
  columns: ['name', 'value'],
};
