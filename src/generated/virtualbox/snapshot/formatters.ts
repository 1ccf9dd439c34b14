// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iMachineTakeSnapshotResult: Formatter<t.IMachineTakeSnapshotResult> = {
  noun: ['result', 'results'],
  columns: ['name', 'id'],
};

export const iSnapshot: Formatter<t.ISnapshot> = {
  noun: ['snapshot', 'snapshots'],
  columns: ['name', 'description', 'timeStamp', 'online', 'id'],
};

export const snapshotRow: Formatter<t.SnapshotRow> = {
  noun: ['snapshot', 'snapshots'],
  columns: ['name', 'parent', 'timeStamp', 'online', 'current', 'id'],
};
