// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const bgpPeer: Formatter<t.BgpPeer> = {
  noun: ['BGP peer', 'BGP peers'],
  columns: ['ipaddress', 'ip6address', 'asnumber', 'account', 'project', 'zonename', 'id'],
};
