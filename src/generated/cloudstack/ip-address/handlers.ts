// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const acquirePodIpAddress: Handler<t.AcquirePodIpAddressParams, t.AcquirePodIpCmd> = handle(
  tools.acquirePodIpAddress,
  format.acquirePodIpCmd,
);
export const associateIpAddress: Handler<t.AssociateIpAddressParams, t.IPAddress> = handle(
  tools.associateIpAddress,
  format.iPAddress,
);
export const disassociateIpAddress: Handler<t.DisassociateIpAddressParams, network.Success> = handle(
  tools.disassociateIpAddress,
  networkFormat.success,
);
export const listPublicIpAddresses: Handler<t.ListPublicIpAddressesParams, t.IPAddress> = handle(
  tools.listPublicIpAddresses,
  format.iPAddress,
);
export const releaseIpAddress: Handler<t.ReleaseIpAddressParams, network.Success> = handle(
  tools.releaseIpAddress,
  networkFormat.success,
);
export const releasePodIpAddress: Handler<t.ReleasePodIpAddressParams, network.Success> = handle(
  tools.releasePodIpAddress,
  networkFormat.success,
);
export const reserveIpAddress: Handler<t.ReserveIpAddressParams, t.IPAddress> = handle(
  tools.reserveIpAddress,
  format.iPAddress,
);
export const updateIpAddress: Handler<t.UpdateIpAddressParams, t.IPAddress> = handle(
  tools.updateIpAddress,
  format.iPAddress,
);
