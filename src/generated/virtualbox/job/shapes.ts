// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { list, opaque, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const openHandle: ShapeDef<t.OpenHandle> = {
  handle: text(),
  kind: text(),
  names: list(text()),
};

export const vboxJob: ShapeDef<t.VboxJob> = {
  elapsedMs: whole(undefined, { unit: 'ms' }),
  error: text(),
  id: text(),
  message: text(),
  percent: whole(undefined, { unit: 'percent' }),
  result: opaque(),
  state: text(),
  tool: text(),
};
