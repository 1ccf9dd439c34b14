// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  list,
  nothing,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  uuid,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iDataStreamGet: ToolDef<t.IDataStreamGetParams> = tool({
  name: 'virtualbox_get_data_stream',
  title: 'Get data stream',
  doc: 'Show how much a data stream hands out at a time.',
  category: 'medium',
  operations: ['IDataStream.getReadSize'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'soap', on: 'IDataStream', how: 'get', reads: ['readSize uint32'], path: ['@stream'] },
  result: shape('IDataStream'),
  params: {
    stream: required(text('Handle of the stream')),
    attributes: list(text(undefined, { oneOf: ['readSize'] }), 'Only these attributes; all of them when left out'),
  },
});

export const iDataStreamRead: ToolDef<t.IDataStreamReadParams> = tool({
  name: 'virtualbox_read_data_stream',
  title: 'Read data stream',
  doc: 'Read the next bytes of a data stream.',
  category: 'medium',
  operations: ['IDataStream.read'],
  effect: 'read',
  risk: 'high',
  flags: ['dataOut', 'secretOut'],
  call: {
    kind: 'soap',
    on: 'IDataStream',
    how: 'invoke',
    operation: 'IDataStream_read',
    sends: ['size', 'timeoutMS'],
    returns: 'octets',
    path: ['@stream'],
  },
  result: text(),
  params: {
    size: required(whole('How many bytes at most', { unit: 'bytes', wire: 'uint32' })),
    stream: required(text('Handle of the stream')),
    timeoutMS: whole('Milliseconds to wait at most; 0 for no limit', { unit: 'ms', wire: 'uint32' }),
  },
});

export const iHostFindHostDvdDrive: ToolDef<t.IHostFindHostDvdDriveParams> = tool({
  name: 'virtualbox_find_host_dvd_drive',
  title: 'Find host DVD drive',
  doc: 'Look a DVD drive of the host up by name.',
  category: 'medium',
  operations: ['IHost.findHostDVDDrive'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IHost',
    how: 'invoke',
    operation: 'IHost_findHostDVDDrive',
    sends: ['name'],
    returns: 'IMedium',
    path: ['vbox', 'IVirtualBox_getHost'],
  },
  result: shape('IMedium'),
  params: {
    name: required(text('Name of what is meant', { wire: 'string' })),
  },
});

export const iHostFindHostFloppyDrive: ToolDef<t.IHostFindHostFloppyDriveParams> = tool({
  name: 'virtualbox_find_host_floppy_drive',
  title: 'Find host floppy drive',
  doc: 'Look a floppy drive of the host up by name.',
  category: 'medium',
  operations: ['IHost.findHostFloppyDrive'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IHost',
    how: 'invoke',
    operation: 'IHost_findHostFloppyDrive',
    sends: ['name'],
    returns: 'IMedium',
    path: ['vbox', 'IVirtualBox_getHost'],
  },
  result: shape('IMedium'),
  params: {
    name: required(text('Name of what is meant', { wire: 'string' })),
  },
});

export const iMediumCloneTo: ToolDef<t.IMediumCloneToParams> = tool({
  name: 'virtualbox_clone_medium',
  title: 'Clone medium',
  doc: 'Copy a disk into another file, of the same or another format.',
  category: 'medium',
  operations: ['IMedium.cloneTo'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'invoke',
    operation: 'IMedium_cloneTo',
    sends: ['target', 'variant', 'parent'],
    returns: 'IProgress',
    path: ['medium'],
  },
  result: nothing,
  params: {
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
    target: required(text('File to make; its ending says the format', { wire: 'new:IMedium' })),
    parent: text('Disk that the copy builds on; none for a full copy', { wire: 'IMedium' }),
    variant: list(
      text(undefined, {
        oneOf: [
          'Standard',
          'VmdkSplit2G',
          'VmdkRawDisk',
          'VmdkStreamOptimized',
          'VmdkESX',
          'VdiZeroExpand',
          'Fixed',
          'Diff',
          'Formatted',
          'NoCreateDir',
        ],
      }),
      'How the file is made; Standard grows, Fixed takes up the whole size',
      { wire: 'enum[]' },
    ),
  },
});

