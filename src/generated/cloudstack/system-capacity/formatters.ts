// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const capacity: Formatter<t.Capacity> = {
  noun: ['capacity', 'capacities'],
  columns: ['name', 'zonename', 'podname', 'clustername', 'percentused', 'capacityused', 'capacitytotal'],
  moving: ['capacityused', 'percentused'],
};
