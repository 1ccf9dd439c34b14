// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createSSHKeyPair: Handler<t.CreateSSHKeyPairParams, t.CreateSSHKeyPair> = handle(
  tools.createSSHKeyPair,
  format.createSSHKeyPair,
);
export const deleteSSHKeyPair: Handler<t.DeleteSSHKeyPairParams, network.Success> = handle(
  tools.deleteSSHKeyPair,
  networkFormat.success,
);
export const listSSHKeyPairs: Handler<t.ListSSHKeyPairsParams, t.SSHKeyPair> = handle(
  tools.listSSHKeyPairs,
  format.sSHKeyPair,
);
export const registerSSHKeyPair: Handler<t.RegisterSSHKeyPairParams, t.SSHKeyPair> = handle(
  tools.registerSSHKeyPair,
  format.sSHKeyPair,
);
