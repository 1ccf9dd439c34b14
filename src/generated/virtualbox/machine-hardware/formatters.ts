// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iAudioAdapter: Formatter<t.IAudioAdapter> = {
  noun: ['audio adapter', 'audio adapters'],
  columns: ['enabled', 'audioDriver', 'audioController', 'audioCodec', 'enabledIn', 'enabledOut'],
};

export const iAudioSettings: Formatter<t.IAudioSettings> = {
  noun: ['audio settings', 'audio settings'],
  columns: ['adapter'],
};

export const iFirmwareSettings: Formatter<t.IFirmwareSettings> = {
  noun: ['firmware settings', 'firmware settings'],
  columns: [
    'firmwareType',
    'bootMenuMode',
    'ACPIEnabled',
    'APICMode',
    'IOAPICEnabled',
    'PXEDebugEnabled',
    { label: 'timeOffset', path: 'timeOffset', as: 'ms' },
    { label: 'logoDisplayTime', path: 'logoDisplayTime', as: 'ms' },
  ],
};

export const iGraphicsAdapter: Formatter<t.IGraphicsAdapter> = {
  noun: ['graphics adapter', 'graphics adapters'],
  columns: ['graphicsControllerType', { label: 'VRAMSize', path: 'VRAMSize', as: 'MiB' }, 'monitorCount'],
};

export const iGuestDebugControl: Formatter<t.IGuestDebugControl> = {
  noun: ['guest debug control', 'guest debug controls'],
  columns: ['debugProvider', 'debugIoProvider', 'debugAddress', 'debugPort'],
};

export const iNvramStore: Formatter<t.INvramStore> = {
  noun: ['nvram store', 'nvram stores'],
  columns: ['nonVolatileStorageFile', 'keyId', 'keyStore'],
};

export const iParallelPort: Formatter<t.IParallelPort> = {
  noun: ['parallel port', 'parallel ports'],
  columns: ['slot', 'enabled', 'path', 'IOBase', 'IRQ'],
};

export const iPlatform: Formatter<t.IPlatform> = {
  noun: ['platform', 'platforms'],
  columns: ['architecture', 'chipsetType', 'iommuType', 'RTCUseUTC'],
};

export const iPlatformX86: Formatter<t.IPlatformX86> = {
  noun: ['platform X86', 'platform X86s'],
  columns: ['HPETEnabled'],
};

export const iPlatformX86GetCPUIDLeafByOrdinalResult: Formatter<t.IPlatformX86GetCPUIDLeafByOrdinalResult> = {
  noun: ['result', 'results'],
  columns: ['idx', 'idxSub', 'valEax', 'valEbx', 'valEcx', 'valEdx'],
};

export const iPlatformX86GetCPUIDLeafResult: Formatter<t.IPlatformX86GetCPUIDLeafResult> = {
  noun: ['result', 'results'],
  columns: ['valEax', 'valEbx', 'valEcx', 'valEdx'],
};

export const iSerialPort: Formatter<t.ISerialPort> = {
  noun: ['serial port', 'serial ports'],
  columns: ['slot', 'enabled', 'hostMode', 'path', 'server', 'IOAddress', 'IRQ', 'uartType'],
};

export const iTrustedPlatformModule: Formatter<t.ITrustedPlatformModule> = {
  noun: ['trusted platform module', 'trusted platform modules'],
  columns: ['type', 'location'],
};

export const iUefiVariableStore: Formatter<t.IUefiVariableStore> = {
  noun: ['uefi variable store', 'uefi variable stores'],
  columns: ['secureBootEnabled'],
};

export const iUefiVariableStoreQueryVariableByNameResult: Formatter<t.IUefiVariableStoreQueryVariableByNameResult> = {
  noun: ['result', 'results'],
  columns: ['owner', 'attributes', 'data'],
};

export const iUefiVariableStoreQueryVariablesResult: Formatter<t.IUefiVariableStoreQueryVariablesResult> = {
  noun: ['UEFI variable', 'UEFI variables'],
  columns: ['name', 'owner'],
};
