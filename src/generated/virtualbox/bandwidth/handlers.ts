// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iBandwidthControlCreateBandwidthGroup: Handler<t.IBandwidthControlCreateBandwidthGroupParams, Done> =
  handle(tools.iBandwidthControlCreateBandwidthGroup, done);
export const iBandwidthControlDeleteBandwidthGroup: Handler<t.IBandwidthControlDeleteBandwidthGroupParams, Done> =
  handle(tools.iBandwidthControlDeleteBandwidthGroup, done);
export const iBandwidthControlGet: Handler<t.IBandwidthControlGetParams, t.IBandwidthControl> = handle(
  tools.iBandwidthControlGet,
  format.iBandwidthControl,
);
export const iBandwidthControlGetAllBandwidthGroups: Handler<
  t.IBandwidthControlGetAllBandwidthGroupsParams,
  t.IBandwidthGroup
> = handle(tools.iBandwidthControlGetAllBandwidthGroups, format.iBandwidthGroup);
export const iBandwidthControlGetBandwidthGroup: Handler<
  t.IBandwidthControlGetBandwidthGroupParams,
  t.IBandwidthGroup
> = handle(tools.iBandwidthControlGetBandwidthGroup, format.iBandwidthGroup);
export const iBandwidthGroupGet: Handler<t.IBandwidthGroupGetParams, t.IBandwidthGroup> = handle(
  tools.iBandwidthGroupGet,
  format.iBandwidthGroup,
);
export const iBandwidthGroupUpdate: Handler<t.IBandwidthGroupUpdateParams, t.IBandwidthGroup> = handle(
  tools.iBandwidthGroupUpdate,
  format.iBandwidthGroup,
);
