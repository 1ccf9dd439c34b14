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

export const changeSharedFileSystemDiskOffering: ToolDef<t.ChangeSharedFileSystemDiskOfferingParams> = tool({
  name: 'cloudstack_change_shared_fs_disk_offering',
  formerly: 'cloudstack_change_shared_file_system_disk_offering',
  title: 'Change shared file system disk offering',
  doc: 'Give the disk behind a shared file system another offering or more space.',
  category: 'shared-file-system',
  operations: ['changeSharedFileSystemDiskOffering'],
  effect: 'write',
  risk: 'high',
  reversible: false,
  flags: ['money'],
  call: { kind: 'query', command: 'changeSharedFileSystemDiskOffering', async: true, key: 'sharedfs' },
  result: shape('SharedFS'),
  params: {
    id: required(uuid('Shared file system, by name or id', { ref: 'SharedFS' })),
    size: whole('New size in GiB, only upwards', { unit: 'GiB' }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    diskofferingid: uuid('Disk offering, by name or id', { ref: 'DiskOffering' }),
    maxiops: whole('Upper IOPS limit of the disk', { unit: 'IOPS' }),
    miniops: whole('Lower IOPS limit, which storage guarantees if it can', { unit: 'IOPS' }),
  },
});

export const changeSharedFileSystemServiceOffering: ToolDef<t.ChangeSharedFileSystemServiceOfferingParams> = tool({
  name: 'cloudstack_change_shared_fs_service_offering',
  formerly: 'cloudstack_change_shared_file_system_service_offering',
  title: 'Change shared file system service offering',
  doc: 'Give the machine that serves a shared file system another CPU and memory size.',
  category: 'shared-file-system',
  operations: ['changeSharedFileSystemServiceOffering'],
  effect: 'write',
  risk: 'high',
  flags: ['money'],
  call: { kind: 'query', command: 'changeSharedFileSystemServiceOffering', async: true, key: 'sharedfs' },
  result: shape('SharedFS'),
  params: {
    id: required(uuid('Shared file system, by name or id', { ref: 'SharedFS' })),
    serviceofferingid: required(uuid('Service (compute) offering, by name or id', { ref: 'ServiceOffering' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const createSharedFileSystem: ToolDef<t.CreateSharedFileSystemParams> = tool({
  name: 'cloudstack_create_shared_file_system',
  title: 'Create shared file system',
  doc: 'Create a managed NFS share on a network, backed by its own small machine and a data disk.',
  category: 'shared-file-system',
  operations: ['createSharedFileSystem'],
  effect: 'write',
  risk: 'low',
  flags: ['money'],
  call: { kind: 'query', command: 'createSharedFileSystem', async: true, key: 'sharedfs' },
  result: shape('SharedFS'),
  params: {
    name: required(text('Name to give, or to look for')),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    networkid: required(uuid('Network to look or act in, by name or id', { ref: 'Network' })),
    diskofferingid: required(uuid('Disk that holds the files', { ref: 'DiskOffering' })),
    filesystem: required(text('XFS or EXT4')),
    serviceofferingid: required(uuid('Size of the machine that serves the share', { ref: 'ServiceOffering' })),
    description: text('Free text about the object'),
    size: whole('Size in GiB, for disk offerings with custom size', { unit: 'GiB' }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    maxiops: whole('Upper IOPS limit of the disk', { unit: 'IOPS' }),
    miniops: whole('Lower IOPS limit, which storage guarantees if it can', { unit: 'IOPS' }),
    provider: text('Name of the provider or plug-in that does the work'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const destroySharedFileSystem: ToolDef<t.DestroySharedFileSystemParams> = tool({
  name: 'cloudstack_destroy_shared_file_system',
  title: 'Destroy shared file system',
  doc: 'Put a shared file system into the bin, or with expunge erase it and all its files at once.',
  category: 'shared-file-system',
  operations: ['destroySharedFileSystem'],
  effect: 'destroy',
  risk: 'high',
  raisedBy: [{ param: 'expunge', equals: true, risk: 'critical', why: 'all files are erased at once' }],
  call: { kind: 'query', command: 'destroySharedFileSystem', async: true },
  result: shape('Success'),
  params: {
    id: uuid('Shared file system, by name or id', { ref: 'SharedFS' }),
    forced: flag('Destroy it even while it is running'),
    expunge: flag('Erase it now with all files instead of keeping it recoverable'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const expungeSharedFileSystem: ToolDef<t.ExpungeSharedFileSystemParams> = tool({
  name: 'cloudstack_expunge_shared_file_system',
  title: 'Expunge shared file system',
  doc: 'Erase a destroyed shared file system and every file on it for ever.',
  category: 'shared-file-system',
  operations: ['expungeSharedFileSystem'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: { kind: 'query', command: 'expungeSharedFileSystem', async: true },
  result: shape('Success'),
  params: {
    id: uuid('Shared file system, by name or id', { ref: 'SharedFS' }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const listSharedFileSystemProviders: ToolDef<t.ListSharedFileSystemProvidersParams> = tool({
  name: 'cloudstack_list_shared_file_system_providers',
  title: 'List shared file system providers',
  doc: 'Show the plug-ins that can provide shared file systems, to name one at creation.',
  category: 'shared-file-system',
  operations: ['listSharedFileSystemProviders'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listSharedFileSystemProviders', key: 'sharedfilesystemprovider' },
  result: list(shape('SharedFSProvider')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listSharedFileSystems: ToolDef<t.ListSharedFileSystemsParams> = tool({
  name: 'cloudstack_list_shared_file_systems',
  title: 'List shared file systems',
  doc: 'Show shared file systems with size, state, network and the path by which to mount them.',
  category: 'shared-file-system',
  operations: ['listSharedFileSystems'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listSharedFileSystems', key: 'sharedfs', own: true },
  result: list(shape('SharedFS')),
  params: {
    id: uuid('Shared file system, by name or id', { ref: 'SharedFS' }),
    name: text('Name to give, or to look for'),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    networkid: uuid('Network to look or act in, by name or id', { ref: 'Network' }),
    keyword: text('Text to search names and descriptions for'),
    diskofferingid: uuid('Disk offering, by name or id', { ref: 'DiskOffering' }),
    serviceofferingid: uuid('Service (compute) offering, by name or id', { ref: 'ServiceOffering' }),
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
    retrieveonlyresourcecount: flag('Give only the number found, not the objects'),
  },
});

export const recoverSharedFileSystem: ToolDef<t.RecoverSharedFileSystemParams> = tool({
  name: 'cloudstack_recover_shared_file_system',
  title: 'Recover shared file system',
  doc: 'Take a destroyed shared file system out of the bin, in stopped state, as long as it is not expunged.',
  category: 'shared-file-system',
  operations: ['recoverSharedFileSystem'],
  effect: 'act',
  risk: 'high',
  flags: ['money'],
  call: { kind: 'query', command: 'recoverSharedFileSystem' },
  result: shape('Success'),
  params: {
    id: uuid('Shared file system, by name or id', { ref: 'SharedFS' }),
  },
});

export const restartSharedFileSystem: ToolDef<t.RestartSharedFileSystemParams> = tool({
  name: 'cloudstack_restart_shared_file_system',
  title: 'Restart shared file system',
  doc: 'Restart the machine behind a shared file system, or with cleanup replace it while keeping the data.',
  category: 'shared-file-system',
  operations: ['restartSharedFileSystem'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'restartSharedFileSystem', async: true, key: 'sharedfs' },
  result: shape('SharedFS'),
  params: {
    id: required(uuid('Shared file system, by name or id', { ref: 'SharedFS' })),
    cleanup: flag('Replace the machine by a new one; the data disk is kept'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const startSharedFileSystem: ToolDef<t.StartSharedFileSystemParams> = tool({
  name: 'cloudstack_start_shared_file_system',
  title: 'Start shared file system',
  doc: 'Start a stopped shared file system so that clients can mount it again.',
  category: 'shared-file-system',
  operations: ['startSharedFileSystem'],
  effect: 'act',
  risk: 'low',
  call: { kind: 'query', command: 'startSharedFileSystem', async: true, key: 'sharedfs' },
  result: shape('SharedFS'),
  params: {
    id: required(uuid('Shared file system, by name or id', { ref: 'SharedFS' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const stopSharedFileSystem: ToolDef<t.StopSharedFileSystemParams> = tool({
  name: 'cloudstack_stop_shared_file_system',
  title: 'Stop shared file system',
  doc: 'Stop a shared file system; clients that have it mounted hang until it is started again.',
  category: 'shared-file-system',
  operations: ['stopSharedFileSystem'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'stopSharedFileSystem', async: true, key: 'sharedfs' },
  result: shape('SharedFS'),
  params: {
    id: required(uuid('Shared file system, by name or id', { ref: 'SharedFS' })),
    forced: flag('Cut the power of the serving machine; unwritten data may be lost'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const updateSharedFileSystem: ToolDef<t.UpdateSharedFileSystemParams> = tool({
  name: 'cloudstack_update_shared_file_system',
  title: 'Update shared file system',
  doc: 'Change name or description of a shared file system; its data and mounts are untouched.',
  category: 'shared-file-system',
  operations: ['updateSharedFileSystem'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'updateSharedFileSystem', key: 'sharedfs' },
  result: shape('SharedFS'),
  params: {
    id: required(uuid('Shared file system, by name or id', { ref: 'SharedFS' })),
    name: text('Name to give, or to look for'),
    description: text('Free text about the object'),
  },
});
