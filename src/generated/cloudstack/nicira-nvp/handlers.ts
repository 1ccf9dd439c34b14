// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addNiciraNvpDevice: Handler<t.AddNiciraNvpDeviceParams, t.NiciraNvpDevice> = handle(
  tools.addNiciraNvpDevice,
  format.niciraNvpDevice,
);
export const deleteNiciraNvpDevice: Handler<t.DeleteNiciraNvpDeviceParams, network.Success> = handle(
  tools.deleteNiciraNvpDevice,
  networkFormat.success,
);
export const listNiciraNvpDeviceNetworks: Handler<t.ListNiciraNvpDeviceNetworksParams, network.Network> = handle(
  tools.listNiciraNvpDeviceNetworks,
  networkFormat.network,
);
export const listNiciraNvpDevices: Handler<t.ListNiciraNvpDevicesParams, t.NiciraNvpDevice> = handle(
  tools.listNiciraNvpDevices,
  format.niciraNvpDevice,
);
