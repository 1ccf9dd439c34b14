// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const bucket: Formatter<t.Bucket> = {
  noun: ['bucket', 'buckets'],
  columns: [
    'name',
    'state',
    { label: 'size', path: 'size', as: 'bytes' },
    { label: 'quota', path: 'quota', as: 'GiB' },
    'objectstore',
    'versioning',
    'encryption',
    'objectlocking',
    'policy',
    'url',
    'account',
    'id',
  ],
};

export const objectStore: Formatter<t.ObjectStore> = {
  noun: ['object store', 'object stores'],
  columns: [
    'name',
    'providername',
    'url',
    { label: 'size', path: 'storagetotal', as: 'bytes' },
    { label: 'used', path: 'storageused', as: 'bytes' },
    { label: 'allocated', path: 'storageallocated', as: 'bytes' },
    'id',
  ],
  moving: ['storageallocated', 'storageused'],
};
