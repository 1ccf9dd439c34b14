// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as systemVmFormat from '../system-vm/formatters.ts';
import type * as systemVm from '../system-vm/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addNicToVirtualMachine: Handler<t.AddNicToVirtualMachineParams, t.UserVm> = handle(
  tools.addNicToVirtualMachine,
  format.userVm,
);
export const assignVirtualMachine: Handler<t.AssignVirtualMachineParams, t.UserVm> = handle(
  tools.assignVirtualMachine,
  format.userVm,
);
export const assignVirtualMachineToBackupOffering: Handler<
  t.AssignVirtualMachineToBackupOfferingParams,
  network.Success
> = handle(tools.assignVirtualMachineToBackupOffering, networkFormat.success);
export const changeServiceForVirtualMachine: Handler<t.ChangeServiceForVirtualMachineParams, t.UserVm> = handle(
  tools.changeServiceForVirtualMachine,
  format.userVm,
);
export const cleanVMReservations: Handler<t.CleanVMReservationsParams, network.Success> = handle(
  tools.cleanVMReservations,
  networkFormat.success,
);
export const createVMSchedule: Handler<t.CreateVMScheduleParams, t.VMSchedule> = handle(
  tools.createVMSchedule,
  format.vMSchedule,
);
export const deleteVMSchedule: Handler<t.DeleteVMScheduleParams, network.Success> = handle(
  tools.deleteVMSchedule,
  networkFormat.success,
);
export const deployVirtualMachine: Handler<t.DeployVirtualMachineParams, t.UserVm> = handle(
  tools.deployVirtualMachine,
  format.userVm,
);
export const destroyVirtualMachine: Handler<t.DestroyVirtualMachineParams, t.UserVm> = handle(
  tools.destroyVirtualMachine,
  format.userVm,
);
export const expungeVirtualMachine: Handler<t.ExpungeVirtualMachineParams, network.Success> = handle(
  tools.expungeVirtualMachine,
  networkFormat.success,
);
export const getVMPassword: Handler<t.GetVMPasswordParams, t.GetVMPassword> = handle(
  tools.getVMPassword,
  format.getVMPassword,
);
export const getVirtualMachineUserData: Handler<t.GetVirtualMachineUserDataParams, t.VMUserData> = handle(
  tools.getVirtualMachineUserData,
  format.vMUserData,
);
export const importUnmanagedInstance: Handler<t.ImportUnmanagedInstanceParams, t.UserVm> = handle(
  tools.importUnmanagedInstance,
  format.userVm,
);
export const importVm: Handler<t.ImportVmParams, t.UserVm> = handle(tools.importVm, format.userVm);
export const listUnmanagedInstances: Handler<t.ListUnmanagedInstancesParams, t.UnmanagedInstance> = handle(
  tools.listUnmanagedInstances,
  format.unmanagedInstance,
);
export const listVMSchedule: Handler<t.ListVMScheduleParams, t.VMSchedule> = handle(
  tools.listVMSchedule,
  format.vMSchedule,
);
export const listVirtualMachines: Handler<t.ListVirtualMachinesParams, t.UserVm> = handle(
  tools.listVirtualMachines,
  format.userVm,
);
export const listVirtualMachinesMetrics: Handler<t.ListVirtualMachinesMetricsParams, t.VmMetrics> = handle(
  tools.listVirtualMachinesMetrics,
  format.vmMetrics,
);
export const listVirtualMachinesUsageHistory: Handler<
  t.ListVirtualMachinesUsageHistoryParams,
  systemVm.VmMetricsStats
> = handle(tools.listVirtualMachinesUsageHistory, systemVmFormat.vmMetricsStats);
export const listVmsForImport: Handler<t.ListVmsForImportParams, t.UnmanagedInstance> = handle(
  tools.listVmsForImport,
  format.unmanagedInstance,
  ['importable machine', 'importable machines'],
);
export const migrateVirtualMachine: Handler<t.MigrateVirtualMachineParams, t.UserVm> = handle(
  tools.migrateVirtualMachine,
  format.userVm,
);
export const migrateVirtualMachineWithVolume: Handler<t.MigrateVirtualMachineWithVolumeParams, t.UserVm> = handle(
  tools.migrateVirtualMachineWithVolume,
  format.userVm,
);
export const rebootVirtualMachine: Handler<t.RebootVirtualMachineParams, t.UserVm> = handle(
  tools.rebootVirtualMachine,
  format.userVm,
);
export const recoverVirtualMachine: Handler<t.RecoverVirtualMachineParams, t.UserVm> = handle(
  tools.recoverVirtualMachine,
  format.userVm,
);
export const removeNicFromVirtualMachine: Handler<t.RemoveNicFromVirtualMachineParams, t.UserVm> = handle(
  tools.removeNicFromVirtualMachine,
  format.userVm,
);
export const removeVirtualMachineFromBackupOffering: Handler<
  t.RemoveVirtualMachineFromBackupOfferingParams,
  network.Success
> = handle(tools.removeVirtualMachineFromBackupOffering, networkFormat.success);
export const resetPasswordForVirtualMachine: Handler<t.ResetPasswordForVirtualMachineParams, t.UserVm> = handle(
  tools.resetPasswordForVirtualMachine,
  format.userVm,
);
export const resetSSHKeyForVirtualMachine: Handler<t.ResetSSHKeyForVirtualMachineParams, t.UserVm> = handle(
  tools.resetSSHKeyForVirtualMachine,
  format.userVm,
);
export const resetUserDataForVirtualMachine: Handler<t.ResetUserDataForVirtualMachineParams, t.UserVm> = handle(
  tools.resetUserDataForVirtualMachine,
  format.userVm,
);
export const restoreVirtualMachine: Handler<t.RestoreVirtualMachineParams, t.UserVm> = handle(
  tools.restoreVirtualMachine,
  format.userVm,
);
export const revertToVMSnapshot: Handler<t.RevertToVMSnapshotParams, t.UserVm> = handle(
  tools.revertToVMSnapshot,
  format.userVm,
);
export const scaleVirtualMachine: Handler<t.ScaleVirtualMachineParams, t.UserVm> = handle(
  tools.scaleVirtualMachine,
  format.userVm,
);
export const startVirtualMachine: Handler<t.StartVirtualMachineParams, t.UserVm> = handle(
  tools.startVirtualMachine,
  format.userVm,
);
export const stopVirtualMachine: Handler<t.StopVirtualMachineParams, t.UserVm> = handle(
  tools.stopVirtualMachine,
  format.userVm,
);
export const unmanageVirtualMachine: Handler<t.UnmanageVirtualMachineParams, t.UnmanageVMInstance> = handle(
  tools.unmanageVirtualMachine,
  format.unmanageVMInstance,
);
export const updateDefaultNicForVirtualMachine: Handler<t.UpdateDefaultNicForVirtualMachineParams, t.UserVm> = handle(
  tools.updateDefaultNicForVirtualMachine,
  format.userVm,
);
export const updateVMSchedule: Handler<t.UpdateVMScheduleParams, t.VMSchedule> = handle(
  tools.updateVMSchedule,
  format.vMSchedule,
);
export const updateVirtualMachine: Handler<t.UpdateVirtualMachineParams, t.UserVm> = handle(
  tools.updateVirtualMachine,
  format.userVm,
);
