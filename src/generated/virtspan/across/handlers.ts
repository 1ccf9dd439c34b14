// @generated from virtspan 1 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyNamedPlace: Handler<t.ApplyNamedPlaceParams, t.ChangeRow> = handle(
  tools.applyNamedPlace,
  format.changeRow,
);
export const backUpMachines: Handler<t.BackUpMachinesParams, t.ChangeRow> = handle(
  tools.backUpMachines,
  format.changeRow,
);
export const captureRecipe: Handler<t.CaptureRecipeParams, Done> = handle(tools.captureRecipe, done);
export const changeMany: Handler<t.ChangeManyParams, t.ChangeRow> = handle(tools.changeMany, format.changeRow);
export const checkHealth: Handler<t.CheckHealthParams, t.HealthRow> = handle(tools.checkHealth, format.healthRow);
export const checkNamedPlaces: Handler<t.CheckNamedPlacesParams, t.PlaceRow> = handle(
  tools.checkNamedPlaces,
  format.placeRow,
);
export const checkPath: Handler<t.CheckPathParams, t.StepRow> = handle(tools.checkPath, format.stepRow);
export const findWaste: Handler<t.FindWasteParams, t.WasteRow> = handle(tools.findWaste, format.wasteRow);
export const listBackups: Handler<t.ListBackupsParams, t.BackupRow> = handle(tools.listBackups, format.backupRow);
export const listNamedPlaces: Handler<t.ListNamedPlacesParams, t.PlaceRow> = handle(
  tools.listNamedPlaces,
  format.placeRow,
);
export const listSnapshotTrees: Handler<t.ListSnapshotTreesParams, t.SnapshotRow> = handle(
  tools.listSnapshotTrees,
  format.snapshotRow,
);
export const makeMachines: Handler<t.MakeMachinesParams, t.ChangeRow> = handle(tools.makeMachines, format.changeRow);
export const moveDisks: Handler<t.MoveDisksParams, t.ChangeRow> = handle(tools.moveDisks, format.changeRow);
export const moveMachines: Handler<t.MoveMachinesParams, t.ChangeRow> = handle(tools.moveMachines, format.changeRow);
export const restoreMachine: Handler<t.RestoreMachineParams, t.ChangeRow> = handle(
  tools.restoreMachine,
  format.changeRow,
);
export const reviewSecurity: Handler<t.ReviewSecurityParams, t.FindingRow> = handle(
  tools.reviewSecurity,
  format.findingRow,
);
export const scheduleBackups: Handler<t.ScheduleBackupsParams, t.ChangeRow> = handle(
  tools.scheduleBackups,
  format.changeRow,
);
export const showCapacity: Handler<t.ShowCapacityParams, t.CapacityRow> = handle(
  tools.showCapacity,
  format.capacityRow,
);
export const showTopology: Handler<t.ShowTopologyParams, Done> = handle(tools.showTopology, done);
export const showUse: Handler<t.ShowUseParams, t.UseRow> = handle(tools.showUse, format.useRow);
export const waitUntilReady: Handler<t.WaitUntilReadyParams, t.ReadyRow> = handle(
  tools.waitUntilReady,
  format.readyRow,
);
export const watchHealth: Handler<t.WatchHealthParams, t.HealthChange> = handle(tools.watchHealth, format.healthChange);
