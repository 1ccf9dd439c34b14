// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type * as medium from '../medium/types.ts';
import type * as virtualbox from '../virtualbox/types.ts';

/** Parameters of ICPUProfile.get. */
export interface IcpuProfileGetParams {
  architecture?: 'Any' | 'x86' | 'AMD64' | 'ARMv8_32' | 'ARMv8_64';
  namePattern?: string;
  attributes?: ReadonlyArray<'architecture' | 'fullName' | 'name'>;
}

/** Parameters of IPlatformProperties.get. */
export interface IPlatformPropertiesGetParams {
  architecture?: 'None' | 'x86' | 'ARM';
  attributes?: ReadonlyArray<
    | 'exclusiveHwVirt'
    | 'maxBootPosition'
    | 'parallelPortCount'
    | 'rawModeSupported'
    | 'serialPortCount'
    | 'supportedAudioControllerTypes'
    | 'supportedBootDevices'
    | 'supportedChipsetTypes'
    | 'supportedFirmwareTypes'
    | 'supportedGfxControllerTypes'
    | 'supportedGuestOSTypes'
    | 'supportedIommuTypes'
    | 'supportedNetAdpPromiscModePols'
    | 'supportedNetworkAdapterTypes'
    | 'supportedParavirtProviders'
    | 'supportedStorageBuses'
    | 'supportedStorageControllerTypes'
    | 'supportedTpmTypes'
    | 'supportedUSBControllerTypes'
    | 'supportedUartTypes'
  >;
}

/** Parameters of IPlatformProperties.getDeviceTypesForStorageBus. */
export interface IPlatformPropertiesGetDeviceTypesForStorageBusParams {
  bus: 'Null' | 'IDE' | 'SATA' | 'SCSI' | 'Floppy' | 'SAS' | 'USB' | 'PCIe' | 'VirtioSCSI';
  architecture?: 'None' | 'x86' | 'ARM';
}

/** Parameters of IPlatformProperties.getMaxDevicesPerPortForStorageBus. */
export interface IPlatformPropertiesGetMaxDevicesPerPortForStorageBusParams {
  bus: 'Null' | 'IDE' | 'SATA' | 'SCSI' | 'Floppy' | 'SAS' | 'USB' | 'PCIe' | 'VirtioSCSI';
  architecture?: 'None' | 'x86' | 'ARM';
}

/** Parameters of IPlatformProperties.getMaxInstancesOfStorageBus. */
export interface IPlatformPropertiesGetMaxInstancesOfStorageBusParams {
  bus: 'Null' | 'IDE' | 'SATA' | 'SCSI' | 'Floppy' | 'SAS' | 'USB' | 'PCIe' | 'VirtioSCSI';
  chipset: 'Null' | 'PIIX3' | 'ICH9' | 'ARMv8Virtual';
  architecture?: 'None' | 'x86' | 'ARM';
}

/** Parameters of IPlatformProperties.getMaxInstancesOfUSBControllerType. */
export interface IPlatformPropertiesGetMaxInstancesOfUsbControllerTypeParams {
  chipset: 'Null' | 'PIIX3' | 'ICH9' | 'ARMv8Virtual';
  type: 'Null' | 'OHCI' | 'EHCI' | 'XHCI' | 'Last';
  architecture?: 'None' | 'x86' | 'ARM';
}

/** Parameters of IPlatformProperties.getMaxNetworkAdapters. */
export interface IPlatformPropertiesGetMaxNetworkAdaptersParams {
  chipset: 'Null' | 'PIIX3' | 'ICH9' | 'ARMv8Virtual';
  architecture?: 'None' | 'x86' | 'ARM';
}

