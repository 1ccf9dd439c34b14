// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iRecordingScreenSettings: Formatter<t.IRecordingScreenSettings> = {
  noun: ['screen recording', 'screen recordings'],
  columns: [
    'id',
    'enabled',
    'destination',
    'filename',
    'features',
    { label: 'videoWidth', path: 'videoWidth', as: 'px' },
    { label: 'videoHeight', path: 'videoHeight', as: 'px' },
    'videoFPS',
    { label: 'videoRate', path: 'videoRate', as: 'kbit/s' },
    'videoCodec',
    { label: 'maxTime', path: 'maxTime', as: 's' },
    { label: 'maxFileSize', path: 'maxFileSize', as: 'MiB' },
  ],
};

export const iRecordingSettings: Formatter<t.IRecordingSettings> = {
  noun: ['recording settings', 'recording settings'],
  columns: ['enabled', 'paused'],
};
