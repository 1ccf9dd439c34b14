// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iUpdateAgent: Formatter<t.IUpdateAgent> = {
  noun: ['update agent', 'update agents'],
  columns: ['name', 'enabled', 'state', 'version', 'channel', 'isCheckNeeded', 'lastCheckDate'],
};
