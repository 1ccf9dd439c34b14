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
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iMachineAddStorageController: ToolDef<t.IMachineAddStorageControllerParams> = tool({
  name: 'virtualbox_add_storage_controller',
  title: 'Add storage controller',
  doc: 'Add a storage controller such as SATA, IDE, NVMe or SCSI to a machine.',
  category: 'storage',
  operations: ['IMachine.addStorageController'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_addStorageController',
    sends: ['name', 'connectionType'],
    returns: 'IStorageController',
    lock: 'settings',
    path: ['machine'],
  },
  result: shape('IStorageController'),
  params: {
    connectionType: required(
      text('IDE, SATA, SCSI, Floppy, SAS, USB, PCIe or VirtioSCSI', {
        oneOf: ['Null', 'IDE', 'SATA', 'SCSI', 'Floppy', 'SAS', 'USB', 'PCIe', 'VirtioSCSI'],
        wire: 'enum',
      }),
    ),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('What to call the controller', { wire: 'string' })),
  },
});

export const iMachineAttachDevice: ToolDef<t.IMachineAttachDeviceParams> = tool({
  name: 'virtualbox_attach_device',
  title: 'Attach device',
  doc: 'Plug a disk, image or drive into a given port of a storage controller.',
  category: 'storage',
  operations: ['IMachine.attachDevice'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_attachDevice',
    sends: ['name', 'controllerPort', 'device', 'type', 'medium'],
    lock: 'settings',
    path: ['machine'],
  },
  result: nothing,
  params: {
    controllerPort: required(whole('Port of the controller, from 0', { wire: 'int32' })),
    device: required(whole('Device on the port, from 0; kind of device for the boot order', { wire: 'int32' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    medium: required(
      text('Disk or image by path or id, host:DRIVE for a drive of the host; an empty drive when empty', {
        wire: 'drive:IMedium',
      }),
    ),
    name: required(text('Name of what is meant', { wire: 'string' })),
    type: required(
      text('Which kind', {
        oneOf: ['Null', 'Floppy', 'DVD', 'HardDisk', 'Network', 'USB', 'SharedFolder', 'Graphics3D', 'End'],
        wire: 'enum',
      }),
    ),
  },
});

export const iMachineAttachDeviceWithoutMedium: ToolDef<t.IMachineAttachDeviceWithoutMediumParams> = tool({
  name: 'virtualbox_attach_empty_drive',
  title: 'Attach empty drive',
  doc: 'Add an empty DVD or floppy drive to a storage controller.',
  category: 'storage',
  operations: ['IMachine.attachDeviceWithoutMedium'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_attachDeviceWithoutMedium',
    sends: ['name', 'controllerPort', 'device', 'type'],
    lock: 'settings',
    path: ['machine'],
  },
  result: nothing,
  params: {
    controllerPort: required(whole('Port of the controller, from 0', { wire: 'int32' })),
    device: required(whole('Device on the port, from 0; kind of device for the boot order', { wire: 'int32' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
    type: required(
      text('Which kind', {
        oneOf: ['Null', 'Floppy', 'DVD', 'HardDisk', 'Network', 'USB', 'SharedFolder', 'Graphics3D', 'End'],
        wire: 'enum',
      }),
    ),
  },
});

export const iMachineDetachDevice: ToolDef<t.IMachineDetachDeviceParams> = tool({
  name: 'virtualbox_detach_device',
  title: 'Detach device',
  doc: 'Unplug a disk or drive from a machine; its file stays.',
  category: 'storage',
  operations: ['IMachine.detachDevice'],
  effect: 'write',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_detachDevice',
    sends: ['name', 'controllerPort', 'device'],
    lock: 'settings',
    path: ['machine'],
  },
  result: nothing,
  params: {
    controllerPort: required(whole('Port of the controller, from 0', { wire: 'int32' })),
    device: required(whole('Device on the port, from 0; kind of device for the boot order', { wire: 'int32' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
  },
});

export const iMachineGetMedium: ToolDef<t.IMachineGetMediumParams> = tool({
  name: 'virtualbox_get_attached_medium',
  title: 'Get attached medium',
  doc: 'Show the disk or image in one slot of a machine.',
  category: 'storage',
  operations: ['IMachine.getMedium'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_getMedium',
    sends: ['name', 'controllerPort', 'device'],
    returns: 'IMedium',
    path: ['machine'],
  },
  result: shape('IMedium'),
  params: {
    controllerPort: required(whole('Port of the controller, from 0', { wire: 'int32' })),
    device: required(whole('Device on the port, from 0; kind of device for the boot order', { wire: 'int32' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
  },
});

export const iMachineGetMediumAttachment: ToolDef<t.IMachineGetMediumAttachmentParams> = tool({
  name: 'virtualbox_get_medium_attachment',
  title: 'Get medium attachment',
  doc: 'Show one slot of a storage controller: what is plugged in and how.',
  category: 'storage',
  operations: ['IMachine.getMediumAttachment'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_getMediumAttachment',
    sends: ['name', 'controllerPort', 'device'],
    returns: 'IMediumAttachment',
    path: ['machine'],
  },
  result: shape('IMediumAttachment'),
  params: {
    controllerPort: required(whole('Port of the controller, from 0', { wire: 'int32' })),
    device: required(whole('Device on the port, from 0; kind of device for the boot order', { wire: 'int32' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
  },
});

export const iMachineGetMediumAttachmentsOfController: ToolDef<t.IMachineGetMediumAttachmentsOfControllerParams> = tool(
  {
    name: 'virtualbox_list_medium_attachments_of_controller',
    title: 'List medium attachments of controller',
    doc: 'List everything that is plugged into one storage controller of a machine.',
    category: 'storage',
    operations: ['IMachine.getMediumAttachmentsOfController'],
    effect: 'read',
    risk: 'none',
    call: {
      kind: 'soap',
      on: 'IMachine',
      how: 'invoke',
      operation: 'IMachine_getMediumAttachmentsOfController',
      sends: ['name'],
      returns: 'IMediumAttachment[]',
      path: ['machine'],
    },
    result: list(shape('IMediumAttachment')),
    params: {
      machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
      name: required(text('Name of what is meant', { wire: 'string' })),
    },
  },
);

export const iMachineGetStorageControllerByInstance: ToolDef<t.IMachineGetStorageControllerByInstanceParams> = tool({
  name: 'virtualbox_find_storage_controller_by_instance',
  title: 'Find storage controller by instance',
  doc: 'Look a storage controller up by its bus and number.',
  category: 'storage',
  operations: ['IMachine.getStorageControllerByInstance'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_getStorageControllerByInstance',
    sends: ['connectionType', 'instance'],
    returns: 'IStorageController',
    path: ['machine'],
  },
  result: shape('IStorageController'),
  params: {
    connectionType: required(
      text('Kind of storage controller', {
        oneOf: ['Null', 'IDE', 'SATA', 'SCSI', 'Floppy', 'SAS', 'USB', 'PCIe', 'VirtioSCSI'],
        wire: 'enum',
      }),
    ),
    instance: required(whole('Number among controllers of its kind, from 0', { wire: 'uint32' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iMachineGetStorageControllerByName: ToolDef<t.IMachineGetStorageControllerByNameParams> = tool({
  name: 'virtualbox_find_storage_controller',
  title: 'Find storage controller',
  doc: 'Look a storage controller of a machine up by name.',
  category: 'storage',
  operations: ['IMachine.getStorageControllerByName'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_getStorageControllerByName',
    sends: ['name'],
    returns: 'IStorageController',
    path: ['machine'],
  },
  result: shape('IStorageController'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
  },
});

export const iMachineMountMedium: ToolDef<t.IMachineMountMediumParams> = tool({
  name: 'virtualbox_mount_medium',
  title: 'Mount medium',
  doc: 'Put an image into a given drive of a machine, or take it out; change_dvd finds the drive itself.',
  category: 'storage',
  operations: ['IMachine.mountMedium'],
  effect: 'write',
  risk: 'low',
  raisedBy: [{ param: 'force', equals: true, risk: 'high', why: 'changed even though the guest holds it' }],
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_mountMedium',
    sends: ['name', 'controllerPort', 'device', 'medium', 'force'],
    lock: 'settings',
    path: ['machine'],
  },
  result: nothing,
  params: {
    controllerPort: required(whole('Port of the controller, from 0', { wire: 'int32' })),
    device: required(whole('Device on the port, from 0; kind of device for the boot order', { wire: 'int32' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    medium: required(
      text('Image by path or id, host:DRIVE for a drive of the host; takes the image out when empty', {
        wire: 'drive:IMedium',
      }),
    ),
    name: required(text('Name of what is meant', { wire: 'string' })),
    force: flag('Change it even though the guest has locked the drive', { wire: 'boolean' }),
  },
});

export const iMachineNonRotationalDevice: ToolDef<t.IMachineNonRotationalDeviceParams> = tool({
  name: 'virtualbox_set_non_rotational_device',
  title: 'Set non rotational device',
  doc: 'Tell the guest whether a disk is a solid-state drive.',
  category: 'storage',
  operations: ['IMachine.nonRotationalDevice'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_nonRotationalDevice',
    sends: ['name', 'controllerPort', 'device', 'nonRotational'],
    lock: 'settings',
    path: ['machine'],
  },
  result: nothing,
  params: {
    controllerPort: required(whole('Port of the controller, from 0', { wire: 'int32' })),
    device: required(whole('Device on the port, from 0; kind of device for the boot order', { wire: 'int32' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
    nonRotational: flag('True for a solid-state drive', { wire: 'boolean' }),
  },
});

export const iMachinePassthroughDevice: ToolDef<t.IMachinePassthroughDeviceParams> = tool({
  name: 'virtualbox_set_passthrough_device',
  title: 'Set passthrough device',
  doc: 'Let the guest send its own commands to a DVD drive of the host, for burning.',
  category: 'storage',
  operations: ['IMachine.passthroughDevice'],
  effect: 'write',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_passthroughDevice',
    sends: ['name', 'controllerPort', 'device', 'passthrough'],
    lock: 'settings',
    path: ['machine'],
  },
  result: nothing,
  params: {
    controllerPort: required(whole('Port of the controller, from 0', { wire: 'int32' })),
    device: required(whole('Device on the port, from 0; kind of device for the boot order', { wire: 'int32' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
    passthrough: flag('True to let commands through', { wire: 'boolean' }),
  },
});

export const iMachineRemoveStorageController: ToolDef<t.IMachineRemoveStorageControllerParams> = tool({
  name: 'virtualbox_remove_storage_controller',
  title: 'Remove storage controller',
  doc: 'Remove a storage controller from a machine; its disks are unplugged, their files stay.',
  category: 'storage',
  operations: ['IMachine.removeStorageController'],
  effect: 'destroy',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_removeStorageController',
    sends: ['name'],
    lock: 'settings',
    path: ['machine'],
    proves: { op: 'IMachine_getStorageControllerByName', param: 'name' },
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
  },
});

export const iMachineSetAutoDiscardForDevice: ToolDef<t.IMachineSetAutoDiscardForDeviceParams> = tool({
  name: 'virtualbox_set_auto_discard_for_device',
  title: 'Set auto discard for device',
  doc: 'Let a disk image shrink when the guest trims its blocks.',
  category: 'storage',
  operations: ['IMachine.setAutoDiscardForDevice'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_setAutoDiscardForDevice',
    sends: ['name', 'controllerPort', 'device', 'discard'],
    lock: 'settings',
    path: ['machine'],
  },
  result: nothing,
  params: {
    controllerPort: required(whole('Port of the controller, from 0', { wire: 'int32' })),
    device: required(whole('Device on the port, from 0; kind of device for the boot order', { wire: 'int32' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
    discard: flag('True to shrink when the guest trims', { wire: 'boolean' }),
  },
});

export const iMachineSetBandwidthGroupForDevice: ToolDef<t.IMachineSetBandwidthGroupForDeviceParams> = tool({
  name: 'virtualbox_set_bandwidth_group_for_device',
  title: 'Set bandwidth group for device',
  doc: 'Limit how fast a disk may be read and written by putting it into a bandwidth group.',
  category: 'storage',
  operations: ['IMachine.setBandwidthGroupForDevice'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_setBandwidthGroupForDevice',
    sends: ['name', 'controllerPort', 'device', 'bandwidthGroup'],
    lock: 'settings',
    path: ['machine'],
  },
  result: nothing,
  params: {
    bandwidthGroup: required(
      text('Group that limits its speed, by name; none when empty', { wire: 'IBandwidthGroup' }),
    ),
    controllerPort: required(whole('Port of the controller, from 0', { wire: 'int32' })),
    device: required(whole('Device on the port, from 0; kind of device for the boot order', { wire: 'int32' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
  },
});

export const iMachineSetHotPluggableForDevice: ToolDef<t.IMachineSetHotPluggableForDeviceParams> = tool({
  name: 'virtualbox_set_hot_pluggable_for_device',
  title: 'Set hot pluggable for device',
  doc: 'Allow a disk to be plugged in and out while the machine runs.',
  category: 'storage',
  operations: ['IMachine.setHotPluggableForDevice'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_setHotPluggableForDevice',
    sends: ['name', 'controllerPort', 'device', 'hotPluggable'],
    lock: 'settings',
    path: ['machine'],
  },
  result: nothing,
  params: {
    controllerPort: required(whole('Port of the controller, from 0', { wire: 'int32' })),
    device: required(whole('Device on the port, from 0; kind of device for the boot order', { wire: 'int32' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
    hotPluggable: flag('True to allow it', { wire: 'boolean' }),
  },
});

export const iMachineSetNoBandwidthGroupForDevice: ToolDef<t.IMachineSetNoBandwidthGroupForDeviceParams> = tool({
  name: 'virtualbox_clear_bandwidth_group_for_device',
  title: 'Clear bandwidth group for device',
  doc: 'Lift the speed limit of a disk.',
  category: 'storage',
  operations: ['IMachine.setNoBandwidthGroupForDevice'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_setNoBandwidthGroupForDevice',
    sends: ['name', 'controllerPort', 'device'],
    lock: 'settings',
    path: ['machine'],
  },
  result: nothing,
  params: {
    controllerPort: required(whole('Port of the controller, from 0', { wire: 'int32' })),
    device: required(whole('Device on the port, from 0; kind of device for the boot order', { wire: 'int32' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
  },
});

export const iMachineSetStorageControllerBootable: ToolDef<t.IMachineSetStorageControllerBootableParams> = tool({
  name: 'virtualbox_set_storage_controller_bootable',
  title: 'Set storage controller bootable',
  doc: 'Choose whether a machine may boot from the disks of a controller.',
  category: 'storage',
  operations: ['IMachine.setStorageControllerBootable'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_setStorageControllerBootable',
    sends: ['name', 'bootable'],
    lock: 'settings',
    path: ['machine'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
    bootable: flag('True when it may be booted from', { wire: 'boolean' }),
  },
});

export const iMachineTemporaryEjectDevice: ToolDef<t.IMachineTemporaryEjectDeviceParams> = tool({
  name: 'virtualbox_set_temporary_eject_device',
  title: 'Set temporary eject device',
  doc: 'Choose whether what the guest ejects comes back at the next start.',
  category: 'storage',
  operations: ['IMachine.temporaryEjectDevice'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_temporaryEjectDevice',
    sends: ['name', 'controllerPort', 'device', 'temporaryEject'],
    lock: 'settings',
    path: ['machine'],
  },
  result: nothing,
  params: {
    controllerPort: required(whole('Port of the controller, from 0', { wire: 'int32' })),
    device: required(whole('Device on the port, from 0; kind of device for the boot order', { wire: 'int32' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
    temporaryEject: flag('True when it is back at the next start', { wire: 'boolean' }),
  },
});

export const iMachineUnmountMedium: ToolDef<t.IMachineUnmountMediumParams> = tool({
  name: 'virtualbox_unmount_medium',
  title: 'Unmount medium',
  doc: 'Take the image out of a given drive of a machine.',
  category: 'storage',
  operations: ['IMachine.unmountMedium'],
  effect: 'write',
  risk: 'low',
  raisedBy: [{ param: 'force', equals: true, risk: 'high', why: 'taken out even though the guest holds it' }],
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_unmountMedium',
    sends: ['name', 'controllerPort', 'device', 'force'],
    lock: 'settings',
    path: ['machine'],
  },
  result: nothing,
  params: {
    controllerPort: required(whole('Port of the controller, from 0', { wire: 'int32' })),
    device: required(whole('Device on the port, from 0; kind of device for the boot order', { wire: 'int32' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
    force: flag('Take it out even though the guest has locked the drive', { wire: 'boolean' }),
  },
});

export const iStorageControllerGet: ToolDef<t.IStorageControllerGetParams> = tool({
  name: 'virtualbox_get_storage_controller',
  title: 'Get storage controller',
  doc: 'Show a storage controller: bus, type, ports, cache and whether it can be booted from.',
  category: 'storage',
  operations: [
    'IStorageController.getBootable',
    'IStorageController.getBus',
    'IStorageController.getControllerType',
    'IStorageController.getInstance',
    'IStorageController.getMaxDevicesPerPortCount',
    'IStorageController.getMaxPortCount',
    'IStorageController.getMinPortCount',
    'IStorageController.getName',
    'IStorageController.getPortCount',
    'IStorageController.getUseHostIOCache',
  ],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IStorageController',
    how: 'get',
    reads: [
      'bootable boolean',
      'bus enum',
      'controllerType enum',
      'instance uint32',
      'maxDevicesPerPortCount uint32',
      'maxPortCount uint32',
      'minPortCount uint32',
      'name string',
      'portCount uint32',
      'useHostIOCache boolean',
    ],
    path: ['machine', { op: 'IMachine_getStorageControllerByName', send: { name: 'controller' } }],
  },
  result: shape('IStorageController'),
  params: {
    controller: required(text('Controller, by name', { wire: 'string' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    attributes: list(
      text(undefined, {
        oneOf: [
          'bootable',
          'bus',
          'controllerType',
          'instance',
          'maxDevicesPerPortCount',
          'maxPortCount',
          'minPortCount',
          'name',
          'portCount',
          'useHostIOCache',
        ],
      }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const iStorageControllerUpdate: ToolDef<t.IStorageControllerUpdateParams> = tool({
  name: 'virtualbox_update_storage_controller',
  title: 'Update storage controller',
  doc: 'Change a storage controller: name, type, number of ports, host I/O cache.',
  category: 'storage',
  operations: [
    'IStorageController.setControllerType',
    'IStorageController.setInstance',
    'IStorageController.setName',
    'IStorageController.setPortCount',
    'IStorageController.setUseHostIOCache',
  ],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IStorageController',
    how: 'update',
    sends: ['controllerType', 'instance', 'name', 'portCount', 'useHostIOCache'],
    lock: 'settings',
    path: ['machine', { op: 'IMachine_getStorageControllerByName', send: { name: 'controller' } }],
  },
  result: shape('IStorageController'),
  params: {
    controller: required(text('Controller, by name', { wire: 'string' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    controllerType: text('Controller that the guest sees', {
      oneOf: [
        'Null',
        'LsiLogic',
        'BusLogic',
        'IntelAhci',
        'PIIX3',
        'PIIX4',
        'ICH6',
        'I82078',
        'LsiLogicSas',
        'USB',
        'NVMe',
        'VirtioSCSI',
      ],
      wire: 'enum',
    }),
    instance: whole('Number among controllers of its kind, from 0', { wire: 'uint32' }),
    name: text('Name of what is meant', { wire: 'string' }),
    portCount: whole('Number of ports', { wire: 'uint32' }),
    useHostIOCache: flag('Let the host cache disk accesses', { wire: 'boolean' }),
  },
});

export const attachDisk: ToolDef<t.AttachDiskParams> = tool({
  name: 'virtualbox_attach_disk',
  title: 'Attach disk',
  doc: 'Plug a disk into a machine where there is room, an existing one or a new one of a given size.',
  category: 'storage',
  operations: ['IMachine.attachDevice'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'soap', how: 'workflow', on: 'attachDisk' },
  result: shape('DeviceSlot'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    disk: required(text('Disk to attach, by path or id; with size the path of the new one')),
    size: whole('Make a new disk of this size: a text with its unit such as "20 GiB", or a number of bytes', {
      unit: 'bytes',
    }),
    controller: text('Storage controller to use, by name; the first with room when left out'),
    port: whole('Port on the controller; a free one when left out'),
    device: whole('Device on the port'),
  },
});

export const changeDvd: ToolDef<t.ChangeDvdParams> = tool({
  name: 'virtualbox_change_dvd',
  title: 'Change DVD',
  doc: "Put an ISO image into a machine's DVD drive, or eject what is in it.",
  category: 'storage',
  operations: ['IMachine.mountMedium', 'IMachine.unmountMedium', 'IMachine.attachDevice'],
  effect: 'write',
  risk: 'low',
  raisedBy: [{ param: 'force', equals: true, risk: 'high', why: 'changed even though the guest holds it' }],
  call: { kind: 'soap', how: 'workflow', on: 'changeDvd' },
  result: shape('DeviceSlot'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    iso: text(
      'Image by path or id, additions for the Guest Additions, host:DRIVE for a drive of the host; ejects when left out',
    ),
    controller: text('Storage controller whose drive is meant, by name'),
    force: flag('Change it even though the guest has locked the drive'),
  },
});
