// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iBandwidthControl: ShapeDef<t.IBandwidthControl> = {
  numGroups: whole(),
};

export const iBandwidthGroup: ShapeDef<t.IBandwidthGroup> = {
  maxBytesPerSec: whole(undefined, { unit: 'bytes/s' }),
  name: text(),
  reference: whole(),
  type: text(undefined, { oneOf: ['Null', 'Disk', 'Network'] }),
};
