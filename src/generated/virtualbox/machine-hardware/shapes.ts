// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, shape, text, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iAudioAdapter: ShapeDef<t.IAudioAdapter> = {
  audioCodec: text(undefined, { oneOf: ['Null', 'SB16', 'STAC9700', 'AD1980', 'STAC9221'] }),
  audioController: text(undefined, { oneOf: ['AC97', 'SB16', 'HDA', 'VirtioSound'] }),
  audioDriver: text(undefined, {
    oneOf: ['Default', 'Null', 'OSS', 'ALSA', 'Pulse', 'WinMM', 'DirectSound', 'WAS', 'CoreAudio', 'MMPM', 'SolAudio'],
  }),
  enabled: flag(),
  enabledIn: flag(),
  enabledOut: flag(),
  propertiesList: list(text()),
};

export const iAudioSettings: ShapeDef<t.IAudioSettings> = {
  adapter: shape('IAudioAdapter'),
};

export const iFirmwareSettings: ShapeDef<t.IFirmwareSettings> = {
  ACPIEnabled: flag(),
  APICMode: text(undefined, { oneOf: ['Disabled', 'APIC', 'X2APIC'] }),
  AutoSerialNumGen: flag(),
  IOAPICEnabled: flag(),
  PXEDebugEnabled: flag(),
  SMBIOSUuidLittleEndian: flag(),
  bootMenuMode: text(undefined, { oneOf: ['Disabled', 'MenuOnly', 'MessageAndMenu'] }),
  firmwareType: text(undefined, { oneOf: ['BIOS', 'EFI', 'EFI32', 'EFI64', 'EFIDUAL'] }),
  logoDisplayTime: whole(undefined, { unit: 'ms' }),
  logoFadeIn: flag(),
  logoFadeOut: flag(),
  logoImagePath: text(),
  timeOffset: whole(undefined, { unit: 'ms' }),
};

export const iGraphicsAdapter: ShapeDef<t.IGraphicsAdapter> = {
  VRAMSize: whole(undefined, { unit: 'MiB' }),
  graphicsControllerType: text(undefined, { oneOf: ['Null', 'VBoxVGA', 'VMSVGA', 'VBoxSVGA', 'QemuRamFB'] }),
  monitorCount: whole(),
};

export const iGuestDebugControl: ShapeDef<t.IGuestDebugControl> = {
  debugAddress: text(),
  debugIoProvider: text(undefined, { oneOf: ['None', 'TCP', 'UDP', 'IPC'] }),
  debugPort: whole(),
  debugProvider: text(undefined, { oneOf: ['None', 'Native', 'GDB', 'KD'] }),
};

export const iNvramStore: ShapeDef<t.INvramStore> = {
  keyId: text(),
  keyStore: text(),
  nonVolatileStorageFile: text(),
  uefiVariableStore: shape('IUefiVariableStore'),
};

export const iParallelPort: ShapeDef<t.IParallelPort> = {
  IOBase: whole(),
  IRQ: whole(),
  enabled: flag(),
  path: text(),
  slot: whole(),
};

export const iPlatform: ShapeDef<t.IPlatform> = {
  RTCUseUTC: flag(),
  architecture: text(undefined, { oneOf: ['None', 'x86', 'ARM'] }),
  chipsetType: text(undefined, { oneOf: ['Null', 'PIIX3', 'ICH9', 'ARMv8Virtual'] }),
  iommuType: text(undefined, { oneOf: ['None', 'Automatic', 'AMD', 'Intel'] }),
  properties: shape('IPlatformProperties'),
  x86: shape('IPlatformX86'),
};

export const iPlatformX86: ShapeDef<t.IPlatformX86> = {
  HPETEnabled: flag(),
};

export const iPlatformX86GetCPUIDLeafByOrdinalResult: ShapeDef<t.IPlatformX86GetCPUIDLeafByOrdinalResult> = {
  idx: whole(),
  idxSub: whole(),
  valEax: whole(),
  valEbx: whole(),
  valEcx: whole(),
  valEdx: whole(),
};

export const iPlatformX86GetCPUIDLeafResult: ShapeDef<t.IPlatformX86GetCPUIDLeafResult> = {
  valEax: whole(),
  valEbx: whole(),
  valEcx: whole(),
  valEdx: whole(),
};

export const iSerialPort: ShapeDef<t.ISerialPort> = {
  IOAddress: whole(),
  IRQ: whole(),
  enabled: flag(),
  hostMode: text(undefined, { oneOf: ['Disconnected', 'HostPipe', 'HostDevice', 'RawFile', 'TCP'] }),
  path: text(),
  server: flag(),
  slot: whole(),
  uartType: text(undefined, { oneOf: ['U16450', 'U16550A', 'U16750'] }),
};

export const iTrustedPlatformModule: ShapeDef<t.ITrustedPlatformModule> = {
  location: text(),
  type: text(undefined, { oneOf: ['None', 'v1_2', 'v2_0', 'Host', 'Swtpm'] }),
};

export const iUefiVariableStore: ShapeDef<t.IUefiVariableStore> = {
  secureBootEnabled: flag(),
};

export const iUefiVariableStoreQueryVariableByNameResult: ShapeDef<t.IUefiVariableStoreQueryVariableByNameResult> = {
  attributes: list(
    text(undefined, {
      oneOf: [
        'None',
        'NonVolatile',
        'BootServiceAccess',
        'RuntimeAccess',
        'HwErrorRecord',
        'AuthWriteAccess',
        'AuthTimeBasedWriteAccess',
        'AuthAppendWrite',
      ],
    }),
  ),
  data: text(),
  owner: uuid(),
};

export const iUefiVariableStoreQueryVariablesResult: ShapeDef<t.IUefiVariableStoreQueryVariablesResult> = {
  name: text(),
  owner: uuid(),
};
