// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const namespace_: Formatter<t.Namespace> = {
  noun: ['namespace', 'namespaces'],
  columns: [
    { label: 'name', path: 'metadata.name' },
    { label: 'status', path: 'status.phase' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};
