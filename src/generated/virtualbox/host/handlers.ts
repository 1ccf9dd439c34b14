// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iHostGet: Handler<t.IHostGetParams, t.IHost> = handle(tools.iHostGet, format.iHost);
export const iHostGetProcessorDescription: Handler<t.IHostGetProcessorDescriptionParams, Done> = handle(
  tools.iHostGetProcessorDescription,
  done,
);
export const iHostGetProcessorFeature: Handler<t.IHostGetProcessorFeatureParams, Done> = handle(
  tools.iHostGetProcessorFeature,
  done,
);
export const iHostGetProcessorSpeed: Handler<t.IHostGetProcessorSpeedParams, Done> = handle(
  tools.iHostGetProcessorSpeed,
  done,
);
export const iHostIsExecutionEngineSupported: Handler<t.IHostIsExecutionEngineSupportedParams, Done> = handle(
  tools.iHostIsExecutionEngineSupported,
  done,
);
export const iHostAudioDeviceGet: Handler<t.IHostAudioDeviceGetParams, t.IHostAudioDevice> = handle(
  tools.iHostAudioDeviceGet,
  format.iHostAudioDevice,
);
export const iHostAudioDeviceGetProperty: Handler<t.IHostAudioDeviceGetPropertyParams, Done> = handle(
  tools.iHostAudioDeviceGetProperty,
  done,
);
export const iHostAudioDeviceUpdate: Handler<t.IHostAudioDeviceUpdateParams, t.IHostAudioDevice> = handle(
  tools.iHostAudioDeviceUpdate,
  format.iHostAudioDevice,
);
export const iHostDriveGet: Handler<t.IHostDriveGetParams, t.IHostDrive> = handle(
  tools.iHostDriveGet,
  format.iHostDrive,
);
export const iHostVideoInputDeviceGet: Handler<t.IHostVideoInputDeviceGetParams, t.IHostVideoInputDevice> = handle(
  tools.iHostVideoInputDeviceGet,
  format.iHostVideoInputDevice,
);
export const iHostX86GetProcessorCpuidLeaf: Handler<
  t.IHostX86GetProcessorCpuidLeafParams,
  t.IHostX86GetProcessorCPUIDLeafResult
> = handle(tools.iHostX86GetProcessorCpuidLeaf, format.iHostX86GetProcessorCPUIDLeafResult);
