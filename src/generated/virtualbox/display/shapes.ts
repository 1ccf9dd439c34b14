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
  height: whole(),
  width: whole(),
  xOrigin: whole(),
  yOrigin: whole(),
};

export const iDisplayGetVideoModeHintResult: ShapeDef<t.IDisplayGetVideoModeHintResult> = {
  bitsPerPixel: whole(),
  changeOrigin: flag(),
  enabled: flag(),
  height: whole(),
  originX: whole(),
  originY: whole(),
  width: whole(),
};

export const iGuestScreenInfo: ShapeDef<t.IGuestScreenInfo> = {
  bitsPerPixel: whole(),
  extendedInfo: text(),
  guestMonitorStatus: text(undefined, { oneOf: ['Disabled', 'Enabled', 'Blank'] }),
  handle: text(),
  height: whole(),
  origin: flag(),
  originX: whole(),
  originY: whole(),
  primary: flag(),
  screenId: whole(),
  width: whole(),
};

export const iMachineQuerySavedGuestScreenInfoResult: ShapeDef<t.IMachineQuerySavedGuestScreenInfoResult> = {
  enabled: flag(),
  height: whole(),
  originX: whole(),
  originY: whole(),
  width: whole(),
};

export const iMachineQuerySavedScreenshotInfoResult: ShapeDef<t.IMachineQuerySavedScreenshotInfoResult> = {
  height: whole(),
  returnval: list(text(undefined, { oneOf: ['Opaque', 'BGR', 'BGR0', 'BGRA', 'RGBA', 'PNG', 'JPEG'] })),
  width: whole(),
};

export const iMachineReadSavedScreenshotToArrayResult: ShapeDef<t.IMachineReadSavedScreenshotToArrayResult> = {
  height: whole(),
  returnval: text(),
  width: whole(),
};

export const iMachineReadSavedThumbnailToArrayResult: ShapeDef<t.IMachineReadSavedThumbnailToArrayResult> = {
  height: whole(),
  returnval: text(),
  width: whole(),
};

export const screenshot: ShapeDef<t.Screenshot> = {
  height: whole(),
  mimeType: text(),
  screen: whole(),
  width: whole(),
};
