// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const bucket: Formatter<t.Bucket> = {
  noun: ['bucket', 'buckets'],
  columns: ['name', 'account', 'state', { label: 'size', path: 'size', as: 'bytes' }, 'domain', 'created', 'id'],
};

export const objectStore: Formatter<t.ObjectStore> = {
  noun: ['object store', 'object stores'],
  columns: ['name', 'id'],
};
