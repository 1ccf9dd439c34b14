// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const resourceTag: Formatter<t.ResourceTag> = {
  noun: ['tag', 'tags'],
  columns: ['key', 'value', 'resourcetype', 'resourceid', 'account', 'project'],
};

export const storageTag: Formatter<t.StorageTag> = {
  noun: ['storage tag', 'storage tags'],
  columns: ['name', 'poolid', 'id'],
};
