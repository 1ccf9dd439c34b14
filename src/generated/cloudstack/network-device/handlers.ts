// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addNetworkDevice: Handler<t.AddNetworkDeviceParams, t.NetworkDevice> = handle(
  tools.addNetworkDevice,
  format.networkDevice,
);
export const deleteNetworkDevice: Handler<t.DeleteNetworkDeviceParams, network.Success> = handle(
  tools.deleteNetworkDevice,
  networkFormat.success,
);
export const listNetworkDevice: Handler<t.ListNetworkDeviceParams, t.NetworkDevice> = handle(
  tools.listNetworkDevice,
  format.networkDevice,
);
