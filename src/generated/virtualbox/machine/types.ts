// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type * as bandwidth from '../bandwidth/types.ts';
import type * as console from '../console/types.ts';
import type * as machineHardware from '../machine-hardware/types.ts';
import type * as networkAdapter from '../network-adapter/types.ts';
import type * as recording from '../recording/types.ts';
import type * as remoteDisplay from '../remote-display/types.ts';
import type * as sharedFolder from '../shared-folder/types.ts';
import type * as snapshot from '../snapshot/types.ts';
import type * as storage from '../storage/types.ts';
import type * as usb from '../usb/types.ts';

/** Parameters of IMachine.adoptSavedState. */
export interface IMachineAdoptSavedStateParams {
  savedStateFile: string;
  machine: string;
}

/** Parameters of IMachine.applyDefaults. */
export interface IMachineApplyDefaultsParams {
  machine: string;
  flags?: string;
}

/** Parameters of IMachine.canShowConsoleWindow. */
export interface IMachineCanShowConsoleWindowParams {
  machine: string;
}

/** Parameters of IMachine.cloneTo. */
export interface IMachineCloneToParams {
  machine: string;
  target: string;
  mode?: 'MachineState' | 'MachineAndChildStates' | 'AllStates';
  options?: ReadonlyArray<'Link' | 'KeepAllMACs' | 'KeepNATMACs' | 'KeepDiskNames' | 'KeepHwUUIDs'>;
}

/** Parameters of IMachine.deleteConfig. */
export interface IMachineDeleteConfigParams {
  machine: string;
  media?: ReadonlyArray<string>;
}

/** Parameters of IMachine.discardSavedState. */
export interface IMachineDiscardSavedStateParams {
  machine: string;
  fRemoveFile?: boolean;
}

/** Parameters of IMachine.discardSettings. */
export interface IMachineDiscardSettingsParams {
  machine: string;
}

/** Parameters of IMachine.get. */
export interface IMachineGetParams {
  machine: string;
  attributes?: ReadonlyArray<
    | 'CPUCount'
    | 'CPUExecutionCap'
    | 'CPUHotPlugEnabled'
    | 'CPUIDPortabilityLevel'
    | 'CPUProfile'
    | 'IOCacheEnabled'
    | 'IOCacheSize'
    | 'OSTypeId'
    | 'PCIDeviceAssignments'
    | 'USBControllers'
    | 'USBDeviceFilters'
    | 'USBProxyAvailable'
    | 'VMExecutionEngine'
    | 'VMProcessPriority'
    | 'VRDEServer'
    | 'accessError'
    | 'accessible'
    | 'allowTracingToAccessVM'
    | 'audioSettings'
    | 'autostartDelay'
    | 'autostartEnabled'
    | 'autostopType'
    | 'bandwidthControl'
    | 'clipboardFileTransfersEnabled'
    | 'clipboardMode'
    | 'currentSnapshot'
    | 'currentStateModified'
    | 'defaultFrontend'
    | 'description'
    | 'dnDMode'
    | 'emulatedUSBCardReaderEnabled'
    | 'firmwareSettings'
    | 'graphicsAdapter'
    | 'groups'
    | 'guestDebugControl'
    | 'hardwareUUID'
    | 'hardwareVersion'
    | 'icon'
    | 'id'
    | 'keyboardHIDType'
    | 'lastStateChange'
    | 'logFolder'
    | 'logKeyId'
    | 'logKeyStore'
    | 'mediumAttachments'
    | 'memoryBalloonSize'
    | 'memorySize'
    | 'name'
    | 'networkAdapters'
    | 'nonVolatileStore'
    | 'pageFusionEnabled'
    | 'paravirtDebug'
    | 'paravirtProvider'
    | 'platform'
    | 'pointingHIDType'
    | 'recordingSettings'
    | 'sessionName'
    | 'sessionPID'
    | 'sessionState'
    | 'settingsAuxFilePath'
    | 'settingsFilePath'
    | 'settingsModified'
    | 'sharedFolders'
    | 'snapshotCount'
    | 'snapshotFolder'
    | 'state'
    | 'stateFilePath'
    | 'stateKeyId'
    | 'stateKeyStore'
    | 'storageControllers'
    | 'teleporterAddress'
    | 'teleporterEnabled'
    | 'teleporterPassword'
    | 'teleporterPort'
    | 'tracingConfig'
    | 'tracingEnabled'
    | 'trustedPlatformModule'
  >;
}

