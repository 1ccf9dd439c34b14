// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const bigSwitchBcfDevice: ShapeDef<t.BigSwitchBcfDevice> = {
  bcfdeviceid: text(),
  bigswitchdevicename: text(),
  hostname: text(),
  jobid: text(),
  jobstatus: whole(),
  nat: flag(),
  password: text(),
  physicalnetworkid: text(),
  provider: text(),
  username: text(),
};
