// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iDisplay: Formatter<t.IDisplay> = { noun: ['display', 'displays'], columns: [] };

export const iDisplayGetScreenResolutionResult: Formatter<t.IDisplayGetScreenResolutionResult> = {
  noun: ['result', 'results'],
  columns: [
    'bitsPerPixel',
    'guestMonitorStatus',
    { label: 'height', path: 'height', as: 'px' },
    { label: 'width', path: 'width', as: 'px' },
    { label: 'xOrigin', path: 'xOrigin', as: 'px' },
    { label: 'yOrigin', path: 'yOrigin', as: 'px' },
  ],
};

export const iDisplayGetVideoModeHintResult: Formatter<t.IDisplayGetVideoModeHintResult> = {
  noun: ['result', 'results'],
  columns: [
    'bitsPerPixel',
    'changeOrigin',
    'enabled',
    { label: 'height', path: 'height', as: 'px' },
    { label: 'originX', path: 'originX', as: 'px' },
    { label: 'originY', path: 'originY', as: 'px' },
    { label: 'width', path: 'width', as: 'px' },
  ],
};

export const iGuestScreenInfo: Formatter<t.IGuestScreenInfo> = {
  noun: ['guest screen info', 'guest screen infos'],
  columns: [
    'bitsPerPixel',
    'extendedInfo',
    'guestMonitorStatus',
    'handle',
    { label: 'height', path: 'height', as: 'px' },
    'origin',
    { label: 'originX', path: 'originX', as: 'px' },
  ],
};

export const iMachineQuerySavedGuestScreenInfoResult: Formatter<t.IMachineQuerySavedGuestScreenInfoResult> = {
  noun: ['result', 'results'],
  columns: [
    'enabled',
    { label: 'height', path: 'height', as: 'px' },
    { label: 'originX', path: 'originX', as: 'px' },
    { label: 'originY', path: 'originY', as: 'px' },
    { label: 'width', path: 'width', as: 'px' },
  ],
};

export const iMachineQuerySavedScreenshotInfoResult: Formatter<t.IMachineQuerySavedScreenshotInfoResult> = {
  noun: ['result', 'results'],
  columns: [
    { label: 'height', path: 'height', as: 'px' },
    { label: 'width', path: 'width', as: 'px' },
  ],
};

export const iMachineReadSavedScreenshotToArrayResult: Formatter<t.IMachineReadSavedScreenshotToArrayResult> = {
  noun: ['result', 'results'],
  columns: [{ label: 'height', path: 'height', as: 'px' }, 'returnval', { label: 'width', path: 'width', as: 'px' }],
};

export const iMachineReadSavedThumbnailToArrayResult: Formatter<t.IMachineReadSavedThumbnailToArrayResult> = {
  noun: ['result', 'results'],
  columns: [{ label: 'height', path: 'height', as: 'px' }, 'returnval', { label: 'width', path: 'width', as: 'px' }],
};

export const screenshot: Formatter<t.Screenshot> = {
  noun: ['screenshot', 'screenshots'],
  columns: [
    { label: 'height', path: 'height', as: 'px' },
    'mimeType',
    'screen',
    { label: 'width', path: 'width', as: 'px' },
  ],
};
