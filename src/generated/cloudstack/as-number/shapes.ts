// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { instant, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const aSNumber: ShapeDef<t.ASNumber> = {
  account: text(),
  accountid: text(),
  allocated: instant(),
  allocationstate: text(),
  asnrange: text(),
  asnrangeid: text(),
  asnumber: whole(),
  associatednetworkid: text(),
  associatednetworkname: text(),
  created: instant(),
  domain: text(),
  domainid: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  vpcid: text(),
  vpcname: text(),
  zoneid: text(),
  zonename: text(),
};
