// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of IRecordingScreenSettings.get. */
export interface IRecordingScreenSettingsGetParams {
  machine: string;
  screenId: number;
  attributes?: ReadonlyArray<
    | 'audioBits'
    | 'audioChannels'
    | 'audioCodec'
    | 'audioDeadline'
    | 'audioHz'
    | 'audioRateControlMode'
    | 'destination'
    | 'enabled'
    | 'features'
    | 'filename'
    | 'id'
    | 'maxFileSize'
    | 'maxTime'
    | 'options'
    | 'videoCodec'
    | 'videoDeadline'
    | 'videoFPS'
    | 'videoHeight'
    | 'videoRate'
    | 'videoRateControlMode'
    | 'videoScalingMode'
    | 'videoWidth'
  >;
}

/** Parameters of IRecordingScreenSettings.isFeatureEnabled. */
export interface IRecordingScreenSettingsIsFeatureEnabledParams {
  feature: 'None' | 'Video' | 'Audio';
  machine: string;
  screenId: number;
}

/** Parameters of IRecordingScreenSettings.update. */
export interface IRecordingScreenSettingsUpdateParams {
  machine: string;
  screenId: number;
  enabled?: boolean;
  filename?: string;
  videoWidth?: number;
  videoHeight?: number;
  videoFPS?: number;
  maxTime?: number;
  maxFileSize?: number;
  audioBits?: number;
  audioChannels?: number;
  audioCodec?: 'None' | 'WavPCM' | 'MP3' | 'OggVorbis' | 'Opus' | 'Other';
  audioDeadline?: 'Default' | 'Realtime' | 'Good' | 'Best';
  audioHz?: number;
  audioRateControlMode?: 'ABR' | 'CBR' | 'VBR';
  destination?: 'None' | 'File';
  features?: ReadonlyArray<'None' | 'Video' | 'Audio'>;
  options?: string;
  videoCodec?: 'None' | 'MJPEG' | 'H262' | 'H264' | 'H265' | 'H266' | 'VP8' | 'VP9' | 'AV1' | 'Other';
  videoDeadline?: 'Default' | 'Realtime' | 'Good' | 'Best';
  videoRate?: number;
  videoRateControlMode?: 'ABR' | 'CBR' | 'VBR';
  videoScalingMode?: 'None' | 'NearestNeighbor' | 'Bilinear' | 'Bicubic';
}

/** Parameters of IRecordingSettings.get. */
export interface IRecordingSettingsGetParams {
  machine: string;
  attributes?: ReadonlyArray<'enabled' | 'paused' | 'progress' | 'screens'>;
}

/** Parameters of IRecordingSettings.getScreenSettings. */
export interface IRecordingSettingsGetScreenSettingsParams {
  machine: string;
  screenId: number;
}

/** Parameters of IRecordingSettings.resume. */
export interface IRecordingSettingsResumeParams {
  machine: string;
}

/** Parameters of IRecordingSettings.start. */
export interface IRecordingSettingsStartParams {
  machine: string;
}

/** Parameters of IRecordingSettings.update. */
export interface IRecordingSettingsUpdateParams {
  machine: string;
  enabled?: boolean;
  paused?: boolean;
}

export interface IProgress {
  cancelable?: boolean;
  canceled?: boolean;
  completed?: boolean;
  description?: string;
  errorInfo?: string;
  id?: string;
  initiator?: string;
  operation?: number;
  operationCount?: number;
  operationDescription?: string;
  operationPercent?: number;
  operationWeight?: number;
  percent?: number;
  resultCode?: number;
  timeRemaining?: number;
  timeout?: number;
}

export interface IRecordingScreenSettings {
  audioBits?: number;
  audioChannels?: number;
  audioCodec?: 'None' | 'WavPCM' | 'MP3' | 'OggVorbis' | 'Opus' | 'Other';
  audioDeadline?: 'Default' | 'Realtime' | 'Good' | 'Best';
  audioHz?: number;
  audioRateControlMode?: 'ABR' | 'CBR' | 'VBR';
  destination?: 'None' | 'File';
  enabled?: boolean;
  features?: ReadonlyArray<'None' | 'Video' | 'Audio'>;
  filename?: string;
  id?: number;
  maxFileSize?: number;
  maxTime?: number;
  options?: string;
  videoCodec?: 'None' | 'MJPEG' | 'H262' | 'H264' | 'H265' | 'H266' | 'VP8' | 'VP9' | 'AV1' | 'Other';
  videoDeadline?: 'Default' | 'Realtime' | 'Good' | 'Best';
  videoFPS?: number;
  videoHeight?: number;
  videoRate?: number;
  videoRateControlMode?: 'ABR' | 'CBR' | 'VBR';
  videoScalingMode?: 'None' | 'NearestNeighbor' | 'Bilinear' | 'Bicubic';
  videoWidth?: number;
}

export interface IRecordingSettings {
  enabled?: boolean;
  paused?: boolean;
  progress?: IProgress;
  screens?: ReadonlyArray<IRecordingScreenSettings>;
}
