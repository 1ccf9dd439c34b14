// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iCPUProfile: Formatter<t.ICPUProfile> = {
  noun: ['CPU profile', 'CPU profiles'],
  columns: ['architecture', 'fullName', 'name'],
};

export const iPlatformProperties: Formatter<t.IPlatformProperties> = {
  noun: ['platform properties', 'platform properties'],
  columns: ['exclusiveHwVirt', 'maxBootPosition', 'parallelPortCount', 'rawModeSupported', 'serialPortCount'],
};

export const iPlatformPropertiesGetSupportedVRAMRangeResult: Formatter<t.IPlatformPropertiesGetSupportedVRAMRangeResult> =
  {
    noun: ['result', 'results'],
    columns: [{ label: 'maxMB', path: 'maxMB', as: 'MiB' }, { label: 'minMB', path: 'minMB', as: 'MiB' }, 'returnval'],
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
