// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iKeyboard: ShapeDef<t.IKeyboard> = {
  keyboardLEDs: list(text(undefined, { oneOf: ['NumLock', 'CapsLock', 'ScrollLock'] })),
};

export const iMouse: ShapeDef<t.IMouse> = {
  absoluteSupported: flag(),
  needsHostCursor: flag(),
  pointerShape: shape('IMousePointerShape'),
  relativeSupported: flag(),
  touchPadSupported: flag(),
  touchScreenSupported: flag(),
};

export const iMousePointerShape: ShapeDef<t.IMousePointerShape> = {
  alpha: flag(),
  height: whole(undefined, { unit: 'px' }),
  hotX: whole(undefined, { unit: 'px' }),
  hotY: whole(undefined, { unit: 'px' }),
  shape: text(),
  visible: flag(),
  width: whole(undefined, { unit: 'px' }),
};

export const typed: ShapeDef<t.Typed> = {
  typed: whole(),
};
