// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { instant, list, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const portableIpRange: ShapeDef<t.PortableIpRange> = {
  endip: text(),
  gateway: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  netmask: text(),
  portableipaddress: list(shape('PortableIpRangePortableipaddress')),
  regionid: whole(),
  startip: text(),
  vlan: text(),
};

export const portableIpRangePortableipaddress: ShapeDef<t.PortableIpRangePortableipaddress> = {
  accountid: text(),
  allocated: instant(),
  domainid: text(),
  ipaddress: text(),
  networkid: text(),
  physicalnetworkid: text(),
  regionid: whole(),
  state: text(),
  vpcid: text(),
  zoneid: text(),
};
