// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const ciscoAsa1000vResource: Formatter<t.CiscoAsa1000vResource> = {
  noun: ['Cisco ASA 1000v firewall', 'Cisco ASA 1000v firewalls'],
  columns: [],
};

export const ciscoVnmcResource: Formatter<t.CiscoVnmcResource> = {
  noun: ['Cisco VNMC controller', 'Cisco VNMC controllers'],
  columns: [],
};
