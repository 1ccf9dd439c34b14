// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  list,
  nothing,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iDisplayCreateGuestScreenInfo: ToolDef<t.IDisplayCreateGuestScreenInfoParams> = tool({
  name: 'virtualbox_create_guest_screen_layout_entry',
  title: 'Create guest screen layout entry',
  doc: 'Make one entry for set_screen_layout.',
  category: 'display',
  operations: ['IDisplay.createGuestScreenInfo'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IDisplay',
    how: 'invoke',
    operation: 'IDisplay_createGuestScreenInfo',
    sends: ['display', 'status', 'primary', 'changeOrigin', 'originX', 'originY', 'width', 'height', 'bitsPerPixel'],
    returns: 'IGuestScreenInfo',
    path: ['console', 'IConsole_getDisplay'],
  },
  result: shape('IGuestScreenInfo'),
  params: {
    bitsPerPixel: required(whole('Colour depth in bits', { wire: 'uint32' })),
    display: required(whole('Which screen, from 0', { wire: 'uint32' })),
    height: required(whole('Height in pixels', { unit: 'px', wire: 'uint32' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    originX: required(whole('Pixels from the left', { unit: 'px', wire: 'int32' })),
    originY: required(whole('Pixels from the top', { unit: 'px', wire: 'int32' })),
    status: required(text('Whether the screen is on', { oneOf: ['Disabled', 'Enabled', 'Blank'], wire: 'enum' })),
    width: required(whole('Width in pixels', { unit: 'px', wire: 'uint32' })),
    changeOrigin: flag('Place the screen at originX and originY', { wire: 'boolean' }),
    primary: flag('Whether it is the main screen', { wire: 'boolean' }),
  },
});

export const iDisplayDetachScreens: ToolDef<t.IDisplayDetachScreensParams> = tool({
  name: 'virtualbox_detach_display_screens',
  title: 'Detach display screens',
  doc: 'Tell the guest that screens were unplugged.',
  category: 'display',
  operations: ['IDisplay.detachScreens'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IDisplay',
    how: 'invoke',
    operation: 'IDisplay_detachScreens',
    sends: ['screenIds'],
    path: ['console', 'IConsole_getDisplay'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    screenIds: list(whole(), 'Screens, from 0', { wire: 'int32[]' }),
  },
});

export const iDisplayGet: ToolDef<t.IDisplayGetParams> = tool({
  name: 'virtualbox_get_display',
  title: 'Get display',
  doc: 'Show the screens of a running machine and how they are laid out.',
  category: 'display',
  operations: ['IDisplay.getGuestScreenLayout'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IDisplay',
    how: 'get',
    reads: ['guestScreenLayout IGuestScreenInfo[]'],
    path: ['console', 'IConsole_getDisplay'],
  },
  result: shape('IDisplay'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    attributes: list(
      text(undefined, { oneOf: ['guestScreenLayout'] }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const iDisplayGetScreenResolution: ToolDef<t.IDisplayGetScreenResolutionParams> = tool({
  name: 'virtualbox_get_screen_resolution',
  title: 'Get screen resolution',
  doc: 'Show size, colour depth and place of one screen of a running machine.',
  category: 'display',
  operations: ['IDisplay.getScreenResolution'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IDisplay',
    how: 'invoke',
    operation: 'IDisplay_getScreenResolution',
    sends: ['screenId'],
    outs: [
      'width uint32',
      'height uint32',
      'bitsPerPixel uint32',
      'xOrigin int32',
      'yOrigin int32',
      'guestMonitorStatus enum',
    ],
    path: ['console', 'IConsole_getDisplay'],
  },
  result: shape('IDisplayGetScreenResolutionResult'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    screenId: required(whole('Screen, from 0', { wire: 'uint32' })),
  },
});

export const iDisplayGetVideoModeHint: ToolDef<t.IDisplayGetVideoModeHintParams> = tool({
  name: 'virtualbox_get_video_mode_hint',
  title: 'Get video mode hint',
  doc: 'Show the resolution that was last asked for.',
  category: 'display',
  operations: ['IDisplay.getVideoModeHint'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IDisplay',
    how: 'invoke',
    operation: 'IDisplay_getVideoModeHint',
    sends: ['display'],
    outs: [
      'enabled boolean',
      'changeOrigin boolean',
      'originX int32',
      'originY int32',
      'width uint32',
      'height uint32',
      'bitsPerPixel uint32',
    ],
    path: ['console', 'IConsole_getDisplay'],
  },
  result: shape('IDisplayGetVideoModeHintResult'),
  params: {
    display: required(whole('Which screen, from 0', { wire: 'uint32' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iDisplayInvalidateAndUpdate: ToolDef<t.IDisplayInvalidateAndUpdateParams> = tool({
  name: 'virtualbox_redraw_display',
  title: 'Redraw display',
  doc: 'Draw all screens of a running machine anew.',
  category: 'display',
  operations: ['IDisplay.invalidateAndUpdate'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IDisplay',
    how: 'invoke',
    operation: 'IDisplay_invalidateAndUpdate',
    sends: [],
    path: ['console', 'IConsole_getDisplay'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iDisplayInvalidateAndUpdateScreen: ToolDef<t.IDisplayInvalidateAndUpdateScreenParams> = tool({
  name: 'virtualbox_redraw_screen',
  title: 'Redraw screen',
  doc: 'Draw one screen of a running machine anew.',
  category: 'display',
  operations: ['IDisplay.invalidateAndUpdateScreen'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IDisplay',
    how: 'invoke',
    operation: 'IDisplay_invalidateAndUpdateScreen',
    sends: ['screenId'],
    path: ['console', 'IConsole_getDisplay'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    screenId: required(whole('Screen, from 0', { wire: 'uint32' })),
  },
});

export const iDisplayNotifyHiDpiOutputPolicyChange: ToolDef<t.IDisplayNotifyHiDpiOutputPolicyChangeParams> = tool({
  name: 'virtualbox_notify_display_hidpi_policy',
  title: 'Notify display HiDPI policy',
  doc: 'Tell the machine whether its picture is scaled on a high-resolution screen.',
  category: 'display',
  operations: ['IDisplay.notifyHiDPIOutputPolicyChange'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IDisplay',
    how: 'invoke',
    operation: 'IDisplay_notifyHiDPIOutputPolicyChange',
    sends: ['fUnscaledHiDPI'],
    path: ['console', 'IConsole_getDisplay'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    fUnscaledHiDPI: flag('True when the picture is not scaled', { wire: 'boolean' }),
  },
});

export const iDisplayNotifyScaleFactorChange: ToolDef<t.IDisplayNotifyScaleFactorChangeParams> = tool({
  name: 'virtualbox_notify_display_scale_factor',
  title: 'Notify display scale factor',
  doc: 'Tell the machine by how much its picture is scaled.',
  category: 'display',
  operations: ['IDisplay.notifyScaleFactorChange'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IDisplay',
    how: 'invoke',
    operation: 'IDisplay_notifyScaleFactorChange',
    sends: ['screenId', 'u32ScaleFactorWMultiplied', 'u32ScaleFactorHMultiplied'],
    path: ['console', 'IConsole_getDisplay'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    screenId: required(whole('Screen, from 0', { wire: 'uint32' })),
    u32ScaleFactorHMultiplied: required(whole('Vertical factor times 10000', { wire: 'uint32' })),
    u32ScaleFactorWMultiplied: required(whole('Horizontal factor times 10000', { wire: 'uint32' })),
  },
});

export const iDisplaySetScreenLayout: ToolDef<t.IDisplaySetScreenLayoutParams> = tool({
  name: 'virtualbox_set_screen_layout',
  title: 'Set screen layout',
  doc: 'Arrange several screens of a running machine at once.',
  category: 'display',
  operations: ['IDisplay.setScreenLayout'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IDisplay',
    how: 'invoke',
    operation: 'IDisplay_setScreenLayout',
    sends: ['screenLayoutMode', 'guestScreenInfo'],
    path: ['console', 'IConsole_getDisplay'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    screenLayoutMode: required(
      text('How the layout is applied', { oneOf: ['Apply', 'Reset', 'Attach', 'Silent'], wire: 'enum' }),
    ),
    guestScreenInfo: list(text(), 'Handles from create_guest_screen_layout_entry', { wire: 'IGuestScreenInfo[]' }),
  },
});

export const iDisplaySetSeamlessMode: ToolDef<t.IDisplaySetSeamlessModeParams> = tool({
  name: 'virtualbox_set_seamless_mode',
  title: 'Set seamless mode',
  doc: 'Ask the guest to show its windows without a desktop, or to stop that.',
  category: 'display',
  operations: ['IDisplay.setSeamlessMode'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IDisplay',
    how: 'invoke',
    operation: 'IDisplay_setSeamlessMode',
    sends: ['enabled'],
    path: ['console', 'IConsole_getDisplay'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    enabled: flag('Whether it is on', { wire: 'boolean' }),
  },
});

export const iDisplaySetVideoModeHint: ToolDef<t.IDisplaySetVideoModeHintParams> = tool({
  name: 'virtualbox_set_video_mode_hint',
  title: 'Set video mode hint',
  doc: 'Ask the guest for another screen resolution.',
  category: 'display',
  operations: ['IDisplay.setVideoModeHint'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IDisplay',
    how: 'invoke',
    operation: 'IDisplay_setVideoModeHint',
    sends: ['display', 'enabled', 'changeOrigin', 'originX', 'originY', 'width', 'height', 'bitsPerPixel', 'notify'],
    path: ['console', 'IConsole_getDisplay'],
    defaults: { enabled: true, notify: true },
  },
  result: nothing,
  params: {
    bitsPerPixel: required(whole('Colour depth in bits', { wire: 'uint32' })),
    display: required(whole('Which screen, from 0', { wire: 'uint32' })),
    height: required(whole('Height in pixels', { unit: 'px', wire: 'uint32' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    width: required(whole('Width in pixels', { unit: 'px', wire: 'uint32' })),
    changeOrigin: flag('Move the screen as well', { wire: 'boolean' }),
    enabled: flag('Whether it is on', { wire: 'boolean' }),
    notify: flag('Tell the guest at once', { wire: 'boolean' }),
    originX: whole('Pixels from the left', { unit: 'px', wire: 'int32' }),
    originY: whole('Pixels from the top', { unit: 'px', wire: 'int32' }),
  },
});

export const iDisplayTakeScreenShotToArray: ToolDef<t.IDisplayTakeScreenShotToArrayParams> = tool({
  name: 'virtualbox_take_raw_screenshot',
  title: 'Take raw screenshot',
  doc: "Take a picture of a screen in a size and format of one's choice; take_screenshot chooses them itself.",
  category: 'display',
  operations: ['IDisplay.takeScreenShotToArray'],
  effect: 'read',
  risk: 'low',
  flags: ['dataOut'],
  call: {
    kind: 'soap',
    on: 'IDisplay',
    how: 'invoke',
    operation: 'IDisplay_takeScreenShotToArray',
    sends: ['screenId', 'width', 'height', 'bitmapFormat'],
    returns: 'octets',
    path: ['console', 'IConsole_getDisplay'],
    defaults: { bitmapFormat: 'PNG' },
    answers: 'picture',
  },
  result: text(),
  params: {
    height: required(whole('Height in pixels', { unit: 'px', wire: 'uint32' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    width: required(whole('Width in pixels', { unit: 'px', wire: 'uint32' })),
    bitmapFormat: text('Format of the picture, such as PNG', {
      oneOf: ['Opaque', 'BGR', 'BGR0', 'BGRA', 'RGBA', 'PNG', 'JPEG'],
      wire: 'enum',
    }),
    screenId: whole('Screen, from 0', { wire: 'uint32' }),
  },
});

export const iDisplayViewportChanged: ToolDef<t.IDisplayViewportChangedParams> = tool({
  name: 'virtualbox_notify_display_viewport',
  title: 'Notify display viewport',
  doc: 'Tell the machine which part of a screen is visible.',
  category: 'display',
  operations: ['IDisplay.viewportChanged'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IDisplay',
    how: 'invoke',
    operation: 'IDisplay_viewportChanged',
    sends: ['screenId', 'x', 'y', 'width', 'height'],
    path: ['console', 'IConsole_getDisplay'],
  },
  result: nothing,
  params: {
    height: required(whole('Height in pixels', { unit: 'px', wire: 'uint32' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    screenId: required(whole('Screen, from 0', { wire: 'uint32' })),
    width: required(whole('Width in pixels', { unit: 'px', wire: 'uint32' })),
    x: required(whole('Pixels from the left', { unit: 'px', wire: 'uint32' })),
    y: required(whole('Pixels from the top', { unit: 'px', wire: 'uint32' })),
  },
});

export const iGuestScreenInfoGet: ToolDef<t.IGuestScreenInfoGetParams> = tool({
  name: 'virtualbox_get_guest_screen',
  title: 'Get guest screen',
  doc: 'Show one screen in the layout of a running machine.',
  category: 'display',
  operations: [
    'IGuestScreenInfo.getBitsPerPixel',
    'IGuestScreenInfo.getExtendedInfo',
    'IGuestScreenInfo.getGuestMonitorStatus',
    'IGuestScreenInfo.getHeight',
    'IGuestScreenInfo.getOrigin',
    'IGuestScreenInfo.getOriginX',
    'IGuestScreenInfo.getOriginY',
    'IGuestScreenInfo.getPrimary',
    'IGuestScreenInfo.getScreenId',
    'IGuestScreenInfo.getWidth',
  ],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IGuestScreenInfo',
    how: 'get',
    reads: [
      'bitsPerPixel uint32',
      'extendedInfo string',
      'guestMonitorStatus enum',
      'height uint32',
      'origin boolean',
      'originX int32',
      'originY int32',
      'primary boolean',
      'screenId uint32',
      'width uint32',
    ],
    path: [
      'console',
      'IConsole_getDisplay',
      { op: 'IDisplay_getGuestScreenLayout', pick: 'screen', by: ['IGuestScreenInfo_getScreenId'] },
    ],
  },
  result: shape('IGuestScreenInfo'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    screen: required(text('Number of the screen, from 0')),
    attributes: list(
      text(undefined, {
        oneOf: [
          'bitsPerPixel',
          'extendedInfo',
          'guestMonitorStatus',
          'height',
          'origin',
          'originX',
          'originY',
          'primary',
          'screenId',
          'width',
        ],
      }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const iMachineQuerySavedGuestScreenInfo: ToolDef<t.IMachineQuerySavedGuestScreenInfoParams> = tool({
  name: 'virtualbox_query_saved_guest_screen',
  title: 'Query saved guest screen',
  doc: 'Show the screen size that a machine had when its state was saved.',
  category: 'display',
  operations: ['IMachine.querySavedGuestScreenInfo'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_querySavedGuestScreenInfo',
    sends: ['screenId'],
    outs: ['originX uint32', 'originY uint32', 'width uint32', 'height uint32', 'enabled boolean'],
    path: ['machine'],
  },
  result: shape('IMachineQuerySavedGuestScreenInfoResult'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    screenId: required(whole('Screen, from 0', { wire: 'uint32' })),
  },
});

export const iMachineQuerySavedScreenshotInfo: ToolDef<t.IMachineQuerySavedScreenshotInfoParams> = tool({
  name: 'virtualbox_query_saved_screenshot',
  title: 'Query saved screenshot',
  doc: "Show whether there is a picture of a machine's saved state, and how big.",
  category: 'display',
  operations: ['IMachine.querySavedScreenshotInfo'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_querySavedScreenshotInfo',
    sends: ['screenId'],
    returns: 'enum[]',
    outs: ['width uint32', 'height uint32'],
    path: ['machine'],
  },
  result: shape('IMachineQuerySavedScreenshotInfoResult'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    screenId: required(whole('Screen, from 0', { wire: 'uint32' })),
  },
});

export const iMachineReadSavedScreenshotToArray: ToolDef<t.IMachineReadSavedScreenshotToArrayParams> = tool({
  name: 'virtualbox_read_saved_screenshot',
  title: 'Read saved screenshot',
  doc: "Show the picture that was taken when a machine's state was saved.",
  category: 'display',
  operations: ['IMachine.readSavedScreenshotToArray'],
  effect: 'read',
  risk: 'low',
  flags: ['dataOut'],
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_readSavedScreenshotToArray',
    sends: ['screenId', 'bitmapFormat'],
    returns: 'octets',
    outs: ['width uint32', 'height uint32'],
    path: ['machine'],
    answers: 'picture',
  },
  result: shape('IMachineReadSavedScreenshotToArrayResult'),
  params: {
    bitmapFormat: required(
      text('Format of the picture, such as PNG', {
        oneOf: ['Opaque', 'BGR', 'BGR0', 'BGRA', 'RGBA', 'PNG', 'JPEG'],
        wire: 'enum',
      }),
    ),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    screenId: required(whole('Screen, from 0', { wire: 'uint32' })),
  },
});

export const iMachineReadSavedThumbnailToArray: ToolDef<t.IMachineReadSavedThumbnailToArrayParams> = tool({
  name: 'virtualbox_read_saved_thumbnail',
  title: 'Read saved thumbnail',
  doc: "Show the small picture that was taken when a machine's state was saved.",
  category: 'display',
  operations: ['IMachine.readSavedThumbnailToArray'],
  effect: 'read',
  risk: 'low',
  flags: ['dataOut'],
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_readSavedThumbnailToArray',
    sends: ['screenId', 'bitmapFormat'],
    returns: 'octets',
    outs: ['width uint32', 'height uint32'],
    path: ['machine'],
    answers: 'picture',
  },
  result: shape('IMachineReadSavedThumbnailToArrayResult'),
  params: {
    bitmapFormat: required(
      text('Format of the picture, such as PNG', {
        oneOf: ['Opaque', 'BGR', 'BGR0', 'BGRA', 'RGBA', 'PNG', 'JPEG'],
        wire: 'enum',
      }),
    ),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    screenId: required(whole('Screen, from 0', { wire: 'uint32' })),
  },
});

export const takeScreenshot: ToolDef<t.TakeScreenshotParams> = tool({
  name: 'virtualbox_take_screenshot',
  title: 'Take screenshot',
  doc: 'Take a picture of what a running machine shows.',
  category: 'display',
  operations: ['IDisplay.takeScreenShotToArray'],
  effect: 'read',
  risk: 'low',
  flags: ['dataOut'],
  call: { kind: 'soap', how: 'workflow', on: 'takeScreenshot' },
  result: shape('Screenshot'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    screen: whole('Which screen, from 0'),
  },
});
