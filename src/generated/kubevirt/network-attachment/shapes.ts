// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { map, opaque, shape, text } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const networkAttachmentDefinition: ShapeDef<t.NetworkAttachmentDefinition> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
  spec: map(opaque()),
};
