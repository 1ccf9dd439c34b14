// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const apiDiscovery: Formatter<t.ApiDiscovery> = {
  noun: ['API command', 'API commands'],
  columns: ['name', 'isasync', 'since', 'description'],
};
