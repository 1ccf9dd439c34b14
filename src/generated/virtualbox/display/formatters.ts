// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iDisplay: Formatter<t.IDisplay> = { noun: ['display', 'displays'], columns: ['guestScreenLayout'] };

export const iDisplayGetScreenResolutionResult: Formatter<t.IDisplayGetScreenResolutionResult> = {
  noun: ['result', 'results'],
  columns: [
    { label: 'width', path: 'width', as: 'px' },
    { label: 'height', path: 'height', as: 'px' },
    'bitsPerPixel',
    { label: 'xOrigin', path: 'xOrigin', as: 'px' },
    { label: 'yOrigin', path: 'yOrigin', as: 'px' },
    'guestMonitorStatus',
  ],
};

export const iDisplayGetVideoModeHintResult: Formatter<t.IDisplayGetVideoModeHintResult> = {
  noun: ['result', 'results'],
  columns: [
    'enabled',
    { label: 'width', path: 'width', as: 'px' },
    { label: 'height', path: 'height', as: 'px' },
    'bitsPerPixel',
    'changeOrigin',
    { label: 'originX', path: 'originX', as: 'px' },
    { label: 'originY', path: 'originY', as: 'px' },
  ],
};

export const iGuestScreenInfo: Formatter<t.IGuestScreenInfo> = {
  noun: ['guest screen info', 'guest screen infos'],
  columns: [
    'screenId',
    'guestMonitorStatus',
    'primary',
    { label: 'width', path: 'width', as: 'px' },
    { label: 'height', path: 'height', as: 'px' },
    'bitsPerPixel',
    { label: 'originX', path: 'originX', as: 'px' },
    { label: 'originY', path: 'originY', as: 'px' },
    'handle',
  ],
};

export const iMachineQuerySavedGuestScreenInfoResult: Formatter<t.IMachineQuerySavedGuestScreenInfoResult> = {
  noun: ['result', 'results'],
  columns: [
    'enabled',
    { label: 'width', path: 'width', as: 'px' },
    { label: 'height', path: 'height', as: 'px' },
    { label: 'originX', path: 'originX', as: 'px' },
    { label: 'originY', path: 'originY', as: 'px' },
  ],
};

export const iMachineQuerySavedScreenshotInfoResult: Formatter<t.IMachineQuerySavedScreenshotInfoResult> = {
  noun: ['result', 'results'],
  columns: [
    { label: 'width', path: 'width', as: 'px' },
    { label: 'height', path: 'height', as: 'px' },
    { label: 'formats', path: 'returnval' },
  ],
};

export const iMachineReadSavedScreenshotToArrayResult: Formatter<t.IMachineReadSavedScreenshotToArrayResult> = {
  noun: ['result', 'results'],
  columns: [
    { label: 'width', path: 'width', as: 'px' },
    { label: 'height', path: 'height', as: 'px' },
  ],
};

export const iMachineReadSavedThumbnailToArrayResult: Formatter<t.IMachineReadSavedThumbnailToArrayResult> = {
  noun: ['result', 'results'],
  columns: [
    { label: 'width', path: 'width', as: 'px' },
    { label: 'height', path: 'height', as: 'px' },
  ],
};

export const screenshot: Formatter<t.Screenshot> = {
  noun: ['screenshot', 'screenshots'],
  columns: [
    'screen',
    { label: 'width', path: 'width', as: 'px' },
    { label: 'height', path: 'height', as: 'px' },
    'mimeType',
  ],
};
