// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const generateUsageRecords: Handler<t.GenerateUsageRecordsParams, network.Success> = handle(
  tools.generateUsageRecords,
  networkFormat.success,
);
export const listUsageRecords: Handler<t.ListUsageRecordsParams, t.UsageRecord> = handle(
  tools.listUsageRecords,
  format.usageRecord,
);
export const listUsageTypes: Handler<t.ListUsageTypesParams, t.UsageType> = handle(
  tools.listUsageTypes,
  format.usageType,
);
export const removeRawUsageRecords: Handler<t.RemoveRawUsageRecordsParams, network.Success> = handle(
  tools.removeRawUsageRecords,
  networkFormat.success,
);
