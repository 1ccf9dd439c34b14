// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyVirtualMachineRestore: Handler<t.ApplyVirtualMachineRestoreParams, t.VirtualMachineRestore> = handle(
  tools.applyVirtualMachineRestore,
  format.virtualMachineRestore,
);
export const applyVirtualMachineSnapshot: Handler<t.ApplyVirtualMachineSnapshotParams, t.VirtualMachineSnapshot> =
  handle(tools.applyVirtualMachineSnapshot, format.virtualMachineSnapshot);
export const applyVirtualMachineSnapshotContent: Handler<
  t.ApplyVirtualMachineSnapshotContentParams,
  t.VirtualMachineSnapshotContent
> = handle(tools.applyVirtualMachineSnapshotContent, format.virtualMachineSnapshotContent);
export const createVirtualMachineRestore: Handler<t.CreateVirtualMachineRestoreParams, t.VirtualMachineRestore> =
  handle(tools.createVirtualMachineRestore, format.virtualMachineRestore);
export const createVirtualMachineSnapshot: Handler<t.CreateVirtualMachineSnapshotParams, t.VirtualMachineSnapshot> =
  handle(tools.createVirtualMachineSnapshot, format.virtualMachineSnapshot);
export const createVirtualMachineSnapshotContent: Handler<
  t.CreateVirtualMachineSnapshotContentParams,
  t.VirtualMachineSnapshotContent
> = handle(tools.createVirtualMachineSnapshotContent, format.virtualMachineSnapshotContent);
export const deleteCollectionVirtualMachineRestore: Handler<t.DeleteCollectionVirtualMachineRestoreParams, Done> =
  handle(tools.deleteCollectionVirtualMachineRestore, done);
export const deleteCollectionVirtualMachineSnapshot: Handler<t.DeleteCollectionVirtualMachineSnapshotParams, Done> =
  handle(tools.deleteCollectionVirtualMachineSnapshot, done);
export const deleteCollectionVirtualMachineSnapshotContent: Handler<
  t.DeleteCollectionVirtualMachineSnapshotContentParams,
  Done
> = handle(tools.deleteCollectionVirtualMachineSnapshotContent, done);
export const deleteVirtualMachineRestore: Handler<t.DeleteVirtualMachineRestoreParams, Done> = handle(
  tools.deleteVirtualMachineRestore,
  done,
);
export const deleteVirtualMachineSnapshot: Handler<t.DeleteVirtualMachineSnapshotParams, Done> = handle(
  tools.deleteVirtualMachineSnapshot,
  done,
);
export const deleteVirtualMachineSnapshotContent: Handler<t.DeleteVirtualMachineSnapshotContentParams, Done> = handle(
  tools.deleteVirtualMachineSnapshotContent,
  done,
);
export const getVirtualMachineRestore: Handler<t.GetVirtualMachineRestoreParams, t.VirtualMachineRestore> = handle(
  tools.getVirtualMachineRestore,
  format.virtualMachineRestore,
);
export const getVirtualMachineSnapshot: Handler<t.GetVirtualMachineSnapshotParams, t.VirtualMachineSnapshot> = handle(
  tools.getVirtualMachineSnapshot,
  format.virtualMachineSnapshot,
);
export const getVirtualMachineSnapshotContent: Handler<
  t.GetVirtualMachineSnapshotContentParams,
  t.VirtualMachineSnapshotContent
> = handle(tools.getVirtualMachineSnapshotContent, format.virtualMachineSnapshotContent);
export const listVirtualMachineRestore: Handler<t.ListVirtualMachineRestoreParams, t.VirtualMachineRestore> = handle(
  tools.listVirtualMachineRestore,
  format.virtualMachineRestore,
);
export const listVirtualMachineSnapshot: Handler<t.ListVirtualMachineSnapshotParams, t.VirtualMachineSnapshot> = handle(
  tools.listVirtualMachineSnapshot,
  format.virtualMachineSnapshot,
);
export const listVirtualMachineSnapshotContent: Handler<
  t.ListVirtualMachineSnapshotContentParams,
  t.VirtualMachineSnapshotContent
> = handle(tools.listVirtualMachineSnapshotContent, format.virtualMachineSnapshotContent);
export const patchVirtualMachineRestore: Handler<t.PatchVirtualMachineRestoreParams, t.VirtualMachineRestore> = handle(
  tools.patchVirtualMachineRestore,
  format.virtualMachineRestore,
);
export const patchVirtualMachineSnapshot: Handler<t.PatchVirtualMachineSnapshotParams, t.VirtualMachineSnapshot> =
  handle(tools.patchVirtualMachineSnapshot, format.virtualMachineSnapshot);
export const patchVirtualMachineSnapshotContent: Handler<
  t.PatchVirtualMachineSnapshotContentParams,
  t.VirtualMachineSnapshotContent
> = handle(tools.patchVirtualMachineSnapshotContent, format.virtualMachineSnapshotContent);
export const replaceVirtualMachineRestore: Handler<t.ReplaceVirtualMachineRestoreParams, t.VirtualMachineRestore> =
  handle(tools.replaceVirtualMachineRestore, format.virtualMachineRestore);
export const replaceVirtualMachineSnapshot: Handler<t.ReplaceVirtualMachineSnapshotParams, t.VirtualMachineSnapshot> =
  handle(tools.replaceVirtualMachineSnapshot, format.virtualMachineSnapshot);
export const replaceVirtualMachineSnapshotContent: Handler<
  t.ReplaceVirtualMachineSnapshotContentParams,
  t.VirtualMachineSnapshotContent
> = handle(tools.replaceVirtualMachineSnapshotContent, format.virtualMachineSnapshotContent);