/** Parameters of IMachine.getBootOrder. */
export interface IMachineGetBootOrderParams {
  machine: string;
  position: number;
}

/** Parameters of IMachine.getExtraData. */
export interface IMachineGetExtraDataParams {
  key: string;
  machine: string;
}

/** Parameters of IMachine.getExtraDataKeys. */
export interface IMachineGetExtraDataKeysParams {
  machine: string;
}

/** Parameters of IMachine.launchVMProcess. */
export interface IMachineLaunchVmProcessParams {
  machine: string;
  environmentChanges?: ReadonlyArray<string>;
  name?: string;
}

/** Parameters of IMachine.moveTo. */
export interface IMachineMoveToParams {
  folder: string;
  machine: string;
  type?: string;
}

/** Parameters of IMachine.queryLogFilename. */
export interface IMachineQueryLogFilenameParams {
  idx: number;
  machine: string;
}

/** Parameters of IMachine.readLog. */
export interface IMachineReadLogParams {
  machine: string;
  idx?: number;
  offset?: number;
  size?: number;
}

/** Parameters of IMachine.saveSettings. */
export interface IMachineSaveSettingsParams {
  machine: string;
}

/** Parameters of IMachine.saveState. */
export interface IMachineSaveStateParams {
  machine: string;
}

/** Parameters of IMachine.setBootOrder. */
export interface IMachineSetBootOrderParams {
  device: 'Null' | 'Floppy' | 'DVD' | 'HardDisk' | 'Network' | 'USB' | 'SharedFolder' | 'Graphics3D' | 'End';
  machine: string;
  position: number;
}

/** Parameters of IMachine.setExtraData. */
export interface IMachineSetExtraDataParams {
  key: string;
  machine: string;
  value: string;
}

/** Parameters of IMachine.setSettingsFilePath. */
export interface IMachineSetSettingsFilePathParams {
  settingsFilePath: string;
  machine: string;
}

/** Parameters of IMachine.showConsoleWindow. */
export interface IMachineShowConsoleWindowParams {
  machine: string;
}

/** Parameters of IMachine.unregister. */
export interface IMachineUnregisterParams {
  machine: string;
  cleanupMode?:
    | 'UnregisterOnly'
    | 'DetachAllReturnNone'
    | 'DetachAllReturnHardDisksOnly'
    | 'Full'
    | 'DetachAllReturnHardDisksAndVMRemovable';
}

/** Parameters of IMachine.update. */
export interface IMachineUpdateParams {
  machine: string;
  name?: string;
  CPUCount?: number;
  memorySize?: number;
  OSTypeId?: string;
  description?: string;
  groups?: ReadonlyArray<string>;
  CPUExecutionCap?: number;
  autostartEnabled?: boolean;
  CPUHotPlugEnabled?: boolean;
  CPUIDPortabilityLevel?: number;
  CPUProfile?: string;
  IOCacheEnabled?: boolean;
  IOCacheSize?: number;
  VMExecutionEngine?: 'NotSet' | 'Default' | 'HwVirt' | 'NativeApi' | 'Interpreter' | 'Recompiler';
  VMProcessPriority?: 'Invalid' | 'Default' | 'Flat' | 'Low' | 'Normal' | 'High';
  allowTracingToAccessVM?: boolean;
  autostartDelay?: number;
  autostopType?: 'Disabled' | 'SaveState' | 'PowerOff' | 'AcpiShutdown';
  clipboardFileTransfersEnabled?: boolean;
  clipboardMode?: 'Disabled' | 'HostToGuest' | 'GuestToHost' | 'Bidirectional';
  defaultFrontend?: string;
  dnDMode?: 'Disabled' | 'HostToGuest' | 'GuestToHost' | 'Bidirectional';
  emulatedUSBCardReaderEnabled?: boolean;
  hardwareUUID?: string;
  hardwareVersion?: string;
  icon?: string;
  keyboardHIDType?: 'None' | 'PS2Keyboard' | 'USBKeyboard' | 'ComboKeyboard';
  memoryBalloonSize?: number;
  pageFusionEnabled?: boolean;
  paravirtDebug?: string;
  paravirtProvider?: 'None' | 'Default' | 'Legacy' | 'Minimal' | 'HyperV' | 'KVM';
  pointingHIDType?:
    | 'None'
    | 'PS2Mouse'
    | 'USBMouse'
    | 'USBTablet'
    | 'ComboMouse'
    | 'USBMultiTouch'
    | 'USBMultiTouchScreenPlusPad';
  snapshotFolder?: string;
  teleporterAddress?: string;
  teleporterEnabled?: boolean;
  teleporterPassword?: string;
  teleporterPort?: number;
  tracingConfig?: string;
  tracingEnabled?: boolean;
}