/** Parameters of IPlatformProperties.getMaxNetworkAdaptersOfType. */
export interface IPlatformPropertiesGetMaxNetworkAdaptersOfTypeParams {
  chipset: 'Null' | 'PIIX3' | 'ICH9' | 'ARMv8Virtual';
  type: 'Null' | 'NAT' | 'Bridged' | 'Internal' | 'HostOnly' | 'Generic' | 'NATNetwork' | 'Cloud' | 'HostOnlyNetwork';
  architecture?: 'None' | 'x86' | 'ARM';
}

/** Parameters of IPlatformProperties.getMaxPortCountForStorageBus. */
export interface IPlatformPropertiesGetMaxPortCountForStorageBusParams {
  bus: 'Null' | 'IDE' | 'SATA' | 'SCSI' | 'Floppy' | 'SAS' | 'USB' | 'PCIe' | 'VirtioSCSI';
  architecture?: 'None' | 'x86' | 'ARM';
}

/** Parameters of IPlatformProperties.getMinGuestRAM. */
export interface IPlatformPropertiesGetMinGuestRamParams {
  firmware: 'BIOS' | 'EFI' | 'EFI32' | 'EFI64' | 'EFIDUAL';
  architecture?: 'None' | 'x86' | 'ARM';
}

/** Parameters of IPlatformProperties.getMinPortCountForStorageBus. */
export interface IPlatformPropertiesGetMinPortCountForStorageBusParams {
  bus: 'Null' | 'IDE' | 'SATA' | 'SCSI' | 'Floppy' | 'SAS' | 'USB' | 'PCIe' | 'VirtioSCSI';
  architecture?: 'None' | 'x86' | 'ARM';
}

/** Parameters of IPlatformProperties.getStorageBusForControllerType. */
export interface IPlatformPropertiesGetStorageBusForControllerTypeParams {
  storageControllerType:
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
  architecture?: 'None' | 'x86' | 'ARM';
}

/** Parameters of IPlatformProperties.getStorageControllerHotplugCapable. */
export interface IPlatformPropertiesGetStorageControllerHotplugCapableParams {
  controllerType:
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
  architecture?: 'None' | 'x86' | 'ARM';
}

/** Parameters of IPlatformProperties.getStorageControllerTypesForBus. */
export interface IPlatformPropertiesGetStorageControllerTypesForBusParams {
  storageBus: 'Null' | 'IDE' | 'SATA' | 'SCSI' | 'Floppy' | 'SAS' | 'USB' | 'PCIe' | 'VirtioSCSI';
  architecture?: 'None' | 'x86' | 'ARM';
}

/** Parameters of IPlatformProperties.getSupportedGfxFeaturesForType. */
export interface IPlatformPropertiesGetSupportedGfxFeaturesForTypeParams {
  graphicsControllerType: 'Null' | 'VBoxVGA' | 'VMSVGA' | 'VBoxSVGA' | 'QemuRamFB';
  architecture?: 'None' | 'x86' | 'ARM';
}

/** Parameters of IPlatformProperties.getSupportedVRAMRange. */
export interface IPlatformPropertiesGetSupportedVramRangeParams {
  graphicsControllerType: 'Null' | 'VBoxVGA' | 'VMSVGA' | 'VBoxSVGA' | 'QemuRamFB';
  accelerate3DEnabled?: boolean;
  architecture?: 'None' | 'x86' | 'ARM';
}

/** Parameters of IPlatformProperties.update. */
export interface IPlatformPropertiesUpdateParams {
  architecture?: 'None' | 'x86' | 'ARM';
  exclusiveHwVirt?: boolean;
}

