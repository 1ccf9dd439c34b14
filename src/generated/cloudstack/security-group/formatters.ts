// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const securityGroup: Formatter<t.SecurityGroup> = {
  noun: ['security group', 'security groups'],
  columns: [
    'name',
    'description',
    'virtualmachinecount',
    { label: 'ingress rules', path: 'ingressrule.ruleid' },
    { label: 'egress rules', path: 'egressrule.ruleid' },
    'account',
    'project',
    'id',
  ],
};
