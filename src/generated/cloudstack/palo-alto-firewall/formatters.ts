// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const paloAltoFirewall: Formatter<t.PaloAltoFirewall> = {
  noun: ['Palo Alto firewall', 'Palo Alto firewalls'],
  columns: [
    'fwdevicename',
    'fwdevicestate',
    'ipaddress',
    'fwdevicecapacity',
    'publicinterface',
    'privateinterface',
    'publiczone',
    'privatezone',
    'fwdeviceid',
  ],
};
