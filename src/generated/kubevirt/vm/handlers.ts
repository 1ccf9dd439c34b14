// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as serviceFormat from '../service/formatters.ts';
import type * as service from '../service/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addvolumeVirtualMachine: Handler<t.AddvolumeVirtualMachineParams, Done> = handle(
  tools.addvolumeVirtualMachine,
  done,
);
export const applyVirtualMachine: Handler<t.ApplyVirtualMachineParams, t.VirtualMachine> = handle(
  tools.applyVirtualMachine,
  format.virtualMachine,
);
export const createMachine: Handler<t.CreateMachineParams, t.CreatedMachine> = handle(
  tools.createMachine,
  format.createdMachine,
);
export const createVirtualMachine: Handler<t.CreateVirtualMachineParams, t.VirtualMachine> = handle(
  tools.createVirtualMachine,
  format.virtualMachine,
);
export const deleteCollectionVirtualMachine: Handler<t.DeleteCollectionVirtualMachineParams, Done> = handle(
  tools.deleteCollectionVirtualMachine,
  done,
);
export const deleteVirtualMachine: Handler<t.DeleteVirtualMachineParams, Done> = handle(
  tools.deleteVirtualMachine,
  done,
);
export const diagnoseVirtualMachine: Handler<t.DiagnoseVirtualMachineParams, t.Diagnosis> = handle(
  tools.diagnoseVirtualMachine,
  format.diagnosis,
);
export const evacuateCancelVirtualMachine: Handler<t.EvacuateCancelVirtualMachineParams, Done> = handle(
  tools.evacuateCancelVirtualMachine,
  done,
);
export const exposeVirtualMachine: Handler<t.ExposeVirtualMachineParams, service.Service> = handle(
  tools.exposeVirtualMachine,
  serviceFormat.service,
);
export const getVirtualMachine: Handler<t.GetVirtualMachineParams, t.VirtualMachine> = handle(
  tools.getVirtualMachine,
  format.virtualMachine,
);
export const getVirtualMachineExpandSpec: Handler<t.GetVirtualMachineExpandSpecParams, t.VirtualMachine> = handle(
  tools.getVirtualMachineExpandSpec,
  format.virtualMachine,
);
export const getVirtualMachineObjectgraph: Handler<t.GetVirtualMachineObjectgraphParams, t.ObjectGraphNode> = handle(
  tools.getVirtualMachineObjectgraph,
  format.objectGraphNode,
);
export const getVirtualMachinePortforward: Handler<t.GetVirtualMachinePortforwardParams, Done> = handle(
  tools.getVirtualMachinePortforward,
  done,
);
export const listVirtualMachine: Handler<t.ListVirtualMachineParams, t.VirtualMachine> = handle(
  tools.listVirtualMachine,
  format.virtualMachine,
);
export const memorydumpVirtualMachine: Handler<t.MemorydumpVirtualMachineParams, Done> = handle(
  tools.memorydumpVirtualMachine,
  done,
);
export const migrateVirtualMachine: Handler<t.MigrateVirtualMachineParams, Done> = handle(
  tools.migrateVirtualMachine,
  done,
);
export const patchVirtualMachine: Handler<t.PatchVirtualMachineParams, t.VirtualMachine> = handle(
  tools.patchVirtualMachine,
  format.virtualMachine,
);
export const removememorydumpVirtualMachine: Handler<t.RemovememorydumpVirtualMachineParams, Done> = handle(
  tools.removememorydumpVirtualMachine,
  done,
);
export const removevolumeVirtualMachine: Handler<t.RemovevolumeVirtualMachineParams, Done> = handle(
  tools.removevolumeVirtualMachine,
  done,
);
export const replaceVirtualMachine: Handler<t.ReplaceVirtualMachineParams, t.VirtualMachine> = handle(
  tools.replaceVirtualMachine,
  format.virtualMachine,
);
export const restartVirtualMachine: Handler<t.RestartVirtualMachineParams, Done> = handle(
  tools.restartVirtualMachine,
  done,
);
export const startVirtualMachine: Handler<t.StartVirtualMachineParams, Done> = handle(tools.startVirtualMachine, done);
export const stopVirtualMachine: Handler<t.StopVirtualMachineParams, Done> = handle(tools.stopVirtualMachine, done);
