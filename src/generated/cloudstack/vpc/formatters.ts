// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const privateGateway: Formatter<t.PrivateGateway> = {
  noun: ['private gateway', 'private gateways'],
  columns: [
    'ipaddress',
    'gateway',
    'netmask',
    'vlan',
    'vpcname',
    'state',
    'aclname',
    'sourcenatsupported',
    'zonename',
    'id',
  ],
  live: ['ipaddress', 'gateway', 'vlan', 'vpcname', 'state', 'account'],
};

export const staticRoute: Formatter<t.StaticRoute> = {
  noun: ['static route', 'static routes'],
  columns: ['cidr', 'nexthop', 'vpcgatewayip', 'state', 'vpcid', 'account', 'id'],
};

export const vpc: Formatter<t.Vpc> = {
  noun: ['VPC', 'VPCs'],
  columns: ['name', 'state', 'cidr', 'vpcofferingname', 'zonename', 'account', 'id'],
  live: ['state', 'cidr', 'account', 'project', 'zonename'],
};
