// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const listElastistorPool: ShapeDef<t.ListElastistorPool> = {
  controllerid: text(),
  gateway: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  maxiops: whole(undefined, { unit: 'IOPS' }),
  name: text(),
  size: whole(undefined, { unit: 'bytes' }),
  state: text(),
};
