// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { map, opaque, text } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const anyObject: ShapeDef<t.AnyObject> = {
  apiVersion: text(),
  kind: text(),
  metadata: map(opaque()),
  spec: opaque(),
  status: opaque(),
};
