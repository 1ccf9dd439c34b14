// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyVirtualMachineClone: Handler<t.ApplyVirtualMachineCloneParams, t.VirtualMachineClone> = handle(
  tools.applyVirtualMachineClone,
  format.virtualMachineClone,
);
export const createVirtualMachineClone: Handler<t.CreateVirtualMachineCloneParams, t.VirtualMachineClone> = handle(
  tools.createVirtualMachineClone,
  format.virtualMachineClone,
);
export const deleteCollectionVirtualMachineClone: Handler<t.DeleteCollectionVirtualMachineCloneParams, Done> = handle(
  tools.deleteCollectionVirtualMachineClone,
  done,
);
export const deleteVirtualMachineClone: Handler<t.DeleteVirtualMachineCloneParams, Done> = handle(
  tools.deleteVirtualMachineClone,
  done,
);
export const getVirtualMachineClone: Handler<t.GetVirtualMachineCloneParams, t.VirtualMachineClone> = handle(
  tools.getVirtualMachineClone,
  format.virtualMachineClone,
);
export const listVirtualMachineClone: Handler<t.ListVirtualMachineCloneParams, t.VirtualMachineClone> = handle(
  tools.listVirtualMachineClone,
  format.virtualMachineClone,
);
export const patchVirtualMachineClone: Handler<t.PatchVirtualMachineCloneParams, t.VirtualMachineClone> = handle(
  tools.patchVirtualMachineClone,
  format.virtualMachineClone,
);
export const replaceVirtualMachineClone: Handler<t.ReplaceVirtualMachineCloneParams, t.VirtualMachineClone> = handle(
  tools.replaceVirtualMachineClone,
  format.virtualMachineClone,
);
