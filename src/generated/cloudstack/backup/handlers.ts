// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as virtualMachineFormat from '../virtual-machine/formatters.ts';
import type * as virtualMachine from '../virtual-machine/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addBackupRepository: Handler<t.AddBackupRepositoryParams, t.BackupRepository> = handle(
  tools.addBackupRepository,
  format.backupRepository,
);
export const createBackup: Handler<t.CreateBackupParams, network.Success> = handle(
  tools.createBackup,
  networkFormat.success,
);
export const createBackupSchedule: Handler<t.CreateBackupScheduleParams, t.BackupSchedule> = handle(
  tools.createBackupSchedule,
  format.backupSchedule,
);
export const createVMFromBackup: Handler<t.CreateVMFromBackupParams, virtualMachine.UserVm> = handle(
  tools.createVMFromBackup,
  virtualMachineFormat.userVm,
);
export const deleteBackup: Handler<t.DeleteBackupParams, network.Success> = handle(
  tools.deleteBackup,
  networkFormat.success,
);
export const deleteBackupOffering: Handler<t.DeleteBackupOfferingParams, network.Success> = handle(
  tools.deleteBackupOffering,
  networkFormat.success,
);
export const deleteBackupRepository: Handler<t.DeleteBackupRepositoryParams, network.Success> = handle(
  tools.deleteBackupRepository,
  networkFormat.success,
);
export const deleteBackupSchedule: Handler<t.DeleteBackupScheduleParams, network.Success> = handle(
  tools.deleteBackupSchedule,
  networkFormat.success,
);
export const importBackupOffering: Handler<t.ImportBackupOfferingParams, t.BackupOffering> = handle(
  tools.importBackupOffering,
  format.backupOffering,
);
export const listBackupOfferings: Handler<t.ListBackupOfferingsParams, t.BackupOffering> = handle(
  tools.listBackupOfferings,
  format.backupOffering,
);
export const listBackupProviderOfferings: Handler<t.ListBackupProviderOfferingsParams, t.BackupOffering> = handle(
  tools.listBackupProviderOfferings,
  format.backupOffering,
);
export const listBackupProviders: Handler<t.ListBackupProvidersParams, t.BackupProvider> = handle(
  tools.listBackupProviders,
  format.backupProvider,
);
export const listBackupRepositories: Handler<t.ListBackupRepositoriesParams, t.BackupRepository> = handle(
  tools.listBackupRepositories,
  format.backupRepository,
);
export const listBackupSchedule: Handler<t.ListBackupScheduleParams, t.BackupSchedule> = handle(
  tools.listBackupSchedule,
  format.backupSchedule,
);
export const listBackups: Handler<t.ListBackupsParams, t.Backup> = handle(tools.listBackups, format.backup);
export const restoreBackup: Handler<t.RestoreBackupParams, network.Success> = handle(
  tools.restoreBackup,
  networkFormat.success,
);
export const updateBackupOffering: Handler<t.UpdateBackupOfferingParams, t.BackupOffering> = handle(
  tools.updateBackupOffering,
  format.backupOffering,
);
export const updateBackupRepository: Handler<t.UpdateBackupRepositoryParams, t.BackupRepository> = handle(
  tools.updateBackupRepository,
  format.backupRepository,
);
export const updateBackupSchedule: Handler<t.UpdateBackupScheduleParams, t.BackupSchedule> = handle(
  tools.updateBackupSchedule,
  format.backupSchedule,
);
