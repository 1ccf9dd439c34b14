// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const affinityGroup: Formatter<t.AffinityGroup> = {
  noun: ['affinity group', 'affinity groups'],
  columns: ['name', 'type', 'description', 'account', 'project', 'id'],
};

export const affinityGroupType: Formatter<t.AffinityGroupType> = {
  noun: ['affinity group type', 'affinity group types'],
  columns: ['type'],
};
