// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const ipForwardingRule: Formatter<t.IpForwardingRule> = {
  noun: ['static NAT rule', 'static NAT rules'],
  columns: [
    'ipaddress',
    'protocol',
    'startport',
    'endport',
    'virtualmachinename',
    'vmguestip',
    'cidrlist',
    'state',
    'id',
  ],
};
