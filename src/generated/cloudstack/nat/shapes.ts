// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const ipForwardingRule: ShapeDef<t.IpForwardingRule> = {
  cidrlist: text(),
  endport: whole(),
  fordisplay: flag(),
  id: text(),
  ipaddress: text(),
  ipaddressid: text(),
  jobid: text(),
  jobstatus: whole(),
  networkid: text(),
  privateendport: text(),
  privateport: text(),
  protocol: text(),
  publicendport: text(),
  publicport: text(),
  startport: whole(),
  state: text(),
  tags: list(shape('ProjectTags')),
  virtualmachinedisplayname: text(),
  virtualmachineid: text(),
  virtualmachinename: text(),
  vmguestip: text(),
};
