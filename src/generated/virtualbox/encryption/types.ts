// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of IConsole.addEncryptionPassword. */
export interface IConsoleAddEncryptionPasswordParams {
  id: string;
  machine: string;
  clearOnSuspend?: boolean;
  password?: string;
}

/** Parameters of IConsole.addEncryptionPasswords. */
export interface IConsoleAddEncryptionPasswordsParams {
  machine: string;
  clearOnSuspend?: boolean;
  ids?: ReadonlyArray<string>;
  passwords?: ReadonlyArray<string>;
}

/** Parameters of IConsole.clearAllEncryptionPasswords. */
export interface IConsoleClearAllEncryptionPasswordsParams {
  machine: string;
}

/** Parameters of IConsole.removeEncryptionPassword. */
export interface IConsoleRemoveEncryptionPasswordParams {
  id: string;
  machine: string;
}

/** Parameters of IMachine.addEncryptionPassword. */
export interface IMachineAddEncryptionPasswordParams {
  id: string;
  machine: string;
  password?: string;
}

/** Parameters of IMachine.addEncryptionPasswords. */
export interface IMachineAddEncryptionPasswordsParams {
  machine: string;
  ids?: ReadonlyArray<string>;
  passwords?: ReadonlyArray<string>;
}

/** Parameters of IMachine.changeEncryption. */
export interface IMachineChangeEncryptionParams {
  machine: string;
  cipher?: string;
  currentPassword?: string;
  force?: boolean;
  newPassword?: string;
  newPasswordId?: string;
}

/** Parameters of IMachine.checkEncryptionPassword. */
export interface IMachineCheckEncryptionPasswordParams {
  machine: string;
  password?: string;
}

/** Parameters of IMachine.clearAllEncryptionPasswords. */
export interface IMachineClearAllEncryptionPasswordsParams {
  machine: string;
}

/** Parameters of IMachine.getEncryptionSettings. */
export interface IMachineGetEncryptionSettingsParams {
  machine: string;
}

/** Parameters of IMachine.removeEncryptionPassword. */
export interface IMachineRemoveEncryptionPasswordParams {
  id: string;
  machine: string;
}

/** Parameters of IMedium.changeEncryption. */
export interface IMediumChangeEncryptionParams {
  medium: string;
  cipher?: string;
  currentPassword?: string;
  newPassword?: string;
  newPasswordId?: string;
}

/** Parameters of IMedium.checkEncryptionPassword. */
export interface IMediumCheckEncryptionPasswordParams {
  medium: string;
  password?: string;
}

/** Parameters of IMedium.getEncryptionSettings. */
export interface IMediumGetEncryptionSettingsParams {
  medium: string;
}

export interface IMachineGetEncryptionSettingsResult {
  cipher?: string;
  passwordId?: string;
}

export interface IMediumGetEncryptionSettingsResult {
  cipher?: string;
  returnval?: string;
}
