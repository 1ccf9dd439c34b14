// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addBigSwitchBcfDevice: Handler<t.AddBigSwitchBcfDeviceParams, t.BigSwitchBcfDevice> = handle(
  tools.addBigSwitchBcfDevice,
  format.bigSwitchBcfDevice,
);
export const deleteBigSwitchBcfDevice: Handler<t.DeleteBigSwitchBcfDeviceParams, network.Success> = handle(
  tools.deleteBigSwitchBcfDevice,
  networkFormat.success,
);
export const listBigSwitchBcfDevices: Handler<t.ListBigSwitchBcfDevicesParams, t.BigSwitchBcfDevice> = handle(
  tools.listBigSwitchBcfDevices,
  format.bigSwitchBcfDevice,
);
