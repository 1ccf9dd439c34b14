// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const bigSwitchBcfDevice: Formatter<t.BigSwitchBcfDevice> = {
  noun: ['Big Switch BCF controller', 'Big Switch BCF controllers'],
  columns: ['bigswitchdevicename', 'hostname', 'nat', 'username', 'provider', 'bcfdeviceid'],
};
