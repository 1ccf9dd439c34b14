// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, nothing, required, shape, type ToolDef, text, tool } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iConsoleAddEncryptionPassword: ToolDef<t.IConsoleAddEncryptionPasswordParams> = tool({
  name: 'virtualbox_add_running_machine_password',
  formerly: 'virtualbox_add_running_machine_encryption_password',
  title: 'Add running machine encryption password',
  doc: 'Hand over the password of an encrypted disk to a running machine.',
  category: 'encryption',
  operations: ['IConsole.addEncryptionPassword'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IConsole',
    how: 'invoke',
    operation: 'IConsole_addEncryptionPassword',
    sends: ['id', 'password', 'clearOnSuspend'],
    path: ['console'],
  },
  result: nothing,
  params: {
    id: required(text('Id of the password', { wire: 'string' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    clearOnSuspend: flag('Forget it when the host goes to sleep', { wire: 'boolean' }),
    password: text('Password', { wire: 'string', secret: 'secret' }),
  },
});

export const iConsoleAddEncryptionPasswords: ToolDef<t.IConsoleAddEncryptionPasswordsParams> = tool({
  name: 'virtualbox_add_running_machine_passwords',
  formerly: 'virtualbox_add_running_machine_encryption_passwords',
  title: 'Add running machine encryption passwords',
  doc: 'Hand over several disk passwords to a running machine.',
  category: 'encryption',
  operations: ['IConsole.addEncryptionPasswords'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IConsole',
    how: 'invoke',
    operation: 'IConsole_addEncryptionPasswords',
    sends: ['ids', 'passwords', 'clearOnSuspend'],
    path: ['console'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    clearOnSuspend: flag('Forget them when the host goes to sleep', { wire: 'boolean' }),
    ids: list(text(), 'Ids of the passwords', { wire: 'string[]' }),
    passwords: list(text(), 'Passwords, in the order of their ids', { wire: 'string[]', secret: 'secret' }),
  },
});

export const iConsoleClearAllEncryptionPasswords: ToolDef<t.IConsoleClearAllEncryptionPasswordsParams> = tool({
  name: 'virtualbox_clear_running_machine_passwords',
  formerly: 'virtualbox_clear_running_machine_encryption_passwords',
  title: 'Clear running machine encryption passwords',
  doc: 'Take all disk passwords away from a running machine.',
  category: 'encryption',
  operations: ['IConsole.clearAllEncryptionPasswords'],
  effect: 'write',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'IConsole',
    how: 'invoke',
    operation: 'IConsole_clearAllEncryptionPasswords',
    sends: [],
    path: ['console'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iConsoleRemoveEncryptionPassword: ToolDef<t.IConsoleRemoveEncryptionPasswordParams> = tool({
  name: 'virtualbox_remove_running_machine_password',
  formerly: 'virtualbox_remove_running_machine_encryption_password',
  title: 'Remove running machine encryption password',
  doc: 'Take a disk password away from a running machine.',
  category: 'encryption',
  operations: ['IConsole.removeEncryptionPassword'],
  effect: 'write',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'IConsole',
    how: 'invoke',
    operation: 'IConsole_removeEncryptionPassword',
    sends: ['id'],
    path: ['console'],
  },
  result: nothing,
  params: {
    id: required(text('Id of the password', { wire: 'string' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iMachineAddEncryptionPassword: ToolDef<t.IMachineAddEncryptionPasswordParams> = tool({
  name: 'virtualbox_add_machine_encryption_password',
  title: 'Add machine encryption password',
  doc: 'Hand over the password of an encrypted machine so that it can be used.',
  category: 'encryption',
  operations: ['IMachine.addEncryptionPassword'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_addEncryptionPassword',
    sends: ['id', 'password'],
    path: ['machine'],
  },
  result: nothing,
  params: {
    id: required(text('Id of the password', { wire: 'string' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    password: text('Password', { wire: 'string', secret: 'secret' }),
  },
});

export const iMachineAddEncryptionPasswords: ToolDef<t.IMachineAddEncryptionPasswordsParams> = tool({
  name: 'virtualbox_add_machine_encryption_passwords',
  title: 'Add machine encryption passwords',
  doc: 'Hand over several passwords for an encrypted machine.',
  category: 'encryption',
  operations: ['IMachine.addEncryptionPasswords'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_addEncryptionPasswords',
    sends: ['ids', 'passwords'],
    path: ['machine'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    ids: list(text(), 'Ids of the passwords', { wire: 'string[]' }),
    passwords: list(text(), 'Passwords, in the order of their ids', { wire: 'string[]', secret: 'secret' }),
  },
});

export const iMachineChangeEncryption: ToolDef<t.IMachineChangeEncryptionParams> = tool({
  name: 'virtualbox_change_machine_encryption',
  title: 'Change machine encryption',
  doc: 'Encrypt a machine, decrypt it, or change its password or cipher.',
  category: 'encryption',
  operations: ['IMachine.changeEncryption'],
  effect: 'write',
  risk: 'critical',
  reversible: false,
  flags: ['privilege'],
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_changeEncryption',
    sends: ['currentPassword', 'cipher', 'newPassword', 'newPasswordId', 'force'],
    returns: 'IProgress',
    lock: 'settings',
    path: ['machine'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    cipher: text('Cipher such as AES-256; empty to decrypt', { wire: 'string' }),
    currentPassword: text('Present password; empty when it is not encrypted', { wire: 'string', secret: 'secret' }),
    force: flag('Do it even though something speaks against it', { wire: 'boolean' }),
    newPassword: text('New password', { wire: 'string', secret: 'secret' }),
    newPasswordId: text('Name under which the new password is asked for', { wire: 'string' }),
  },
});

export const iMachineCheckEncryptionPassword: ToolDef<t.IMachineCheckEncryptionPasswordParams> = tool({
  name: 'virtualbox_check_machine_encryption_password',
  title: 'Check machine encryption password',
  doc: 'Tell whether a password opens an encrypted machine.',
  category: 'encryption',
  operations: ['IMachine.checkEncryptionPassword'],
  effect: 'read',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_checkEncryptionPassword',
    sends: ['password'],
    path: ['machine'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    password: text('Password', { wire: 'string', secret: 'secret' }),
  },
});

export const iMachineClearAllEncryptionPasswords: ToolDef<t.IMachineClearAllEncryptionPasswordsParams> = tool({
  name: 'virtualbox_clear_machine_all_encryption_passwords',
  title: 'Clear machine all encryption passwords',
  doc: 'Make VirtualBox forget all passwords of an encrypted machine.',
  category: 'encryption',
  operations: ['IMachine.clearAllEncryptionPasswords'],
  effect: 'write',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_clearAllEncryptionPasswords',
    sends: [],
    path: ['machine'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iMachineGetEncryptionSettings: ToolDef<t.IMachineGetEncryptionSettingsParams> = tool({
  name: 'virtualbox_get_machine_encryption_settings',
  title: 'Get machine encryption settings',
  doc: 'Show whether and how a machine is encrypted.',
  category: 'encryption',
  operations: ['IMachine.getEncryptionSettings'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_getEncryptionSettings',
    sends: [],
    outs: ['cipher string', 'passwordId string'],
    path: ['machine'],
  },
  result: shape('IMachineGetEncryptionSettingsResult'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iMachineRemoveEncryptionPassword: ToolDef<t.IMachineRemoveEncryptionPasswordParams> = tool({
  name: 'virtualbox_remove_machine_encryption_password',
  title: 'Remove machine encryption password',
  doc: 'Make VirtualBox forget a password of an encrypted machine.',
  category: 'encryption',
  operations: ['IMachine.removeEncryptionPassword'],
  effect: 'write',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_removeEncryptionPassword',
    sends: ['id'],
    path: ['machine'],
  },
  result: nothing,
  params: {
    id: required(text('Id of the password', { wire: 'string' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iMediumChangeEncryption: ToolDef<t.IMediumChangeEncryptionParams> = tool({
  name: 'virtualbox_change_medium_encryption',
  title: 'Change medium encryption',
  doc: 'Encrypt a disk, decrypt it, or change its password or cipher.',
  category: 'encryption',
  operations: ['IMedium.changeEncryption'],
  effect: 'write',
  risk: 'critical',
  reversible: false,
  flags: ['privilege'],
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'invoke',
    operation: 'IMedium_changeEncryption',
    sends: ['currentPassword', 'cipher', 'newPassword', 'newPasswordId'],
    returns: 'IProgress',
    path: ['medium'],
  },
  result: nothing,
  params: {
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
    cipher: text('Cipher such as AES-XTS256-PLAIN64; empty to decrypt', { wire: 'string' }),
    currentPassword: text('Present password; empty when it is not encrypted', { wire: 'string', secret: 'secret' }),
    newPassword: text('New password', { wire: 'string', secret: 'secret' }),
    newPasswordId: text('Name under which the new password is asked for', { wire: 'string' }),
  },
});

export const iMediumCheckEncryptionPassword: ToolDef<t.IMediumCheckEncryptionPasswordParams> = tool({
  name: 'virtualbox_check_medium_encryption_password',
  title: 'Check medium encryption password',
  doc: 'Tell whether a password opens an encrypted disk.',
  category: 'encryption',
  operations: ['IMedium.checkEncryptionPassword'],
  effect: 'read',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'invoke',
    operation: 'IMedium_checkEncryptionPassword',
    sends: ['password'],
    path: ['medium'],
  },
  result: nothing,
  params: {
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
    password: text('Password', { wire: 'string', secret: 'secret' }),
  },
});

export const iMediumGetEncryptionSettings: ToolDef<t.IMediumGetEncryptionSettingsParams> = tool({
  name: 'virtualbox_get_medium_encryption_settings',
  title: 'Get medium encryption settings',
  doc: 'Show whether and how a disk is encrypted.',
  category: 'encryption',
  operations: ['IMedium.getEncryptionSettings'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IMedium',
    how: 'invoke',
    operation: 'IMedium_getEncryptionSettings',
    sends: [],
    returns: 'string',
    outs: ['cipher string'],
    path: ['medium'],
  },
  result: shape('IMediumGetEncryptionSettingsResult'),
  params: {
    medium: required(text('Disk or image, by path, file name or UUID', { ref: 'Medium' })),
  },
});
