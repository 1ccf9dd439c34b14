// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, shape, text, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iProgress: ShapeDef<t.IProgress> = {
  cancelable: flag(),
  canceled: flag(),
  completed: flag(),
  description: text(),
  errorInfo: text(),
  id: uuid(),
  initiator: text(),
  operation: whole(),
  operationCount: whole(),
  operationDescription: text(),
  operationPercent: whole(undefined, { unit: 'percent' }),
  operationWeight: whole(),
  percent: whole(undefined, { unit: 'percent' }),
  resultCode: whole(),
  timeRemaining: whole(undefined, { unit: 's' }),
  timeout: whole(undefined, { unit: 'ms' }),
};

export const iRecordingScreenSettings: ShapeDef<t.IRecordingScreenSettings> = {
  audioBits: whole(),
  audioChannels: whole(),
  audioCodec: text(undefined, { oneOf: ['None', 'WavPCM', 'MP3', 'OggVorbis', 'Opus', 'Other'] }),
  audioDeadline: text(undefined, { oneOf: ['Default', 'Realtime', 'Good', 'Best'] }),
  audioHz: whole(undefined, { unit: 'Hz' }),
  audioRateControlMode: text(undefined, { oneOf: ['ABR', 'CBR', 'VBR'] }),
  destination: text(undefined, { oneOf: ['None', 'File'] }),
  enabled: flag(),
  features: list(text(undefined, { oneOf: ['None', 'Video', 'Audio'] })),
  filename: text(),
  id: whole(),
  maxFileSize: whole(undefined, { unit: 'MiB' }),
  maxTime: whole(undefined, { unit: 's' }),
  options: text(),
  videoCodec: text(undefined, {
    oneOf: ['None', 'MJPEG', 'H262', 'H264', 'H265', 'H266', 'VP8', 'VP9', 'AV1', 'Other'],
  }),
  videoDeadline: text(undefined, { oneOf: ['Default', 'Realtime', 'Good', 'Best'] }),
  videoFPS: whole(),
  videoHeight: whole(undefined, { unit: 'px' }),
  videoRate: whole(undefined, { unit: 'kbit/s' }),
  videoRateControlMode: text(undefined, { oneOf: ['ABR', 'CBR', 'VBR'] }),
  videoScalingMode: text(undefined, { oneOf: ['None', 'NearestNeighbor', 'Bilinear', 'Bicubic'] }),
  videoWidth: whole(undefined, { unit: 'px' }),
};

export const iRecordingSettings: ShapeDef<t.IRecordingSettings> = {
  enabled: flag(),
  paused: flag(),
  progress: shape('IProgress'),
  screens: list(shape('IRecordingScreenSettings')),
};
