// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  instant,
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

export const assignVolume: ToolDef<t.AssignVolumeParams> = tool({
  name: 'cloudstack_assign_volume',
  title: 'Assign volume',
  doc: 'Hand a detached volume over to another account or project, which owns and pays for it from then on.',
  category: 'volume',
  operations: ['assignVolume'],
  effect: 'write',
  risk: 'high',
  flags: ['money', 'privilege'],
  call: { kind: 'query', command: 'assignVolume', key: 'volume' },
  result: shape('Volume'),
  params: {
    volumeid: required(uuid('Disk (volume), by name or id', { ref: 'Volume', apart: true })),
    accountid: uuid('Account that becomes the owner', { ref: 'Account' }),
    projectid: uuid('Project that becomes the owner', { ref: 'Project' }),
  },
});

export const attachVolume: ToolDef<t.AttachVolumeParams> = tool({
  name: 'cloudstack_attach_volume',
  title: 'Attach volume',
  doc: 'Plug a volume into a machine as an extra disk, while it runs or while it is stopped.',
  category: 'volume',
  operations: ['attachVolume'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'attachVolume', async: true, key: 'volume' },
  result: shape('Volume'),
  params: {
    id: required(uuid('Volume to attach', { ref: 'Volume' })),
    virtualmachineid: required(uuid('Virtual machine (instance), by name or id', { ref: 'UserVm' })),
    deviceid: whole('Slot for the disk, where 0 is the root disk; the first free one when left out'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const changeOfferingForVolume: ToolDef<t.ChangeOfferingForVolumeParams> = tool({
  name: 'cloudstack_change_offering_for_volume',
  title: 'Change offering for volume',
  doc: 'Move a volume to another disk offering, to change its speed, size or kind of storage.',
  category: 'volume',
  operations: ['changeOfferingForVolume'],
  effect: 'write',
  risk: 'low',
  reversible: false,
  flags: ['money'],
  raisedBy: [
    { param: 'shrinkok', equals: true, risk: 'critical', why: 'the end of the disk is cut off with the data on it' },
    { param: 'automigrate', equals: true, risk: 'high', why: 'the volume may be moved to other storage' },
  ],
  call: { kind: 'query', command: 'changeOfferingForVolume', async: true, key: 'volume' },
  result: shape('Volume'),
  params: {
    id: required(uuid('Volume (disk), by name or id', { ref: 'Volume' })),
    diskofferingid: required(uuid('Disk offering, by name or id', { ref: 'DiskOffering' })),
    size: whole('New size in GiB, for offerings with custom size', { unit: 'GiB' }),
    automigrate: flag('Move it to fitting storage when the present one does not fit the new offering'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    maxiops: whole('IOPS at most, for offerings with custom IOPS', { unit: 'IOPS' }),
    miniops: whole('IOPS guaranteed, for offerings with custom IOPS', { unit: 'IOPS' }),
    shrinkok: flag('Allow the disk to become smaller, which cuts off its end'),
  },
});

export const checkVolume: ToolDef<t.CheckVolumeParams> = tool({
  name: 'cloudstack_check_volume',
  title: 'Check volume',
  doc: 'Check a qcow2 volume on KVM for leaks and corruption and, if asked, repair what is found.',
  category: 'volume',
  operations: ['checkVolume'],
  effect: 'act',
  risk: 'low',
  raisedBy: [
    {
      param: 'repair',
      present: true,
      risk: 'high',
      why: 'the disk image is rewritten and damaged parts may be dropped',
    },
  ],
  call: { kind: 'query', command: 'checkVolume', async: true, envelope: 'checkandrepairvolumeresponse', key: 'volume' },
  result: shape('Volume'),
  params: {
    id: required(uuid('Volume (disk), by name or id', { ref: 'Volume' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    repair: text('What to repair: leaks, or all; only check when left out'),
  },
});

export const createVolume: ToolDef<t.CreateVolumeParams> = tool({
  name: 'cloudstack_create_volume',
  title: 'Create volume',
  doc: 'Create a new data disk from a disk offering, or one from a snapshot, and attach it if a machine is named.',
  category: 'volume',
  operations: ['createVolume'],
  effect: 'write',
  risk: 'low',
  flags: ['money'],
  call: { kind: 'query', command: 'createVolume', async: true, key: 'volume' },
  result: shape('Volume'),
  params: {
    name: text('Name to give, or to look for'),
    diskofferingid: uuid('Disk offering, by name or id', { ref: 'DiskOffering' }),
    size: whole('Size in GiB, for offerings with custom size', { unit: 'GiB' }),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    virtualmachineid: uuid('Machine to attach the new volume to, when made from a snapshot', { ref: 'UserVm' }),
    snapshotid: uuid('Snapshot to take the data from', { ref: 'Snapshot' }),
    storageid: uuid('Primary storage to put the volume on', { ref: 'StoragePool' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    maxiops: whole('IOPS at most, for offerings with custom IOPS', { unit: 'IOPS' }),
    miniops: whole('IOPS guaranteed, for offerings with custom IOPS', { unit: 'IOPS' }),
    displayvolume: flag('Whether users see the disk; root admins only'),
    customid: text('Own UUID to set instead of a generated one; root admins only'),
  },
});

export const deleteVolume: ToolDef<t.DeleteVolumeParams> = tool({
  name: 'cloudstack_delete_volume',
  title: 'Delete volume',
  doc: 'Delete a detached volume and all data on it at once; it cannot be recovered.',
  category: 'volume',
  operations: ['deleteVolume'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: { kind: 'query', command: 'deleteVolume' },
  result: shape('Success'),
  params: {
    id: required(uuid('Volume (disk), by name or id', { ref: 'Volume' })),
  },
});

export const destroyVolume: ToolDef<t.DestroyVolumeParams> = tool({
  name: 'cloudstack_destroy_volume',
  title: 'Destroy volume',
  doc: 'Put a detached volume into the bin, from which it can be recovered for a while, or expunge it right away.',
  category: 'volume',
  operations: ['destroyVolume'],
  effect: 'destroy',
  risk: 'high',
  raisedBy: [{ param: 'expunge', equals: true, risk: 'critical', why: 'the data is deleted at once with no way back' }],
  call: { kind: 'query', command: 'destroyVolume', async: true, key: 'volume' },
  result: shape('Volume'),
  params: {
    id: required(uuid('Volume (disk), by name or id', { ref: 'Volume' })),
    expunge: flag('Delete the data at once with no way back'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const detachVolume: ToolDef<t.DetachVolumeParams> = tool({
  name: 'cloudstack_detach_volume',
  title: 'Detach volume',
  doc: 'Unplug a data disk from its machine and keep it; unmount it in the guest first.',
  category: 'volume',
  operations: ['detachVolume'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'detachVolume', async: true, key: 'volume' },
  result: shape('Volume'),
  params: {
    id: uuid('Volume to detach', { ref: 'Volume' }),
    virtualmachineid: uuid('Virtual machine (instance), by name or id', { ref: 'UserVm' }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    deviceid: whole('Slot of the disk, when no volume is named; needs the machine'),
  },
});

export const extractVolume: ToolDef<t.ExtractVolumeParams> = tool({
  name: 'cloudstack_extract_volume',
  title: 'Extract volume',
  doc: 'Make a link by which anyone who has it can download a volume; its machine must be stopped.',
  category: 'volume',
  operations: ['extractVolume'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['dataOut', 'secretOut'],
  raisedBy: [
    { param: 'url', present: true, risk: 'high', why: 'the whole disk is sent to an address outside the cloud' },
  ],
  call: { kind: 'query', command: 'extractVolume', async: true, key: 'volume' },
  result: shape('Extract'),
  params: {
    id: required(uuid('Volume (disk), by name or id', { ref: 'Volume' })),
    zoneid: required(uuid('Zone the volume is in', { ref: 'Zone' })),
    mode: required(text('HTTP_DOWNLOAD for a link, FTP_UPLOAD to send it to url')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    url: text('Where to send the volume with FTP_UPLOAD', { secret: 'maybe', max: 2048 }),
  },
});

export const getPathForVolume: ToolDef<t.GetPathForVolumeParams> = tool({
  name: 'cloudstack_get_path_for_volume',
  title: 'Get path for volume',
  doc: 'Show the path of a volume on its primary storage, for work on the storage system itself.',
  category: 'volume',
  operations: ['getPathForVolume'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'getPathForVolume', key: 'apipathforvolume' },
  result: shape('ApiPathForVolume'),
  params: {
    volumeid: required(text('Disk (volume), by name or id', { ref: 'Volume' })),
  },
});

export const getUploadParamsForVolume: ToolDef<t.GetUploadParamsForVolumeParams> = tool({
  name: 'cloudstack_get_upload_params_for_volume',
  title: 'Get upload params for volume',
  doc: 'Reserve a volume and get a signed address to which a browser or script posts the disk image.',
  category: 'volume',
  operations: ['getUploadParamsForVolume'],
  effect: 'write',
  risk: 'low',
  flags: ['money', 'secretOut'],
  call: {
    kind: 'query',
    command: 'getUploadParamsForVolume',
    envelope: 'postuploadvolumeresponse',
    key: 'getuploadparams',
  },
  result: shape('GetUploadParams'),
  params: {
    name: required(text('Name to give, or to look for')),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    format: required(text('Format of the image, such as QCOW2, RAW, VHD or OVA')),
    checksum: text('Checksum the uploaded file must have'),
    diskofferingid: uuid('Disk offering, by name or id', { ref: 'DiskOffering' }),
    imagestoreuuid: uuid('Secondary storage that takes the upload', { ref: 'ImageStore' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const getVolumeiScsiName: ToolDef<t.GetVolumeiScsiNameParams> = tool({
  name: 'cloudstack_get_volume_iscsi_name',
  title: 'Get volume iSCSI name',
  doc: 'Show the iSCSI name of a volume on managed storage such as SolidFire.',
  category: 'volume',
  operations: ['getVolumeiScsiName'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'getVolumeiScsiName', key: 'apivolumeiscsiname' },
  result: shape('ApiVolumeiScsiName'),
  params: {
    volumeid: required(text('Disk (volume), by name or id', { ref: 'Volume' })),
  },
});

export const importVolume: ToolDef<t.ImportVolumeParams> = tool({
  name: 'cloudstack_import_volume',
  title: 'Import volume',
  doc: 'Take a disk that already lies on a primary storage under management, as a volume of an account.',
  category: 'volume',
  operations: ['importVolume'],
  effect: 'write',
  risk: 'high',
  flags: ['money', 'privilege'],
  call: { kind: 'query', command: 'importVolume', async: true, key: 'volume' },
  result: shape('Volume'),
  params: {
    storageid: required(uuid('Primary storage the disk lies on', { ref: 'StoragePool' })),
    path: required(text('Path of the disk on the primary storage; see listVolumesForImport', { secret: 'maybe' })),
    name: text('Name to give, or to look for'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    diskofferingid: uuid('Disk offering, by name or id', { ref: 'DiskOffering' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const listElastistorVolume: ToolDef<t.ListElastistorVolumeParams> = tool({
  name: 'cloudstack_list_elastistor_volume',
  title: 'List Elastistor volume',
  doc: 'Show the volumes of a CloudByte ElastiStor account with compression and deduplication settings.',
  category: 'volume',
  operations: ['listElastistorVolume'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'query',
    command: 'listElastistorVolume',
    envelope: 'listElastistorVolumeResponse',
    key: 'elastistorvolume',
  },
  result: list(shape('ListElastistorVolume')),
  params: {
    id: required(text('Object to act on or show, by name or id')),
  },
});

export const listVolumes: ToolDef<t.ListVolumesParams> = tool({
  name: 'cloudstack_list_volumes',
  title: 'List volumes',
  doc: 'Show volumes with size, state, machine, storage and offering; filter by machine, zone, type or tag.',
  category: 'volume',
  operations: ['listVolumes'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listVolumes', key: 'volume', own: true },
  result: list(shape('Volume')),
  params: {
    name: text('Name to give, or to look for'),
    virtualmachineid: uuid('Virtual machine (instance), by name or id', { ref: 'UserVm' }),
    type: text('Only ROOT or DATADISK volumes'),
    state: text('Only volumes in this state, such as Ready, Allocated or Destroy'),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    storageid: text('Primary storage the volume must be on', { ref: 'StoragePool' }),
    keyword: text('Text to search names and descriptions for'),
    id: uuid('Volume (disk), by name or id', { ref: 'Volume' }),
    ids: list(uuid(), 'Volumes, by name or id', { ref: 'Volume' }),
    hostid: uuid('Host to look or act on, by name or id', { ref: 'Host' }),
    clusterid: uuid('Cluster to look or act in, by name or id', { ref: 'Cluster' }),
    diskofferingid: uuid('Disk offering, by name or id', { ref: 'DiskOffering' }),
    isencrypted: flag('Only encrypted volumes, or only plain ones'),
    listsystemvms: flag('Also show disks of system machines and routers'),
    podid: uuid('Pod to look or act in, by name or id', { ref: 'Pod' }),
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
    retrieveonlyresourcecount: flag('Only count them'),
    displayvolume: flag('Whether users see the disk; root admins only'),
  },
});

export const listVolumesForImport: ToolDef<t.ListVolumesForImportParams> = tool({
  name: 'cloudstack_list_volumes_for_import',
  title: 'List volumes for import',
  doc: 'Show disks that lie on a primary storage but are not managed yet, to import one of them.',
  category: 'volume',
  operations: ['listVolumesForImport'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listVolumesForImport', key: 'volumeforimport' },
  result: list(shape('VolumeForImport')),
  params: {
    storageid: required(uuid('Primary storage pool, by name or id', { ref: 'StoragePool' })),
    keyword: text('Text to search names and descriptions for'),
    path: text('Only the disk at this path', { secret: 'maybe' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listVolumesUsageHistory: ToolDef<t.ListVolumesUsageHistoryParams> = tool({
  name: 'cloudstack_list_volumes_usage_history',
  title: 'List volumes usage history',
  doc: 'Show read and write figures of volumes over a span of time, to find slow or busy disks.',
  category: 'volume',
  operations: ['listVolumesUsageHistory'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listVolumesUsageHistory', key: 'volume' },
  result: list(shape('VolumeMetricsStats')),
  params: {
    id: uuid('Volume (disk), by name or id', { ref: 'Volume' }),
    ids: list(uuid(), 'Volumes, by name or id', { ref: 'Volume' }),
    name: text('Name to give, or to look for'),
    keyword: text('Text to search names and descriptions for'),
    enddate: instant('Only figures up to this time'),
    startdate: instant('Only figures from this time on'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const migrateVolume: ToolDef<t.MigrateVolumeParams> = tool({
  name: 'cloudstack_migrate_volume',
  title: 'Migrate volume',
  doc: 'Move a volume to another primary storage, while its machine runs with livemigrate, or detached.',
  category: 'volume',
  operations: ['migrateVolume'],
  effect: 'act',
  risk: 'high',
  raisedBy: [
    {
      param: 'newdiskofferingid',
      present: true,
      risk: 'high',
      why: 'speed and cost of the volume change with the offering',
    },
  ],
  call: { kind: 'query', command: 'migrateVolume', async: true, key: 'volume' },
  result: shape('Volume'),
  params: {
    volumeid: required(uuid('Disk (volume), by name or id', { ref: 'Volume' })),
    storageid: required(uuid('Primary storage to move to', { ref: 'StoragePool' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    livemigrate: flag('Move it while its machine is running'),
    newdiskofferingid: uuid('Disk offering for the volume on the new storage', { ref: 'DiskOffering' }),
  },
});

export const recoverVolume: ToolDef<t.RecoverVolumeParams> = tool({
  name: 'cloudstack_recover_volume',
  title: 'Recover volume',
  doc: 'Take a destroyed volume back out of the bin before it is expunged.',
  category: 'volume',
  operations: ['recoverVolume'],
  effect: 'act',
  risk: 'high',
  flags: ['money'],
  call: { kind: 'query', command: 'recoverVolume', key: 'volume' },
  result: shape('Volume'),
  params: {
    id: required(uuid('Volume (disk), by name or id', { ref: 'Volume' })),
  },
});

export const resizeVolume: ToolDef<t.ResizeVolumeParams> = tool({
  name: 'cloudstack_resize_volume',
  title: 'Resize volume',
  doc: 'Make a volume larger, or smaller with shrinkok, or change its IOPS; the guest file system is up to you.',
  category: 'volume',
  operations: ['resizeVolume'],
  effect: 'write',
  risk: 'low',
  reversible: false,
  flags: ['money'],
  raisedBy: [
    { param: 'shrinkok', equals: true, risk: 'critical', why: 'the end of the disk is cut off with the data on it' },
    { param: 'automigrate', equals: true, risk: 'high', why: 'the volume may be moved to other storage' },
  ],
  call: { kind: 'query', command: 'resizeVolume', async: true, key: 'volume' },
  result: shape('Volume'),
  params: {
    id: required(uuid('Volume (disk), by name or id', { ref: 'Volume' })),
    size: whole('New size in GiB', { unit: 'GiB' }),
    diskofferingid: uuid('Disk offering that gives the new size', { ref: 'DiskOffering' }),
    shrinkok: flag('Allow the disk to become smaller, which cuts off its end'),
    automigrate: flag('Move it to fitting storage when the present one does not fit the offering'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    maxiops: whole('IOPS at most, for offerings with custom IOPS', { unit: 'IOPS' }),
    miniops: whole('IOPS guaranteed, for offerings with custom IOPS', { unit: 'IOPS' }),
  },
});

export const restoreVolumeFromBackupAndAttachToVM: ToolDef<t.RestoreVolumeFromBackupAndAttachToVMParams> = tool({
  name: 'cloudstack_restore_backup_volume_and_attach_to_vm',
  formerly: 'cloudstack_restore_volume_from_backup_and_attach_to_vm',
  title: 'Restore volume from backup and attach to VM',
  doc: "Restore one disk from a machine's backup as a new volume and attach it to a machine of your choice.",
  category: 'volume',
  operations: ['restoreVolumeFromBackupAndAttachToVM'],
  effect: 'write',
  risk: 'high',
  flags: ['money'],
  call: { kind: 'query', command: 'restoreVolumeFromBackupAndAttachToVM', async: true },
  result: shape('Success'),
  params: {
    virtualmachineid: required(uuid('Machine the restored disk is attached to', { ref: 'UserVm' })),
    volumeid: required(uuid('Disk in the backup to restore')),
    backupid: required(uuid('Backup to take the disk from', { ref: 'Backup' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const unmanageVolume: ToolDef<t.UnmanageVolumeParams> = tool({
  name: 'cloudstack_unmanage_volume',
  title: 'Unmanage volume',
  doc: 'Make CloudStack forget a volume while its data stays on the primary storage untouched.',
  category: 'volume',
  operations: ['unmanageVolume'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'unmanageVolume', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Volume (disk), by name or id', { ref: 'Volume' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const updateVolume: ToolDef<t.UpdateVolumeParams> = tool({
  name: 'cloudstack_update_volume',
  title: 'Update volume',
  doc: 'Change name, deletion protection or display of a volume or, for repairs, its recorded path, state and storage.',
  category: 'volume',
  operations: ['updateVolume'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    { param: 'path', present: true, risk: 'high', why: "with a wrong path the volume shows no data or another disk's" },
    { param: 'chaininfo', present: true, risk: 'high', why: 'with a wrong chain the volume cannot be used' },
    { param: 'storageid', present: true, risk: 'high', why: 'with the wrong storage the volume cannot be found' },
    {
      param: 'state',
      present: true,
      risk: 'high',
      why: 'a wrong state gets in the way of all later work on the volume',
    },
    { param: 'deleteprotection', equals: false, risk: 'high', why: 'the volume can be deleted by mistake again' },
  ],
  call: { kind: 'query', command: 'updateVolume', async: true, key: 'volume' },
  result: shape('Volume'),
  params: {
    id: uuid('Volume (disk), by name or id', { ref: 'Volume' }),
    name: text('Name to give, or to look for'),
    state: text('Recorded state; corrects the database only'),
    storageid: uuid('Recorded primary storage; corrects the database only', { ref: 'StoragePool' }),
    chaininfo: text("Recorded chain of the disk's files; corrects the database only"),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    deleteprotection: flag('True refuses deletion until it is turned off again'),
    path: text('Recorded path on storage; corrects the database only and moves nothing', { secret: 'maybe' }),
    displayvolume: flag('Whether users see the disk; root admins only'),
    customid: text('Own UUID to set instead of a generated one; root admins only'),
  },
});

export const uploadVolume: ToolDef<t.UploadVolumeParams> = tool({
  name: 'cloudstack_upload_volume',
  title: 'Upload volume',
  doc: 'Let the cloud fetch a disk image from a web address and keep it as a volume that can be attached.',
  category: 'volume',
  operations: ['uploadVolume'],
  effect: 'write',
  risk: 'low',
  flags: ['dataOut', 'money'],
  call: { kind: 'query', command: 'uploadVolume', async: true, key: 'volume' },
  result: shape('Volume'),
  params: {
    name: required(text('Name to give, or to look for')),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    format: required(text('Format of the image, such as QCOW2, RAW, VHD or OVA')),
    url: required(text('Web address the disk image is fetched from', { secret: 'maybe', max: 2048 })),
    checksum: text('Checksum the fetched file must have'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    diskofferingid: uuid('Disk offering, by name or id', { ref: 'DiskOffering' }),
    imagestoreuuid: uuid('Secondary storage that takes the image', { ref: 'ImageStore' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});
