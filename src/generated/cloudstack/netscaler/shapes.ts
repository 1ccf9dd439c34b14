// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, opaque, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const netscalerControlCenter: ShapeDef<t.NetscalerControlCenter> = {
  gslbprovider: flag(),
  gslbproviderprivateip: text(),
  gslbproviderpublicip: text(),
  id: text(),
  ipaddress: text(),
  isexclusivegslbprovider: flag(),
  jobid: text(),
  jobstatus: whole(),
  lbdevicecapacity: whole(),
  lbdevicededicated: flag(),
  lbdeviceid: text(),
  lbdevicename: text(),
  lbdevicestate: text(),
  numretries: text(),
  physicalnetworkid: text(),
  podids: list(opaque()),
  privateinterface: text(),
  provider: text(),
  publicinterface: text(),
  username: text(),
  uuid: text(),
};

export const netscalerLoadBalancer: ShapeDef<t.NetscalerLoadBalancer> = {
  gslbprovider: flag(),
  gslbproviderprivateip: text(),
  gslbproviderpublicip: text(),
  ipaddress: text(),
  isexclusivegslbprovider: flag(),
  jobid: text(),
  jobstatus: whole(),
  lbdevicecapacity: whole(),
  lbdevicededicated: flag(),
  lbdeviceid: text(),
  lbdevicename: text(),
  lbdevicestate: text(),
  physicalnetworkid: text(),
  podids: list(opaque()),
  privateinterface: text(),
  provider: text(),
  publicinterface: text(),
};
