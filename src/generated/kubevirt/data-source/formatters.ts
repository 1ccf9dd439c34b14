// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const dataSource: Formatter<t.DataSource> = {
  noun: ['data source', 'data sources'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'ready', path: 'status.conditions[type=Ready].status' },
    { label: 'claim', path: 'spec.source.pvc.name' },
    { label: 'snapshot', path: 'spec.source.snapshot.name' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};
