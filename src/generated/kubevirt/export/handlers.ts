// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyVirtualMachineExport: Handler<t.ApplyVirtualMachineExportParams, t.VirtualMachineExport> = handle(
  tools.applyVirtualMachineExport,
  format.virtualMachineExport,
);
export const createVirtualMachineExport: Handler<t.CreateVirtualMachineExportParams, t.VirtualMachineExport> = handle(
  tools.createVirtualMachineExport,
  format.virtualMachineExport,
);
export const deleteCollectionVirtualMachineExport: Handler<t.DeleteCollectionVirtualMachineExportParams, Done> = handle(
  tools.deleteCollectionVirtualMachineExport,
  done,
);
export const deleteVirtualMachineExport: Handler<t.DeleteVirtualMachineExportParams, Done> = handle(
  tools.deleteVirtualMachineExport,
  done,
);
export const getVirtualMachineExport: Handler<t.GetVirtualMachineExportParams, t.VirtualMachineExport> = handle(
  tools.getVirtualMachineExport,
  format.virtualMachineExport,
);
export const listVirtualMachineExport: Handler<t.ListVirtualMachineExportParams, t.VirtualMachineExport> = handle(
  tools.listVirtualMachineExport,
  format.virtualMachineExport,
);
export const patchVirtualMachineExport: Handler<t.PatchVirtualMachineExportParams, t.VirtualMachineExport> = handle(
  tools.patchVirtualMachineExport,
  format.virtualMachineExport,
);
export const replaceVirtualMachineExport: Handler<t.ReplaceVirtualMachineExportParams, t.VirtualMachineExport> = handle(
  tools.replaceVirtualMachineExport,
  format.virtualMachineExport,
);
