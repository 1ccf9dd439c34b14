// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addRegion: Handler<t.AddRegionParams, t.Region> = handle(tools.addRegion, format.region);
export const listRegions: Handler<t.ListRegionsParams, t.Region> = handle(tools.listRegions, format.region);
export const removeRegion: Handler<t.RemoveRegionParams, network.Success> = handle(
  tools.removeRegion,
  networkFormat.success,
);
export const updateRegion: Handler<t.UpdateRegionParams, t.Region> = handle(tools.updateRegion, format.region);
