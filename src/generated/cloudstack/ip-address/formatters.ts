// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const acquirePodIpCmd: Formatter<t.AcquirePodIpCmd> = {
  noun: ['pod IP address', 'pod IP addresses'],
  columns: ['ipaddress', 'cidr', 'gateway', 'nicid', 'podid', 'id'],
};

export const iPAddress: Formatter<t.IPAddress> = {
  noun: ['public IP address', 'public IP addresses'],
  columns: [
    'ipaddress',
    'state',
    'issourcenat',
    'isstaticnat',
    'virtualmachinename',
    'associatednetworkname',
    'vpcname',
    'zonename',
    'id',
  ],
  live: [
    'state',
    'issourcenat',
    'isstaticnat',
    'virtualmachinename',
    'associatednetworkname',
    'vpcname',
    'account',
    'project',
  ],
  going: { state: ['Allocating', 'Releasing'] },
};
