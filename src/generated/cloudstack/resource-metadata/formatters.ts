// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const detailOptions: Formatter<t.DetailOptions> = {
  noun: ['detail option', 'detail options'],
  columns: ['details'],
};

export const resourceDetail: Formatter<t.ResourceDetail> = {
  noun: ['resource detail', 'resource details'],
  columns: ['key', 'value', 'resourcetype', 'resourceid'],
};