export const iMediumCloneToBase: ToolDef<t.IMediumCloneToBaseParams> = tool({
  name: 'virtualbox_clone_medium_to_base',
  title: 'Clone medium to base',
  doc: 'Copy a disk into one that builds on nothing, its history merged in.',
  category: 'medium',
  operations: ['IMedium.cloneToBase'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'invoke',
    operation: 'IMedium_cloneToBase',
    sends: ['target', 'variant'],
    returns: 'IProgress',
    path: ['medium'],
  },
  result: nothing,
  params: {
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
    target: required(text('File to make; its ending says the format', { wire: 'new:IMedium' })),
    variant: list(
      text(undefined, {
        oneOf: [
          'Standard',
          'VmdkSplit2G',
          'VmdkRawDisk',
          'VmdkStreamOptimized',
          'VmdkESX',
          'VdiZeroExpand',
          'Fixed',
          'Diff',
          'Formatted',
          'NoCreateDir',
        ],
      }),
      'How the file is made; Standard grows, Fixed takes up the whole size',
      { wire: 'enum[]' },
    ),
  },
});

export const iMediumClose: ToolDef<t.IMediumCloseParams> = tool({
  name: 'virtualbox_close_medium',
  title: 'Close medium',
  doc: 'Make VirtualBox forget a disk or image; the file stays.',
  category: 'medium',
  operations: ['IMedium.close'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'soap', on: 'IMedium', how: 'invoke', operation: 'IMedium_close', sends: [], path: ['medium'] },
  result: nothing,
  params: {
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
  },
});

export const iMediumCompact: ToolDef<t.IMediumCompactParams> = tool({
  name: 'virtualbox_compact_medium',
  title: 'Compact medium',
  doc: 'Shrink a growing disk file by giving back blocks that hold only zeros.',
  category: 'medium',
  operations: ['IMedium.compact'],
  effect: 'act',
  risk: 'low',
  reversible: false,
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'invoke',
    operation: 'IMedium_compact',
    sends: [],
    returns: 'IProgress',
    path: ['medium'],
  },
  result: nothing,
  params: {
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
  },
});

export const iMediumCreateBaseStorage: ToolDef<t.IMediumCreateBaseStorageParams> = tool({
  name: 'virtualbox_create_medium_storage',
  title: 'Create medium storage',
  doc: 'Make the file of a disk that create_medium announced.',
  category: 'medium',
  operations: ['IMedium.createBaseStorage'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'invoke',
    operation: 'IMedium_createBaseStorage',
    sends: ['logicalSize', 'variant'],
    returns: 'IProgress',
    path: ['medium'],
    demands: 'disk',
  },
  result: nothing,
  params: {
    logicalSize: required(
      whole('A text with its unit such as "20 GiB", or a number of bytes', { unit: 'bytes', wire: 'int64' }),
    ),
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
    variant: list(
      text(undefined, {
        oneOf: [
          'Standard',
          'VmdkSplit2G',
          'VmdkRawDisk',
          'VmdkStreamOptimized',
          'VmdkESX',
          'VdiZeroExpand',
          'Fixed',
          'Diff',
          'Formatted',
          'NoCreateDir',
        ],
      }),
      'How the file is made; Standard grows, Fixed takes up the whole size',
      { wire: 'enum[]' },
    ),
  },
});

export const iMediumCreateDiffStorage: ToolDef<t.IMediumCreateDiffStorageParams> = tool({
  name: 'virtualbox_create_differencing_medium',
  title: 'Create differencing medium',
  doc: 'Make a disk that holds only the changes against another one.',
  category: 'medium',
  operations: ['IMedium.createDiffStorage'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'invoke',
    operation: 'IMedium_createDiffStorage',
    sends: ['target', 'variant'],
    returns: 'IProgress',
    path: ['medium'],
  },
  result: nothing,
  params: {
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
    target: required(text('File to make for the changes', { wire: 'new:IMedium' })),
    variant: list(
      text(undefined, {
        oneOf: [
          'Standard',
          'VmdkSplit2G',
          'VmdkRawDisk',
          'VmdkStreamOptimized',
          'VmdkESX',
          'VdiZeroExpand',
          'Fixed',
          'Diff',
          'Formatted',
          'NoCreateDir',
        ],
      }),
      'How the file is made; Standard grows, Fixed takes up the whole size',
      { wire: 'enum[]' },
    ),
  },
});

export const iMediumDeleteStorage: ToolDef<t.IMediumDeleteStorageParams> = tool({
  name: 'virtualbox_delete_medium_storage',
  title: 'Delete medium storage',
  doc: 'Delete a disk image file from the host for good.',
  category: 'medium',
  operations: ['IMedium.deleteStorage'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'invoke',
    operation: 'IMedium_deleteStorage',
    sends: [],
    returns: 'IProgress',
    path: ['medium'],
  },
  result: nothing,
  params: {
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
  },
});

