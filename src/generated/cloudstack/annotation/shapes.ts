// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const annotation: ShapeDef<t.Annotation> = {
  adminsonly: flag(),
  annotation: text(),
  created: instant(),
  entityid: text(),
  entityname: text(),
  entitytype: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  removed: instant(),
  userid: text(),
  username: text(),
};
