// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyVirtualMachinePool: Handler<t.ApplyVirtualMachinePoolParams, t.VirtualMachinePool> = handle(
  tools.applyVirtualMachinePool,
  format.virtualMachinePool,
);
export const createVirtualMachinePool: Handler<t.CreateVirtualMachinePoolParams, t.VirtualMachinePool> = handle(
  tools.createVirtualMachinePool,
  format.virtualMachinePool,
);
export const deleteCollectionVirtualMachinePool: Handler<t.DeleteCollectionVirtualMachinePoolParams, Done> = handle(
  tools.deleteCollectionVirtualMachinePool,
  done,
);
export const deleteVirtualMachinePool: Handler<t.DeleteVirtualMachinePoolParams, Done> = handle(
  tools.deleteVirtualMachinePool,
  done,
);
export const getVirtualMachinePool: Handler<t.GetVirtualMachinePoolParams, t.VirtualMachinePool> = handle(
  tools.getVirtualMachinePool,
  format.virtualMachinePool,
);
export const listVirtualMachinePool: Handler<t.ListVirtualMachinePoolParams, t.VirtualMachinePool> = handle(
  tools.listVirtualMachinePool,
  format.virtualMachinePool,
);
export const patchVirtualMachinePool: Handler<t.PatchVirtualMachinePoolParams, t.VirtualMachinePool> = handle(
  tools.patchVirtualMachinePool,
  format.virtualMachinePool,
);
export const replaceVirtualMachinePool: Handler<t.ReplaceVirtualMachinePoolParams, t.VirtualMachinePool> = handle(
  tools.replaceVirtualMachinePool,
  format.virtualMachinePool,
);
