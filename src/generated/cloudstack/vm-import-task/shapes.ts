// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { instant, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const importVMTask: ShapeDef<t.ImportVMTask> = {
  account: text(),
  accountid: text(),
  convertinstancehostid: text(),
  convertinstancehostname: text(),
  created: instant(),
  datacentername: text(),
  description: text(),
  displayname: text(),
  duration: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  lastupdated: instant(),
  sourcevmname: text(),
  state: text(),
  step: text(),
  stepduration: text(),
  vcenter: text(),
  virtualmachineid: text(),
  zoneid: text(),
  zonename: text(),
};
