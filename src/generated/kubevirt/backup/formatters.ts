// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const virtualMachineBackup: Formatter<t.VirtualMachineBackup> = {
  noun: ['backup', 'backups'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'source kind', path: 'spec.source.kind' },
    { label: 'source', path: 'spec.source.name' },
    { label: 'type', path: 'status.type' },
    { label: 'checkpoint', path: 'status.checkpointName' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};

export const virtualMachineBackupTracker: Formatter<t.VirtualMachineBackupTracker> = {
  noun: ['backup tracker', 'backup trackers'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'source kind', path: 'spec.source.kind' },
    { label: 'source', path: 'spec.source.name' },
    { label: 'checkpoint', path: 'status.latestCheckpoint.name' },
    { label: 'made', path: 'status.latestCheckpoint.creationTime', as: 'age' },
  ],
};
