// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iHost: Formatter<t.IHost> = {
  noun: ['host', 'hosts'],
  columns: [
    'operatingSystem',
    'OSVersion',
    'architecture',
    'processorOnlineCount',
    { label: 'memorySize', path: 'memorySize', as: 'MiB' },
    { label: 'memoryAvailable', path: 'memoryAvailable', as: 'MiB' },
  ],
  moving: ['memoryAvailable'],
};

export const iHostAudioDevice: Formatter<t.IHostAudioDevice> = {
  noun: ['host audio device', 'host audio devices'],
  columns: ['name', 'type', 'state', 'usage', 'defaultIn', 'defaultOut', 'id'],
};

export const iHostDrive: Formatter<t.IHostDrive> = {
  noun: ['host drive', 'host drives'],
  columns: [
    'drivePath',
    'model',
    { label: 'size', path: 'size', as: 'bytes' },
    { label: 'sectorSize', path: 'sectorSize', as: 'bytes' },
    'partitioningType',
    'partitions',
    'uuid',
  ],
};

export const iHostVideoInputDevice: Formatter<t.IHostVideoInputDevice> = {
  noun: ['host video input device', 'host video input devices'],
  columns: ['name', 'path', 'alias'],
};

export const iHostX86GetProcessorCPUIDLeafResult: Formatter<t.IHostX86GetProcessorCPUIDLeafResult> = {
  noun: ['result', 'results'],
  columns: ['valEax', 'valEbx', 'valEcx', 'valEdx'],
};
