// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type * as debugger_ from '../debugger/types.ts';
import type * as display from '../display/types.ts';
import type * as guest from '../guest/types.ts';
import type * as input from '../input/types.ts';
import type * as machine from '../machine/types.ts';
import type * as sharedFolder from '../shared-folder/types.ts';
import type * as usb from '../usb/types.ts';

/** Parameters of IConsole.get. */
export interface IConsoleGetParams {
  machine: string;
  attributes?: ReadonlyArray<
    | 'USBDevices'
    | 'VRDEServerInfo'
    | 'attachedPCIDevices'
    | 'debugger'
    | 'display'
    | 'emulatedUSB'
    | 'guest'
    | 'keyboard'
    | 'machine'
    | 'mouse'
    | 'remoteUSBDevices'
    | 'sharedFolders'
    | 'state'
    | 'useHostClipboard'
  >;
}

/** Parameters of IConsole.getDeviceActivity. */
export interface IConsoleGetDeviceActivityParams {
  machine: string;
  type?: ReadonlyArray<
    'Null' | 'Floppy' | 'DVD' | 'HardDisk' | 'Network' | 'USB' | 'SharedFolder' | 'Graphics3D' | 'End'
  >;
}

/** Parameters of IConsole.getGuestEnteredACPIMode. */
export interface IConsoleGetGuestEnteredAcpiModeParams {
  machine: string;
}

/** Parameters of IConsole.getPowerButtonHandled. */
export interface IConsoleGetPowerButtonHandledParams {
  machine: string;
}

/** Parameters of IConsole.pause. */
export interface IConsolePauseParams {
  machine: string;
}

/** Parameters of IConsole.powerButton. */
export interface IConsolePowerButtonParams {
  machine: string;
}

/** Parameters of IConsole.powerDown. */
export interface IConsolePowerDownParams {
  machine: string;
}

/** Parameters of IConsole.powerUp. */
export interface IConsolePowerUpParams {
  machine: string;
}

/** Parameters of IConsole.powerUpPaused. */
export interface IConsolePowerUpPausedParams {
  machine: string;
}

/** Parameters of IConsole.reset. */
export interface IConsoleResetParams {
  machine: string;
}

/** Parameters of IConsole.resume. */
export interface IConsoleResumeParams {
  machine: string;
}

/** Parameters of IConsole.sleepButton. */
export interface IConsoleSleepButtonParams {
  machine: string;
}

/** Parameters of IConsole.teleport. */
export interface IConsoleTeleportParams {
  hostname: string;
  machine: string;
  tcpport: number;
  maxDowntime?: number;
  password?: string;
}

/** Parameters of IConsole.update. */
export interface IConsoleUpdateParams {
  machine: string;
  useHostClipboard?: boolean;
}

export interface IConsole {
  USBDevices?: ReadonlyArray<usb.IUSBDevice>;
  VRDEServerInfo?: IVRDEServerInfo;
  attachedPCIDevices?: ReadonlyArray<IPCIDeviceAttachment>;
  debugger?: debugger_.IMachineDebugger;
  display?: display.IDisplay;
  emulatedUSB?: usb.IEmulatedUSB;
  guest?: guest.IGuest;
  keyboard?: input.IKeyboard;
  machine?: machine.IMachine;
  mouse?: input.IMouse;
  remoteUSBDevices?: ReadonlyArray<usb.IHostUSBDevice>;
  sharedFolders?: ReadonlyArray<sharedFolder.ISharedFolder>;
  state?:
    | 'Null'
    | 'PoweredOff'
    | 'Saved'
    | 'Teleported'
    | 'Aborted'
    | 'AbortedSaved'
    | 'Running'
    | 'Paused'
    | 'Stuck'
    | 'Teleporting'
    | 'LiveSnapshotting'
    | 'Starting'
    | 'Stopping'
    | 'Saving'
    | 'Restoring'
    | 'TeleportingPausedVM'
    | 'TeleportingIn'
    | 'DeletingSnapshotOnline'
    | 'DeletingSnapshotPaused'
    | 'OnlineSnapshotting'
    | 'RestoringSnapshot'
    | 'DeletingSnapshot'
    | 'SettingUp'
    | 'Snapshotting'
    | 'FirstOnline'
    | 'LastOnline'
    | 'FirstTransient'
    | 'LastTransient';
  useHostClipboard?: boolean;
}

export interface IPCIDeviceAttachment {
  guestAddress?: number;
  hostAddress?: number;
  isPhysicalDevice?: boolean;
  name?: string;
}

export interface IVRDEServerInfo {
  active?: boolean;
  beginTime?: number;
  bytesReceived?: number;
  bytesReceivedTotal?: number;
  bytesSent?: number;
  bytesSentTotal?: number;
  clientIP?: string;
  clientName?: string;
  clientVersion?: number;
  domain?: string;
  encryptionStyle?: number;
  endTime?: number;
  numberOfClients?: number;
  port?: number;
  user?: string;
}