export const iMediumGet: ToolDef<t.IMediumGetParams> = tool({
  name: 'virtualbox_get_medium',
  title: 'Get medium',
  doc: 'Show a disk or image: path, format, real and virtual size, type, parent and the machines that use it.',
  category: 'medium',
  operations: [
    'IMedium.getAllowedTypes',
    'IMedium.getAutoReset',
    'IMedium.getBase',
    'IMedium.getChildren',
    'IMedium.getDescription',
    'IMedium.getDeviceType',
    'IMedium.getFormat',
    'IMedium.getHostDrive',
    'IMedium.getId',
    'IMedium.getLastAccessError',
    'IMedium.getLocation',
    'IMedium.getLogicalSize',
    'IMedium.getMachineIds',
    'IMedium.getMediumFormat',
    'IMedium.getName',
    'IMedium.getParent',
    'IMedium.getReadOnly',
    'IMedium.getSize',
    'IMedium.getState',
    'IMedium.getType',
    'IMedium.getVariant',
  ],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'get',
    reads: [
      'allowedTypes enum[]',
      'autoReset boolean',
      'base IMedium',
      'children IMedium[]',
      'description string',
      'deviceType enum',
      'format string',
      'hostDrive boolean',
      'id string',
      'lastAccessError string',
      'location string',
      'logicalSize int64',
      'machineIds string[]',
      'mediumFormat IMediumFormat',
      'name string',
      'parent IMedium',
      'readOnly boolean',
      'size int64',
      'state enum',
      'type enum',
      'variant enum[]',
    ],
    path: ['medium'],
    refreshes: true,
  },
  result: shape('IMedium'),
  params: {
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
    attributes: list(
      text(undefined, {
        oneOf: [
          'allowedTypes',
          'autoReset',
          'base',
          'children',
          'description',
          'deviceType',
          'format',
          'hostDrive',
          'id',
          'lastAccessError',
          'location',
          'logicalSize',
          'machineIds',
          'mediumFormat',
          'name',
          'parent',
          'readOnly',
          'size',
          'state',
          'type',
          'variant',
        ],
      }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const iMediumGetProperties: ToolDef<t.IMediumGetPropertiesParams> = tool({
  name: 'virtualbox_get_medium_properties',
  title: 'Get medium properties',
  doc: 'Show the format-specific properties of a disk.',
  category: 'medium',
  operations: ['IMedium.getProperties'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'invoke',
    operation: 'IMedium_getProperties',
    sends: ['names'],
    returns: 'string[]',
    outs: ['returnNames string[]'],
    rows: { returnNames: 'name', returnval: 'value' },
    path: ['medium'],
  },
  result: list(shape('IMediumGetPropertiesResult')),
  params: {
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
    names: text('Names of the properties, comma-separated; all when left out', { wire: 'string' }),
  },
});

export const iMediumGetProperty: ToolDef<t.IMediumGetPropertyParams> = tool({
  name: 'virtualbox_get_medium_property',
  title: 'Get medium property',
  doc: 'Show one format-specific property of a disk.',
  category: 'medium',
  operations: ['IMedium.getProperty'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'invoke',
    operation: 'IMedium_getProperty',
    sends: ['name'],
    returns: 'string',
    path: ['medium'],
  },
  result: text(),
  params: {
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
  },
});

export const iMediumGetSnapshotIds: ToolDef<t.IMediumGetSnapshotIdsParams> = tool({
  name: 'virtualbox_get_medium_snapshot_ids',
  title: 'Get medium snapshot ids',
  doc: 'Show in which snapshots of a machine a disk is used.',
  category: 'medium',
  operations: ['IMedium.getSnapshotIds'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'invoke',
    operation: 'IMedium_getSnapshotIds',
    sends: ['machineId'],
    returns: 'string[]',
    path: ['medium'],
  },
  result: list(uuid()),
  params: {
    machineId: required(text('Machine, by name or id', { ref: 'Machine', wire: 'machineId' })),
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
  },
});

export const iMediumMergeTo: ToolDef<t.IMediumMergeToParams> = tool({
  name: 'virtualbox_merge_medium',
  title: 'Merge medium',
  doc: 'Merge a differencing disk with another one of its line.',
  category: 'medium',
  operations: ['IMedium.mergeTo'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'invoke',
    operation: 'IMedium_mergeTo',
    sends: ['target'],
    returns: 'IProgress',
    path: ['medium'],
  },
  result: nothing,
  params: {
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
    target: required(text('Disk to merge into, by path or id', { ref: 'Medium', wire: 'IMedium' })),
  },
});

export const iMediumMoveTo: ToolDef<t.IMediumMoveToParams> = tool({
  name: 'virtualbox_move_medium',
  title: 'Move medium',
  doc: 'Move or rename the file of a disk.',
  category: 'medium',
  operations: ['IMedium.moveTo'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'invoke',
    operation: 'IMedium_moveTo',
    sends: ['location'],
    returns: 'IProgress',
    path: ['medium'],
  },
  result: nothing,
  params: {
    location: required(text('New path', { wire: 'path' })),
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
  },
});

export const iMediumOpenForIo: ToolDef<t.IMediumOpenForIoParams> = tool({
  name: 'virtualbox_open_medium_io',
  title: 'Open medium I/O',
  doc: 'Open a disk image to read or change its raw content from outside a guest.',
  category: 'medium',
  operations: ['IMedium.openForIO'],
  effect: 'act',
  risk: 'low',
  flags: ['dataOut'],
  raisedBy: [
    { param: 'writable', equals: true, risk: 'high', why: 'its content can then be changed from outside the guest' },
  ],
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'invoke',
    operation: 'IMedium_openForIO',
    sends: ['writable', 'password'],
    returns: 'IMediumIO',
    path: ['medium'],
  },
  result: shape('IMediumIO'),
  params: {
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
    password: text('Password', { wire: 'string', secret: 'secret' }),
    writable: flag('Allow changes', { wire: 'boolean' }),
  },
});

export const iMediumRefreshState: ToolDef<t.IMediumRefreshStateParams> = tool({
  name: 'virtualbox_refresh_medium_state',
  title: 'Refresh medium state',
  doc: "Look at a disk's file again to see whether it can be reached.",
  category: 'medium',
  operations: ['IMedium.refreshState'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'invoke',
    operation: 'IMedium_refreshState',
    sends: [],
    returns: 'enum',
    path: ['medium'],
  },
  result: text(undefined, {
    oneOf: ['NotCreated', 'Created', 'LockedRead', 'LockedWrite', 'Inaccessible', 'Creating', 'Deleting'],
  }),
  params: {
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
  },
});

export const iMediumReset: ToolDef<t.IMediumResetParams> = tool({
  name: 'virtualbox_reset_medium',
  title: 'Reset medium',
  doc: 'Throw away everything written to a differencing disk.',
  category: 'medium',
  operations: ['IMedium.reset'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'invoke',
    operation: 'IMedium_reset',
    sends: [],
    returns: 'IProgress',
    path: ['medium'],
  },
  result: nothing,
  params: {
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
  },
});

export const iMediumResize: ToolDef<t.IMediumResizeParams> = tool({
  name: 'virtualbox_resize_medium',
  title: 'Resize medium',
  doc: 'Make a disk bigger; the guest has to grow its file system itself.',
  category: 'medium',
  operations: ['IMedium.resize'],
  effect: 'write',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'invoke',
    operation: 'IMedium_resize',
    sends: ['logicalSize'],
    returns: 'IProgress',
    path: ['medium'],
    demands: 'disk',
    leaves: 'sizes',
  },
  result: nothing,
  params: {
    logicalSize: required(
      whole('New size: a text with its unit such as "40 GiB", or a number of bytes', { unit: 'bytes', wire: 'int64' }),
    ),
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
  },
});

export const iMediumResizeAndCloneTo: ToolDef<t.IMediumResizeAndCloneToParams> = tool({
  name: 'virtualbox_resize_and_clone_medium',
  title: 'Resize and clone medium',
  doc: 'Copy a disk into a new one of another size.',
  category: 'medium',
  operations: ['IMedium.resizeAndCloneTo'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'invoke',
    operation: 'IMedium_resizeAndCloneTo',
    sends: ['target', 'logicalSize', 'variant', 'parent'],
    returns: 'IProgress',
    path: ['medium'],
    demands: 'disk',
  },
  result: nothing,
  params: {
    logicalSize: required(
      whole('Size of the copy: a text with its unit such as "40 GiB", or a number of bytes', {
        unit: 'bytes',
        wire: 'int64',
      }),
    ),
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
    target: required(text('File to make', { wire: 'new:IMedium' })),
    parent: text('Disk that it builds on; none for a full copy', { wire: 'IMedium' }),
    variant: list(
      text(undefined, {
        oneOf: [
          'Standard',
          'VmdkSplit2G',
          'VmdkRawDisk',
          'VmdkStreamOptimized',
          'VmdkESX',
          'VdiZeroExpand',
          'Fixed',
          'Diff',
          'Formatted',
          'NoCreateDir',
        ],
      }),
      'How the file is made; Standard grows, Fixed takes up the whole size',
      { wire: 'enum[]' },
    ),
  },
});

export const iMediumSetIds: ToolDef<t.IMediumSetIdsParams> = tool({
  name: 'virtualbox_set_medium_ids',
  title: 'Set medium ids',
  doc: 'Give a disk image another UUID or parent UUID.',
  category: 'medium',
  operations: ['IMedium.setIds'],
  effect: 'write',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'invoke',
    operation: 'IMedium_setIds',
    sends: ['setImageId', 'imageId', 'setParentId', 'parentId'],
    path: ['medium'],
  },
  result: nothing,
  params: {
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
    imageId: uuid('New id; made up when empty', { wire: 'string' }),
    parentId: uuid('New id of the parent', { wire: 'string' }),
    setImageId: flag('Change the id of the image', { wire: 'boolean' }),
    setParentId: flag('Change the id of its parent', { wire: 'boolean' }),
  },
});

export const iMediumSetProperties: ToolDef<t.IMediumSetPropertiesParams> = tool({
  name: 'virtualbox_set_medium_properties',
  title: 'Set medium properties',
  doc: 'Set several format-specific properties of a disk.',
  category: 'medium',
  operations: ['IMedium.setProperties'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'invoke',
    operation: 'IMedium_setProperties',
    sends: ['names', 'values'],
    path: ['medium'],
  },
  result: nothing,
  params: {
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
    names: list(text(), 'Names, in the order of the values', { wire: 'string[]' }),
    values: list(text(), 'Values, in the order of the names', { wire: 'string[]' }),
  },
});

export const iMediumSetProperty: ToolDef<t.IMediumSetPropertyParams> = tool({
  name: 'virtualbox_set_medium_property',
  title: 'Set medium property',
  doc: 'Set one format-specific property of a disk.',
  category: 'medium',
  operations: ['IMedium.setProperty'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'invoke',
    operation: 'IMedium_setProperty',
    sends: ['name', 'value'],
    path: ['medium'],
  },
  result: nothing,
  params: {
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
    value: required(text('Value to set', { wire: 'string' })),
  },
});

export const iMediumUpdate: ToolDef<t.IMediumUpdateParams> = tool({
  name: 'virtualbox_update_medium',
  title: 'Update medium',
  doc: "Change a disk's type, description or path, such as immutable or shareable.",
  category: 'medium',
  operations: ['IMedium.setAutoReset', 'IMedium.setDescription', 'IMedium.setLocation', 'IMedium.setType'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    {
      param: 'type',
      anyOf: ['Immutable', 'MultiAttach'],
      effect: 'destroy',
      risk: 'high',
      why: 'the disk drops what is written to it at the next start',
    },
    {
      param: 'type',
      present: true,
      unless: { type: ['Immutable', 'MultiAttach'] },
      risk: 'high',
      why: 'it decides whether snapshots hold the disk, and who can write to it',
    },
    { param: 'location', present: true, risk: 'high', why: 'machines look for the disk elsewhere from then on' },
    { param: 'autoReset', equals: true, effect: 'destroy', risk: 'high', why: 'drops what was written at every start' },
  ],
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'update',
    sends: ['autoReset', 'description', 'location', 'type'],
    path: ['medium'],
  },
  result: shape('IMedium'),
  params: {
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
    autoReset: flag('Throw away what was written at every start', { wire: 'boolean' }),
    description: text('Note for people; handle of the description in cloud calls', { wire: 'string' }),
    location: text('Path of the file', { wire: 'path' }),
    type: text('Which kind', {
      oneOf: ['Normal', 'Immutable', 'Writethrough', 'Shareable', 'Readonly', 'MultiAttach'],
      wire: 'enum',
    }),
  },
});

