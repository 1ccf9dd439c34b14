// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const virtualMachineRestore: Formatter<t.VirtualMachineRestore> = {
  noun: ['restore', 'restores'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'target kind', path: 'spec.target.kind' },
    { label: 'target', path: 'spec.target.name' },
    { label: 'snapshot', path: 'spec.virtualMachineSnapshotName' },
    { label: 'complete', path: 'status.complete' },
    { label: 'restored', path: 'status.restoreTime', as: 'age' },
  ],
};

export const virtualMachineSnapshot: Formatter<t.VirtualMachineSnapshot> = {
  noun: ['snapshot', 'snapshots'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'source kind', path: 'spec.source.kind' },
    { label: 'source', path: 'spec.source.name' },
    { label: 'phase', path: 'status.phase' },
    { label: 'ready to use', path: 'status.readyToUse' },
    { label: 'taken', path: 'status.creationTime', as: 'age' },
    { label: 'error', path: 'status.error.message' },
  ],
};

export const virtualMachineSnapshotContent: Formatter<t.VirtualMachineSnapshotContent> = {
  noun: ['snapshot content', 'snapshot contents'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'ready to use', path: 'status.readyToUse' },
    { label: 'taken', path: 'status.creationTime', as: 'age' },
    { label: 'error', path: 'status.error.message' },
  ],
};