/** Parameters of ISystemProperties.get. */
export interface ISystemPropertiesGetParams {
  attributes?: ReadonlyArray<
    | 'VRDEAuthLibrary'
    | 'autostartDatabasePath'
    | 'defaultAdditionsISO'
    | 'defaultAudioDriver'
    | 'defaultCryptoExtPack'
    | 'defaultFrontend'
    | 'defaultHardDiskFormat'
    | 'defaultMachineFolder'
    | 'defaultVRDEExtPack'
    | 'freeDiskSpaceError'
    | 'freeDiskSpacePercentError'
    | 'freeDiskSpacePercentWarning'
    | 'freeDiskSpaceWarning'
    | 'infoVDSize'
    | 'languageId'
    | 'logHistoryCount'
    | 'loggingLevel'
    | 'maxGuestCPUCount'
    | 'maxGuestMonitors'
    | 'maxGuestRAM'
    | 'maxGuestVRAM'
    | 'mediumFormats'
    | 'minGuestCPUCount'
    | 'minGuestRAM'
    | 'minGuestVRAM'
    | 'platform'
    | 'proxyMode'
    | 'proxyURL'
    | 'screenShotFormats'
    | 'supportedAudioDriverTypes'
    | 'supportedAutostopTypes'
    | 'supportedClipboardModes'
    | 'supportedCloneOptions'
    | 'supportedDnDModes'
    | 'supportedExportOptions'
    | 'supportedGraphicsFeatures'
    | 'supportedImportOptions'
    | 'supportedKeyboardHIDTypes'
    | 'supportedNetworkAttachmentTypes'
    | 'supportedPlatformArchitectures'
    | 'supportedPointingHIDTypes'
    | 'supportedPortModes'
    | 'supportedRecordingARCModes'
    | 'supportedRecordingAudioCodecs'
    | 'supportedRecordingFeatures'
    | 'supportedRecordingVRCModes'
    | 'supportedRecordingVSModes'
    | 'supportedRecordingVideoCodecs'
    | 'supportedVFSTypes'
    | 'supportedVMProcPriorities'
    | 'webServiceAuthLibrary'
  >;
}

/** Parameters of ISystemProperties.getCPUProfiles. */
export interface ISystemPropertiesGetCpuProfilesParams {
  architecture?: 'Any' | 'x86' | 'AMD64' | 'ARMv8_32' | 'ARMv8_64';
  namePattern?: string;
}

/** Parameters of ISystemProperties.getDefaultIoCacheSettingForStorageController. */
export interface ISystemPropertiesGetDefaultIoCacheSettingForStorageControllerParams {
  controllerType:
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
}

/** Parameters of ISystemProperties.getExecutionEnginesForVmCpuArchitecture. */
export interface ISystemPropertiesGetExecutionEnginesForVmCpuArchitectureParams {
  cpuArchitecture: 'Any' | 'x86' | 'AMD64' | 'ARMv8_32' | 'ARMv8_64';
}

/** Parameters of ISystemProperties.update. */
export interface ISystemPropertiesUpdateParams {
  defaultMachineFolder?: string;
  defaultHardDiskFormat?: string;
  defaultFrontend?: string;
  logHistoryCount?: number;
  proxyMode?: 'System' | 'NoProxy' | 'Manual';
  proxyURL?: string;
  VRDEAuthLibrary?: string;
  autostartDatabasePath?: string;
  defaultAdditionsISO?: string;
  defaultCryptoExtPack?: string;
  defaultVRDEExtPack?: string;
  freeDiskSpaceError?: number;
  freeDiskSpacePercentError?: number;
  freeDiskSpacePercentWarning?: number;
  freeDiskSpaceWarning?: number;
  languageId?: string;
  loggingLevel?: string;
  webServiceAuthLibrary?: string;
}

export interface ICPUProfile {
  architecture?: 'Any' | 'x86' | 'AMD64' | 'ARMv8_32' | 'ARMv8_64';
  fullName?: string;
  name?: string;
}

