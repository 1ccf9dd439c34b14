// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const apiUpdateSiocInfo: Formatter<t.ApiUpdateSiocInfo> = {
  noun: ['storage I/O control result', 'storage I/O control results'],
  columns: ['msg'],
};
