// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const networkACL: ShapeDef<t.NetworkACL> = {
  description: text(),
  displaytext: text(),
  fordisplay: flag(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  success: flag(),
  vpcid: text(),
  vpcname: text(),
};

export const networkACLItem: ShapeDef<t.NetworkACLItem> = {
  aclid: text(),
  aclname: text(),
  action: text(),
  cidrlist: text(),
  endport: text(),
  fordisplay: flag(),
  icmpcode: whole(),
  icmptype: whole(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  number: whole(),
  protocol: text(),
  reason: text(),
  startport: text(),
  state: text(),
  tags: list(shape('ProjectTags')),
  traffictype: text(),
};