export const iMediumFormatDescribeFileExtensions: ToolDef<t.IMediumFormatDescribeFileExtensionsParams> = tool({
  name: 'virtualbox_describe_medium_format_extensions',
  title: 'Describe medium format extensions',
  doc: 'Show which file name endings belong to a disk format.',
  category: 'medium',
  operations: ['IMediumFormat.describeFileExtensions'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IMediumFormat',
    how: 'invoke',
    operation: 'IMediumFormat_describeFileExtensions',
    sends: [],
    outs: ['extensions string[]', 'types enum[]'],
    path: [
      'vbox',
      'IVirtualBox_getSystemProperties',
      {
        op: 'ISystemProperties_getMediumFormats',
        pick: 'format',
        by: ['IMediumFormat_getId', 'IMediumFormat_getName'],
      },
    ],
  },
  result: shape('IMediumFormatDescribeFileExtensionsResult'),
  params: {
    format: required(text('Format, as VirtualBox calls it')),
  },
});

export const iMediumFormatDescribeProperties: ToolDef<t.IMediumFormatDescribePropertiesParams> = tool({
  name: 'virtualbox_describe_medium_format_properties',
  title: 'Describe medium format properties',
  doc: 'Show which properties a disk format has.',
  category: 'medium',
  operations: ['IMediumFormat.describeProperties'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IMediumFormat',
    how: 'invoke',
    operation: 'IMediumFormat_describeProperties',
    sends: [],
    outs: ['names string[]', 'descriptions string[]', 'types enum[]', 'flags uint32[]', 'defaults string[]'],
    rows: { names: 'name', descriptions: 'description', types: 'type', flags: 'flags', defaults: 'default' },
    path: [
      'vbox',
      'IVirtualBox_getSystemProperties',
      {
        op: 'ISystemProperties_getMediumFormats',
        pick: 'format',
        by: ['IMediumFormat_getId', 'IMediumFormat_getName'],
      },
    ],
  },
  result: list(shape('IMediumFormatDescribePropertiesResult')),
  params: {
    format: required(text('Format, as VirtualBox calls it')),
  },
});

