// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { instant, opaque, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const bgpPeer: ShapeDef<t.BgpPeer> = {
  account: text(),
  asnumber: whole(),
  created: instant(),
  details: opaque(),
  domain: text(),
  domainid: text(),
  id: text(),
  ip6address: text(),
  ipaddress: text(),
  jobid: text(),
  jobstatus: whole(),
  password: text(),
  project: text(),
  projectid: text(),
  zoneid: text(),
  zonename: text(),
};
