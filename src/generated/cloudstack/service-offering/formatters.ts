// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const serviceOffering: Formatter<t.ServiceOffering> = {
  noun: ['service offering', 'service offerings'],
  columns: [
    'name',
    'displaytext',
    'cpunumber',
    { label: 'cpuspeed', path: 'cpuspeed', as: 'MHz' },
    { label: 'memory', path: 'memory', as: 'MiB' },
    'storagetype',
    'id',
  ],
};
