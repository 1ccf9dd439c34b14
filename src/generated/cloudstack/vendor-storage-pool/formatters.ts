// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const listElastistorPool: Formatter<t.ListElastistorPool> = {
  noun: ['ElastiStor pool', 'ElastiStor pools'],
  columns: [
    'name',
    'state',
    { label: 'size', path: 'size', as: 'bytes' },
    { label: 'maxiops', path: 'maxiops', as: 'IOPS' },
    'gateway',
    'controllerid',
    'id',
  ],
};
