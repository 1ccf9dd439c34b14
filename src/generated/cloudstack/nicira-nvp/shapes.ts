// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const niciraNvpDevice: ShapeDef<t.NiciraNvpDevice> = {
  hostname: text(),
  jobid: text(),
  jobstatus: whole(),
  l2gatewayserviceuuid: text(),
  l3gatewayserviceuuid: text(),
  niciradevicename: text(),
  nvpdeviceid: text(),
  physicalnetworkid: text(),
  provider: text(),
  transportzoneuuid: text(),
};
