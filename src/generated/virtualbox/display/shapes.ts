// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iDisplay: ShapeDef<t.IDisplay> = {
  guestScreenLayout: list(shape('IGuestScreenInfo')),
};

export const iDisplayGetScreenResolutionResult: ShapeDef<t.IDisplayGetScreenResolutionResult> = {
  bitsPerPixel: whole(),
  guestMonitorStatus: text(undefined, { oneOf: ['Disabled', 'Enabled', 'Blank'] }),
  height: whole(undefined, { unit: 'px' }),
  width: whole(undefined, { unit: 'px' }),
  xOrigin: whole(undefined, { unit: 'px' }),
  yOrigin: whole(undefined, { unit: 'px' }),
};

export const iDisplayGetVideoModeHintResult: ShapeDef<t.IDisplayGetVideoModeHintResult> = {
  bitsPerPixel: whole(),
  changeOrigin: flag(),
  enabled: flag(),
  height: whole(undefined, { unit: 'px' }),
  originX: whole(undefined, { unit: 'px' }),
  originY: whole(undefined, { unit: 'px' }),
  width: whole(undefined, { unit: 'px' }),
};

export const iGuestScreenInfo: ShapeDef<t.IGuestScreenInfo> = {
  bitsPerPixel: whole(),
  extendedInfo: text(),
  guestMonitorStatus: text(undefined, { oneOf: ['Disabled', 'Enabled', 'Blank'] }),
  handle: text(),
  height: whole(undefined, { unit: 'px' }),
  origin: flag(),
  originX: whole(undefined, { unit: 'px' }),
  originY: whole(undefined, { unit: 'px' }),
  primary: flag(),
  screenId: whole(),
  width: whole(undefined, { unit: 'px' }),
};

export const iMachineQuerySavedGuestScreenInfoResult: ShapeDef<t.IMachineQuerySavedGuestScreenInfoResult> = {
  enabled: flag(),
  height: whole(undefined, { unit: 'px' }),
  originX: whole(undefined, { unit: 'px' }),
  originY: whole(undefined, { unit: 'px' }),
  width: whole(undefined, { unit: 'px' }),
};

export const iMachineQuerySavedScreenshotInfoResult: ShapeDef<t.IMachineQuerySavedScreenshotInfoResult> = {
  height: whole(undefined, { unit: 'px' }),
  returnval: list(text(undefined, { oneOf: ['Opaque', 'BGR', 'BGR0', 'BGRA', 'RGBA', 'PNG', 'JPEG'] })),
  width: whole(undefined, { unit: 'px' }),
};

export const iMachineReadSavedScreenshotToArrayResult: ShapeDef<t.IMachineReadSavedScreenshotToArrayResult> = {
  height: whole(undefined, { unit: 'px' }),
  returnval: text(),
  width: whole(undefined, { unit: 'px' }),
};

export const iMachineReadSavedThumbnailToArrayResult: ShapeDef<t.IMachineReadSavedThumbnailToArrayResult> = {
  height: whole(undefined, { unit: 'px' }),
  returnval: text(),
  width: whole(undefined, { unit: 'px' }),
};

export const screenshot: ShapeDef<t.Screenshot> = {
  height: whole(undefined, { unit: 'px' }),
  mimeType: text(),
  screen: whole(),
  width: whole(undefined, { unit: 'px' }),
};
