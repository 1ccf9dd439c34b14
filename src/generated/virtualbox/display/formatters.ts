// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iDisplay: Formatter<t.IDisplay> = { noun: ['display', 'displays'], columns: [] };

export const iDisplayGetScreenResolutionResult: Formatter<t.IDisplayGetScreenResolutionResult> = {
  noun: ['result', 'results'],
  columns: ['bitsPerPixel', 'guestMonitorStatus', 'height', 'width', 'xOrigin', 'yOrigin'],
};

export const iDisplayGetVideoModeHintResult: Formatter<t.IDisplayGetVideoModeHintResult> = {
  noun: ['result', 'results'],
  columns: ['bitsPerPixel', 'changeOrigin', 'enabled', 'height', 'originX', 'originY', 'width'],
};

export const iGuestScreenInfo: Formatter<t.IGuestScreenInfo> = {
  noun: ['guest screen info', 'guest screen infos'],
  columns: ['bitsPerPixel', 'extendedInfo', 'guestMonitorStatus', 'handle', 'height', 'origin', 'originX'],
};

export const iMachineQuerySavedGuestScreenInfoResult: Formatter<t.IMachineQuerySavedGuestScreenInfoResult> = {
  noun: ['result', 'results'],
  columns: ['enabled', 'height', 'originX', 'originY', 'width'],
};

export const iMachineQuerySavedScreenshotInfoResult: Formatter<t.IMachineQuerySavedScreenshotInfoResult> = {
  noun: ['result', 'results'],
  columns: ['height', 'width'],
};

export const iMachineReadSavedScreenshotToArrayResult: Formatter<t.IMachineReadSavedScreenshotToArrayResult> = {
  noun: ['result', 'results'],
  columns: ['height', 'returnval', 'width'],
};

export const iMachineReadSavedThumbnailToArrayResult: Formatter<t.IMachineReadSavedThumbnailToArrayResult> = {
  noun: ['result', 'results'],
  columns: ['height', 'returnval', 'width'],
};

export const screenshot: Formatter<t.Screenshot> = {
  noun: ['screenshot', 'screenshots'],
  columns: ['height', 'mimeType', 'screen', 'width'],
};
