// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as vpcFormat from '../vpc/formatters.ts';
import type * as vpc from '../vpc/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const changeBgpPeersForVpc: Handler<t.ChangeBgpPeersForVpcParams, vpc.Vpc> = handle(
  tools.changeBgpPeersForVpc,
  vpcFormat.vpc,
);
export const createBgpPeer: Handler<t.CreateBgpPeerParams, t.BgpPeer> = handle(tools.createBgpPeer, format.bgpPeer);
export const dedicateBgpPeer: Handler<t.DedicateBgpPeerParams, t.BgpPeer> = handle(
  tools.dedicateBgpPeer,
  format.bgpPeer,
);
export const deleteBgpPeer: Handler<t.DeleteBgpPeerParams, network.Success> = handle(
  tools.deleteBgpPeer,
  networkFormat.success,
);
export const listBgpPeers: Handler<t.ListBgpPeersParams, t.BgpPeer> = handle(tools.listBgpPeers, format.bgpPeer);
export const releaseBgpPeer: Handler<t.ReleaseBgpPeerParams, t.BgpPeer> = handle(tools.releaseBgpPeer, format.bgpPeer);
export const updateBgpPeer: Handler<t.UpdateBgpPeerParams, t.BgpPeer> = handle(tools.updateBgpPeer, format.bgpPeer);
