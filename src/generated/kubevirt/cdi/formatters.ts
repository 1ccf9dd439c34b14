// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const cDI: Formatter<t.CDI> = {
  noun: ['CDI installation', 'CDI installations'],
  columns: [
    { label: 'name', path: 'metadata.name' },
    { label: 'phase', path: 'status.phase' },
    { label: 'version', path: 'status.observedVersion' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};
