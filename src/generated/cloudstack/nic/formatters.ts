// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const nic: Formatter<t.Nic> = {
  noun: ['network card', 'network cards'],
  columns: [
    'networkname',
    'ipaddress',
    'isdefault',
    'macaddress',
    { label: 'secondary', path: 'secondaryip.ipaddress' },
    'ip6address',
    'type',
    'gateway',
    'netmask',
    'deviceid',
    'id',
  ],
  live: ['networkname', 'ipaddress', 'macaddress', 'isdefault'],
};

export const nicSecondaryIp: Formatter<t.NicSecondaryIp> = {
  noun: ['secondary IP address', 'secondary IP addresses'],
  columns: ['ipaddress', { label: 'secondary', path: 'secondaryip.ipaddress' }, 'nicid', 'networkid', 'id'],
};
