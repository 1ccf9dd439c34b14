// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const resourceLimit: Formatter<t.ResourceLimit> = {
  noun: ['resource limit', 'resource limits'],
  columns: ['resourcetypename', 'max', 'account', 'domain'],
};
