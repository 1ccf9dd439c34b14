// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../runtime/contract.ts';
import { list, text, whole } from '../../../runtime/declare.ts';
import type * as t from './types.ts';

export const iMachineEnumerateGuestPropertiesResult: ShapeDef<t.IMachineEnumerateGuestPropertiesResult> = {
  flags: list(text()),
  names: list(text()),
  timestamps: list(whole()),
  values: list(text()),
};

export const iMachineGetGuestPropertyResult: ShapeDef<t.IMachineGetGuestPropertyResult> = {
  flags: text(),
  timestamp: whole(),
  value: text(),
};
