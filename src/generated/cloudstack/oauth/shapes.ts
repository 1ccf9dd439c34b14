// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const oauthProvider: ShapeDef<t.OauthProvider> = {
  clientid: text(),
  description: text(),
  displaytext: text(),
  enabled: flag(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  provider: text(),
  redirecturi: text(),
  secretkey: text(),
  success: flag(),
};
