// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const virtualMachineInstanceMigration: Formatter<t.VirtualMachineInstanceMigration> = {
  noun: ['live migration', 'live migrations'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'phase', path: 'status.phase' },
    { label: 'vmi', path: 'spec.vmiName' },
    { label: 'from', path: 'status.migrationState.sourceNode' },
    { label: 'to', path: 'status.migrationState.targetNode' },
    { label: 'reason', path: 'status.migrationState.failureReason' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};
