// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const diskOffering: Formatter<t.DiskOffering> = {
  noun: ['disk offering', 'disk offerings'],
  columns: [
    'name',
    'displaytext',
    { label: 'disksize', path: 'disksize', as: 'GiB' },
    'iscustomized',
    'storagetype',
    'id',
  ],
};
