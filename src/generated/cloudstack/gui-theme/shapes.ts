// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const guiTheme: ShapeDef<t.GuiTheme> = {
  accountids: text(),
  commonnames: text(),
  created: instant(),
  css: text(),
  description: text(),
  domainids: text(),
  id: text(),
  ispublic: flag(),
  jobid: text(),
  jobstatus: whole(),
  jsonconfiguration: text(),
  name: text(),
  recursivedomains: flag(),
  removed: instant(),
};
