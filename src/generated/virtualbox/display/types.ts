// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of IDisplay.createGuestScreenInfo. */
export interface IDisplayCreateGuestScreenInfoParams {
  bitsPerPixel: number;
  display: number;
  height: number;
  machine: string;
  originX: number;
  originY: number;
  status: 'Disabled' | 'Enabled' | 'Blank';
  width: number;
  changeOrigin?: boolean;
  primary?: boolean;
}

/** Parameters of IDisplay.detachScreens. */
export interface IDisplayDetachScreensParams {
  machine: string;
  screenIds?: ReadonlyArray<number>;
}

/** Parameters of IDisplay.get. */
export interface IDisplayGetParams {
  machine: string;
  attributes?: ReadonlyArray<'guestScreenLayout'>;
}

/** Parameters of IDisplay.getScreenResolution. */
export interface IDisplayGetScreenResolutionParams {
  machine: string;
  screenId: number;
}

/** Parameters of IDisplay.getVideoModeHint. */
export interface IDisplayGetVideoModeHintParams {
  display: number;
  machine: string;
}

/** Parameters of IDisplay.invalidateAndUpdate. */
export interface IDisplayInvalidateAndUpdateParams {
  machine: string;
}

/** Parameters of IDisplay.invalidateAndUpdateScreen. */
export interface IDisplayInvalidateAndUpdateScreenParams {
  machine: string;
  screenId: number;
}

/** Parameters of IDisplay.notifyHiDPIOutputPolicyChange. */
export interface IDisplayNotifyHiDpiOutputPolicyChangeParams {
  machine: string;
  fUnscaledHiDPI?: boolean;
}

/** Parameters of IDisplay.notifyScaleFactorChange. */
export interface IDisplayNotifyScaleFactorChangeParams {
  machine: string;
  screenId: number;
  u32ScaleFactorHMultiplied: number;
  u32ScaleFactorWMultiplied: number;
}

/** Parameters of IDisplay.setScreenLayout. */
export interface IDisplaySetScreenLayoutParams {
  machine: string;
  screenLayoutMode: 'Apply' | 'Reset' | 'Attach' | 'Silent';
  guestScreenInfo?: ReadonlyArray<string>;
}

/** Parameters of IDisplay.setSeamlessMode. */
export interface IDisplaySetSeamlessModeParams {
  machine: string;
  enabled?: boolean;
}

/** Parameters of IDisplay.setVideoModeHint. */
export interface IDisplaySetVideoModeHintParams {
  bitsPerPixel: number;
  display: number;
  height: number;
  machine: string;
  width: number;
  changeOrigin?: boolean;
  enabled?: boolean;
  notify?: boolean;
  originX?: number;
  originY?: number;
}

/** Parameters of IDisplay.takeScreenShotToArray. */
export interface IDisplayTakeScreenShotToArrayParams {
  height: number;
  machine: string;
  width: number;
  bitmapFormat?: 'Opaque' | 'BGR' | 'BGR0' | 'BGRA' | 'RGBA' | 'PNG' | 'JPEG';
  screenId?: number;
}

/** Parameters of IDisplay.viewportChanged. */
export interface IDisplayViewportChangedParams {
  height: number;
  machine: string;
  screenId: number;
  width: number;
  x: number;
  y: number;
}

/** Parameters of IGuestScreenInfo.get. */
export interface IGuestScreenInfoGetParams {
  machine: string;
  screen: string;
  attributes?: ReadonlyArray<
    | 'bitsPerPixel'
    | 'extendedInfo'
    | 'guestMonitorStatus'
    | 'height'
    | 'origin'
    | 'originX'
    | 'originY'
    | 'primary'
    | 'screenId'
    | 'width'
  >;
}

/** Parameters of IMachine.querySavedGuestScreenInfo. */
export interface IMachineQuerySavedGuestScreenInfoParams {
  machine: string;
  screenId: number;
}

/** Parameters of IMachine.querySavedScreenshotInfo. */
export interface IMachineQuerySavedScreenshotInfoParams {
  machine: string;
  screenId: number;
}

/** Parameters of IMachine.readSavedScreenshotToArray. */
export interface IMachineReadSavedScreenshotToArrayParams {
  bitmapFormat: 'Opaque' | 'BGR' | 'BGR0' | 'BGRA' | 'RGBA' | 'PNG' | 'JPEG';
  machine: string;
  screenId: number;
}

/** Parameters of IMachine.readSavedThumbnailToArray. */
export interface IMachineReadSavedThumbnailToArrayParams {
  bitmapFormat: 'Opaque' | 'BGR' | 'BGR0' | 'BGRA' | 'RGBA' | 'PNG' | 'JPEG';
  machine: string;
  screenId: number;
}

/** Parameters of takeScreenshot. */
export interface TakeScreenshotParams {
  machine: string;
  screen?: number;
}

export interface IDisplay {
  guestScreenLayout?: ReadonlyArray<IGuestScreenInfo>;
}

export interface IDisplayGetScreenResolutionResult {
  bitsPerPixel?: number;
  guestMonitorStatus?: 'Disabled' | 'Enabled' | 'Blank';
  height?: number;
  width?: number;
  xOrigin?: number;
  yOrigin?: number;
}

export interface IDisplayGetVideoModeHintResult {
  bitsPerPixel?: number;
  changeOrigin?: boolean;
  enabled?: boolean;
  height?: number;
  originX?: number;
  originY?: number;
  width?: number;
}

export interface IGuestScreenInfo {
  bitsPerPixel?: number;
  extendedInfo?: string;
  guestMonitorStatus?: 'Disabled' | 'Enabled' | 'Blank';
  handle?: string;
  height?: number;
  origin?: boolean;
  originX?: number;
  originY?: number;
  primary?: boolean;
  screenId?: number;
  width?: number;
}

export interface IMachineQuerySavedGuestScreenInfoResult {
  enabled?: boolean;
  height?: number;
  originX?: number;
  originY?: number;
  width?: number;
}

export interface IMachineQuerySavedScreenshotInfoResult {
  height?: number;
  returnval?: ReadonlyArray<'Opaque' | 'BGR' | 'BGR0' | 'BGRA' | 'RGBA' | 'PNG' | 'JPEG'>;
  width?: number;
}

export interface IMachineReadSavedScreenshotToArrayResult {
  height?: number;
  returnval?: string;
  width?: number;
}

export interface IMachineReadSavedThumbnailToArrayResult {
  height?: number;
  returnval?: string;
  width?: number;
}

export interface Screenshot {
  height?: number;
  mimeType?: string;
  screen?: number;
  width?: number;
}
