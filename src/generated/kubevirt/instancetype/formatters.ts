// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const virtualMachineClusterInstancetype: Formatter<t.VirtualMachineClusterInstancetype> = {
  noun: ['cluster instance type', 'cluster instance types'],
  columns: [
    { label: 'name', path: 'metadata.name' },
    { label: 'cpu', path: 'spec.cpu.guest' },
    { label: 'memory', path: 'spec.memory.guest' },
    { label: 'gpus', path: 'spec.gpus' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};

export const virtualMachineClusterPreference: Formatter<t.VirtualMachineClusterPreference> = {
  noun: ['cluster preference', 'cluster preferences'],
  columns: [
    { label: 'name', path: 'metadata.name' },
    { label: 'min cpu', path: 'spec.requirements.cpu.guest' },
    { label: 'min memory', path: 'spec.requirements.memory.guest' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};

export const virtualMachineInstancetype: Formatter<t.VirtualMachineInstancetype> = {
  noun: ['instance type', 'instance types'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'cpu', path: 'spec.cpu.guest' },
    { label: 'memory', path: 'spec.memory.guest' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};

export const virtualMachinePreference: Formatter<t.VirtualMachinePreference> = {
  noun: ['preference', 'preferences'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'min cpu', path: 'spec.requirements.cpu.guest' },
    { label: 'min memory', path: 'spec.requirements.memory.guest' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};
