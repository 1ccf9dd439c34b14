// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iRecordingScreenSettingsGet: Handler<t.IRecordingScreenSettingsGetParams, t.IRecordingScreenSettings> =
  handle(tools.iRecordingScreenSettingsGet, format.iRecordingScreenSettings);
export const iRecordingScreenSettingsIsFeatureEnabled: Handler<t.IRecordingScreenSettingsIsFeatureEnabledParams, Done> =
  handle(tools.iRecordingScreenSettingsIsFeatureEnabled, done);
export const iRecordingScreenSettingsUpdate: Handler<
  t.IRecordingScreenSettingsUpdateParams,
  t.IRecordingScreenSettings
> = handle(tools.iRecordingScreenSettingsUpdate, format.iRecordingScreenSettings);
export const iRecordingSettingsGet: Handler<t.IRecordingSettingsGetParams, t.IRecordingSettings> = handle(
  tools.iRecordingSettingsGet,
  format.iRecordingSettings,
);
export const iRecordingSettingsGetScreenSettings: Handler<
  t.IRecordingSettingsGetScreenSettingsParams,
  t.IRecordingScreenSettings
> = handle(tools.iRecordingSettingsGetScreenSettings, format.iRecordingScreenSettings);
export const iRecordingSettingsResume: Handler<t.IRecordingSettingsResumeParams, Done> = handle(
  tools.iRecordingSettingsResume,
  done,
);
export const iRecordingSettingsStart: Handler<t.IRecordingSettingsStartParams, Done> = handle(
  tools.iRecordingSettingsStart,
  done,
);
export const iRecordingSettingsUpdate: Handler<t.IRecordingSettingsUpdateParams, t.IRecordingSettings> = handle(
  tools.iRecordingSettingsUpdate,
  format.iRecordingSettings,
);
