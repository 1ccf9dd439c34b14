// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { text } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iMachineGetEncryptionSettingsResult: ShapeDef<t.IMachineGetEncryptionSettingsResult> = {
  cipher: text(),
  passwordId: text(),
};

export const iMediumGetEncryptionSettingsResult: ShapeDef<t.IMediumGetEncryptionSettingsResult> = {
  cipher: text(),
  returnval: text(),
};
