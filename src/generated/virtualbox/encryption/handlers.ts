// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iConsoleAddEncryptionPassword: Handler<t.IConsoleAddEncryptionPasswordParams, Done> = handle(
  tools.iConsoleAddEncryptionPassword,
  done,
);
export const iConsoleAddEncryptionPasswords: Handler<t.IConsoleAddEncryptionPasswordsParams, Done> = handle(
  tools.iConsoleAddEncryptionPasswords,
  done,
);
export const iConsoleClearAllEncryptionPasswords: Handler<t.IConsoleClearAllEncryptionPasswordsParams, Done> = handle(
  tools.iConsoleClearAllEncryptionPasswords,
  done,
);
export const iConsoleRemoveEncryptionPassword: Handler<t.IConsoleRemoveEncryptionPasswordParams, Done> = handle(
  tools.iConsoleRemoveEncryptionPassword,
  done,
);
export const iMachineAddEncryptionPassword: Handler<t.IMachineAddEncryptionPasswordParams, Done> = handle(
  tools.iMachineAddEncryptionPassword,
  done,
);
export const iMachineAddEncryptionPasswords: Handler<t.IMachineAddEncryptionPasswordsParams, Done> = handle(
  tools.iMachineAddEncryptionPasswords,
  done,
);
export const iMachineChangeEncryption: Handler<t.IMachineChangeEncryptionParams, Done> = handle(
  tools.iMachineChangeEncryption,
  done,
);
export const iMachineCheckEncryptionPassword: Handler<t.IMachineCheckEncryptionPasswordParams, Done> = handle(
  tools.iMachineCheckEncryptionPassword,
  done,
);
export const iMachineClearAllEncryptionPasswords: Handler<t.IMachineClearAllEncryptionPasswordsParams, Done> = handle(
  tools.iMachineClearAllEncryptionPasswords,
  done,
);
export const iMachineGetEncryptionSettings: Handler<
  t.IMachineGetEncryptionSettingsParams,
  t.IMachineGetEncryptionSettingsResult
> = handle(tools.iMachineGetEncryptionSettings, format.iMachineGetEncryptionSettingsResult);
export const iMachineRemoveEncryptionPassword: Handler<t.IMachineRemoveEncryptionPasswordParams, Done> = handle(
  tools.iMachineRemoveEncryptionPassword,
  done,
);
export const iMediumChangeEncryption: Handler<t.IMediumChangeEncryptionParams, Done> = handle(
  tools.iMediumChangeEncryption,
  done,
);
export const iMediumCheckEncryptionPassword: Handler<t.IMediumCheckEncryptionPasswordParams, Done> = handle(
  tools.iMediumCheckEncryptionPassword,
  done,
);
export const iMediumGetEncryptionSettings: Handler<
  t.IMediumGetEncryptionSettingsParams,
  t.IMediumGetEncryptionSettingsResult
> = handle(tools.iMediumGetEncryptionSettings, format.iMediumGetEncryptionSettingsResult);
