// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const baremetalDhcp: ShapeDef<t.BaremetalDhcp> = {
  dhcpservertype: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  physicalnetworkid: text(),
  provider: text(),
  url: text(),
};

export const baremetalPxe: ShapeDef<t.BaremetalPxe> = {
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  physicalnetworkid: text(),
  pingdir: text(),
  pingstorageserverip: text(),
  provider: text(),
  tftpdir: text(),
  url: text(),
};

export const baremetalRct: ShapeDef<t.BaremetalRct> = {
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  url: text(),
};
