// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type * as bandwidth from '../bandwidth/types.ts';
import type * as machine from '../machine/types.ts';
import type * as medium from '../medium/types.ts';

/** Parameters of IMachine.addStorageController. */
export interface IMachineAddStorageControllerParams {
  connectionType: 'Null' | 'IDE' | 'SATA' | 'SCSI' | 'Floppy' | 'SAS' | 'USB' | 'PCIe' | 'VirtioSCSI';
  machine: string;
  name: string;
}

/** Parameters of IMachine.attachDevice. */
export interface IMachineAttachDeviceParams {
  controllerPort: number;
  device: number;
  machine: string;
  medium: string;
  name: string;
  type: 'Null' | 'Floppy' | 'DVD' | 'HardDisk' | 'Network' | 'USB' | 'SharedFolder' | 'Graphics3D' | 'End';
}

/** Parameters of IMachine.attachDeviceWithoutMedium. */
export interface IMachineAttachDeviceWithoutMediumParams {
  controllerPort: number;
  device: number;
  machine: string;
  name: string;
  type: 'Null' | 'Floppy' | 'DVD' | 'HardDisk' | 'Network' | 'USB' | 'SharedFolder' | 'Graphics3D' | 'End';
}

/** Parameters of IMachine.detachDevice. */
export interface IMachineDetachDeviceParams {
  controllerPort: number;
  device: number;
  machine: string;
  name: string;
}

/** Parameters of IMachine.getMedium. */
export interface IMachineGetMediumParams {
  controllerPort: number;
  device: number;
  machine: string;
  name: string;
}

/** Parameters of IMachine.getMediumAttachment. */
export interface IMachineGetMediumAttachmentParams {
  controllerPort: number;
  device: number;
  machine: string;
  name: string;
}

/** Parameters of IMachine.getMediumAttachmentsOfController. */
export interface IMachineGetMediumAttachmentsOfControllerParams {
  machine: string;
  name: string;
}

/** Parameters of IMachine.getStorageControllerByInstance. */
export interface IMachineGetStorageControllerByInstanceParams {
  connectionType: 'Null' | 'IDE' | 'SATA' | 'SCSI' | 'Floppy' | 'SAS' | 'USB' | 'PCIe' | 'VirtioSCSI';
  instance: number;
  machine: string;
}

/** Parameters of IMachine.getStorageControllerByName. */
export interface IMachineGetStorageControllerByNameParams {
  machine: string;
  name: string;
}

/** Parameters of IMachine.mountMedium. */
export interface IMachineMountMediumParams {
  controllerPort: number;
  device: number;
  machine: string;
  medium: string;
  name: string;
  force?: boolean;
}

/** Parameters of IMachine.nonRotationalDevice. */
export interface IMachineNonRotationalDeviceParams {
  controllerPort: number;
  device: number;
  machine: string;
  name: string;
  nonRotational?: boolean;
}

/** Parameters of IMachine.passthroughDevice. */
export interface IMachinePassthroughDeviceParams {
  controllerPort: number;
  device: number;
  machine: string;
  name: string;
  passthrough?: boolean;
}

/** Parameters of IMachine.removeStorageController. */
export interface IMachineRemoveStorageControllerParams {
  machine: string;
  name: string;
}

/** Parameters of IMachine.setAutoDiscardForDevice. */
export interface IMachineSetAutoDiscardForDeviceParams {
  controllerPort: number;
  device: number;
  machine: string;
  name: string;
  discard?: boolean;
}

/** Parameters of IMachine.setBandwidthGroupForDevice. */
export interface IMachineSetBandwidthGroupForDeviceParams {
  bandwidthGroup: string;
  controllerPort: number;
  device: number;
  machine: string;
  name: string;
}

/** Parameters of IMachine.setHotPluggableForDevice. */
export interface IMachineSetHotPluggableForDeviceParams {
  controllerPort: number;
  device: number;
  machine: string;
  name: string;
  hotPluggable?: boolean;
}

/** Parameters of IMachine.setNoBandwidthGroupForDevice. */
export interface IMachineSetNoBandwidthGroupForDeviceParams {
  controllerPort: number;
  device: number;
  machine: string;
  name: string;
}

/** Parameters of IMachine.setStorageControllerBootable. */
export interface IMachineSetStorageControllerBootableParams {
  machine: string;
  name: string;
  bootable?: boolean;
}

/** Parameters of IMachine.temporaryEjectDevice. */
export interface IMachineTemporaryEjectDeviceParams {
  controllerPort: number;
  device: number;
  machine: string;
  name: string;
  temporaryEject?: boolean;
}

/** Parameters of IMachine.unmountMedium. */
export interface IMachineUnmountMediumParams {
  controllerPort: number;
  device: number;
  machine: string;
  name: string;
  force?: boolean;
}

/** Parameters of IStorageController.get. */
export interface IStorageControllerGetParams {
  controller: string;
  machine: string;
  attributes?: ReadonlyArray<
    | 'bootable'
    | 'bus'
    | 'controllerType'
    | 'instance'
    | 'maxDevicesPerPortCount'
    | 'maxPortCount'
    | 'minPortCount'
    | 'name'
    | 'portCount'
    | 'useHostIOCache'
  >;
}

/** Parameters of IStorageController.update. */
export interface IStorageControllerUpdateParams {
  controller: string;
  machine: string;
  controllerType?:
    | 'Null'
    | 'LsiLogic'
    | 'BusLogic'
    | 'IntelAhci'
    | 'PIIX3'
    | 'PIIX4'
    | 'ICH6'
    | 'I82078'
    | 'LsiLogicSas'
    | 'USB'
    | 'NVMe'
    | 'VirtioSCSI';
  instance?: number;
  name?: string;
  portCount?: number;
  useHostIOCache?: boolean;
}

/** Parameters of attachDisk. */
export interface AttachDiskParams {
  machine: string;
  disk: string;
  size?: number;
  controller?: string;
  port?: number;
  device?: number;
}

/** Parameters of changeDvd. */
export interface ChangeDvdParams {
  machine: string;
  iso?: string;
  controller?: string;
  force?: boolean;
}

export interface DeviceSlot {
  controller?: string;
  device?: number;
  medium?: medium.IMedium;
  port?: number;
}

export interface IMediumAttachment {
  bandwidthGroup?: bandwidth.IBandwidthGroup;
  controller?: string;
  device?: number;
  discard?: boolean;
  hotPluggable?: boolean;
  isEjected?: boolean;
  machine?: machine.IMachine;
  medium?: medium.IMedium;
  nonRotational?: boolean;
  passthrough?: boolean;
  port?: number;
  temporaryEject?: boolean;
  type?: 'Null' | 'Floppy' | 'DVD' | 'HardDisk' | 'Network' | 'USB' | 'SharedFolder' | 'Graphics3D' | 'End';
}

export interface IStorageController {
  bootable?: boolean;
  bus?: 'Null' | 'IDE' | 'SATA' | 'SCSI' | 'Floppy' | 'SAS' | 'USB' | 'PCIe' | 'VirtioSCSI';
  controllerType?:
    | 'Null'
    | 'LsiLogic'
    | 'BusLogic'
    | 'IntelAhci'
    | 'PIIX3'
    | 'PIIX4'
    | 'ICH6'
    | 'I82078'
    | 'LsiLogicSas'
    | 'USB'
    | 'NVMe'
    | 'VirtioSCSI';
  instance?: number;
  maxDevicesPerPortCount?: number;
  maxPortCount?: number;
  minPortCount?: number;
  name?: string;
  portCount?: number;
  useHostIOCache?: boolean;
}
