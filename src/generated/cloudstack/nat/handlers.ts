// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createIpForwardingRule: Handler<t.CreateIpForwardingRuleParams, t.IpForwardingRule> = handle(
  tools.createIpForwardingRule,
  format.ipForwardingRule,
);
export const deleteIpForwardingRule: Handler<t.DeleteIpForwardingRuleParams, network.Success> = handle(
  tools.deleteIpForwardingRule,
  networkFormat.success,
);
export const disableStaticNat: Handler<t.DisableStaticNatParams, network.Success> = handle(
  tools.disableStaticNat,
  networkFormat.success,
);
export const enableStaticNat: Handler<t.EnableStaticNatParams, network.Success> = handle(
  tools.enableStaticNat,
  networkFormat.success,
);
export const listIpForwardingRules: Handler<t.ListIpForwardingRulesParams, t.IpForwardingRule> = handle(
  tools.listIpForwardingRules,
  format.ipForwardingRule,
);
