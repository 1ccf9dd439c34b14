// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyVirtualMachineInstancePreset: Handler<
  t.ApplyVirtualMachineInstancePresetParams,
  t.VirtualMachineInstancePreset
> = handle(tools.applyVirtualMachineInstancePreset, format.virtualMachineInstancePreset);
export const createVirtualMachineInstancePreset: Handler<
  t.CreateVirtualMachineInstancePresetParams,
  t.VirtualMachineInstancePreset
> = handle(tools.createVirtualMachineInstancePreset, format.virtualMachineInstancePreset);
export const deleteCollectionVirtualMachineInstancePreset: Handler<
  t.DeleteCollectionVirtualMachineInstancePresetParams,
  Done
> = handle(tools.deleteCollectionVirtualMachineInstancePreset, done);
export const deleteVirtualMachineInstancePreset: Handler<t.DeleteVirtualMachineInstancePresetParams, Done> = handle(
  tools.deleteVirtualMachineInstancePreset,
  done,
);
export const getVirtualMachineInstancePreset: Handler<
  t.GetVirtualMachineInstancePresetParams,
  t.VirtualMachineInstancePreset
> = handle(tools.getVirtualMachineInstancePreset, format.virtualMachineInstancePreset);
export const listVirtualMachineInstancePreset: Handler<
  t.ListVirtualMachineInstancePresetParams,
  t.VirtualMachineInstancePreset
> = handle(tools.listVirtualMachineInstancePreset, format.virtualMachineInstancePreset);
export const patchVirtualMachineInstancePreset: Handler<
  t.PatchVirtualMachineInstancePresetParams,
  t.VirtualMachineInstancePreset
> = handle(tools.patchVirtualMachineInstancePreset, format.virtualMachineInstancePreset);
export const replaceVirtualMachineInstancePreset: Handler<
  t.ReplaceVirtualMachineInstancePresetParams,
  t.VirtualMachineInstancePreset
> = handle(tools.replaceVirtualMachineInstancePreset, format.virtualMachineInstancePreset);
