// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as vmFormat from '../vm/formatters.ts';
import type * as vm from '../vm/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addvolumeVirtualMachineInstance: Handler<t.AddvolumeVirtualMachineInstanceParams, Done> = handle(
  tools.addvolumeVirtualMachineInstance,
  done,
);
export const applyVirtualMachineInstance: Handler<t.ApplyVirtualMachineInstanceParams, t.VirtualMachineInstance> =
  handle(tools.applyVirtualMachineInstance, format.virtualMachineInstance);
export const backupVirtualMachineInstance: Handler<t.BackupVirtualMachineInstanceParams, Done> = handle(
  tools.backupVirtualMachineInstance,
  done,
);
export const createVirtualMachineInstance: Handler<t.CreateVirtualMachineInstanceParams, t.VirtualMachineInstance> =
  handle(tools.createVirtualMachineInstance, format.virtualMachineInstance);
export const deleteCollectionVirtualMachineInstance: Handler<t.DeleteCollectionVirtualMachineInstanceParams, Done> =
  handle(tools.deleteCollectionVirtualMachineInstance, done);
export const deleteVirtualMachineInstance: Handler<t.DeleteVirtualMachineInstanceParams, Done> = handle(
  tools.deleteVirtualMachineInstance,
  done,
);
export const evacuateCancelVirtualMachineInstance: Handler<t.EvacuateCancelVirtualMachineInstanceParams, Done> = handle(
  tools.evacuateCancelVirtualMachineInstance,
  done,
);
export const freezeVirtualMachineInstance: Handler<t.FreezeVirtualMachineInstanceParams, Done> = handle(
  tools.freezeVirtualMachineInstance,
  done,
);
export const getVirtualMachineInstance: Handler<t.GetVirtualMachineInstanceParams, t.VirtualMachineInstance> = handle(
  tools.getVirtualMachineInstance,
  format.virtualMachineInstance,
);
export const getVirtualMachineInstanceConsole: Handler<t.GetVirtualMachineInstanceConsoleParams, Done> = handle(
  tools.getVirtualMachineInstanceConsole,
  done,
);
export const getVirtualMachineInstanceFilesystemlist: Handler<
  t.GetVirtualMachineInstanceFilesystemlistParams,
  t.VirtualMachineInstanceFileSystem
> = handle(tools.getVirtualMachineInstanceFilesystemlist, format.virtualMachineInstanceFileSystem);
export const getVirtualMachineInstanceGuestosinfo: Handler<
  t.GetVirtualMachineInstanceGuestosinfoParams,
  t.VirtualMachineInstanceGuestAgentInfo
> = handle(tools.getVirtualMachineInstanceGuestosinfo, format.virtualMachineInstanceGuestAgentInfo);
export const getVirtualMachineInstanceObjectgraph: Handler<
  t.GetVirtualMachineInstanceObjectgraphParams,
  vm.ObjectGraphNode
> = handle(tools.getVirtualMachineInstanceObjectgraph, vmFormat.objectGraphNode);
export const getVirtualMachineInstancePortforward: Handler<t.GetVirtualMachineInstancePortforwardParams, Done> = handle(
  tools.getVirtualMachineInstancePortforward,
  done,
);
export const getVirtualMachineInstanceSevFetchcertchain: Handler<
  t.GetVirtualMachineInstanceSevFetchcertchainParams,
  t.SEVPlatformInfo
> = handle(tools.getVirtualMachineInstanceSevFetchcertchain, format.sEVPlatformInfo);
export const getVirtualMachineInstanceSevQuerylaunchmeasurement: Handler<
  t.GetVirtualMachineInstanceSevQuerylaunchmeasurementParams,
  t.SEVMeasurementInfo
> = handle(tools.getVirtualMachineInstanceSevQuerylaunchmeasurement, format.sEVMeasurementInfo);
export const getVirtualMachineInstanceUsbredir: Handler<t.GetVirtualMachineInstanceUsbredirParams, Done> = handle(
  tools.getVirtualMachineInstanceUsbredir,
  done,
);
export const getVirtualMachineInstanceUserlist: Handler<
  t.GetVirtualMachineInstanceUserlistParams,
  t.VirtualMachineInstanceGuestOSUser
> = handle(tools.getVirtualMachineInstanceUserlist, format.virtualMachineInstanceGuestOSUser);
export const getVirtualMachineInstanceVnc: Handler<t.GetVirtualMachineInstanceVncParams, Done> = handle(
  tools.getVirtualMachineInstanceVnc,
  done,
);
export const getVirtualMachineInstanceVncScreenshot: Handler<t.GetVirtualMachineInstanceVncScreenshotParams, Done> =
  handle(tools.getVirtualMachineInstanceVncScreenshot, done);
export const getVirtualMachineInstanceVsock: Handler<t.GetVirtualMachineInstanceVsockParams, Done> = handle(
  tools.getVirtualMachineInstanceVsock,
  done,
);
export const listVirtualMachineInstance: Handler<t.ListVirtualMachineInstanceParams, t.VirtualMachineInstance> = handle(
  tools.listVirtualMachineInstance,
  format.virtualMachineInstance,
);
export const patchVirtualMachineInstance: Handler<t.PatchVirtualMachineInstanceParams, t.VirtualMachineInstance> =
  handle(tools.patchVirtualMachineInstance, format.virtualMachineInstance);
export const pauseVirtualMachineInstance: Handler<t.PauseVirtualMachineInstanceParams, Done> = handle(
  tools.pauseVirtualMachineInstance,
  done,
);
export const redefineCheckpointVirtualMachineInstance: Handler<t.RedefineCheckpointVirtualMachineInstanceParams, Done> =
  handle(tools.redefineCheckpointVirtualMachineInstance, done);
export const removevolumeVirtualMachineInstance: Handler<t.RemovevolumeVirtualMachineInstanceParams, Done> = handle(
  tools.removevolumeVirtualMachineInstance,
  done,
);
export const replaceVirtualMachineInstance: Handler<t.ReplaceVirtualMachineInstanceParams, t.VirtualMachineInstance> =
  handle(tools.replaceVirtualMachineInstance, format.virtualMachineInstance);
export const resetVirtualMachineInstance: Handler<t.ResetVirtualMachineInstanceParams, Done> = handle(
  tools.resetVirtualMachineInstance,
  done,
);
export const sevInjectlaunchsecretVirtualMachineInstance: Handler<
  t.SevInjectlaunchsecretVirtualMachineInstanceParams,
  Done
> = handle(tools.sevInjectlaunchsecretVirtualMachineInstance, done);
export const sevSetupsessionVirtualMachineInstance: Handler<t.SevSetupsessionVirtualMachineInstanceParams, Done> =
  handle(tools.sevSetupsessionVirtualMachineInstance, done);
export const softrebootVirtualMachineInstance: Handler<t.SoftrebootVirtualMachineInstanceParams, Done> = handle(
  tools.softrebootVirtualMachineInstance,
  done,
);
export const unfreezeVirtualMachineInstance: Handler<t.UnfreezeVirtualMachineInstanceParams, Done> = handle(
  tools.unfreezeVirtualMachineInstance,
  done,
);
export const unpauseVirtualMachineInstance: Handler<t.UnpauseVirtualMachineInstanceParams, Done> = handle(
  tools.unpauseVirtualMachineInstance,
  done,
);
