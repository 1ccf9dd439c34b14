// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const virtualMachineExport: Formatter<t.VirtualMachineExport> = {
  noun: ['export', 'exports'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'source kind', path: 'spec.source.kind' },
    { label: 'source', path: 'spec.source.name' },
    { label: 'phase', path: 'status.phase' },
    { label: 'expires', path: 'status.ttlExpirationTime' },
  ],
};
