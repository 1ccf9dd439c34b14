// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const getSolidFireAccountId: Handler<t.GetSolidFireAccountIdParams, t.ApiSolidFireAccountId> = handle(
  tools.getSolidFireAccountId,
  format.apiSolidFireAccountId,
);
export const getSolidFireVolumeAccessGroupIds: Handler<
  t.GetSolidFireVolumeAccessGroupIdsParams,
  t.ApiSolidFireVolumeAccessGroupIds
> = handle(tools.getSolidFireVolumeAccessGroupIds, format.apiSolidFireVolumeAccessGroupIds);
export const getSolidFireVolumeSize: Handler<t.GetSolidFireVolumeSizeParams, t.ApiSolidFireVolumeSize> = handle(
  tools.getSolidFireVolumeSize,
  format.apiSolidFireVolumeSize,
);
