// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createNetworkACL: Handler<t.CreateNetworkACLParams, t.NetworkACLItem> = handle(
  tools.createNetworkACL,
  format.networkACLItem,
);
export const createNetworkACLList: Handler<t.CreateNetworkACLListParams, t.NetworkACL> = handle(
  tools.createNetworkACLList,
  format.networkACL,
);
export const deleteNetworkACL: Handler<t.DeleteNetworkACLParams, network.Success> = handle(
  tools.deleteNetworkACL,
  networkFormat.success,
);
export const deleteNetworkACLList: Handler<t.DeleteNetworkACLListParams, network.Success> = handle(
  tools.deleteNetworkACLList,
  networkFormat.success,
);
export const listNetworkACLLists: Handler<t.ListNetworkACLListsParams, t.NetworkACL> = handle(
  tools.listNetworkACLLists,
  format.networkACL,
);
export const listNetworkACLs: Handler<t.ListNetworkACLsParams, t.NetworkACLItem> = handle(
  tools.listNetworkACLs,
  format.networkACLItem,
);
export const moveNetworkAclItem: Handler<t.MoveNetworkAclItemParams, t.NetworkACLItem> = handle(
  tools.moveNetworkAclItem,
  format.networkACLItem,
);
export const replaceNetworkACLList: Handler<t.ReplaceNetworkACLListParams, network.Success> = handle(
  tools.replaceNetworkACLList,
  networkFormat.success,
);
export const updateNetworkACLItem: Handler<t.UpdateNetworkACLItemParams, t.NetworkACLItem> = handle(
  tools.updateNetworkACLItem,
  format.networkACLItem,
);
export const updateNetworkACLList: Handler<t.UpdateNetworkACLListParams, t.NetworkACL> = handle(
  tools.updateNetworkACLList,
  format.networkACL,
);
