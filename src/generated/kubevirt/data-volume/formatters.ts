// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const dataVolume: Formatter<t.DataVolume> = {
  noun: ['data volume', 'data volumes'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'phase', path: 'status.phase' },
    { label: 'progress', path: 'status.progress' },
    { label: 'restarts', path: 'status.restartCount' },
    { label: 'size', path: 'spec.storage.resources.requests.storage' },
    { label: 'class', path: 'spec.storage.storageClassName' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};
