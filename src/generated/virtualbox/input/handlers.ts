// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iKeyboardGet: Handler<t.IKeyboardGetParams, t.IKeyboard> = handle(tools.iKeyboardGet, format.iKeyboard);
export const iKeyboardPutCad: Handler<t.IKeyboardPutCadParams, Done> = handle(tools.iKeyboardPutCad, done);
export const iKeyboardPutScancode: Handler<t.IKeyboardPutScancodeParams, Done> = handle(
  tools.iKeyboardPutScancode,
  done,
);
export const iKeyboardPutScancodes: Handler<t.IKeyboardPutScancodesParams, Done> = handle(
  tools.iKeyboardPutScancodes,
  done,
);
export const iKeyboardPutUsageCode: Handler<t.IKeyboardPutUsageCodeParams, Done> = handle(
  tools.iKeyboardPutUsageCode,
  done,
);
export const iKeyboardReleaseKeys: Handler<t.IKeyboardReleaseKeysParams, Done> = handle(
  tools.iKeyboardReleaseKeys,
  done,
);
export const iMouseGet: Handler<t.IMouseGetParams, t.IMouse> = handle(tools.iMouseGet, format.iMouse);
export const iMousePutEventMultiTouch: Handler<t.IMousePutEventMultiTouchParams, Done> = handle(
  tools.iMousePutEventMultiTouch,
  done,
);
export const iMousePutEventMultiTouchString: Handler<t.IMousePutEventMultiTouchStringParams, Done> = handle(
  tools.iMousePutEventMultiTouchString,
  done,
);
export const iMousePutMouseEvent: Handler<t.IMousePutMouseEventParams, Done> = handle(tools.iMousePutMouseEvent, done);
export const iMousePutMouseEventAbsolute: Handler<t.IMousePutMouseEventAbsoluteParams, Done> = handle(
  tools.iMousePutMouseEventAbsolute,
  done,
);
export const iMousePointerShapeGet: Handler<t.IMousePointerShapeGetParams, t.IMousePointerShape> = handle(
  tools.iMousePointerShapeGet,
  format.iMousePointerShape,
);
export const typeText: Handler<t.TypeTextParams, t.Typed> = handle(tools.typeText, format.typed);
