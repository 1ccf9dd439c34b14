// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const outOfBandManagement: Formatter<t.OutOfBandManagement> = {
  noun: ['out-of-band management status', 'out-of-band management statuses'],
  columns: [
    'hostid',
    'powerstate',
    'enabled',
    'driver',
    'address',
    'port',
    'username',
    'action',
    'status',
    'description',
  ],
};
