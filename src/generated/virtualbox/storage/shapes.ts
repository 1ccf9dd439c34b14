// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const deviceSlot: ShapeDef<t.DeviceSlot> = {
  controller: text(),
  device: whole(),
  medium: shape('IMedium'),
  port: whole(),
};

export const iMediumAttachment: ShapeDef<t.IMediumAttachment> = {
  bandwidthGroup: shape('IBandwidthGroup'),
  controller: text(),
  device: whole(),
  discard: flag(),
  hotPluggable: flag(),
  isEjected: flag(),
  machine: shape('IMachine'),
  medium: shape('IMedium'),
  nonRotational: flag(),
  passthrough: flag(),
  port: whole(),
  temporaryEject: flag(),
  type: text(undefined, {
    oneOf: ['Null', 'Floppy', 'DVD', 'HardDisk', 'Network', 'USB', 'SharedFolder', 'Graphics3D', 'End'],
  }),
};

export const iStorageController: ShapeDef<t.IStorageController> = {
  bootable: flag(),
  bus: text(undefined, { oneOf: ['Null', 'IDE', 'SATA', 'SCSI', 'Floppy', 'SAS', 'USB', 'PCIe', 'VirtioSCSI'] }),
  controllerType: text(undefined, {
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
  }),
  instance: whole(),
  maxDevicesPerPortCount: whole(),
  maxPortCount: whole(),
  minPortCount: whole(),
  name: text(),
  portCount: whole(),
  useHostIOCache: flag(),
};
