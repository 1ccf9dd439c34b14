// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const migrationPolicy: Formatter<t.MigrationPolicy> = {
  noun: ['migration policy', 'migration policies'],
  columns: [
    { label: 'name', path: 'metadata.name' },
    { label: 'bandwidth', path: 'spec.bandwidthPerMigration' },
    { label: 'post-copy', path: 'spec.allowPostCopy' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};
