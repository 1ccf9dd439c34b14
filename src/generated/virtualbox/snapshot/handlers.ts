// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iMachineDeleteSnapshot: Handler<t.IMachineDeleteSnapshotParams, Done> = handle(
  tools.iMachineDeleteSnapshot,
  done,
);
export const iMachineDeleteSnapshotAndAllChildren: Handler<t.IMachineDeleteSnapshotAndAllChildrenParams, Done> = handle(
  tools.iMachineDeleteSnapshotAndAllChildren,
  done,
);
export const iMachineDeleteSnapshotRange: Handler<t.IMachineDeleteSnapshotRangeParams, Done> = handle(
  tools.iMachineDeleteSnapshotRange,
  done,
);
export const iMachineFindSnapshot: Handler<t.IMachineFindSnapshotParams, t.ISnapshot> = handle(
  tools.iMachineFindSnapshot,
  format.iSnapshot,
);
export const iMachineRestoreSnapshot: Handler<t.IMachineRestoreSnapshotParams, Done> = handle(
  tools.iMachineRestoreSnapshot,
  done,
);
export const iMachineTakeSnapshot: Handler<t.IMachineTakeSnapshotParams, t.IMachineTakeSnapshotResult> = handle(
  tools.iMachineTakeSnapshot,
  format.iMachineTakeSnapshotResult,
);
export const iSnapshotGet: Handler<t.ISnapshotGetParams, t.ISnapshot> = handle(tools.iSnapshotGet, format.iSnapshot);
export const iSnapshotUpdate: Handler<t.ISnapshotUpdateParams, t.ISnapshot> = handle(
  tools.iSnapshotUpdate,
  format.iSnapshot,
);
export const listSnapshots: Handler<t.ListSnapshotsParams, t.SnapshotRow> = handle(
  tools.listSnapshots,
  format.snapshotRow,
);
