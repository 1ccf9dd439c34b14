// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const createSSHKeyPair: Formatter<t.CreateSSHKeyPair> = {
  noun: ['SSH key pair', 'SSH key pairs'],
  columns: ['name', 'fingerprint', 'account', 'project', 'id'],
};

export const sSHKeyPair: Formatter<t.SSHKeyPair> = {
  noun: ['SSH key pair', 'SSH key pairs'],
  columns: ['name', 'fingerprint', 'account', 'project', 'domain', 'id'],
};
