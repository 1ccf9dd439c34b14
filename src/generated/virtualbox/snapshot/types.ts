// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type * as machine from '../machine/types.ts';

/** Parameters of IMachine.deleteSnapshot. */
export interface IMachineDeleteSnapshotParams {
  id: string;
  machine: string;
}

/** Parameters of IMachine.deleteSnapshotAndAllChildren. */
export interface IMachineDeleteSnapshotAndAllChildrenParams {
  id: string;
  machine: string;
}

/** Parameters of IMachine.deleteSnapshotRange. */
export interface IMachineDeleteSnapshotRangeParams {
  endId: string;
  machine: string;
  startId?: string;
}

/** Parameters of IMachine.findSnapshot. */
export interface IMachineFindSnapshotParams {
  machine: string;
  nameOrId: string;
}

/** Parameters of IMachine.restoreSnapshot. */
export interface IMachineRestoreSnapshotParams {
  machine: string;
  snapshot: string;
}

/** Parameters of IMachine.takeSnapshot. */
export interface IMachineTakeSnapshotParams {
  machine: string;
  name: string;
  description?: string;
  pause?: boolean;
}

/** Parameters of ISnapshot.get. */
export interface ISnapshotGetParams {
  machine: string;
  snapshot: string;
  attributes?: ReadonlyArray<
    'children' | 'childrenCount' | 'description' | 'id' | 'machine' | 'name' | 'online' | 'parent' | 'timeStamp'
  >;
}

/** Parameters of ISnapshot.update. */
export interface ISnapshotUpdateParams {
  machine: string;
  snapshot: string;
  description?: string;
  name?: string;
}

/** Parameters of listSnapshots. */
export interface ListSnapshotsParams {
  machine: string;
}

export interface IMachineTakeSnapshotResult {
  id?: string;
  name?: string;
}

export interface ISnapshot {
  children?: ReadonlyArray<ISnapshot>;
  childrenCount?: number;
  description?: string;
  id?: string;
  machine?: machine.IMachine;
  name?: string;
  online?: boolean;
  parent?: ISnapshot;
  timeStamp?: string;
}

export interface SnapshotRow {
  current?: boolean;
  depth?: number;
  description?: string;
  id?: string;
  name?: string;
  online?: boolean;
  parent?: string;
  timeStamp?: string;
}
