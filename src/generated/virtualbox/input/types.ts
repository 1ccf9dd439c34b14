// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of IKeyboard.get. */
export interface IKeyboardGetParams {
  machine: string;
  attributes?: ReadonlyArray<'keyboardLEDs'>;
}

/** Parameters of IKeyboard.putCAD. */
export interface IKeyboardPutCadParams {
  machine: string;
}

/** Parameters of IKeyboard.putScancode. */
export interface IKeyboardPutScancodeParams {
  machine: string;
  scancode: number;
}

/** Parameters of IKeyboard.putScancodes. */
export interface IKeyboardPutScancodesParams {
  machine: string;
  scancodes?: ReadonlyArray<number>;
}

/** Parameters of IKeyboard.putUsageCode. */
export interface IKeyboardPutUsageCodeParams {
  machine: string;
  usageCode: number;
  usagePage: number;
  keyRelease?: boolean;
}

/** Parameters of IKeyboard.releaseKeys. */
export interface IKeyboardReleaseKeysParams {
  machine: string;
}

/** Parameters of IMouse.get. */
export interface IMouseGetParams {
  machine: string;
  attributes?: ReadonlyArray<
    | 'absoluteSupported'
    | 'needsHostCursor'
    | 'pointerShape'
    | 'relativeSupported'
    | 'touchPadSupported'
    | 'touchScreenSupported'
  >;
}

/** Parameters of IMouse.putEventMultiTouch. */
export interface IMousePutEventMultiTouchParams {
  count: number;
  machine: string;
  scanTime: number;
  contacts?: ReadonlyArray<number>;
  isTouchScreen?: boolean;
}

/** Parameters of IMouse.putEventMultiTouchString. */
export interface IMousePutEventMultiTouchStringParams {
  contacts: string;
  count: number;
  machine: string;
  scanTime: number;
  isTouchScreen?: boolean;
}

/** Parameters of IMouse.putMouseEvent. */
export interface IMousePutMouseEventParams {
  machine: string;
  buttonState?: number;
  dw?: number;
  dx?: number;
  dy?: number;
  dz?: number;
}

/** Parameters of IMouse.putMouseEventAbsolute. */
export interface IMousePutMouseEventAbsoluteParams {
  machine: string;
  x: number;
  y: number;
  buttonState?: number;
  dw?: number;
  dz?: number;
}

/** Parameters of IMousePointerShape.get. */
export interface IMousePointerShapeGetParams {
  machine: string;
  attributes?: ReadonlyArray<'alpha' | 'height' | 'hotX' | 'hotY' | 'shape' | 'visible' | 'width'>;
}

/** Parameters of typeText. */
export interface TypeTextParams {
  machine: string;
  text: string;
  enter?: boolean;
}

export interface IKeyboard {
  keyboardLEDs?: ReadonlyArray<'NumLock' | 'CapsLock' | 'ScrollLock'>;
}

export interface IMouse {
  absoluteSupported?: boolean;
  needsHostCursor?: boolean;
  pointerShape?: IMousePointerShape;
  relativeSupported?: boolean;
  touchPadSupported?: boolean;
  touchScreenSupported?: boolean;
}

export interface IMousePointerShape {
  alpha?: boolean;
  height?: number;
  hotX?: number;
  hotY?: number;
  shape?: string;
  visible?: boolean;
  width?: number;
}

export interface Typed {
  typed?: number;
}
