// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const sharedFS: Formatter<t.SharedFS> = {
  noun: ['shared file system', 'shared file systems'],
  columns: [
    'name',
    'state',
    { label: 'size', path: 'size', as: 'bytes' },
    'filesystem',
    'provider',
    'path',
    'vmstate',
    'diskofferingname',
    'networkname',
    'account',
    'zonename',
    'id',
  ],
};

export const sharedFSProvider: Formatter<t.SharedFSProvider> = {
  noun: ['shared file system provider', 'shared file system providers'],
  columns: ['name'],
};
