// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iCPUProfile: Formatter<t.ICPUProfile> = {
  noun: ['CPU profile', 'CPU profiles'],
  columns: ['name', 'fullName', 'architecture'],
};

export const iPlatformProperties: Formatter<t.IPlatformProperties> = {
  noun: ['platform properties', 'platform properties'],
  columns: [
    'serialPortCount',
    'parallelPortCount',
    'maxBootPosition',
    'exclusiveHwVirt',
    'rawModeSupported',
    'supportedChipsetTypes',
    'supportedFirmwareTypes',
  ],
};

export const iPlatformPropertiesGetSupportedVRAMRangeResult: Formatter<t.IPlatformPropertiesGetSupportedVRAMRangeResult> =
  {
    noun: ['result', 'results'],
    columns: [
      { label: 'minMB', path: 'minMB', as: 'MiB' },
      { label: 'maxMB', path: 'maxMB', as: 'MiB' },
    ],
  };

export const iSystemProperties: Formatter<t.ISystemProperties> = {
  noun: ['system properties', 'system properties'],
  columns: [
    'defaultMachineFolder',
    'defaultHardDiskFormat',
    { label: 'maxGuestRAM', path: 'maxGuestRAM', as: 'MiB' },
    'maxGuestCPUCount',
  ],
};
