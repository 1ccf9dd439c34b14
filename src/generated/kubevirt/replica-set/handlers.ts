// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyVirtualMachineInstanceReplicaSet: Handler<
  t.ApplyVirtualMachineInstanceReplicaSetParams,
  t.VirtualMachineInstanceReplicaSet
> = handle(tools.applyVirtualMachineInstanceReplicaSet, format.virtualMachineInstanceReplicaSet);
export const createVirtualMachineInstanceReplicaSet: Handler<
  t.CreateVirtualMachineInstanceReplicaSetParams,
  t.VirtualMachineInstanceReplicaSet
> = handle(tools.createVirtualMachineInstanceReplicaSet, format.virtualMachineInstanceReplicaSet);
export const deleteCollectionVirtualMachineInstanceReplicaSet: Handler<
  t.DeleteCollectionVirtualMachineInstanceReplicaSetParams,
  Done
> = handle(tools.deleteCollectionVirtualMachineInstanceReplicaSet, done);
export const deleteVirtualMachineInstanceReplicaSet: Handler<t.DeleteVirtualMachineInstanceReplicaSetParams, Done> =
  handle(tools.deleteVirtualMachineInstanceReplicaSet, done);
export const getVirtualMachineInstanceReplicaSet: Handler<
  t.GetVirtualMachineInstanceReplicaSetParams,
  t.VirtualMachineInstanceReplicaSet
> = handle(tools.getVirtualMachineInstanceReplicaSet, format.virtualMachineInstanceReplicaSet);
export const listVirtualMachineInstanceReplicaSet: Handler<
  t.ListVirtualMachineInstanceReplicaSetParams,
  t.VirtualMachineInstanceReplicaSet
> = handle(tools.listVirtualMachineInstanceReplicaSet, format.virtualMachineInstanceReplicaSet);
export const patchVirtualMachineInstanceReplicaSet: Handler<
  t.PatchVirtualMachineInstanceReplicaSetParams,
  t.VirtualMachineInstanceReplicaSet
> = handle(tools.patchVirtualMachineInstanceReplicaSet, format.virtualMachineInstanceReplicaSet);
export const replaceVirtualMachineInstanceReplicaSet: Handler<
  t.ReplaceVirtualMachineInstanceReplicaSetParams,
  t.VirtualMachineInstanceReplicaSet
> = handle(tools.replaceVirtualMachineInstanceReplicaSet, format.virtualMachineInstanceReplicaSet);
