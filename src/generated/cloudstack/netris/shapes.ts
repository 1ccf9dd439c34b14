// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const netrisProvider: ShapeDef<t.NetrisProvider> = {
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  netristag: text(),
  netrisurl: text(),
  sitename: text(),
  tenantname: text(),
  uuid: text(),
  zoneid: text(),
  zonename: text(),
};
