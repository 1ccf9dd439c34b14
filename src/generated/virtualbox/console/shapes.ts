// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iConsole: ShapeDef<t.IConsole> = {
  USBDevices: list(shape('IUSBDevice')),
  VRDEServerInfo: shape('IVRDEServerInfo'),
  attachedPCIDevices: list(shape('IPCIDeviceAttachment')),
  debugger: shape('IMachineDebugger'),
  display: shape('IDisplay'),
  emulatedUSB: shape('IEmulatedUSB'),
  guest: shape('IGuest'),
  keyboard: shape('IKeyboard'),
  machine: shape('IMachine'),
  mouse: shape('IMouse'),
  remoteUSBDevices: list(shape('IHostUSBDevice')),
  sharedFolders: list(shape('ISharedFolder')),
  state: text(undefined, {
    oneOf: [
      'Null',
      'PoweredOff',
      'Saved',
      'Teleported',
      'Aborted',
      'AbortedSaved',
      'Running',
      'Paused',
      'Stuck',
      'Teleporting',
      'LiveSnapshotting',
      'Starting',
      'Stopping',
      'Saving',
      'Restoring',
      'TeleportingPausedVM',
      'TeleportingIn',
      'DeletingSnapshotOnline',
      'DeletingSnapshotPaused',
      'OnlineSnapshotting',
      'RestoringSnapshot',
      'DeletingSnapshot',
      'SettingUp',
      'Snapshotting',
      'FirstOnline',
      'LastOnline',
      'FirstTransient',
      'LastTransient',
    ],
  }),
  useHostClipboard: flag(),
};

export const iPCIDeviceAttachment: ShapeDef<t.IPCIDeviceAttachment> = {
  guestAddress: whole(),
  hostAddress: whole(),
  isPhysicalDevice: flag(),
  name: text(),
};

export const iVRDEServerInfo: ShapeDef<t.IVRDEServerInfo> = {
  active: flag(),
  beginTime: whole(),
  bytesReceived: whole(undefined, { unit: 'bytes' }),
  bytesReceivedTotal: whole(undefined, { unit: 'bytes' }),
  bytesSent: whole(undefined, { unit: 'bytes' }),
  bytesSentTotal: whole(undefined, { unit: 'bytes' }),
  clientIP: text(),
  clientName: text(),
  clientVersion: whole(),
  domain: text(),
  encryptionStyle: whole(),
  endTime: whole(),
  numberOfClients: whole(),
  port: whole(),
  user: text(),
};
