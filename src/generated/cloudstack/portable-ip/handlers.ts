// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createPortableIpRange: Handler<t.CreatePortableIpRangeParams, t.PortableIpRange> = handle(
  tools.createPortableIpRange,
  format.portableIpRange,
);
export const deletePortableIpRange: Handler<t.DeletePortableIpRangeParams, network.Success> = handle(
  tools.deletePortableIpRange,
  networkFormat.success,
);
export const listPortableIpRanges: Handler<t.ListPortableIpRangesParams, t.PortableIpRange> = handle(
  tools.listPortableIpRanges,
  format.portableIpRange,
);
