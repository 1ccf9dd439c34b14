// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const networkOffering: Formatter<t.NetworkOffering> = {
  noun: ['network offering', 'network offerings'],
  columns: [
    'name',
    'guestiptype',
    'traffictype',
    'forvpc',
    'state',
    'availability',
    'isdefault',
    'specifyvlan',
    'conservemode',
    { label: 'networkrate', path: 'networkrate', as: 'Mbit/s' },
    'egressdefaultpolicy',
    'displaytext',
    'id',
  ],
};
