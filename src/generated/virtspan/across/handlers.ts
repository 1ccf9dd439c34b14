// @generated from virtspan 1 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const changeMany: Handler<t.ChangeManyParams, t.ChangeRow> = handle(tools.changeMany, format.changeRow);
export const checkHealth: Handler<t.CheckHealthParams, t.HealthRow> = handle(tools.checkHealth, format.healthRow);
export const findWaste: Handler<t.FindWasteParams, t.WasteRow> = handle(tools.findWaste, format.wasteRow);
export const listSnapshotTrees: Handler<t.ListSnapshotTreesParams, t.SnapshotRow> = handle(
  tools.listSnapshotTrees,
  format.snapshotRow,
);
