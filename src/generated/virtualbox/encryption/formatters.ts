// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iMachineGetEncryptionSettingsResult: Formatter<t.IMachineGetEncryptionSettingsResult> = {
  noun: ['result', 'results'],
  columns: ['cipher', 'passwordId'],
};

export const iMediumGetEncryptionSettingsResult: Formatter<t.IMediumGetEncryptionSettingsResult> = {
  noun: ['result', 'results'],
  columns: ['cipher', { label: 'passwordId', path: 'returnval' }],
};
