// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const resourceCount: Formatter<t.ResourceCount> = {
  noun: ['resource count', 'resource counts'],
  columns: ['resourcetypename', 'resourcecount', 'tag', 'account', 'project', 'domain'],
};
