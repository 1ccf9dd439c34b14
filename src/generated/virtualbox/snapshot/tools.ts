// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, nothing, required, shape, type ToolDef, text, tool } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iMachineDeleteSnapshot: ToolDef<t.IMachineDeleteSnapshotParams> = tool({
  name: 'virtualbox_delete_snapshot',
  title: 'Delete snapshot',
  doc: 'Delete one snapshot and merge its disks; the current state of the machine stays.',
  category: 'snapshot',
  operations: ['IMachine.deleteSnapshot'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_deleteSnapshot',
    sends: ['id'],
    returns: 'IProgress',
    lock: 'session',
    path: ['machine'],
  },
  result: nothing,
  params: {
    id: required(text('Snapshot, by name or id', { ref: 'Snapshot', wire: 'snapshot' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iMachineDeleteSnapshotAndAllChildren: ToolDef<t.IMachineDeleteSnapshotAndAllChildrenParams> = tool({
  name: 'virtualbox_delete_snapshot_and_children',
  title: 'Delete snapshot and children',
  doc: 'Delete a snapshot together with everything that builds on it.',
  category: 'snapshot',
  operations: ['IMachine.deleteSnapshotAndAllChildren'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_deleteSnapshotAndAllChildren',
    sends: ['id'],
    returns: 'IProgress',
    lock: 'session',
    path: ['machine'],
  },
  result: nothing,
  params: {
    id: required(text('Snapshot, by name or id', { ref: 'Snapshot', wire: 'snapshot' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iMachineDeleteSnapshotRange: ToolDef<t.IMachineDeleteSnapshotRangeParams> = tool({
  name: 'virtualbox_delete_snapshot_range',
  title: 'Delete snapshot range',
  doc: 'Delete a row of snapshots from one to another.',
  category: 'snapshot',
  operations: ['IMachine.deleteSnapshotRange'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_deleteSnapshotRange',
    sends: ['startId', 'endId'],
    returns: 'IProgress',
    lock: 'session',
    path: ['machine'],
  },
  result: nothing,
  params: {
    endId: required(text('Last snapshot of the row, by name or id', { ref: 'Snapshot', wire: 'snapshot' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    startId: text('First snapshot of the row, by name or id', { ref: 'Snapshot', wire: 'snapshot' }),
  },
});

export const iMachineFindSnapshot: ToolDef<t.IMachineFindSnapshotParams> = tool({
  name: 'virtualbox_find_snapshot',
  title: 'Find snapshot',
  doc: 'Look a snapshot of a machine up by name or UUID.',
  category: 'snapshot',
  operations: ['IMachine.findSnapshot'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_findSnapshot',
    sends: ['nameOrId'],
    returns: 'ISnapshot',
    path: ['machine'],
  },
  result: shape('ISnapshot'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    nameOrId: required(text('Name or UUID; the first snapshot when empty', { wire: 'string' })),
  },
});

export const iMachineRestoreSnapshot: ToolDef<t.IMachineRestoreSnapshotParams> = tool({
  name: 'virtualbox_restore_snapshot',
  title: 'Restore snapshot',
  doc: 'Put a machine that is off back to the state of a snapshot; everything since then is lost.',
  category: 'snapshot',
  operations: ['IMachine.restoreSnapshot'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_restoreSnapshot',
    sends: ['snapshot'],
    returns: 'IProgress',
    lock: 'session',
    path: ['machine'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    snapshot: required(text('Snapshot, by name or UUID', { ref: 'Snapshot', wire: 'ISnapshot' })),
  },
});

export const iMachineTakeSnapshot: ToolDef<t.IMachineTakeSnapshotParams> = tool({
  name: 'virtualbox_take_snapshot',
  title: 'Take snapshot',
  doc: 'Take a snapshot of a machine, running or off, to be able to go back to this point.',
  category: 'snapshot',
  operations: ['IMachine.takeSnapshot'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_takeSnapshot',
    sends: ['name', 'description', 'pause'],
    returns: 'IProgress',
    outs: ['id string'],
    echo: ['name'],
    lock: 'session',
    path: ['machine'],
    defaults: { pause: true },
  },
  result: shape('IMachineTakeSnapshotResult'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
    description: text('Note for people; handle of the description in cloud calls', { wire: 'string' }),
    pause: flag('Stop a running machine while it is taken; a live snapshot when false', { wire: 'boolean' }),
  },
});

export const iSnapshotGet: ToolDef<t.ISnapshotGetParams> = tool({
  name: 'virtualbox_get_snapshot',
  title: 'Get snapshot',
  doc: 'Show a snapshot: name, description, time, whether it was taken live, parent and children.',
  category: 'snapshot',
  operations: [
    'ISnapshot.getChildren',
    'ISnapshot.getChildrenCount',
    'ISnapshot.getDescription',
    'ISnapshot.getId',
    'ISnapshot.getMachine',
    'ISnapshot.getName',
    'ISnapshot.getOnline',
    'ISnapshot.getParent',
    'ISnapshot.getTimeStamp',
  ],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ISnapshot',
    how: 'get',
    reads: [
      'children ISnapshot[]',
      'childrenCount uint32',
      'description string',
      'id string',
      'machine IMachine',
      'name string',
      'online boolean',
      'parent ISnapshot',
      'timeStamp ms',
    ],
    path: ['machine', { op: 'IMachine_findSnapshot', send: { nameOrId: 'snapshot' } }],
  },
  result: shape('ISnapshot'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    snapshot: required(text('Snapshot, by name or UUID', { ref: 'Snapshot', wire: 'string' })),
    attributes: list(
      text(undefined, {
        oneOf: ['children', 'childrenCount', 'description', 'id', 'machine', 'name', 'online', 'parent', 'timeStamp'],
      }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const iSnapshotUpdate: ToolDef<t.ISnapshotUpdateParams> = tool({
  name: 'virtualbox_update_snapshot',
  title: 'Update snapshot',
  doc: 'Rename a snapshot or change its description.',
  category: 'snapshot',
  operations: ['ISnapshot.setDescription', 'ISnapshot.setName'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'ISnapshot',
    how: 'update',
    sends: ['description', 'name'],
    lock: 'settings',
    path: ['machine', { op: 'IMachine_findSnapshot', send: { nameOrId: 'snapshot' } }],
  },
  result: shape('ISnapshot'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    snapshot: required(text('Snapshot, by name or UUID', { ref: 'Snapshot', wire: 'string' })),
    description: text('Note for people; handle of the description in cloud calls', { wire: 'string' }),
    name: text('Name of what is meant', { wire: 'string' }),
  },
});

export const listSnapshots: ToolDef<t.ListSnapshotsParams> = tool({
  name: 'virtualbox_list_snapshots',
  title: 'List snapshots',
  doc: 'Show the snapshot tree of a machine and which one it builds on now.',
  category: 'snapshot',
  operations: ['ISnapshot.getChildren', 'IMachine.getCurrentSnapshot'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'soap', how: 'workflow', on: 'listSnapshots' },
  result: list(shape('SnapshotRow')),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});
