// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, map, shape, text } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const configMap: ShapeDef<t.ConfigMap> = {
  apiVersion: text(),
  binaryData: map(text()),
  data: map(text()),
  immutable: flag(),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
};

export const localObjectReference: ShapeDef<t.LocalObjectReference> = {
  name: text(),
};

export const secret: ShapeDef<t.Secret> = {
  apiVersion: text(),
  data: map(text()),
  immutable: flag(),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
  stringData: map(text()),
  type: text(),
};

export const serviceAccount: ShapeDef<t.ServiceAccount> = {
  apiVersion: text(),
  automountServiceAccountToken: flag(),
  imagePullSecrets: list(shape('LocalObjectReference')),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
  secrets: list(shape('ObjectReference')),
};
