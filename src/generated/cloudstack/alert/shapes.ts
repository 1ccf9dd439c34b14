// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { instant, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const alert: ShapeDef<t.Alert> = {
  description: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  sent: instant(),
  type: whole(),
};

export const alertType: ShapeDef<t.AlertType> = {
  alerttypeid: whole(),
  description: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  sent: instant(),
  type: whole(),
};
