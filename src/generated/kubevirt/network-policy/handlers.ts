// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyNetworkPolicy: Handler<t.ApplyNetworkPolicyParams, t.NetworkPolicy> = handle(
  tools.applyNetworkPolicy,
  format.networkPolicy,
);
export const createNetworkPolicy: Handler<t.CreateNetworkPolicyParams, t.NetworkPolicy> = handle(
  tools.createNetworkPolicy,
  format.networkPolicy,
);
export const deleteNetworkPolicy: Handler<t.DeleteNetworkPolicyParams, Done> = handle(tools.deleteNetworkPolicy, done);
export const getNetworkPolicy: Handler<t.GetNetworkPolicyParams, t.NetworkPolicy> = handle(
  tools.getNetworkPolicy,
  format.networkPolicy,
);
export const listNetworkPolicy: Handler<t.ListNetworkPolicyParams, t.NetworkPolicy> = handle(
  tools.listNetworkPolicy,
  format.networkPolicy,
);
export const patchNetworkPolicy: Handler<t.PatchNetworkPolicyParams, t.NetworkPolicy> = handle(
  tools.patchNetworkPolicy,
  format.networkPolicy,
);
