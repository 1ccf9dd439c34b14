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

export const iKeyboardGet: ToolDef<t.IKeyboardGetParams> = tool({
  name: 'virtualbox_get_keyboard',
  title: 'Get keyboard',
  doc: 'Show the keyboard lights of a running machine.',
  category: 'input',
  operations: ['IKeyboard.getKeyboardLEDs'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IKeyboard',
    how: 'get',
    reads: ['keyboardLEDs enum[]'],
    path: ['console', 'IConsole_getKeyboard'],
  },
  result: shape('IKeyboard'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    attributes: list(text(undefined, { oneOf: ['keyboardLEDs'] }), 'Only these attributes; all of them when left out'),
  },
});

export const iKeyboardPutCad: ToolDef<t.IKeyboardPutCadParams> = tool({
  name: 'virtualbox_press_ctrl_alt_del',
  title: 'Press ctrl alt del',
  doc: 'Press Ctrl-Alt-Del in a running machine.',
  category: 'input',
  operations: ['IKeyboard.putCAD'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'soap',
    on: 'IKeyboard',
    how: 'invoke',
    operation: 'IKeyboard_putCAD',
    sends: [],
    path: ['console', 'IConsole_getKeyboard'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iKeyboardPutScancode: ToolDef<t.IKeyboardPutScancodeParams> = tool({
  name: 'virtualbox_put_keyboard_scancode',
  title: 'Put keyboard scancode',
  doc: 'Press or release one key of a running machine by its scan code.',
  category: 'input',
  operations: ['IKeyboard.putScancode'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['exec'],
  call: {
    kind: 'soap',
    on: 'IKeyboard',
    how: 'invoke',
    operation: 'IKeyboard_putScancode',
    sends: ['scancode'],
    path: ['console', 'IConsole_getKeyboard'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    scancode: required(whole('Code as sent by a PC keyboard', { wire: 'int32' })),
  },
});

export const iKeyboardPutScancodes: ToolDef<t.IKeyboardPutScancodesParams> = tool({
  name: 'virtualbox_put_keyboard_scancodes',
  title: 'Put keyboard scancodes',
  doc: 'Press and release keys of a running machine by scan codes.',
  category: 'input',
  operations: ['IKeyboard.putScancodes'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['exec'],
  call: {
    kind: 'soap',
    on: 'IKeyboard',
    how: 'invoke',
    operation: 'IKeyboard_putScancodes',
    sends: ['scancodes'],
    returns: 'uint32',
    path: ['console', 'IConsole_getKeyboard'],
  },
  result: whole(),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    scancodes: list(whole(), 'Codes as sent by a PC keyboard, 128 added when a key is released', { wire: 'int32[]' }),
  },
});

export const iKeyboardPutUsageCode: ToolDef<t.IKeyboardPutUsageCodeParams> = tool({
  name: 'virtualbox_put_keyboard_usage_code',
  title: 'Put keyboard usage code',
  doc: 'Press or release a key by its USB code.',
  category: 'input',
  operations: ['IKeyboard.putUsageCode'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['exec'],
  call: {
    kind: 'soap',
    on: 'IKeyboard',
    how: 'invoke',
    operation: 'IKeyboard_putUsageCode',
    sends: ['usageCode', 'usagePage', 'keyRelease'],
    path: ['console', 'IConsole_getKeyboard'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    usageCode: required(whole('USB code of the key', { wire: 'int32' })),
    usagePage: required(whole('USB page of the code', { wire: 'int32' })),
    keyRelease: flag('True when the key is released', { wire: 'boolean' }),
  },
});

export const iKeyboardReleaseKeys: ToolDef<t.IKeyboardReleaseKeysParams> = tool({
  name: 'virtualbox_release_keyboard_keys',
  title: 'Release keyboard keys',
  doc: 'Release all keys that are held down.',
  category: 'input',
  operations: ['IKeyboard.releaseKeys'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IKeyboard',
    how: 'invoke',
    operation: 'IKeyboard_releaseKeys',
    sends: [],
    path: ['console', 'IConsole_getKeyboard'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iMouseGet: ToolDef<t.IMouseGetParams> = tool({
  name: 'virtualbox_get_mouse',
  title: 'Get mouse',
  doc: 'Show what kinds of pointing devices the guest can use.',
  category: 'input',
  operations: [
    'IMouse.getAbsoluteSupported',
    'IMouse.getNeedsHostCursor',
    'IMouse.getPointerShape',
    'IMouse.getRelativeSupported',
    'IMouse.getTouchPadSupported',
    'IMouse.getTouchScreenSupported',
  ],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IMouse',
    how: 'get',
    reads: [
      'absoluteSupported boolean',
      'needsHostCursor boolean',
      'pointerShape IMousePointerShape',
      'relativeSupported boolean',
      'touchPadSupported boolean',
      'touchScreenSupported boolean',
    ],
    path: ['console', 'IConsole_getMouse'],
  },
  result: shape('IMouse'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    attributes: list(
      text(undefined, {
        oneOf: [
          'absoluteSupported',
          'needsHostCursor',
          'pointerShape',
          'relativeSupported',
          'touchPadSupported',
          'touchScreenSupported',
        ],
      }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const iMousePutEventMultiTouch: ToolDef<t.IMousePutEventMultiTouchParams> = tool({
  name: 'virtualbox_put_multi_touch_event',
  title: 'Put multi touch event',
  doc: 'Send touches on a touch screen.',
  category: 'input',
  operations: ['IMouse.putEventMultiTouch'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['exec'],
  call: {
    kind: 'soap',
    on: 'IMouse',
    how: 'invoke',
    operation: 'IMouse_putEventMultiTouch',
    sends: ['count', 'contacts', 'isTouchScreen', 'scanTime'],
    path: ['console', 'IConsole_getMouse'],
  },
  result: nothing,
  params: {
    count: required(whole('How many', { wire: 'int32' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    scanTime: required(whole('Time of the touches in milliseconds', { unit: 'ms', wire: 'uint32' })),
    contacts: list(whole(), 'Touches, each put into one number or text', { wire: 'int64[]' }),
    isTouchScreen: flag('True for a touch screen, false for a touch pad', { wire: 'boolean' }),
  },
});

export const iMousePutEventMultiTouchString: ToolDef<t.IMousePutEventMultiTouchStringParams> = tool({
  name: 'virtualbox_put_multi_touch_event_string',
  title: 'Put multi touch event string',
  doc: 'Send touches on a touch screen, written as text.',
  category: 'input',
  operations: ['IMouse.putEventMultiTouchString'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['exec'],
  call: {
    kind: 'soap',
    on: 'IMouse',
    how: 'invoke',
    operation: 'IMouse_putEventMultiTouchString',
    sends: ['count', 'contacts', 'isTouchScreen', 'scanTime'],
    path: ['console', 'IConsole_getMouse'],
  },
  result: nothing,
  params: {
    contacts: required(text('Touches, each put into one number or text', { wire: 'string' })),
    count: required(whole('How many', { wire: 'int32' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    scanTime: required(whole('Time of the touches in milliseconds', { unit: 'ms', wire: 'uint32' })),
    isTouchScreen: flag('True for a touch screen, false for a touch pad', { wire: 'boolean' }),
  },
});

export const iMousePutMouseEvent: ToolDef<t.IMousePutMouseEventParams> = tool({
  name: 'virtualbox_put_mouse_event',
  title: 'Put mouse event',
  doc: 'Move the mouse by some steps, turn its wheel, press buttons.',
  category: 'input',
  operations: ['IMouse.putMouseEvent'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['exec'],
  call: {
    kind: 'soap',
    on: 'IMouse',
    how: 'invoke',
    operation: 'IMouse_putMouseEvent',
    sends: ['dx', 'dy', 'dz', 'dw', 'buttonState'],
    path: ['console', 'IConsole_getMouse'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    buttonState: whole('Buttons held: 1 left, 2 right, 4 middle, added up', { wire: 'int32' }),
    dw: whole('Steps of the sideways wheel', { wire: 'int32' }),
    dx: whole('Steps to the right', { wire: 'int32' }),
    dy: whole('Steps down', { wire: 'int32' }),
    dz: whole('Steps of the wheel', { wire: 'int32' }),
  },
});

export const iMousePutMouseEventAbsolute: ToolDef<t.IMousePutMouseEventAbsoluteParams> = tool({
  name: 'virtualbox_put_absolute_mouse_event',
  title: 'Put absolute mouse event',
  doc: 'Put the mouse on a point of the screen and press buttons there.',
  category: 'input',
  operations: ['IMouse.putMouseEventAbsolute'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['exec'],
  call: {
    kind: 'soap',
    on: 'IMouse',
    how: 'invoke',
    operation: 'IMouse_putMouseEventAbsolute',
    sends: ['x', 'y', 'dz', 'dw', 'buttonState'],
    path: ['console', 'IConsole_getMouse'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    x: required(whole('Pixels from the left, from 1', { unit: 'px', wire: 'int32' })),
    y: required(whole('Pixels from the top, from 1', { unit: 'px', wire: 'int32' })),
    buttonState: whole('Buttons held: 1 left, 2 right, 4 middle, added up', { wire: 'int32' }),
    dw: whole('Steps of the sideways wheel', { wire: 'int32' }),
    dz: whole('Steps of the wheel', { wire: 'int32' }),
  },
});

export const iMousePointerShapeGet: ToolDef<t.IMousePointerShapeGetParams> = tool({
  name: 'virtualbox_get_mouse_pointer',
  title: 'Get mouse pointer',
  doc: 'Show the mouse pointer that the guest has set.',
  category: 'input',
  operations: [
    'IMousePointerShape.getAlpha',
    'IMousePointerShape.getHeight',
    'IMousePointerShape.getHotX',
    'IMousePointerShape.getHotY',
    'IMousePointerShape.getShape',
    'IMousePointerShape.getVisible',
    'IMousePointerShape.getWidth',
  ],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IMousePointerShape',
    how: 'get',
    reads: [
      'alpha boolean',
      'height uint32',
      'hotX uint32',
      'hotY uint32',
      'shape octets',
      'visible boolean',
      'width uint32',
    ],
    path: ['console', 'IConsole_getMouse', 'IMouse_getPointerShape'],
  },
  result: shape('IMousePointerShape'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    attributes: list(
      text(undefined, { oneOf: ['alpha', 'height', 'hotX', 'hotY', 'shape', 'visible', 'width'] }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const typeText: ToolDef<t.TypeTextParams> = tool({
  name: 'virtualbox_type_text',
  title: 'Type text',
  doc: 'Type text on the keyboard of a running machine, as at a login prompt.',
  category: 'input',
  operations: ['IKeyboard.putScancodes'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['exec'],
  call: { kind: 'soap', how: 'workflow', on: 'typeText' },
  result: shape('Typed'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    text: required(text('What to type; a line end is the enter key')),
    enter: flag('Press enter at the end'),
  },
});
