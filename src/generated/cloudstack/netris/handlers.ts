// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addNetrisProvider: Handler<t.AddNetrisProviderParams, t.NetrisProvider> = handle(
  tools.addNetrisProvider,
  format.netrisProvider,
);
export const deleteNetrisProvider: Handler<t.DeleteNetrisProviderParams, t.NetrisProvider> = handle(
  tools.deleteNetrisProvider,
  format.netrisProvider,
);
export const listNetrisProviders: Handler<t.ListNetrisProvidersParams, t.NetrisProvider> = handle(
  tools.listNetrisProviders,
  format.netrisProvider,
);
