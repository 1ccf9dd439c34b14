// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyVirtualMachineBackup: Handler<t.ApplyVirtualMachineBackupParams, t.VirtualMachineBackup> = handle(
  tools.applyVirtualMachineBackup,
  format.virtualMachineBackup,
);
export const applyVirtualMachineBackupTracker: Handler<
  t.ApplyVirtualMachineBackupTrackerParams,
  t.VirtualMachineBackupTracker
> = handle(tools.applyVirtualMachineBackupTracker, format.virtualMachineBackupTracker);
export const createVirtualMachineBackup: Handler<t.CreateVirtualMachineBackupParams, t.VirtualMachineBackup> = handle(
  tools.createVirtualMachineBackup,
  format.virtualMachineBackup,
);
export const createVirtualMachineBackupTracker: Handler<
  t.CreateVirtualMachineBackupTrackerParams,
  t.VirtualMachineBackupTracker
> = handle(tools.createVirtualMachineBackupTracker, format.virtualMachineBackupTracker);
export const deleteCollectionVirtualMachineBackup: Handler<t.DeleteCollectionVirtualMachineBackupParams, Done> = handle(
  tools.deleteCollectionVirtualMachineBackup,
  done,
);
export const deleteCollectionVirtualMachineBackupTracker: Handler<
  t.DeleteCollectionVirtualMachineBackupTrackerParams,
  Done
> = handle(tools.deleteCollectionVirtualMachineBackupTracker, done);
export const deleteVirtualMachineBackup: Handler<t.DeleteVirtualMachineBackupParams, Done> = handle(
  tools.deleteVirtualMachineBackup,
  done,
);
export const deleteVirtualMachineBackupTracker: Handler<t.DeleteVirtualMachineBackupTrackerParams, Done> = handle(
  tools.deleteVirtualMachineBackupTracker,
  done,
);
export const getVirtualMachineBackup: Handler<t.GetVirtualMachineBackupParams, t.VirtualMachineBackup> = handle(
  tools.getVirtualMachineBackup,
  format.virtualMachineBackup,
);
export const getVirtualMachineBackupTracker: Handler<
  t.GetVirtualMachineBackupTrackerParams,
  t.VirtualMachineBackupTracker
> = handle(tools.getVirtualMachineBackupTracker, format.virtualMachineBackupTracker);
export const listVirtualMachineBackup: Handler<t.ListVirtualMachineBackupParams, t.VirtualMachineBackup> = handle(
  tools.listVirtualMachineBackup,
  format.virtualMachineBackup,
);
export const listVirtualMachineBackupTracker: Handler<
  t.ListVirtualMachineBackupTrackerParams,
  t.VirtualMachineBackupTracker
> = handle(tools.listVirtualMachineBackupTracker, format.virtualMachineBackupTracker);
export const patchVirtualMachineBackup: Handler<t.PatchVirtualMachineBackupParams, t.VirtualMachineBackup> = handle(
  tools.patchVirtualMachineBackup,
  format.virtualMachineBackup,
);
export const patchVirtualMachineBackupTracker: Handler<
  t.PatchVirtualMachineBackupTrackerParams,
  t.VirtualMachineBackupTracker
> = handle(tools.patchVirtualMachineBackupTracker, format.virtualMachineBackupTracker);
export const replaceVirtualMachineBackup: Handler<t.ReplaceVirtualMachineBackupParams, t.VirtualMachineBackup> = handle(
  tools.replaceVirtualMachineBackup,
  format.virtualMachineBackup,
);
export const replaceVirtualMachineBackupTracker: Handler<
  t.ReplaceVirtualMachineBackupTrackerParams,
  t.VirtualMachineBackupTracker
> = handle(tools.replaceVirtualMachineBackupTracker, format.virtualMachineBackupTracker);
