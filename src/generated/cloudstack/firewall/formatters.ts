// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const firewall: Formatter<t.Firewall> = {
  noun: ['firewall rule', 'firewall rules'],
  columns: ['state', 'ipaddress', 'cidrlist', 'protocol', 'startport', 'endport', 'publicport', 'id'],
};

export const firewallRule: Formatter<t.FirewallRule> = {
  noun: ['port forwarding rule', 'port forwarding rules'],
  columns: ['protocol', 'publicport', 'privateport', 'virtualmachinename', 'cidrlist', 'ipaddress', 'state', 'id'],
};