export interface IPlatformProperties {
  exclusiveHwVirt?: boolean;
  maxBootPosition?: number;
  parallelPortCount?: number;
  rawModeSupported?: boolean;
  serialPortCount?: number;
  supportedAudioControllerTypes?: ReadonlyArray<'AC97' | 'SB16' | 'HDA' | 'VirtioSound'>;
  supportedBootDevices?: ReadonlyArray<
    'Null' | 'Floppy' | 'DVD' | 'HardDisk' | 'Network' | 'USB' | 'SharedFolder' | 'Graphics3D' | 'End'
  >;
  supportedChipsetTypes?: ReadonlyArray<'Null' | 'PIIX3' | 'ICH9' | 'ARMv8Virtual'>;
  supportedFirmwareTypes?: ReadonlyArray<'BIOS' | 'EFI' | 'EFI32' | 'EFI64' | 'EFIDUAL'>;
  supportedGfxControllerTypes?: ReadonlyArray<'Null' | 'VBoxVGA' | 'VMSVGA' | 'VBoxSVGA' | 'QemuRamFB'>;
  supportedGuestOSTypes?: ReadonlyArray<virtualbox.IGuestOSType>;
  supportedIommuTypes?: ReadonlyArray<'None' | 'Automatic' | 'AMD' | 'Intel'>;
  supportedNetAdpPromiscModePols?: ReadonlyArray<'Deny' | 'AllowNetwork' | 'AllowAll'>;
  supportedNetworkAdapterTypes?: ReadonlyArray<
    | 'Null'
    | 'Am79C970A'
    | 'Am79C973'
    | 'I82540EM'
    | 'I82543GC'
    | 'I82545EM'
    | 'Virtio'
    | 'Am79C960'
    | 'NE2000'
    | 'NE1000'
    | 'WD8013'
    | 'WD8003'
    | 'ELNK2'
    | 'ELNK1'
    | 'UsbNet'
    | 'I82583V'
  >;
  supportedParavirtProviders?: ReadonlyArray<'None' | 'Default' | 'Legacy' | 'Minimal' | 'HyperV' | 'KVM'>;
  supportedStorageBuses?: ReadonlyArray<
    'Null' | 'IDE' | 'SATA' | 'SCSI' | 'Floppy' | 'SAS' | 'USB' | 'PCIe' | 'VirtioSCSI'
  >;
  supportedStorageControllerTypes?: ReadonlyArray<
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
    | 'VirtioSCSI'
  >;
  supportedTpmTypes?: ReadonlyArray<'None' | 'v1_2' | 'v2_0' | 'Host' | 'Swtpm'>;
  supportedUSBControllerTypes?: ReadonlyArray<'Null' | 'OHCI' | 'EHCI' | 'XHCI' | 'Last'>;
  supportedUartTypes?: ReadonlyArray<'U16450' | 'U16550A' | 'U16750'>;
}

export interface IPlatformPropertiesGetSupportedVRAMRangeResult {
  maxMB?: number;
  minMB?: number;
  returnval?: number;
}

