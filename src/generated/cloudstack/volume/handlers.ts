// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as imageStoreFormat from '../image-store/formatters.ts';
import type * as imageStore from '../image-store/types.ts';
import * as isoFormat from '../iso/formatters.ts';
import type * as iso from '../iso/types.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const assignVolume: Handler<t.AssignVolumeParams, t.Volume> = handle(tools.assignVolume, format.volume);
export const attachVolume: Handler<t.AttachVolumeParams, t.Volume> = handle(tools.attachVolume, format.volume);
export const changeOfferingForVolume: Handler<t.ChangeOfferingForVolumeParams, t.Volume> = handle(
  tools.changeOfferingForVolume,
  format.volume,
);
export const checkVolume: Handler<t.CheckVolumeParams, t.Volume> = handle(tools.checkVolume, format.volume);
export const createVolume: Handler<t.CreateVolumeParams, t.Volume> = handle(tools.createVolume, format.volume);
export const deleteVolume: Handler<t.DeleteVolumeParams, network.Success> = handle(
  tools.deleteVolume,
  networkFormat.success,
);
export const destroyVolume: Handler<t.DestroyVolumeParams, t.Volume> = handle(tools.destroyVolume, format.volume);
export const detachVolume: Handler<t.DetachVolumeParams, t.Volume> = handle(tools.detachVolume, format.volume);
export const extractVolume: Handler<t.ExtractVolumeParams, imageStore.Extract> = handle(
  tools.extractVolume,
  imageStoreFormat.extract,
);
export const getPathForVolume: Handler<t.GetPathForVolumeParams, t.ApiPathForVolume> = handle(
  tools.getPathForVolume,
  format.apiPathForVolume,
);
export const getUploadParamsForVolume: Handler<t.GetUploadParamsForVolumeParams, iso.GetUploadParams> = handle(
  tools.getUploadParamsForVolume,
  isoFormat.getUploadParams,
);
export const getVolumeiScsiName: Handler<t.GetVolumeiScsiNameParams, t.ApiVolumeiScsiName> = handle(
  tools.getVolumeiScsiName,
  format.apiVolumeiScsiName,
);
export const importVolume: Handler<t.ImportVolumeParams, t.Volume> = handle(tools.importVolume, format.volume);
export const listElastistorVolume: Handler<t.ListElastistorVolumeParams, t.ListElastistorVolume> = handle(
  tools.listElastistorVolume,
  format.listElastistorVolume,
);
export const listVolumes: Handler<t.ListVolumesParams, t.Volume> = handle(tools.listVolumes, format.volume);
export const listVolumesForImport: Handler<t.ListVolumesForImportParams, t.VolumeForImport> = handle(
  tools.listVolumesForImport,
  format.volumeForImport,
);
export const listVolumesUsageHistory: Handler<t.ListVolumesUsageHistoryParams, t.VolumeMetricsStats> = handle(
  tools.listVolumesUsageHistory,
  format.volumeMetricsStats,
);
export const migrateVolume: Handler<t.MigrateVolumeParams, t.Volume> = handle(tools.migrateVolume, format.volume);
export const recoverVolume: Handler<t.RecoverVolumeParams, t.Volume> = handle(tools.recoverVolume, format.volume);
export const resizeVolume: Handler<t.ResizeVolumeParams, t.Volume> = handle(tools.resizeVolume, format.volume);
export const restoreVolumeFromBackupAndAttachToVM: Handler<
  t.RestoreVolumeFromBackupAndAttachToVMParams,
  network.Success
> = handle(tools.restoreVolumeFromBackupAndAttachToVM, networkFormat.success);
export const unmanageVolume: Handler<t.UnmanageVolumeParams, network.Success> = handle(
  tools.unmanageVolume,
  networkFormat.success,
);
export const updateVolume: Handler<t.UpdateVolumeParams, t.Volume> = handle(tools.updateVolume, format.volume);
export const uploadVolume: Handler<t.UploadVolumeParams, t.Volume> = handle(tools.uploadVolume, format.volume);
