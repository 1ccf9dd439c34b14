// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iMachineEnumerateGuestPropertiesResult: Formatter<t.IMachineEnumerateGuestPropertiesResult> = {
  noun: ['guest property', 'guest properties'],
  columns: ['name', 'value', 'timestamp', 'flags'],
};

export const iMachineGetGuestPropertyResult: Formatter<t.IMachineGetGuestPropertyResult> = {
  noun: ['result', 'results'],
  columns: ['value', 'timestamp', 'flags'],
};
