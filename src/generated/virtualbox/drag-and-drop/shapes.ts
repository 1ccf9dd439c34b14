// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { list, text } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iDnDBase: ShapeDef<t.IDnDBase> = {
  formats: list(text()),
};

export const iDnDSourceDragIsPendingResult: ShapeDef<t.IDnDSourceDragIsPendingResult> = {
  allowedActions: list(text(undefined, { oneOf: ['Ignore', 'Copy', 'Move', 'Link'] })),
  formats: list(text()),
  returnval: text(undefined, { oneOf: ['Ignore', 'Copy', 'Move', 'Link'] }),
};

export const iDnDTargetDropResult: ShapeDef<t.IDnDTargetDropResult> = {
  format: text(),
  returnval: text(undefined, { oneOf: ['Ignore', 'Copy', 'Move', 'Link'] }),
};
