// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createGpuCard: Handler<t.CreateGpuCardParams, t.GpuCard> = handle(tools.createGpuCard, format.gpuCard);
export const createGpuDevice: Handler<t.CreateGpuDeviceParams, t.GpuDevice> = handle(
  tools.createGpuDevice,
  format.gpuDevice,
);
export const createVgpuProfile: Handler<t.CreateVgpuProfileParams, t.VgpuProfile> = handle(
  tools.createVgpuProfile,
  format.vgpuProfile,
);
export const deleteGpuCard: Handler<t.DeleteGpuCardParams, network.Success> = handle(
  tools.deleteGpuCard,
  networkFormat.success,
);
export const deleteGpuDevice: Handler<t.DeleteGpuDeviceParams, network.Success> = handle(
  tools.deleteGpuDevice,
  networkFormat.success,
);
export const deleteVgpuProfile: Handler<t.DeleteVgpuProfileParams, network.Success> = handle(
  tools.deleteVgpuProfile,
  networkFormat.success,
);
export const discoverGpuDevices: Handler<t.DiscoverGpuDevicesParams, t.GpuDevice> = handle(
  tools.discoverGpuDevices,
  format.gpuDevice,
);
export const listGpuCards: Handler<t.ListGpuCardsParams, t.GpuCard> = handle(tools.listGpuCards, format.gpuCard);
export const listGpuDevices: Handler<t.ListGpuDevicesParams, t.GpuDevice> = handle(
  tools.listGpuDevices,
  format.gpuDevice,
);
export const listVgpuProfiles: Handler<t.ListVgpuProfilesParams, t.VgpuProfile> = handle(
  tools.listVgpuProfiles,
  format.vgpuProfile,
);
export const manageGpuDevice: Handler<t.ManageGpuDeviceParams, network.Success> = handle(
  tools.manageGpuDevice,
  networkFormat.success,
);
export const unmanageGpuDevice: Handler<t.UnmanageGpuDeviceParams, network.Success> = handle(
  tools.unmanageGpuDevice,
  networkFormat.success,
);
export const updateGpuCard: Handler<t.UpdateGpuCardParams, t.GpuCard> = handle(tools.updateGpuCard, format.gpuCard);
export const updateGpuDevice: Handler<t.UpdateGpuDeviceParams, t.GpuDevice> = handle(
  tools.updateGpuDevice,
  format.gpuDevice,
);
export const updateVgpuProfile: Handler<t.UpdateVgpuProfileParams, t.VgpuProfile> = handle(
  tools.updateVgpuProfile,
  format.vgpuProfile,
);
