// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const cloudianEnabled: ShapeDef<t.CloudianEnabled> = {
  enabled: flag(),
  jobid: text(),
  jobstatus: whole(),
  url: text(),
};

export const cloudianSsoLogin: ShapeDef<t.CloudianSsoLogin> = {
  jobid: text(),
  jobstatus: whole(),
  url: text(),
};
