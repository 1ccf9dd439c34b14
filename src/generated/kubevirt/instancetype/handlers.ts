// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyVirtualMachineClusterInstancetype: Handler<
  t.ApplyVirtualMachineClusterInstancetypeParams,
  t.VirtualMachineClusterInstancetype
> = handle(tools.applyVirtualMachineClusterInstancetype, format.virtualMachineClusterInstancetype);
export const applyVirtualMachineClusterPreference: Handler<
  t.ApplyVirtualMachineClusterPreferenceParams,
  t.VirtualMachineClusterPreference
> = handle(tools.applyVirtualMachineClusterPreference, format.virtualMachineClusterPreference);
export const applyVirtualMachineInstancetype: Handler<
  t.ApplyVirtualMachineInstancetypeParams,
  t.VirtualMachineInstancetype
> = handle(tools.applyVirtualMachineInstancetype, format.virtualMachineInstancetype);
export const applyVirtualMachinePreference: Handler<t.ApplyVirtualMachinePreferenceParams, t.VirtualMachinePreference> =
  handle(tools.applyVirtualMachinePreference, format.virtualMachinePreference);
export const createVirtualMachineClusterInstancetype: Handler<
  t.CreateVirtualMachineClusterInstancetypeParams,
  t.VirtualMachineClusterInstancetype
> = handle(tools.createVirtualMachineClusterInstancetype, format.virtualMachineClusterInstancetype);
export const createVirtualMachineClusterPreference: Handler<
  t.CreateVirtualMachineClusterPreferenceParams,
  t.VirtualMachineClusterPreference
> = handle(tools.createVirtualMachineClusterPreference, format.virtualMachineClusterPreference);
export const createVirtualMachineInstancetype: Handler<
  t.CreateVirtualMachineInstancetypeParams,
  t.VirtualMachineInstancetype
> = handle(tools.createVirtualMachineInstancetype, format.virtualMachineInstancetype);
export const createVirtualMachinePreference: Handler<
  t.CreateVirtualMachinePreferenceParams,
  t.VirtualMachinePreference
> = handle(tools.createVirtualMachinePreference, format.virtualMachinePreference);
export const deleteCollectionVirtualMachineClusterInstancetype: Handler<
  t.DeleteCollectionVirtualMachineClusterInstancetypeParams,
  Done
> = handle(tools.deleteCollectionVirtualMachineClusterInstancetype, done);
export const deleteCollectionVirtualMachineClusterPreference: Handler<
  t.DeleteCollectionVirtualMachineClusterPreferenceParams,
  Done
> = handle(tools.deleteCollectionVirtualMachineClusterPreference, done);
export const deleteCollectionVirtualMachineInstancetype: Handler<
  t.DeleteCollectionVirtualMachineInstancetypeParams,
  Done
> = handle(tools.deleteCollectionVirtualMachineInstancetype, done);
export const deleteCollectionVirtualMachinePreference: Handler<t.DeleteCollectionVirtualMachinePreferenceParams, Done> =
  handle(tools.deleteCollectionVirtualMachinePreference, done);
export const deleteVirtualMachineClusterInstancetype: Handler<t.DeleteVirtualMachineClusterInstancetypeParams, Done> =
  handle(tools.deleteVirtualMachineClusterInstancetype, done);
export const deleteVirtualMachineClusterPreference: Handler<t.DeleteVirtualMachineClusterPreferenceParams, Done> =
  handle(tools.deleteVirtualMachineClusterPreference, done);
export const deleteVirtualMachineInstancetype: Handler<t.DeleteVirtualMachineInstancetypeParams, Done> = handle(
  tools.deleteVirtualMachineInstancetype,
  done,
);
export const deleteVirtualMachinePreference: Handler<t.DeleteVirtualMachinePreferenceParams, Done> = handle(
  tools.deleteVirtualMachinePreference,
  done,
);
export const getVirtualMachineClusterInstancetype: Handler<
  t.GetVirtualMachineClusterInstancetypeParams,
  t.VirtualMachineClusterInstancetype
