// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const baremetalDhcp: Formatter<t.BaremetalDhcp> = {
  noun: ['bare metal DHCP server', 'bare metal DHCP servers'],
  columns: ['dhcpservertype', 'url', 'provider', 'physicalnetworkid', 'id'],
};

export const baremetalPxe: Formatter<t.BaremetalPxe> = {
  noun: ['bare metal PXE server', 'bare metal PXE servers'],
  columns: ['url', 'pingstorageserverip', 'pingdir', 'tftpdir', 'provider', 'id'],
};

export const baremetalRct: Formatter<t.BaremetalRct> = {
  noun: ['bare metal rack configuration', 'bare metal rack configurations'],
  columns: ['url', 'id'],
};
