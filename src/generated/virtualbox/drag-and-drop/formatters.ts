// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iDnDBase: Formatter<t.IDnDBase> = {
  noun: ['drag-and-drop end', 'drag-and-drop ends'],
  columns: ['formats'],
};

export const iDnDSourceDragIsPendingResult: Formatter<t.IDnDSourceDragIsPendingResult> = {
  noun: ['result', 'results'],
  columns: ['returnval', 'formats', 'allowedActions'],
};

export const iDnDTargetDropResult: Formatter<t.IDnDTargetDropResult> = {
  noun: ['result', 'results'],
  columns: ['returnval', 'format'],
};
