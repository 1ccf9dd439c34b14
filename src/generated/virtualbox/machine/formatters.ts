// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iMachine: Formatter<t.IMachine> = {
  noun: ['machine', 'machines'],
  columns: [
    'name',
    'state',
    'OSTypeId',
    { label: 'memorySize', path: 'memorySize', as: 'MiB' },
    'CPUCount',
    'sessionState',
    'id',
  ],
};

export const machineRow: Formatter<t.MachineRow> = { noun: ['machine', 'machines'], columns: ['name', 'state', 'id'] };
