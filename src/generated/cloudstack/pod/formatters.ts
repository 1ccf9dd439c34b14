// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const dedicatePod: Formatter<t.DedicatePod> = {
  noun: ['dedicated pod', 'dedicated pods'],
  columns: ['podname', 'domainid', 'accountid', 'affinitygroupid', 'id'],
};

export const pod: Formatter<t.Pod> = {
  noun: ['pod', 'pods'],
  columns: ['name', 'allocationstate', 'gateway', 'netmask', 'startip', 'endip', 'vlanid', 'zonename', 'id'],
};
