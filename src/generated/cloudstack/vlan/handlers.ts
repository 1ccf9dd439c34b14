// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createVlanIpRange: Handler<t.CreateVlanIpRangeParams, t.VlanIpRange> = handle(
  tools.createVlanIpRange,
  format.vlanIpRange,
);
export const dedicateGuestVlanRange: Handler<t.DedicateGuestVlanRangeParams, t.GuestVlanRange> = handle(
  tools.dedicateGuestVlanRange,
  format.guestVlanRange,
);
export const deleteVlanIpRange: Handler<t.DeleteVlanIpRangeParams, network.Success> = handle(
  tools.deleteVlanIpRange,
  networkFormat.success,
);
export const listDedicatedGuestVlanRanges: Handler<t.ListDedicatedGuestVlanRangesParams, t.GuestVlanRange> = handle(
  tools.listDedicatedGuestVlanRanges,
  format.guestVlanRange,
);
export const listGuestVlans: Handler<t.ListGuestVlansParams, t.GuestVlan> = handle(
  tools.listGuestVlans,
  format.guestVlan,
);
export const listVlanIpRanges: Handler<t.ListVlanIpRangesParams, t.VlanIpRange> = handle(
  tools.listVlanIpRanges,
  format.vlanIpRange,
);
export const releaseDedicatedGuestVlanRange: Handler<t.ReleaseDedicatedGuestVlanRangeParams, network.Success> = handle(
  tools.releaseDedicatedGuestVlanRange,
  networkFormat.success,
);
export const updateVlanIpRange: Handler<t.UpdateVlanIpRangeParams, t.VlanIpRange> = handle(
  tools.updateVlanIpRange,
  format.vlanIpRange,
);
