// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const anyObject: Formatter<t.AnyObject> = {
  noun: ['object', 'objects'],
  columns: [
    { label: 'kind', path: 'kind' },
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'phase', path: 'status.phase' },
    { label: 'ready', path: 'status.conditions[type=Ready].status' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};
