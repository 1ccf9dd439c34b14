// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyVirtualMachineBackup: Handler<t.ApplyVirtualMachineBackupParams, t.VirtualMachineBackup> = handle(
  tools.applyVirtualMachineBackup,
  format.virtualMachineBackup,
);
export const createVirtualMachineBackup: Handler<t.CreateVirtualMachineBackupParams, t.VirtualMachineBackup> = handle(
  tools.createVirtualMachineBackup,
  format.virtualMachineBackup,
);
export const deleteCollectionVirtualMachineBackup: Handler<t.DeleteCollectionVirtualMachineBackupParams, Done> = handle(
  tools.deleteCollectionVirtualMachineBackup,
  done,
);
export const deleteVirtualMachineBackup: Handler<t.DeleteVirtualMachineBackupParams, Done> = handle(
  tools.deleteVirtualMachineBackup,
  done,
);
export const getVirtualMachineBackup: Handler<t.GetVirtualMachineBackupParams, t.VirtualMachineBackup> = handle(
  tools.getVirtualMachineBackup,
  format.virtualMachineBackup,
);
export const listVirtualMachineBackup: Handler<t.ListVirtualMachineBackupParams, t.VirtualMachineBackup> = handle(
  tools.listVirtualMachineBackup,
  format.virtualMachineBackup,
);
export const patchVirtualMachineBackup: Handler<t.PatchVirtualMachineBackupParams, t.VirtualMachineBackup> = handle(
  tools.patchVirtualMachineBackup,
  format.virtualMachineBackup,
);
export const replaceVirtualMachineBackup: Handler<t.ReplaceVirtualMachineBackupParams, t.VirtualMachineBackup> = handle(
  tools.replaceVirtualMachineBackup,
  format.virtualMachineBackup,
);
