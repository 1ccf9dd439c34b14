// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iKeyboard: Formatter<t.IKeyboard> = { noun: ['keyboard', 'keyboards'], columns: ['keyboardLEDs'] };

export const iMouse: Formatter<t.IMouse> = {
  noun: ['mouse', 'mice'],
  columns: ['absoluteSupported', 'relativeSupported', 'touchScreenSupported', 'touchPadSupported', 'needsHostCursor'],
};

export const iMousePointerShape: Formatter<t.IMousePointerShape> = {
  noun: ['mouse pointer shape', 'mouse pointer shapes'],
  columns: [
    'visible',
    { label: 'width', path: 'width', as: 'px' },
    { label: 'height', path: 'height', as: 'px' },
    { label: 'hotX', path: 'hotX', as: 'px' },
    { label: 'hotY', path: 'hotY', as: 'px' },
    'alpha',
  ],
};

export const typed: Formatter<t.Typed> = { noun: ['text', 'texts'], columns: ['typed'] };
