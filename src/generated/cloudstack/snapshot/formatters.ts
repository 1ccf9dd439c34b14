// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const apiVolumeSnapshotDetails: Formatter<t.ApiVolumeSnapshotDetails> = {
  noun: ['snapshot detail', 'snapshot details'],
  columns: ['volumeiScsiName'],
};

export const snapshot: Formatter<t.Snapshot> = {
  noun: ['snapshot', 'snapshots'],
  columns: [
    'name',
    'state',
    'volumename',
    'intervaltype',
    { label: 'size', path: 'physicalsize', as: 'bytes' },
    'created',
    'zonename',
    'id',
  ],
  live: ['state', 'volumename', 'intervaltype', 'created', 'account', 'project', 'zonename'],
  going: { state: ['Creating', 'BackingUp', 'Copying', 'Destroying'] },
};

export const snapshotPolicy: Formatter<t.SnapshotPolicy> = {
  noun: ['snapshot schedule', 'snapshot schedules'],
  columns: ['volumename', 'intervaltype', 'schedule', 'timezone', 'maxsnaps', 'id'],
};

export const vMSnapshot: Formatter<t.VMSnapshot> = {
  noun: ['VM snapshot', 'VM snapshots'],
  columns: ['displayname', 'state', 'type', 'virtualmachinename', 'current', 'parentName', 'created', 'id'],
  live: ['state', 'type', 'virtualmachinename', 'current', 'created'],
  going: { state: ['Allocated', 'Creating', 'Reverting', 'Expunging'] },
};
