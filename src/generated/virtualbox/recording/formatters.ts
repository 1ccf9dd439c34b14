// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iRecordingScreenSettings: Formatter<t.IRecordingScreenSettings> = {
  noun: ['screen recording', 'screen recordings'],
  columns: [
    'audioBits',
    'audioChannels',
    'audioCodec',
    'audioDeadline',
    { label: 'audioHz', path: 'audioHz', as: 'Hz' },
    'audioRateControlMode',
    'destination',
  ],
};

export const iRecordingSettings: Formatter<t.IRecordingSettings> = {
  noun: ['recording settings', 'recording settings'],
  columns: ['enabled', 'paused'],
};
