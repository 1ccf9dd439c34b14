// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const portableIpRange: Formatter<t.PortableIpRange> = {
  noun: ['portable IP range', 'portable IP ranges'],
  columns: ['startip', 'endip', 'gateway', 'netmask', 'vlan', 'regionid', 'id'],
};
