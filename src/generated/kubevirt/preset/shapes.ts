// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { required, shape, text } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const virtualMachineInstancePreset: ShapeDef<t.VirtualMachineInstancePreset> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('ObjectMeta'),
  spec: shape('VirtualMachineInstancePresetSpec'),
};

export const virtualMachineInstancePresetSpec: ShapeDef<t.VirtualMachineInstancePresetSpec> = {
  domain: shape('DomainSpec'),
  selector: required(shape('LabelSelector')),
};
