// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const vpcOffering: Formatter<t.VpcOffering> = {
  noun: ['VPC offering', 'VPC offerings'],
  columns: [
    'name',
    'displaytext',
    'state',
    'isdefault',
    'distributedvpcrouter',
    'networkmode',
    'internetprotocol',
    'id',
  ],
};
