// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { list, number, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const apiSolidFireAccountId: ShapeDef<t.ApiSolidFireAccountId> = {
  jobid: text(),
  jobstatus: whole(),
  solidFireAccountId: whole(),
};

export const apiSolidFireVolumeAccessGroupIds: ShapeDef<t.ApiSolidFireVolumeAccessGroupIds> = {
  jobid: text(),
  jobstatus: whole(),
  solidFireVolumeAccessGroupIds: list(number()),
};

export const apiSolidFireVolumeSize: ShapeDef<t.ApiSolidFireVolumeSize> = {
  jobid: text(),
  jobstatus: whole(),
  solidFireVolumeSize: whole(undefined, { unit: 'bytes' }),
};
