// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const paloAltoFirewall: ShapeDef<t.PaloAltoFirewall> = {
  fwdevicecapacity: whole(),
  fwdeviceid: text(),
  fwdevicename: text(),
  fwdevicestate: text(),
  ipaddress: text(),
  jobid: text(),
  jobstatus: whole(),
  numretries: text(),
  physicalnetworkid: text(),
  privateinterface: text(),
  privatezone: text(),
  provider: text(),
  publicinterface: text(),
  publiczone: text(),
  timeout: text(),
  usageinterface: text(),
  username: text(),
  zoneid: text(),
};
