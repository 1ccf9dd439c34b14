// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { instant, list, required, shape, text } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const namespace_: ShapeDef<t.Namespace> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
  spec: shape('NamespaceSpec'),
  status: shape('NamespaceStatus'),
};

export const namespaceCondition: ShapeDef<t.NamespaceCondition> = {
  lastTransitionTime: instant(),
  message: text(),
  reason: text(),
  status: required(text()),
  type: required(text()),
};

export const namespaceSpec: ShapeDef<t.NamespaceSpec> = {
  finalizers: list(text()),
};

export const namespaceStatus: ShapeDef<t.NamespaceStatus> = {
  conditions: list(shape('NamespaceCondition')),
  phase: text(),
};
