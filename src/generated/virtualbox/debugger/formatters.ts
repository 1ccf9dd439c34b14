// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iMachineDebugger: Formatter<t.IMachineDebugger> = {
  noun: ['machine debugger', 'machine debuggers'],
  columns: [
    'OSName',
    'OSVersion',
    { label: 'uptime', path: 'uptime', as: 'ms' },
    'executionEngine',
    { label: 'virtualTimeRate', path: 'virtualTimeRate', as: 'percent' },
    'singleStep',
    'logEnabled',
    'PAEEnabled',
  ],
};

export const iMachineDebuggerGetCPULoadResult: Formatter<t.IMachineDebuggerGetCPULoadResult> = {
  noun: ['result', 'results'],
  columns: [
    { label: 'pctExecuting', path: 'pctExecuting', as: 'percent' },
    { label: 'pctHalted', path: 'pctHalted', as: 'percent' },
    { label: 'pctOther', path: 'pctOther', as: 'percent' },
  ],
};

export const iMachineDebuggerGetRegistersResult: Formatter<t.IMachineDebuggerGetRegistersResult> = {
  noun: ['register', 'registers'],
  columns: ['name', 'value'],
};
