// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const firewall: Formatter<t.Firewall> = {
  noun: ['firewall rule', 'firewall rules'],
  columns: [
    'protocol',
    'startport',
    'endport',
    'ipaddress',
    'publicport',
    'publicendport',
    'privateport',
    'virtualmachinename',
    'cidrlist',
    'destcidrlist',
    'icmptype',
    'icmpcode',
    'state',
    'id',
  ],
};

export const firewallRule: Formatter<t.FirewallRule> = {
  noun: ['port forwarding rule', 'port forwarding rules'],
  columns: ['protocol', 'publicport', 'privateport', 'virtualmachinename', 'cidrlist', 'ipaddress', 'state', 'id'],
};