export const iMediumFormatGet: ToolDef<t.IMediumFormatGetParams> = tool({
  name: 'virtualbox_get_medium_format',
  title: 'Get medium format',
  doc: 'Show what a disk format can do.',
  category: 'medium',
  operations: ['IMediumFormat.getCapabilities', 'IMediumFormat.getId', 'IMediumFormat.getName'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IMediumFormat',
    how: 'get',
    reads: ['capabilities enum[]', 'id string', 'name string'],
    path: [
      'vbox',
      'IVirtualBox_getSystemProperties',
      {
        op: 'ISystemProperties_getMediumFormats',
        pick: 'format',
        by: ['IMediumFormat_getId', 'IMediumFormat_getName'],
      },
    ],
  },
  result: shape('IMediumFormat'),
  params: {
    format: required(text('Format, as VirtualBox calls it')),
    attributes: list(
      text(undefined, { oneOf: ['capabilities', 'id', 'name'] }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const iMediumIoClose: ToolDef<t.IMediumIoCloseParams> = tool({
  name: 'virtualbox_close_medium_io',
  title: 'Close medium I/O',
  doc: 'End raw access to a disk image.',
  category: 'medium',
  operations: ['IMediumIO.close'],
  effect: 'act',
  risk: 'low',
  call: { kind: 'soap', on: 'IMediumIO', how: 'invoke', operation: 'IMediumIO_close', sends: [], path: ['@mediumIO'] },
  result: nothing,
  params: {
    mediumIO: required(text('Handle of the opened image')),
  },
});

export const iMediumIoConvertToStream: ToolDef<t.IMediumIoConvertToStreamParams> = tool({
  name: 'virtualbox_convert_medium_io_to_stream',
  title: 'Convert medium I/O to stream',
  doc: 'Turn an opened image into a stream of another format to read from.',
  category: 'medium',
  operations: ['IMediumIO.convertToStream'],
  effect: 'act',
  risk: 'low',
  flags: ['dataOut'],
  call: {
    kind: 'soap',
    on: 'IMediumIO',
    how: 'invoke',
    operation: 'IMediumIO_convertToStream',
    sends: ['format', 'variant', 'bufferSize'],
    returns: 'IProgress',
    outs: ['stream IDataStream'],
    path: ['@mediumIO'],
  },
  result: shape('IMediumIOConvertToStreamResult'),
  params: {
    bufferSize: required(whole('Bytes kept ready', { unit: 'bytes', wire: 'uint32' })),
    format: required(text('Format, as VirtualBox calls it', { wire: 'string' })),
    mediumIO: required(text('Handle of the opened image')),
    variant: list(
      text(undefined, {
        oneOf: [
          'Standard',
          'VmdkSplit2G',
          'VmdkRawDisk',
          'VmdkStreamOptimized',
          'VmdkESX',
          'VdiZeroExpand',
          'Fixed',
          'Diff',
          'Formatted',
          'NoCreateDir',
        ],
      }),
      'How the file is made; Standard grows, Fixed takes up the whole size',
      { wire: 'enum[]' },
    ),
  },
});

export const iMediumIoFormatFat: ToolDef<t.IMediumIoFormatFatParams> = tool({
  name: 'virtualbox_format_medium_io_fat',
  title: 'Format medium I/O FAT',
  doc: 'Format an opened image with the FAT file system, losing everything on it.',
  category: 'medium',
  operations: ['IMediumIO.formatFAT'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'soap',
    on: 'IMediumIO',
    how: 'invoke',
    operation: 'IMediumIO_formatFAT',
    sends: ['quick'],
    path: ['@mediumIO'],
  },
  result: nothing,
  params: {
    mediumIO: required(text('Handle of the opened image')),
    quick: flag("Write only the file system's own tables", { wire: 'boolean' }),
  },
});

export const iMediumIoGet: ToolDef<t.IMediumIoGetParams> = tool({
  name: 'virtualbox_get_medium_io',
  title: 'Get medium I/O',
  doc: 'Show a disk image that is open for raw access.',
  category: 'medium',
  operations: ['IMediumIO.getExplorer', 'IMediumIO.getMedium', 'IMediumIO.getWritable'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IMediumIO',
    how: 'get',
    reads: ['explorer IVFSExplorer', 'medium IMedium', 'writable boolean'],
    path: ['@mediumIO'],
  },
  result: shape('IMediumIO'),
  params: {
    mediumIO: required(text('Handle of the opened image')),
    attributes: list(
      text(undefined, { oneOf: ['explorer', 'medium', 'writable'] }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const iMediumIoInitializePartitionTable: ToolDef<t.IMediumIoInitializePartitionTableParams> = tool({
  name: 'virtualbox_initialize_medium_io_partitions',
  title: 'Initialize medium I/O partitions',
  doc: 'Write a new partition table to an opened image.',
  category: 'medium',
  operations: ['IMediumIO.initializePartitionTable'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'soap',
    on: 'IMediumIO',
    how: 'invoke',
    operation: 'IMediumIO_initializePartitionTable',
    sends: ['format', 'wholeDiskInOneEntry'],
    path: ['@mediumIO'],
  },
  result: nothing,
  params: {
    format: required(text('Format, as VirtualBox calls it', { oneOf: ['MBR', 'GPT'], wire: 'enum' })),
    mediumIO: required(text('Handle of the opened image')),
    wholeDiskInOneEntry: flag('Make one partition of the whole disk', { wire: 'boolean' }),
  },
});

export const iMediumIoRead: ToolDef<t.IMediumIoReadParams> = tool({
  name: 'virtualbox_read_medium_io',
  title: 'Read medium I/O',
  doc: 'Read raw bytes of a disk image that was opened for it.',
  category: 'medium',
  operations: ['IMediumIO.read'],
  effect: 'read',
  risk: 'high',
  flags: ['dataOut', 'secretOut'],
  call: {
    kind: 'soap',
    on: 'IMediumIO',
    how: 'invoke',
    operation: 'IMediumIO_read',
    sends: ['offset', 'size'],
    returns: 'octets',
    path: ['@mediumIO'],
  },
  result: text(),
  params: {
    mediumIO: required(text('Handle of the opened image')),
    offset: required(whole('Byte to start from', { unit: 'bytes', wire: 'int64' })),
    size: required(whole('How many bytes', { unit: 'bytes', wire: 'uint32' })),
  },
});

export const iMediumIoWrite: ToolDef<t.IMediumIoWriteParams> = tool({
  name: 'virtualbox_write_medium_io',
  title: 'Write medium I/O',
  doc: 'Overwrite raw bytes of a disk image that was opened for it.',
  category: 'medium',
  operations: ['IMediumIO.write'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'soap',
    on: 'IMediumIO',
    how: 'invoke',
    operation: 'IMediumIO_write',
    sends: ['offset', 'data'],
    returns: 'uint32',
    path: ['@mediumIO'],
  },
  result: whole(),
  params: {
    data: required(text('Bytes in base64', { wire: 'octets' })),
    mediumIO: required(text('Handle of the opened image')),
    offset: required(whole('Byte to start from', { unit: 'bytes', wire: 'int64' })),
  },
});

export const iVirtualBoxCreateMedium: ToolDef<t.IVirtualBoxCreateMediumParams> = tool({
  name: 'virtualbox_create_medium',
  title: 'Create medium',
  doc: 'Announce a new disk, whose file create_medium_storage then makes; create_disk does both.',
  category: 'medium',
  operations: ['IVirtualBox.createMedium'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IVirtualBox',
    how: 'invoke',
    operation: 'IVirtualBox_createMedium',
    sends: ['format', 'location', 'accessMode', 'aDeviceTypeType'],
    returns: 'IMedium',
    path: ['vbox'],
    defaults: { format: 'VDI', accessMode: 'ReadWrite', aDeviceTypeType: 'HardDisk' },
  },
  result: shape('IMedium'),
  params: {
    location: required(text('File to make', { wire: 'path' })),
    aDeviceTypeType: text('HardDisk, DVD or Floppy', {
      oneOf: ['Null', 'Floppy', 'DVD', 'HardDisk', 'Network', 'USB', 'SharedFolder', 'Graphics3D', 'End'],
      wire: 'enum',
    }),
    accessMode: text('How it is opened: for reading, for writing or both', {
      oneOf: ['ReadOnly', 'ReadWrite'],
      wire: 'enum',
    }),
    format: text('Format, as VirtualBox calls it', { wire: 'string' }),
  },
});

export const iVirtualBoxOpenMedium: ToolDef<t.IVirtualBoxOpenMediumParams> = tool({
  name: 'virtualbox_open_medium',
  title: 'Open medium',
  doc: 'Make VirtualBox know an existing disk or image file.',
  category: 'medium',
  operations: ['IVirtualBox.openMedium'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IVirtualBox',
    how: 'invoke',
    operation: 'IVirtualBox_openMedium',
    sends: ['location', 'deviceType', 'accessMode', 'forceNewUuid'],
    returns: 'IMedium',
    path: ['vbox'],
    defaults: { accessMode: 'ReadWrite' },
  },
  result: shape('IMedium'),
  params: {
    location: required(text('The file', { wire: 'path' })),
    deviceType: required(
      text('HardDisk, DVD or Floppy', {
        oneOf: ['Null', 'Floppy', 'DVD', 'HardDisk', 'Network', 'USB', 'SharedFolder', 'Graphics3D', 'End'],
        wire: 'enum',
      }),
    ),
    accessMode: text('How it is opened: for reading, for writing or both', {
      oneOf: ['ReadOnly', 'ReadWrite'],
      wire: 'enum',
    }),
    forceNewUuid: flag('Give it a new id, for copies of a known disk', { wire: 'boolean' }),
  },
});

export const createDisk: ToolDef<t.CreateDiskParams> = tool({
  name: 'virtualbox_create_disk',
  title: 'Create disk',
  doc: 'Create a disk image file of a given size, growing or of fixed size.',
  category: 'medium',
  operations: ['IVirtualBox.createMedium', 'IMedium.createBaseStorage'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'soap', how: 'workflow', on: 'createDisk' },
  result: shape('IMedium'),
  params: {
    path: required(text('File to make; its ending says the format: vdi, vmdk, vhd', { secret: 'maybe' })),
    size: required(whole('A text with its unit such as "20 GiB", or a number of bytes', { unit: 'bytes' })),
    format: text('VDI, VMDK, VHD and so on; taken from the file name when left out'),
    fixed: flag('Take up the whole size at once'),
  },
});

export const listMedia: ToolDef<t.ListMediaParams> = tool({
  name: 'virtualbox_list_media',
  title: 'List media',
  doc: 'List the disks and images that VirtualBox knows, with path, size and the machines that use them.',
  category: 'medium',
  operations: ['IVirtualBox.getHardDisks', 'IVirtualBox.getDVDImages', 'IVirtualBox.getFloppyImages'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'soap', how: 'workflow', on: 'listMedia' },
  result: list(shape('MediumRow')),
  params: {
    type: text('Only hard disks, DVD images or floppy images', { oneOf: ['HardDisk', 'DVD', 'Floppy'] }),
    id: text('Only the one with this id'),
  },
});
