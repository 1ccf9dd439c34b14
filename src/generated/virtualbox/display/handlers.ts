// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iDisplayCreateGuestScreenInfo: Handler<t.IDisplayCreateGuestScreenInfoParams, t.IGuestScreenInfo> = handle(
  tools.iDisplayCreateGuestScreenInfo,
  format.iGuestScreenInfo,
);
export const iDisplayDetachScreens: Handler<t.IDisplayDetachScreensParams, Done> = handle(
  tools.iDisplayDetachScreens,
  done,
);
export const iDisplayGet: Handler<t.IDisplayGetParams, t.IDisplay> = handle(tools.iDisplayGet, format.iDisplay);
export const iDisplayGetScreenResolution: Handler<
  t.IDisplayGetScreenResolutionParams,
  t.IDisplayGetScreenResolutionResult
> = handle(tools.iDisplayGetScreenResolution, format.iDisplayGetScreenResolutionResult);
export const iDisplayGetVideoModeHint: Handler<t.IDisplayGetVideoModeHintParams, t.IDisplayGetVideoModeHintResult> =
  handle(tools.iDisplayGetVideoModeHint, format.iDisplayGetVideoModeHintResult);
export const iDisplayInvalidateAndUpdate: Handler<t.IDisplayInvalidateAndUpdateParams, Done> = handle(
  tools.iDisplayInvalidateAndUpdate,
  done,
);
export const iDisplayInvalidateAndUpdateScreen: Handler<t.IDisplayInvalidateAndUpdateScreenParams, Done> = handle(
  tools.iDisplayInvalidateAndUpdateScreen,
  done,
);
export const iDisplayNotifyHiDpiOutputPolicyChange: Handler<t.IDisplayNotifyHiDpiOutputPolicyChangeParams, Done> =
  handle(tools.iDisplayNotifyHiDpiOutputPolicyChange, done);
export const iDisplayNotifyScaleFactorChange: Handler<t.IDisplayNotifyScaleFactorChangeParams, Done> = handle(
  tools.iDisplayNotifyScaleFactorChange,
  done,
);
export const iDisplaySetScreenLayout: Handler<t.IDisplaySetScreenLayoutParams, Done> = handle(
  tools.iDisplaySetScreenLayout,
  done,
);
export const iDisplaySetSeamlessMode: Handler<t.IDisplaySetSeamlessModeParams, Done> = handle(
  tools.iDisplaySetSeamlessMode,
  done,
);
export const iDisplaySetVideoModeHint: Handler<t.IDisplaySetVideoModeHintParams, Done> = handle(
  tools.iDisplaySetVideoModeHint,
  done,
);
export const iDisplayTakeScreenShotToArray: Handler<t.IDisplayTakeScreenShotToArrayParams, Done> = handle(
  tools.iDisplayTakeScreenShotToArray,
  done,
);
export const iDisplayViewportChanged: Handler<t.IDisplayViewportChangedParams, Done> = handle(
  tools.iDisplayViewportChanged,
  done,
);
export const iGuestScreenInfoGet: Handler<t.IGuestScreenInfoGetParams, t.IGuestScreenInfo> = handle(
  tools.iGuestScreenInfoGet,
  format.iGuestScreenInfo,
);
export const iMachineQuerySavedGuestScreenInfo: Handler<
  t.IMachineQuerySavedGuestScreenInfoParams,
  t.IMachineQuerySavedGuestScreenInfoResult
> = handle(tools.iMachineQuerySavedGuestScreenInfo, format.iMachineQuerySavedGuestScreenInfoResult);
export const iMachineQuerySavedScreenshotInfo: Handler<
  t.IMachineQuerySavedScreenshotInfoParams,
  t.IMachineQuerySavedScreenshotInfoResult
> = handle(tools.iMachineQuerySavedScreenshotInfo, format.iMachineQuerySavedScreenshotInfoResult);
export const iMachineReadSavedScreenshotToArray: Handler<
  t.IMachineReadSavedScreenshotToArrayParams,
  t.IMachineReadSavedScreenshotToArrayResult
> = handle(tools.iMachineReadSavedScreenshotToArray, format.iMachineReadSavedScreenshotToArrayResult);
export const iMachineReadSavedThumbnailToArray: Handler<
  t.IMachineReadSavedThumbnailToArrayParams,
  t.IMachineReadSavedThumbnailToArrayResult
> = handle(tools.iMachineReadSavedThumbnailToArray, format.iMachineReadSavedThumbnailToArrayResult);
export const takeScreenshot: Handler<t.TakeScreenshotParams, t.Screenshot> = handle(
  tools.takeScreenshot,
  format.screenshot,
);
