// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const storageProfile: Formatter<t.StorageProfile> = {
  noun: ['storage profile', 'storage profiles'],
  columns: [
    { label: 'name', path: 'metadata.name' },
    { label: 'provisioner', path: 'status.provisioner' },
    { label: 'clone strategy', path: 'status.cloneStrategy' },
    { label: 'snapshot class', path: 'status.snapshotClass' },
  ],
};