> = handle(tools.getVirtualMachineClusterInstancetype, format.virtualMachineClusterInstancetype);
export const getVirtualMachineClusterPreference: Handler<
  t.GetVirtualMachineClusterPreferenceParams,
  t.VirtualMachineClusterPreference
> = handle(tools.getVirtualMachineClusterPreference, format.virtualMachineClusterPreference);
export const getVirtualMachineInstancetype: Handler<
  t.GetVirtualMachineInstancetypeParams,
  t.VirtualMachineInstancetype
> = handle(tools.getVirtualMachineInstancetype, format.virtualMachineInstancetype);
export const getVirtualMachinePreference: Handler<t.GetVirtualMachinePreferenceParams, t.VirtualMachinePreference> =
  handle(tools.getVirtualMachinePreference, format.virtualMachinePreference);
export const listVirtualMachineClusterInstancetype: Handler<
  t.ListVirtualMachineClusterInstancetypeParams,
  t.VirtualMachineClusterInstancetype
> = handle(tools.listVirtualMachineClusterInstancetype, format.virtualMachineClusterInstancetype);
export const listVirtualMachineClusterPreference: Handler<
  t.ListVirtualMachineClusterPreferenceParams,
  t.VirtualMachineClusterPreference
> = handle(tools.listVirtualMachineClusterPreference, format.virtualMachineClusterPreference);
export const listVirtualMachineInstancetype: Handler<
  t.ListVirtualMachineInstancetypeParams,
  t.VirtualMachineInstancetype
> = handle(tools.listVirtualMachineInstancetype, format.virtualMachineInstancetype);
export const listVirtualMachinePreference: Handler<t.ListVirtualMachinePreferenceParams, t.VirtualMachinePreference> =
  handle(tools.listVirtualMachinePreference, format.virtualMachinePreference);
export const patchVirtualMachineClusterInstancetype: Handler<
  t.PatchVirtualMachineClusterInstancetypeParams,
  t.VirtualMachineClusterInstancetype
> = handle(tools.patchVirtualMachineClusterInstancetype, format.virtualMachineClusterInstancetype);
export const patchVirtualMachineClusterPreference: Handler<
  t.PatchVirtualMachineClusterPreferenceParams,
  t.VirtualMachineClusterPreference
> = handle(tools.patchVirtualMachineClusterPreference, format.virtualMachineClusterPreference);
export const patchVirtualMachineInstancetype: Handler<
  t.PatchVirtualMachineInstancetypeParams,
  t.VirtualMachineInstancetype
> = handle(tools.patchVirtualMachineInstancetype, format.virtualMachineInstancetype);
export const patchVirtualMachinePreference: Handler<t.PatchVirtualMachinePreferenceParams, t.VirtualMachinePreference> =
  handle(tools.patchVirtualMachinePreference, format.virtualMachinePreference);
export const replaceVirtualMachineClusterInstancetype: Handler<
  t.ReplaceVirtualMachineClusterInstancetypeParams,
  t.VirtualMachineClusterInstancetype
> = handle(tools.replaceVirtualMachineClusterInstancetype, format.virtualMachineClusterInstancetype);
export const replaceVirtualMachineClusterPreference: Handler<
  t.ReplaceVirtualMachineClusterPreferenceParams,
  t.VirtualMachineClusterPreference
> = handle(tools.replaceVirtualMachineClusterPreference, format.virtualMachineClusterPreference);
export const replaceVirtualMachineInstancetype: Handler<
  t.ReplaceVirtualMachineInstancetypeParams,
  t.VirtualMachineInstancetype
> = handle(tools.replaceVirtualMachineInstancetype, format.virtualMachineInstancetype);
export const replaceVirtualMachinePreference: Handler<
  t.ReplaceVirtualMachinePreferenceParams,
  t.VirtualMachinePreference
> = handle(tools.replaceVirtualMachinePreference, format.virtualMachinePreference);
