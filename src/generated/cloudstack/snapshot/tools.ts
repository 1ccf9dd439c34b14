// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  list,
  map,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  uuid,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const archiveSnapshot: ToolDef<t.ArchiveSnapshotParams> = tool({
  name: 'cloudstack_archive_snapshot',
  title: 'Archive snapshot',
  doc: 'Move a volume snapshot from primary to secondary storage, which frees fast space and outlives the pool.',
  category: 'snapshot',
  operations: ['archiveSnapshot'],
  effect: 'act',
  risk: 'low',
  reversible: false,
  call: { kind: 'query', command: 'archiveSnapshot', async: true, envelope: 'createsnapshotresponse', key: 'snapshot' },
  result: shape('Snapshot'),
  params: {
    id: required(uuid('Snapshot of a volume, by name or id', { ref: 'Snapshot' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const copySnapshot: ToolDef<t.CopySnapshotParams> = tool({
  name: 'cloudstack_copy_snapshot',
  title: 'Copy snapshot',
  doc: 'Copy a volume snapshot to other zones or storages, so that it survives or can be used there.',
  category: 'snapshot',
  operations: ['copySnapshot'],
  effect: 'write',
  risk: 'low',
  flags: ['money'],
  call: { kind: 'query', command: 'copySnapshot', async: true, key: 'snapshot' },
  result: shape('Snapshot'),
  params: {
    id: required(uuid('Snapshot of a volume, by name or id', { ref: 'Snapshot' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    destzoneid: uuid('Zone to copy to', { ref: 'Zone' }),
    destzoneids: list(uuid(), 'Zones to copy to', { ref: 'Zone' }),
    sourcezoneid: uuid('Zone to copy from', { ref: 'Zone' }),
    storageids: list(uuid(), 'Primary storages to copy to', { ref: 'StoragePool' }),
    usestoragereplication: flag('Let the storage system replicate it itself, where it can'),
  },
});

export const createSnapshot: ToolDef<t.CreateSnapshotParams> = tool({
  name: 'cloudstack_create_snapshot',
  title: 'Create snapshot',
  doc: 'Take a snapshot of one volume now, to go back to it or to make a volume or template from it later.',
  category: 'snapshot',
  operations: ['createSnapshot'],
  effect: 'write',
  risk: 'low',
  flags: ['money'],
  call: { kind: 'query', command: 'createSnapshot', async: true, key: 'snapshot' },
  result: shape('Snapshot'),
  params: {
    volumeid: required(uuid('Disk (volume), by name or id', { ref: 'Volume' })),
    name: text('Name to give, or to look for'),
    quiescevm: flag('Ask the guest to hold writes for a consistent copy, where the storage can'),
    zoneids: list(uuid(), 'Zones that get a copy as well', { ref: 'Zone' }),
    tags: map(text(), 'Tags as key/value pairs; for offerings and pools plain labels, comma-separated', {
      wire: 'pairs',
    }),
    asyncbackup: flag('Finish once taken and copy to secondary storage in the background'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    locationtype: text('Keep it on PRIMARY or SECONDARY storage, for managed storage'),
    policyid: uuid('Schedule in whose name it is taken', { ref: 'SnapshotPolicy' }),
    storageids: list(uuid(), 'Primary storages that get a copy as well', { ref: 'StoragePool' }),
    usestoragereplication: flag('Let the storage system replicate it itself, where it can'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
  },
});

export const createSnapshotFromVMSnapshot: ToolDef<t.CreateSnapshotFromVMSnapshotParams> = tool({
  name: 'cloudstack_create_snapshot_from_vm_snapshot',
  title: 'Create snapshot from VM snapshot',
  doc: 'Make a volume snapshot out of one disk of an existing machine snapshot, on KVM.',
  category: 'snapshot',
  operations: ['createSnapshotFromVMSnapshot'],
  effect: 'write',
  risk: 'high',
  flags: ['money'],
  call: { kind: 'query', command: 'createSnapshotFromVMSnapshot', async: true, key: 'snapshot' },
  result: shape('Snapshot'),
  params: {
    volumeid: required(uuid('Disk of the machine to take', { ref: 'Volume' })),
    vmsnapshotid: required(uuid('VM snapshot, by name or id', { ref: 'VMSnapshot' })),
    name: text('Name to give, or to look for'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const createSnapshotPolicy: ToolDef<t.CreateSnapshotPolicyParams> = tool({
  name: 'cloudstack_create_snapshot_policy',
  title: 'Create snapshot policy',
  doc: 'Take snapshots of a volume on a schedule, hourly to monthly, and keep only the latest few.',
  category: 'snapshot',
  operations: ['createSnapshotPolicy'],
  effect: 'write',
  risk: 'low',
  flags: ['money'],
  raisedBy: [
    {
      param: 'maxsnaps',
      present: true,
      effect: 'destroy',
      risk: 'high',
      why: "of this schedule's snapshots the oldest beyond that number are deleted, those of a schedule that it replaces too",
    },
  ],
  call: { kind: 'query', command: 'createSnapshotPolicy', key: 'snapshotpolicy' },
  result: shape('SnapshotPolicy'),
  params: {
    volumeid: required(uuid('Disk (volume), by name or id', { ref: 'Volume' })),
    intervaltype: required(
      text('How often: HOURLY, DAILY, WEEKLY or MONTHLY', { oneOf: ['HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY'] }),
    ),
    maxsnaps: required(whole('How many to keep; the oldest is deleted after that')),
    schedule: required(text('When in the interval, as MM, MM:HH or MM:HH:DD')),
    timezone: required(text('Time zone the schedule is meant in')),
    storageids: list(uuid(), 'Primary storages that get a copy of each snapshot', { ref: 'StoragePool' }),
    tags: map(text(), 'Tags as key/value pairs; for offerings and pools plain labels, comma-separated', {
      wire: 'pairs',
    }),
    usestoragereplication: flag('Let the storage system replicate it itself, where it can'),
    zoneids: list(uuid(), 'Zones that get a copy of each snapshot', { ref: 'Zone' }),
    fordisplay: flag('Whether users see the object; root admins only'),
  },
});

export const createVMSnapshot: ToolDef<t.CreateVMSnapshotParams> = tool({
  name: 'cloudstack_create_vm_snapshot',
  title: 'Create VM snapshot',
  doc: 'Take a snapshot of a whole machine with all its disks and, if wanted, its memory.',
  category: 'snapshot',
  operations: ['createVMSnapshot'],
  effect: 'write',
  risk: 'low',
  flags: ['money'],
  raisedBy: [
    {
      param: 'snapshotmemory',
      equals: true,
      risk: 'high',
      why: 'the machine stands still while its memory is written',
    },
  ],
  call: { kind: 'query', command: 'createVMSnapshot', async: true, key: 'vmsnapshot' },
  result: shape('VMSnapshot'),
  params: {
    virtualmachineid: required(uuid('Virtual machine (instance), by name or id', { ref: 'UserVm' })),
    name: text('Name to give, or to look for'),
    description: text('Free text about the object'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    quiescevm: flag('Ask the guest to hold writes so that its file systems are consistent'),
    snapshotmemory: flag('Also save the memory; the machine stands still while that is written'),
  },
});

export const deleteSnapshot: ToolDef<t.DeleteSnapshotParams> = tool({
  name: 'cloudstack_delete_snapshot',
  title: 'Delete snapshot',
  doc: 'Delete a volume snapshot for good, everywhere or only its copy in one zone.',
  category: 'snapshot',
  operations: ['deleteSnapshot'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: { kind: 'query', command: 'deleteSnapshot', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Snapshot of a volume, by name or id', { ref: 'Snapshot' })),
    zoneid: uuid('Delete only the copy in this zone; everywhere when left out', { ref: 'Zone' }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteSnapshotPolicies: ToolDef<t.DeleteSnapshotPoliciesParams> = tool({
  name: 'cloudstack_delete_snapshot_policies',
  title: 'Delete snapshot policies',
  doc: 'End snapshot schedules of volumes; snapshots already taken are kept.',
  category: 'snapshot',
  operations: ['deleteSnapshotPolicies'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteSnapshotPolicies' },
  result: shape('Success'),
  params: {
    id: uuid('One schedule to end', { ref: 'SnapshotPolicy' }),
    ids: list(uuid(), 'Several schedules to end', { ref: 'SnapshotPolicy' }),
  },
});

export const deleteVMSnapshot: ToolDef<t.DeleteVMSnapshotParams> = tool({
  name: 'cloudstack_delete_vm_snapshot',
  title: 'Delete VM snapshot',
  doc: 'Delete a machine snapshot and merge its changes, after which nobody can go back to it.',
  category: 'snapshot',
  operations: ['deleteVMSnapshot'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteVMSnapshot', async: true },
  result: shape('Success'),
  params: {
    vmsnapshotid: required(uuid('VM snapshot, by name or id', { ref: 'VMSnapshot' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const extractSnapshot: ToolDef<t.ExtractSnapshotParams> = tool({
  name: 'cloudstack_extract_snapshot',
  title: 'Extract snapshot',
  doc: 'Make a link by which anyone who has it can download the data of a volume snapshot.',
  category: 'snapshot',
  operations: ['extractSnapshot'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['dataOut', 'secretOut'],
  call: { kind: 'query', command: 'extractSnapshot', async: true },
  result: shape('Extract'),
  params: {
    id: required(uuid('Snapshot of a volume, by name or id', { ref: 'Snapshot' })),
    zoneid: required(uuid('Zone whose copy is offered for download', { ref: 'Zone' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const getVolumeSnapshotDetails: ToolDef<t.GetVolumeSnapshotDetailsParams> = tool({
  name: 'cloudstack_get_volume_snapshot_details',
  title: 'Get volume snapshot details',
  doc: 'Show the name by which a SolidFire storage knows a volume snapshot, for work on the storage itself.',
  category: 'snapshot',
  operations: ['getVolumeSnapshotDetails'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'getVolumeSnapshotDetails', key: 'apivolumeiscsiname' },
  result: shape('ApiVolumeSnapshotDetails'),
  params: {
    snapshotid: required(text('Snapshot of a disk, by name or id', { ref: 'Snapshot' })),
  },
});

export const listSnapshotPolicies: ToolDef<t.ListSnapshotPoliciesParams> = tool({
  name: 'cloudstack_list_snapshot_policies',
  title: 'List snapshot policies',
  doc: 'Show the snapshot schedules of a volume with times and how many copies are kept.',
  category: 'snapshot',
  operations: ['listSnapshotPolicies'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listSnapshotPolicies', key: 'snapshotpolicy' },
  result: list(shape('SnapshotPolicy')),
  params: {
    id: uuid('Snapshot policy, by id', { ref: 'SnapshotPolicy' }),
    volumeid: uuid('Disk (volume), by name or id', { ref: 'Volume' }),
    keyword: text('Text to search names and descriptions for'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
      ref: 'Project',
      besides: ['-1'],
    }),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    fordisplay: flag('Whether users see the object; root admins only'),
  },
});

export const listSnapshots: ToolDef<t.ListSnapshotsParams> = tool({
  name: 'cloudstack_list_snapshots',
  title: 'List snapshots',
  doc: 'Show volume snapshots with age, size, state and place; filter by volume, zone or tag.',
  category: 'snapshot',
  operations: ['listSnapshots'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listSnapshots', key: 'snapshot', own: true },
  result: list(shape('Snapshot')),
  params: {
    volumeid: uuid('Disk (volume), by name or id', { ref: 'Volume' }),
    name: text('Name to give, or to look for'),
    intervaltype: text('Only snapshots of hourly, daily, weekly or monthly schedules'),
    snapshottype: text('Only these, such as MANUAL or RECURRING'),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    id: uuid('Snapshot of a volume, by name or id', { ref: 'Snapshot' }),
    ids: list(uuid(), 'Snapshots, by name or id', { ref: 'Snapshot' }),
    storageid: uuid('Primary storage the snapshot must be on', { ref: 'StoragePool' }),
    imagestoreid: uuid('Secondary storage the snapshot must be on', { ref: 'ImageStore' }),
    locationtype: text('Only those on PRIMARY or SECONDARY storage'),
    tags: map(text(), 'Tags as key/value pairs; for offerings and pools plain labels, comma-separated', {
      wire: 'pairs',
    }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
      ref: 'Project',
      besides: ['-1'],
    }),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    showunique: flag('One line per snapshot instead of one per copy'),
  },
});

export const listVMSnapshot: ToolDef<t.ListVMSnapshotParams> = tool({
  name: 'cloudstack_list_vm_snapshots',
  title: 'List VM snapshots',
  doc: 'Show the snapshots of whole machines, which one is current and whether they hold memory.',
  category: 'snapshot',
  operations: ['listVMSnapshot'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listVMSnapshot', key: 'vmSnapshot', own: true },
  result: list(shape('VMSnapshot')),
  params: {
    name: text('Name to give, or to look for'),
    state: text('State to look for or to set, such as Enabled, Disabled, Running or Stopped'),
    virtualmachineid: uuid('Virtual machine (instance), by name or id', { ref: 'UserVm' }),
    keyword: text('Text to search names and descriptions for'),
    tags: map(text(), 'Tags as key/value pairs; for offerings and pools plain labels, comma-separated', {
      wire: 'pairs',
    }),
    vmsnapshotid: uuid('VM snapshot, by name or id', { ref: 'VMSnapshot' }),
    vmsnapshotids: list(uuid(), 'VM snapshots, by name or id', { ref: 'VMSnapshot' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
      ref: 'Project',
      besides: ['-1'],
    }),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const revertSnapshot: ToolDef<t.RevertSnapshotParams> = tool({
  name: 'cloudstack_revert_snapshot',
  title: 'Revert snapshot',
  doc: 'Put a volume back to an earlier snapshot; all that was written to it since is lost.',
  category: 'snapshot',
  operations: ['revertSnapshot'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: { kind: 'query', command: 'revertSnapshot', async: true, key: 'snapshot' },
  result: shape('Snapshot'),
  params: {
    id: required(uuid('Snapshot of a volume, by name or id', { ref: 'Snapshot' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const updateSnapshotPolicy: ToolDef<t.UpdateSnapshotPolicyParams> = tool({
  name: 'cloudstack_update_snapshot_policy',
  title: 'Update snapshot policy',
  doc: 'Change whether a snapshot schedule shows to its owner, or its custom id; its times stay as they are.',
  category: 'snapshot',
  operations: ['updateSnapshotPolicy'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'updateSnapshotPolicy', async: true, key: 'snapshotpolicy' },
  result: shape('SnapshotPolicy'),
  params: {
    id: uuid('Snapshot policy, by id', { ref: 'SnapshotPolicy' }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    fordisplay: flag('Whether users see the object; root admins only'),
    customid: text('Own UUID to set instead of a generated one; root admins only'),
  },
});
