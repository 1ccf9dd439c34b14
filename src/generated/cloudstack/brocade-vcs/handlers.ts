// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addBrocadeVcsDevice: Handler<t.AddBrocadeVcsDeviceParams, t.BrocadeVcsDevice> = handle(
  tools.addBrocadeVcsDevice,
  format.brocadeVcsDevice,
);
export const deleteBrocadeVcsDevice: Handler<t.DeleteBrocadeVcsDeviceParams, network.Success> = handle(
  tools.deleteBrocadeVcsDevice,
  networkFormat.success,
);
export const listBrocadeVcsDeviceNetworks: Handler<t.ListBrocadeVcsDeviceNetworksParams, network.Network> = handle(
  tools.listBrocadeVcsDeviceNetworks,
  networkFormat.network,
);
export const listBrocadeVcsDevices: Handler<t.ListBrocadeVcsDevicesParams, t.BrocadeVcsDevice> = handle(
  tools.listBrocadeVcsDevices,
  format.brocadeVcsDevice,
);
