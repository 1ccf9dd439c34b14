// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, opaque, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const nic: ShapeDef<t.Nic> = {
  adaptertype: text(),
  broadcasturi: text(),
  deviceid: text(),
  extradhcpoption: list(opaque()),
  gateway: text(),
  id: text(),
  ip6address: text(),
  ip6cidr: text(),
  ip6gateway: text(),
  ipaddress: text(),
  ipaddresses: list(opaque()),
  isdefault: flag(),
  isolatedpvlan: whole(),
  isolatedpvlantype: text(),
  isolationuri: text(),
  jobid: text(),
  jobstatus: whole(),
  macaddress: text(),
  mtu: whole(undefined, { unit: 'bytes' }),
  netmask: text(),
  networkid: text(),
  networkname: text(),
  nsxlogicalswitch: text(),
  nsxlogicalswitchport: text(),
  publicip: text(),
  publicipid: text(),
  secondaryip: list(opaque()),
  traffictype: text(),
  type: text(),
  virtualmachineid: text(),
  vlanid: whole(),
  vpcid: text(),
  vpcname: text(),
};

export const nicSecondaryIp: ShapeDef<t.NicSecondaryIp> = {
  id: text(),
  ipaddress: text(),
  jobid: text(),
  jobstatus: whole(),
  networkid: text(),
  nicid: text(),
  secondaryip: list(opaque()),
  virtualmachineid: text(),
};
