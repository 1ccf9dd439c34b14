// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const openHandle: Formatter<t.OpenHandle> = {
  noun: ['handle', 'handles'],
  columns: ['handle', 'kind', 'names'],
};

export const vboxJob: Formatter<t.VboxJob> = {
  noun: ['job', 'jobs'],
  columns: ['id', 'tool', 'state', { label: 'percent', path: 'percent', as: 'percent' }, 'message', 'error'],
  moving: ['percent'],
};
