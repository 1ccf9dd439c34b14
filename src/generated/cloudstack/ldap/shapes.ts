// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const lDAPConfig: ShapeDef<t.LDAPConfig> = {
  binddn: text(),
  bindpass: text(),
  hostname: text(),
  jobid: text(),
  jobstatus: whole(),
  port: text(),
  queryfilter: text(),
  searchbase: text(),
  ssl: text(),
};

export const lDAPRemove: ShapeDef<t.LDAPRemove> = {
  binddn: text(),
  bindpass: text(),
  hostname: text(),
  jobid: text(),
  jobstatus: whole(),
  port: text(),
  queryfilter: text(),
  searchbase: text(),
  ssl: text(),
};
