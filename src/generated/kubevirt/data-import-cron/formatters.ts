// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const dataImportCron: Formatter<t.DataImportCron> = {
  noun: ['scheduled import', 'scheduled imports'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'schedule', path: 'spec.schedule' },
    { label: 'up to date', path: 'status.conditions[type=UpToDate].status' },
    { label: 'last import', path: 'status.lastImportTimestamp', as: 'age' },
    { label: 'format', path: 'status.sourceFormat' },
  ],
  moving: ['status.lastImportTimestamp'],
};
