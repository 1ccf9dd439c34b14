// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const usageRecord: Formatter<t.UsageRecord> = {
  noun: ['usage record', 'usage records'],
  columns: ['description', 'usage', 'startdate', 'enddate', 'usagetype', 'account', 'usageid'],
  moving: ['usage'],
};

export const usageType: Formatter<t.UsageType> = {
  noun: ['usage type', 'usage types'],
  columns: ['name', 'description', 'id'],
};
