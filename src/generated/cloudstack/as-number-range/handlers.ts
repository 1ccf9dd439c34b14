// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createASNRange: Handler<t.CreateASNRangeParams, t.ASNRange> = handle(
  tools.createASNRange,
  format.aSNRange,
);
export const deleteASNRange: Handler<t.DeleteASNRangeParams, network.Success> = handle(
  tools.deleteASNRange,
  networkFormat.success,
);
export const listASNRanges: Handler<t.ListASNRangesParams, t.ASNRange> = handle(tools.listASNRanges, format.aSNRange);