/** Parameters of IVirtualBox.composeMachineFilename. */
export interface IVirtualBoxComposeMachineFilenameParams {
  name: string;
  baseFolder?: string;
  createFlags?: string;
  group?: string;
}

/** Parameters of IVirtualBox.createMachine. */
export interface IVirtualBoxCreateMachineParams {
  name: string;
  cipher?: string;
  groups?: ReadonlyArray<string>;
  osTypeId?: string;
  password?: string;
  passwordId?: string;
  platform?: 'None' | 'x86' | 'ARM';
  settingsFile?: string;
  flags?: string;
}

/** Parameters of IVirtualBox.findMachine. */
export interface IVirtualBoxFindMachineParams {
  nameOrId: string;
}

/** Parameters of IVirtualBox.getMachineStates. */
export interface IVirtualBoxGetMachineStatesParams {
  machines?: ReadonlyArray<string>;
}

/** Parameters of IVirtualBox.getMachinesByGroups. */
export interface IVirtualBoxGetMachinesByGroupsParams {
  groups?: ReadonlyArray<string>;
}

/** Parameters of IVirtualBox.openMachine. */
export interface IVirtualBoxOpenMachineParams {
  password?: string;
  settingsFile?: string;
}

/** Parameters of IVirtualBox.registerMachine. */
export interface IVirtualBoxRegisterMachineParams {
  machine: string;
}

/** Parameters of cloneMachine. */
export interface CloneMachineParams {
  machine: string;
  name: string;
  groups?: ReadonlyArray<string>;
  keepDiskNames?: boolean;
  keepMacAddresses?: boolean;
  kind?: 'full' | 'linked';
  snapshot?: string;
  withSnapshots?: boolean;
}

/** Parameters of createMachine. */
export interface CreateMachineParams {
  name: string;
  OSTypeId?: string;
  memorySize?: number;
  CPUCount?: number;
  diskSize?: number;
  diskPath?: string;
  disk?: string;
  iso?: string;
  network?: 'NAT' | 'Bridged' | 'HostOnly' | 'Internal' | 'NATNetwork' | 'HostOnlyNetwork' | 'none';
  networkName?: string;
  firmware?: 'BIOS' | 'EFI' | 'EFI32' | 'EFI64';
  platform?: 'x86' | 'ARM';
  groups?: ReadonlyArray<string>;
  description?: string;
}

/** Parameters of deleteMachine. */
export interface DeleteMachineParams {
  machine: string;
  keepDisks?: boolean;
}

/** Parameters of listMachines. */
export interface ListMachinesParams {
  id?: string;
  name?: string;
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
    | 'Snapshotting';
}

/** Parameters of startMachine. */
export interface StartMachineParams {
  machine: string;
  frontend?: 'headless' | 'gui' | 'separate';
  environment?: ReadonlyArray<string>;
}

/** Parameters of stopMachine. */
export interface StopMachineParams {
  machine: string;
  how?: 'shutdown' | 'poweroff' | 'save';
  timeout?: number;
}