export interface ISystemProperties {
  VRDEAuthLibrary?: string;
  autostartDatabasePath?: string;
  defaultAdditionsISO?: string;
  defaultAudioDriver?:
    | 'Default'
    | 'Null'
    | 'OSS'
    | 'ALSA'
    | 'Pulse'
    | 'WinMM'
    | 'DirectSound'
    | 'WAS'
    | 'CoreAudio'
    | 'MMPM'
    | 'SolAudio';
  defaultCryptoExtPack?: string;
  defaultFrontend?: string;
  defaultHardDiskFormat?: string;
  defaultMachineFolder?: string;
  defaultVRDEExtPack?: string;
  freeDiskSpaceError?: number;
  freeDiskSpacePercentError?: number;
  freeDiskSpacePercentWarning?: number;
  freeDiskSpaceWarning?: number;
  infoVDSize?: number;
  languageId?: string;
  logHistoryCount?: number;
  loggingLevel?: string;
  maxGuestCPUCount?: number;
  maxGuestMonitors?: number;
  maxGuestRAM?: number;
  maxGuestVRAM?: number;
  mediumFormats?: ReadonlyArray<medium.IMediumFormat>;
  minGuestCPUCount?: number;
  minGuestRAM?: number;
  minGuestVRAM?: number;
  platform?: IPlatformProperties;
  proxyMode?: 'System' | 'NoProxy' | 'Manual';
  proxyURL?: string;
  screenShotFormats?: ReadonlyArray<'Opaque' | 'BGR' | 'BGR0' | 'BGRA' | 'RGBA' | 'PNG' | 'JPEG'>;
  supportedAudioDriverTypes?: ReadonlyArray<
    'Default' | 'Null' | 'OSS' | 'ALSA' | 'Pulse' | 'WinMM' | 'DirectSound' | 'WAS' | 'CoreAudio' | 'MMPM' | 'SolAudio'
  >;
  supportedAutostopTypes?: ReadonlyArray<'Disabled' | 'SaveState' | 'PowerOff' | 'AcpiShutdown'>;
  supportedClipboardModes?: ReadonlyArray<'Disabled' | 'HostToGuest' | 'GuestToHost' | 'Bidirectional'>;
  supportedCloneOptions?: ReadonlyArray<'Link' | 'KeepAllMACs' | 'KeepNATMACs' | 'KeepDiskNames' | 'KeepHwUUIDs'>;
  supportedDnDModes?: ReadonlyArray<'Disabled' | 'HostToGuest' | 'GuestToHost' | 'Bidirectional'>;
  supportedExportOptions?: ReadonlyArray<'CreateManifest' | 'ExportDVDImages' | 'StripAllMACs' | 'StripAllNonNATMACs'>;
  supportedGraphicsFeatures?: ReadonlyArray<'None' | 'Acceleration3D'>;
  supportedImportOptions?: ReadonlyArray<'KeepAllMACs' | 'KeepNATMACs' | 'ImportToVDI' | 'KeepExtraData'>;
  supportedKeyboardHIDTypes?: ReadonlyArray<'None' | 'PS2Keyboard' | 'USBKeyboard' | 'ComboKeyboard'>;
  supportedNetworkAttachmentTypes?: ReadonlyArray<
    'Null' | 'NAT' | 'Bridged' | 'Internal' | 'HostOnly' | 'Generic' | 'NATNetwork' | 'Cloud' | 'HostOnlyNetwork'
  >;
  supportedPlatformArchitectures?: ReadonlyArray<'None' | 'x86' | 'ARM'>;
  supportedPointingHIDTypes?: ReadonlyArray<
    'None' | 'PS2Mouse' | 'USBMouse' | 'USBTablet' | 'ComboMouse' | 'USBMultiTouch' | 'USBMultiTouchScreenPlusPad'
  >;
  supportedPortModes?: ReadonlyArray<'Disconnected' | 'HostPipe' | 'HostDevice' | 'RawFile' | 'TCP'>;
  supportedRecordingARCModes?: ReadonlyArray<'ABR' | 'CBR' | 'VBR'>;
  supportedRecordingAudioCodecs?: ReadonlyArray<'None' | 'WavPCM' | 'MP3' | 'OggVorbis' | 'Opus' | 'Other'>;
  supportedRecordingFeatures?: ReadonlyArray<'None' | 'Video' | 'Audio'>;
  supportedRecordingVRCModes?: ReadonlyArray<'ABR' | 'CBR' | 'VBR'>;
  supportedRecordingVSModes?: ReadonlyArray<'None' | 'NearestNeighbor' | 'Bilinear' | 'Bicubic'>;
  supportedRecordingVideoCodecs?: ReadonlyArray<
    'None' | 'MJPEG' | 'H262' | 'H264' | 'H265' | 'H266' | 'VP8' | 'VP9' | 'AV1' | 'Other'
  >;
  supportedVFSTypes?: ReadonlyArray<'File' | 'Cloud' | 'S3' | 'WebDav'>;
  supportedVMProcPriorities?: ReadonlyArray<'Invalid' | 'Default' | 'Flat' | 'Low' | 'Normal' | 'High'>;
  webServiceAuthLibrary?: string;
}
