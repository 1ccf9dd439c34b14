// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const niciraNvpDevice: Formatter<t.NiciraNvpDevice> = {
  noun: ['Nicira NVP controller', 'Nicira NVP controllers'],
  columns: ['niciradevicename', 'hostname', 'transportzoneuuid', 'l3gatewayserviceuuid', 'provider', 'nvpdeviceid'],
};
