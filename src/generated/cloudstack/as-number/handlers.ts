// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const listASNumbers: Handler<t.ListASNumbersParams, t.ASNumber> = handle(tools.listASNumbers, format.aSNumber);
export const releaseASNumber: Handler<t.ReleaseASNumberParams, network.Success> = handle(
  tools.releaseASNumber,
  networkFormat.success,
);
