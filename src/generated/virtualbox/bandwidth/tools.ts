// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { list, nothing, required, shape, type ToolDef, text, tool, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iBandwidthControlCreateBandwidthGroup: ToolDef<t.IBandwidthControlCreateBandwidthGroupParams> = tool({
  name: 'virtualbox_create_bandwidth_group',
  title: 'Create bandwidth group',
  doc: 'Create a group that limits the speed of disks or network cards of a machine.',
  category: 'bandwidth',
  operations: ['IBandwidthControl.createBandwidthGroup'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IBandwidthControl',
    how: 'invoke',
    operation: 'IBandwidthControl_createBandwidthGroup',
    sends: ['name', 'type', 'maxBytesPerSec'],
    lock: 'settings',
    path: ['machine', 'IMachine_getBandwidthControl'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    maxBytesPerSec: required(whole('Bytes per second; 0 for no limit', { unit: 'bytes/s', wire: 'int64' })),
    name: required(text('What to call the group', { wire: 'string' })),
    type: required(text('Which kind', { oneOf: ['Null', 'Disk', 'Network'], wire: 'enum' })),
  },
});

export const iBandwidthControlDeleteBandwidthGroup: ToolDef<t.IBandwidthControlDeleteBandwidthGroupParams> = tool({
  name: 'virtualbox_delete_bandwidth_group',
  title: 'Delete bandwidth group',
  doc: 'Delete a bandwidth group of a machine.',
  category: 'bandwidth',
  operations: ['IBandwidthControl.deleteBandwidthGroup'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IBandwidthControl',
    how: 'invoke',
    operation: 'IBandwidthControl_deleteBandwidthGroup',
    sends: ['name'],
    lock: 'settings',
    path: ['machine', 'IMachine_getBandwidthControl'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('Group, by name', { wire: 'string' })),
  },
});

export const iBandwidthControlGet: ToolDef<t.IBandwidthControlGetParams> = tool({
  name: 'virtualbox_get_bandwidth_control',
  title: 'Get bandwidth control',
  doc: 'Show how many bandwidth groups a machine has.',
  category: 'bandwidth',
  operations: ['IBandwidthControl.getNumGroups'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IBandwidthControl',
    how: 'get',
    reads: ['numGroups uint32'],
    path: ['machine', 'IMachine_getBandwidthControl'],
  },
  result: shape('IBandwidthControl'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    attributes: list(text(undefined, { oneOf: ['numGroups'] }), 'Only these attributes; all of them when left out'),
  },
});

export const iBandwidthControlGetAllBandwidthGroups: ToolDef<t.IBandwidthControlGetAllBandwidthGroupsParams> = tool({
  name: 'virtualbox_list_bandwidth_groups',
  title: 'List bandwidth groups',
  doc: 'List the bandwidth groups of a machine with their limits.',
  category: 'bandwidth',
  operations: ['IBandwidthControl.getAllBandwidthGroups'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IBandwidthControl',
    how: 'invoke',
    operation: 'IBandwidthControl_getAllBandwidthGroups',
    sends: [],
    returns: 'IBandwidthGroup[]',
    path: ['machine', 'IMachine_getBandwidthControl'],
  },
  result: list(shape('IBandwidthGroup')),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iBandwidthControlGetBandwidthGroup: ToolDef<t.IBandwidthControlGetBandwidthGroupParams> = tool({
  name: 'virtualbox_find_bandwidth_group',
  title: 'Find bandwidth group',
  doc: 'Look a bandwidth group of a machine up by name.',
  category: 'bandwidth',
  operations: ['IBandwidthControl.getBandwidthGroup'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IBandwidthControl',
    how: 'invoke',
    operation: 'IBandwidthControl_getBandwidthGroup',
    sends: ['name'],
    returns: 'IBandwidthGroup',
    path: ['machine', 'IMachine_getBandwidthControl'],
  },
  result: shape('IBandwidthGroup'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
  },
});

export const iBandwidthGroupGet: ToolDef<t.IBandwidthGroupGetParams> = tool({
  name: 'virtualbox_get_bandwidth_group',
  title: 'Get bandwidth group',
  doc: 'Show a bandwidth group: kind, limit, how many use it.',
  category: 'bandwidth',
  operations: [
    'IBandwidthGroup.getMaxBytesPerSec',
    'IBandwidthGroup.getName',
    'IBandwidthGroup.getReference',
    'IBandwidthGroup.getType',
  ],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IBandwidthGroup',
    how: 'get',
    reads: ['maxBytesPerSec int64', 'name string', 'reference uint32', 'type enum'],
    path: [
      'machine',
      'IMachine_getBandwidthControl',
      { op: 'IBandwidthControl_getBandwidthGroup', send: { name: 'group' } },
    ],
  },
  result: shape('IBandwidthGroup'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    group: text('Group, by name', { wire: 'string' }),
    attributes: list(
      text(undefined, { oneOf: ['maxBytesPerSec', 'name', 'reference', 'type'] }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const iBandwidthGroupUpdate: ToolDef<t.IBandwidthGroupUpdateParams> = tool({
  name: 'virtualbox_update_bandwidth_group',
  title: 'Update bandwidth group',
  doc: 'Change the limit of a bandwidth group, also while the machine runs.',
  category: 'bandwidth',
  operations: ['IBandwidthGroup.setMaxBytesPerSec'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IBandwidthGroup',
    how: 'update',
    sends: ['maxBytesPerSec'],
    lock: 'settings',
    path: [
      'machine',
      'IMachine_getBandwidthControl',
      { op: 'IBandwidthControl_getBandwidthGroup', send: { name: 'group' } },
    ],
  },
  result: shape('IBandwidthGroup'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    group: text('Group, by name', { wire: 'string' }),
    maxBytesPerSec: whole('Bytes per second; 0 for no limit', { unit: 'bytes/s', wire: 'int64' }),
  },
});
