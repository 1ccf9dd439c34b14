// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const guestVlan: Formatter<t.GuestVlan> = {
  noun: ['guest VLAN', 'guest VLANs'],
  columns: ['vlan', 'allocationstate', 'isdedicated', 'physicalnetworkname', 'account', 'taken', 'zonename', 'id'],
};

export const guestVlanRange: Formatter<t.GuestVlanRange> = {
  noun: ['dedicated VLAN range', 'dedicated VLAN ranges'],
  columns: ['guestvlanrange', 'physicalnetworkid', 'account', 'project', 'domain', 'zoneid', 'id'],
};

export const vlanIpRange: Formatter<t.VlanIpRange> = {
  noun: ['IP range', 'IP ranges'],
  columns: [
    'startip',
    'endip',
    'gateway',
    'netmask',
    'vlan',
    'startipv6',
    'endipv6',
    'forvirtualnetwork',
    'forsystemvms',
    'account',
    'podname',
    'id',
  ],
};
