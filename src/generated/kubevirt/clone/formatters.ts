// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const virtualMachineClone: Formatter<t.VirtualMachineClone> = {
  noun: ['clone', 'clones'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'phase', path: 'status.phase' },
    { label: 'source', path: 'spec.source.name' },
    { label: 'target', path: 'spec.target.name' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};
