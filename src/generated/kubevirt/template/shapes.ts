// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { map, opaque, required, shape, text } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const processedVirtualMachineTemplate: ShapeDef<t.ProcessedVirtualMachineTemplate> = {
  apiVersion: text(),
  kind: text(),
  message: text(),
  metadata: shape('V1ObjectMeta'),
  templateRef: shape('ObjectReference'),
  virtualMachine: required(map(opaque())),
};

export const virtualMachineTemplate: ShapeDef<t.VirtualMachineTemplate> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('ObjectMeta'),
  spec: map(opaque()),
  status: map(opaque()),
};

export const virtualMachineTemplateRequest: ShapeDef<t.VirtualMachineTemplateRequest> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('ObjectMeta'),
  spec: map(opaque()),
  status: map(opaque()),
};
