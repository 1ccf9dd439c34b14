// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as mediumFormat from '../medium/formatters.ts';
import type * as medium from '../medium/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iMachineAddStorageController: Handler<t.IMachineAddStorageControllerParams, t.IStorageController> = handle(
  tools.iMachineAddStorageController,
  format.iStorageController,
);
export const iMachineAttachDevice: Handler<t.IMachineAttachDeviceParams, Done> = handle(
  tools.iMachineAttachDevice,
  done,
);
export const iMachineAttachDeviceWithoutMedium: Handler<t.IMachineAttachDeviceWithoutMediumParams, Done> = handle(
  tools.iMachineAttachDeviceWithoutMedium,
  done,
);
export const iMachineDetachDevice: Handler<t.IMachineDetachDeviceParams, Done> = handle(
  tools.iMachineDetachDevice,
  done,
);
export const iMachineGetMedium: Handler<t.IMachineGetMediumParams, medium.IMedium> = handle(
  tools.iMachineGetMedium,
  mediumFormat.iMedium,
);
export const iMachineGetMediumAttachment: Handler<t.IMachineGetMediumAttachmentParams, t.IMediumAttachment> = handle(
  tools.iMachineGetMediumAttachment,
  format.iMediumAttachment,
);
export const iMachineGetMediumAttachmentsOfController: Handler<
  t.IMachineGetMediumAttachmentsOfControllerParams,
  t.IMediumAttachment
> = handle(tools.iMachineGetMediumAttachmentsOfController, format.iMediumAttachment);
export const iMachineGetStorageControllerByInstance: Handler<
  t.IMachineGetStorageControllerByInstanceParams,
  t.IStorageController
> = handle(tools.iMachineGetStorageControllerByInstance, format.iStorageController);
export const iMachineGetStorageControllerByName: Handler<
  t.IMachineGetStorageControllerByNameParams,
  t.IStorageController
> = handle(tools.iMachineGetStorageControllerByName, format.iStorageController);
export const iMachineMountMedium: Handler<t.IMachineMountMediumParams, Done> = handle(tools.iMachineMountMedium, done);
export const iMachineNonRotationalDevice: Handler<t.IMachineNonRotationalDeviceParams, Done> = handle(
  tools.iMachineNonRotationalDevice,
  done,
);
export const iMachinePassthroughDevice: Handler<t.IMachinePassthroughDeviceParams, Done> = handle(
  tools.iMachinePassthroughDevice,
  done,
);
export const iMachineRemoveStorageController: Handler<t.IMachineRemoveStorageControllerParams, Done> = handle(
  tools.iMachineRemoveStorageController,
  done,
);
export const iMachineSetAutoDiscardForDevice: Handler<t.IMachineSetAutoDiscardForDeviceParams, Done> = handle(
  tools.iMachineSetAutoDiscardForDevice,
  done,
);
export const iMachineSetBandwidthGroupForDevice: Handler<t.IMachineSetBandwidthGroupForDeviceParams, Done> = handle(
  tools.iMachineSetBandwidthGroupForDevice,
  done,
);
export const iMachineSetHotPluggableForDevice: Handler<t.IMachineSetHotPluggableForDeviceParams, Done> = handle(
  tools.iMachineSetHotPluggableForDevice,
  done,
);
export const iMachineSetNoBandwidthGroupForDevice: Handler<t.IMachineSetNoBandwidthGroupForDeviceParams, Done> = handle(
  tools.iMachineSetNoBandwidthGroupForDevice,
  done,
);
export const iMachineSetStorageControllerBootable: Handler<t.IMachineSetStorageControllerBootableParams, Done> = handle(
  tools.iMachineSetStorageControllerBootable,
  done,
);
export const iMachineTemporaryEjectDevice: Handler<t.IMachineTemporaryEjectDeviceParams, Done> = handle(
  tools.iMachineTemporaryEjectDevice,
  done,
);
export const iMachineUnmountMedium: Handler<t.IMachineUnmountMediumParams, Done> = handle(
  tools.iMachineUnmountMedium,
  done,
);
export const iStorageControllerGet: Handler<t.IStorageControllerGetParams, t.IStorageController> = handle(
  tools.iStorageControllerGet,
  format.iStorageController,
);
export const iStorageControllerUpdate: Handler<t.IStorageControllerUpdateParams, t.IStorageController> = handle(
  tools.iStorageControllerUpdate,
  format.iStorageController,
);
export const attachDisk: Handler<t.AttachDiskParams, t.DeviceSlot> = handle(tools.attachDisk, format.deviceSlot);
export const changeDvd: Handler<t.ChangeDvdParams, t.DeviceSlot> = handle(tools.changeDvd, format.deviceSlot);
