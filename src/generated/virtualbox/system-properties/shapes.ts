// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iCPUProfile: ShapeDef<t.ICPUProfile> = {
  architecture: text(undefined, { oneOf: ['Any', 'x86', 'AMD64', 'ARMv8_32', 'ARMv8_64'] }),
  fullName: text(),
  name: text(),
};

export const iPlatformProperties: ShapeDef<t.IPlatformProperties> = {
  exclusiveHwVirt: flag(),
  maxBootPosition: whole(),
  parallelPortCount: whole(),
  rawModeSupported: flag(),
  serialPortCount: whole(),
  supportedAudioControllerTypes: list(text(undefined, { oneOf: ['AC97', 'SB16', 'HDA', 'VirtioSound'] })),
  supportedBootDevices: list(
    text(undefined, {
      oneOf: ['Null', 'Floppy', 'DVD', 'HardDisk', 'Network', 'USB', 'SharedFolder', 'Graphics3D', 'End'],
    }),
  ),
  supportedChipsetTypes: list(text(undefined, { oneOf: ['Null', 'PIIX3', 'ICH9', 'ARMv8Virtual'] })),
  supportedFirmwareTypes: list(text(undefined, { oneOf: ['BIOS', 'EFI', 'EFI32', 'EFI64', 'EFIDUAL'] })),
  supportedGfxControllerTypes: list(text(undefined, { oneOf: ['Null', 'VBoxVGA', 'VMSVGA', 'VBoxSVGA', 'QemuRamFB'] })),
  supportedGuestOSTypes: list(shape('IGuestOSType')),
  supportedIommuTypes: list(text(undefined, { oneOf: ['None', 'Automatic', 'AMD', 'Intel'] })),
  supportedNetAdpPromiscModePols: list(text(undefined, { oneOf: ['Deny', 'AllowNetwork', 'AllowAll'] })),
  supportedNetworkAdapterTypes: list(
    text(undefined, {
      oneOf: [
        'Null',
        'Am79C970A',
        'Am79C973',
        'I82540EM',
        'I82543GC',
        'I82545EM',
        'Virtio',
        'Am79C960',
        'NE2000',
        'NE1000',
        'WD8013',
        'WD8003',
        'ELNK2',
        'ELNK1',
        'UsbNet',
        'I82583V',
      ],
    }),
  ),
  supportedParavirtProviders: list(
    text(undefined, { oneOf: ['None', 'Default', 'Legacy', 'Minimal', 'HyperV', 'KVM'] }),
  ),
  supportedStorageBuses: list(
    text(undefined, { oneOf: ['Null', 'IDE', 'SATA', 'SCSI', 'Floppy', 'SAS', 'USB', 'PCIe', 'VirtioSCSI'] }),
  ),
  supportedStorageControllerTypes: list(
    text(undefined, {
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
  ),
  supportedTpmTypes: list(text(undefined, { oneOf: ['None', 'v1_2', 'v2_0', 'Host', 'Swtpm'] })),
  supportedUSBControllerTypes: list(text(undefined, { oneOf: ['Null', 'OHCI', 'EHCI', 'XHCI', 'Last'] })),
  supportedUartTypes: list(text(undefined, { oneOf: ['U16450', 'U16550A', 'U16750'] })),
};

export const iPlatformPropertiesGetSupportedVRAMRangeResult: ShapeDef<t.IPlatformPropertiesGetSupportedVRAMRangeResult> =
  {
    maxMB: whole(undefined, { unit: 'MiB' }),
    minMB: whole(undefined, { unit: 'MiB' }),
    returnval: whole(),
  };

export const iSystemProperties: ShapeDef<t.ISystemProperties> = {
  VRDEAuthLibrary: text(),
  autostartDatabasePath: text(),
  defaultAdditionsISO: text(),
  defaultAudioDriver: text(undefined, {
    oneOf: ['Default', 'Null', 'OSS', 'ALSA', 'Pulse', 'WinMM', 'DirectSound', 'WAS', 'CoreAudio', 'MMPM', 'SolAudio'],
  }),
  defaultCryptoExtPack: text(),
  defaultFrontend: text(),
  defaultHardDiskFormat: text(),
  defaultMachineFolder: text(),
  defaultVRDEExtPack: text(),
  freeDiskSpaceError: whole(undefined, { unit: 'bytes' }),
  freeDiskSpacePercentError: whole(undefined, { unit: 'percent' }),
  freeDiskSpacePercentWarning: whole(undefined, { unit: 'percent' }),
  freeDiskSpaceWarning: whole(undefined, { unit: 'bytes' }),
  infoVDSize: whole(undefined, { unit: 'bytes' }),
  languageId: text(),
  logHistoryCount: whole(),
  loggingLevel: text(),
  maxGuestCPUCount: whole(),
  maxGuestMonitors: whole(),
  maxGuestRAM: whole(undefined, { unit: 'MiB' }),
  maxGuestVRAM: whole(undefined, { unit: 'MiB' }),
  mediumFormats: list(shape('IMediumFormat')),
  minGuestCPUCount: whole(),
  minGuestRAM: whole(undefined, { unit: 'MiB' }),
  minGuestVRAM: whole(undefined, { unit: 'MiB' }),
  platform: shape('IPlatformProperties'),
  proxyMode: text(undefined, { oneOf: ['System', 'NoProxy', 'Manual'] }),
  proxyURL: text(),
  screenShotFormats: list(text(undefined, { oneOf: ['Opaque', 'BGR', 'BGR0', 'BGRA', 'RGBA', 'PNG', 'JPEG'] })),
  supportedAudioDriverTypes: list(
    text(undefined, {
      oneOf: [
        'Default',
        'Null',
        'OSS',
        'ALSA',
        'Pulse',
        'WinMM',
        'DirectSound',
        'WAS',
        'CoreAudio',
        'MMPM',
        'SolAudio',
      ],
    }),
  ),
  supportedAutostopTypes: list(text(undefined, { oneOf: ['Disabled', 'SaveState', 'PowerOff', 'AcpiShutdown'] })),
  supportedClipboardModes: list(
    text(undefined, { oneOf: ['Disabled', 'HostToGuest', 'GuestToHost', 'Bidirectional'] }),
  ),
  supportedCloneOptions: list(
    text(undefined, { oneOf: ['Link', 'KeepAllMACs', 'KeepNATMACs', 'KeepDiskNames', 'KeepHwUUIDs'] }),
  ),
  supportedDnDModes: list(text(undefined, { oneOf: ['Disabled', 'HostToGuest', 'GuestToHost', 'Bidirectional'] })),
  supportedExportOptions: list(
    text(undefined, { oneOf: ['CreateManifest', 'ExportDVDImages', 'StripAllMACs', 'StripAllNonNATMACs'] }),
  ),
  supportedGraphicsFeatures: list(text(undefined, { oneOf: ['None', 'Acceleration3D'] })),
  supportedImportOptions: list(
    text(undefined, { oneOf: ['KeepAllMACs', 'KeepNATMACs', 'ImportToVDI', 'KeepExtraData'] }),
  ),
  supportedKeyboardHIDTypes: list(text(undefined, { oneOf: ['None', 'PS2Keyboard', 'USBKeyboard', 'ComboKeyboard'] })),
  supportedNetworkAttachmentTypes: list(
    text(undefined, {
      oneOf: ['Null', 'NAT', 'Bridged', 'Internal', 'HostOnly', 'Generic', 'NATNetwork', 'Cloud', 'HostOnlyNetwork'],
    }),
  ),
  supportedPlatformArchitectures: list(text(undefined, { oneOf: ['None', 'x86', 'ARM'] })),
  supportedPointingHIDTypes: list(
    text(undefined, {
      oneOf: ['None', 'PS2Mouse', 'USBMouse', 'USBTablet', 'ComboMouse', 'USBMultiTouch', 'USBMultiTouchScreenPlusPad'],
    }),
  ),
  supportedPortModes: list(text(undefined, { oneOf: ['Disconnected', 'HostPipe', 'HostDevice', 'RawFile', 'TCP'] })),
  supportedRecordingARCModes: list(text(undefined, { oneOf: ['ABR', 'CBR', 'VBR'] })),
  supportedRecordingAudioCodecs: list(
    text(undefined, { oneOf: ['None', 'WavPCM', 'MP3', 'OggVorbis', 'Opus', 'Other'] }),
  ),
  supportedRecordingFeatures: list(text(undefined, { oneOf: ['None', 'Video', 'Audio'] })),
  supportedRecordingVRCModes: list(text(undefined, { oneOf: ['ABR', 'CBR', 'VBR'] })),
  supportedRecordingVSModes: list(text(undefined, { oneOf: ['None', 'NearestNeighbor', 'Bilinear', 'Bicubic'] })),
  supportedRecordingVideoCodecs: list(
    text(undefined, { oneOf: ['None', 'MJPEG', 'H262', 'H264', 'H265', 'H266', 'VP8', 'VP9', 'AV1', 'Other'] }),
  ),
  supportedVFSTypes: list(text(undefined, { oneOf: ['File', 'Cloud', 'S3', 'WebDav'] })),
  supportedVMProcPriorities: list(text(undefined, { oneOf: ['Invalid', 'Default', 'Flat', 'Low', 'Normal', 'High'] })),
  webServiceAuthLibrary: text(),
};
