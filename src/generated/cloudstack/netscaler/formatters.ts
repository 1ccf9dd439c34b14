// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const netscalerControlCenter: Formatter<t.NetscalerControlCenter> = {
  noun: ['NetScaler control center', 'NetScaler control centers'],
  columns: ['ipaddress', 'username', 'numretries', 'id'],
};

export const netscalerLoadBalancer: Formatter<t.NetscalerLoadBalancer> = {
  noun: ['NetScaler load balancer', 'NetScaler load balancers'],
  columns: [
    'lbdevicename',
    'lbdevicestate',
    'ipaddress',
    'lbdevicecapacity',
    'lbdevicededicated',
    'gslbprovider',
    'publicinterface',
    'privateinterface',
    'lbdeviceid',
  ],
};
