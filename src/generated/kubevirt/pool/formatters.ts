// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const virtualMachinePool: Formatter<t.VirtualMachinePool> = {
  noun: ['machine pool', 'machine pools'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'desired', path: 'spec.replicas' },
    { label: 'current', path: 'status.replicas' },
    { label: 'ready', path: 'status.readyReplicas' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};
