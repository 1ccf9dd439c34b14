// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { instant, text } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iMachineEnumerateGuestPropertiesResult: ShapeDef<t.IMachineEnumerateGuestPropertiesResult> = {
  flags: text(),
  name: text(),
  timestamp: instant(),
  value: text(),
};

export const iMachineGetGuestPropertyResult: ShapeDef<t.IMachineGetGuestPropertyResult> = {
  flags: text(),
  timestamp: instant(),
  value: text(),
};
