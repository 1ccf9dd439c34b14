// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyVirtualMachineInstanceMigration: Handler<
  t.ApplyVirtualMachineInstanceMigrationParams,
  t.VirtualMachineInstanceMigration
> = handle(tools.applyVirtualMachineInstanceMigration, format.virtualMachineInstanceMigration);
export const createVirtualMachineInstanceMigration: Handler<
  t.CreateVirtualMachineInstanceMigrationParams,
  t.VirtualMachineInstanceMigration
> = handle(tools.createVirtualMachineInstanceMigration, format.virtualMachineInstanceMigration);
export const deleteCollectionVirtualMachineInstanceMigration: Handler<
  t.DeleteCollectionVirtualMachineInstanceMigrationParams,
  Done
> = handle(tools.deleteCollectionVirtualMachineInstanceMigration, done);
export const deleteVirtualMachineInstanceMigration: Handler<t.DeleteVirtualMachineInstanceMigrationParams, Done> =
  handle(tools.deleteVirtualMachineInstanceMigration, done);
export const getVirtualMachineInstanceMigration: Handler<
  t.GetVirtualMachineInstanceMigrationParams,
  t.VirtualMachineInstanceMigration
> = handle(tools.getVirtualMachineInstanceMigration, format.virtualMachineInstanceMigration);
export const listVirtualMachineInstanceMigration: Handler<
  t.ListVirtualMachineInstanceMigrationParams,
  t.VirtualMachineInstanceMigration
> = handle(tools.listVirtualMachineInstanceMigration, format.virtualMachineInstanceMigration);
export const patchVirtualMachineInstanceMigration: Handler<
  t.PatchVirtualMachineInstanceMigrationParams,
  t.VirtualMachineInstanceMigration
> = handle(tools.patchVirtualMachineInstanceMigration, format.virtualMachineInstanceMigration);
export const replaceVirtualMachineInstanceMigration: Handler<
  t.ReplaceVirtualMachineInstanceMigrationParams,
  t.VirtualMachineInstanceMigration
> = handle(tools.replaceVirtualMachineInstanceMigration, format.virtualMachineInstanceMigration);