export interface IMachine {
  CPUCount?: number;
  CPUExecutionCap?: number;
  CPUHotPlugEnabled?: boolean;
  CPUIDPortabilityLevel?: number;
  CPUProfile?: string;
  IOCacheEnabled?: boolean;
  IOCacheSize?: number;
  OSTypeId?: string;
  PCIDeviceAssignments?: ReadonlyArray<console.IPCIDeviceAttachment>;
  USBControllers?: ReadonlyArray<usb.IUSBController>;
  USBDeviceFilters?: usb.IUSBDeviceFilters;
  USBProxyAvailable?: boolean;
  VMExecutionEngine?: 'NotSet' | 'Default' | 'HwVirt' | 'NativeApi' | 'Interpreter' | 'Recompiler';
  VMProcessPriority?: 'Invalid' | 'Default' | 'Flat' | 'Low' | 'Normal' | 'High';
  VRDEServer?: remoteDisplay.IVRDEServer;
  accessError?: string;
  accessible?: boolean;
  allowTracingToAccessVM?: boolean;
  audioSettings?: machineHardware.IAudioSettings;
  autostartDelay?: number;
  autostartEnabled?: boolean;
  autostopType?: 'Disabled' | 'SaveState' | 'PowerOff' | 'AcpiShutdown';
  bandwidthControl?: bandwidth.IBandwidthControl;
  clipboardFileTransfersEnabled?: boolean;
  clipboardMode?: 'Disabled' | 'HostToGuest' | 'GuestToHost' | 'Bidirectional';
  currentSnapshot?: snapshot.ISnapshot;
  currentStateModified?: boolean;
  defaultFrontend?: string;
  description?: string;
  dnDMode?: 'Disabled' | 'HostToGuest' | 'GuestToHost' | 'Bidirectional';
  emulatedUSBCardReaderEnabled?: boolean;
  firmwareSettings?: machineHardware.IFirmwareSettings;
  graphicsAdapter?: machineHardware.IGraphicsAdapter;
  groups?: ReadonlyArray<string>;
  guestDebugControl?: machineHardware.IGuestDebugControl;
  hardwareUUID?: string;
  hardwareVersion?: string;
  icon?: string;
  id?: string;
  keyboardHIDType?: 'None' | 'PS2Keyboard' | 'USBKeyboard' | 'ComboKeyboard';
  lastStateChange?: string;
  logFolder?: string;
  logKeyId?: string;
  logKeyStore?: string;
  mediumAttachments?: ReadonlyArray<storage.IMediumAttachment>;
  memoryBalloonSize?: number;
  memorySize?: number;
  name?: string;
  networkAdapters?: ReadonlyArray<networkAdapter.INetworkAdapter>;
  nonVolatileStore?: machineHardware.INvramStore;
  pageFusionEnabled?: boolean;
  paravirtDebug?: string;
  paravirtProvider?: 'None' | 'Default' | 'Legacy' | 'Minimal' | 'HyperV' | 'KVM';
  platform?: machineHardware.IPlatform;
  pointingHIDType?:
    | 'None'
    | 'PS2Mouse'
    | 'USBMouse'
    | 'USBTablet'
    | 'ComboMouse'
    | 'USBMultiTouch'
    | 'USBMultiTouchScreenPlusPad';
  recordingSettings?: recording.IRecordingSettings;
  sessionName?: string;
  sessionPID?: number;
  sessionState?: 'Null' | 'Unlocked' | 'Locked' | 'Spawning' | 'Unlocking';
  settingsAuxFilePath?: string;
  settingsFilePath?: string;
  settingsModified?: boolean;
  sharedFolders?: ReadonlyArray<sharedFolder.ISharedFolder>;
  snapshotCount?: number;
  snapshotFolder?: string;
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
  stateFilePath?: string;
  stateKeyId?: string;
  stateKeyStore?: string;
  storageControllers?: ReadonlyArray<storage.IStorageController>;
  teleporterAddress?: string;
  teleporterEnabled?: boolean;
  teleporterPassword?: string;
  teleporterPort?: number;
  tracingConfig?: string;
  tracingEnabled?: boolean;
  trustedPlatformModule?: machineHardware.ITrustedPlatformModule;
}

export interface MachineRow {
  CPUCount?: number;
  OSTypeId?: string;
  groups?: ReadonlyArray<string>;
  id?: string;
  memorySize?: number;
  name?: string;
  sessionState?: string;
  state?: string;
}
