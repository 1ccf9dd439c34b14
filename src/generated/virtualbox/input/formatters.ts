// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iKeyboard: Formatter<t.IKeyboard> = { noun: ['keyboard', 'keyboards'], columns: [] };

export const iMouse: Formatter<t.IMouse> = {
  noun: ['mouse', 'mice'],
  columns: ['absoluteSupported', 'needsHostCursor', 'relativeSupported', 'touchPadSupported', 'touchScreenSupported'],
};

export const iMousePointerShape: Formatter<t.IMousePointerShape> = {
  noun: ['mouse pointer shape', 'mouse pointer shapes'],
  columns: [
    'alpha',
    { label: 'height', path: 'height', as: 'px' },
    { label: 'hotX', path: 'hotX', as: 'px' },
    { label: 'hotY', path: 'hotY', as: 'px' },
    'shape',
    'visible',
    { label: 'width', path: 'width', as: 'px' },
  ],
};

export const typed: Formatter<t.Typed> = { noun: ['text', 'texts'], columns: ['typed'] };
