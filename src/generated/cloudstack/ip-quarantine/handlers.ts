// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const listQuarantinedIps: Handler<t.ListQuarantinedIpsParams, t.IpQuarantine> = handle(
  tools.listQuarantinedIps,
  format.ipQuarantine,
);
export const removeQuarantinedIp: Handler<t.RemoveQuarantinedIpParams, t.IpQuarantine> = handle(
  tools.removeQuarantinedIp,
  format.ipQuarantine,
);
export const updateQuarantinedIp: Handler<t.UpdateQuarantinedIpParams, t.IpQuarantine> = handle(
  tools.updateQuarantinedIp,
  format.ipQuarantine,
);
