// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { instant, list, map, opaque, required, shape, text } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const condition: ShapeDef<t.Condition> = {
  lastProbeTime: opaque(),
  lastTransitionTime: opaque(),
  message: text(),
  reason: text(),
  status: required(text()),
  type: required(text()),
};

export const virtualMachineClone: ShapeDef<t.VirtualMachineClone> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('ObjectMeta'),
  spec: required(shape('VirtualMachineCloneSpec')),
  status: shape('VirtualMachineCloneStatus'),
};

export const virtualMachineCloneSpec: ShapeDef<t.VirtualMachineCloneSpec> = {
  annotationFilters: list(text()),
  labelFilters: list(text()),
  newMacAddresses: map(text()),
  newSMBiosSerial: text(),
  patches: list(text()),
  source: required(shape('TypedLocalObjectReference')),
  target: shape('TypedLocalObjectReference'),
  template: shape('VirtualMachineCloneTemplateFilters'),
  volumeNamePolicy: text(undefined, { oneOf: ['RandomizeNames', 'PrefixTargetName'] }),
};

export const virtualMachineCloneStatus: ShapeDef<t.VirtualMachineCloneStatus> = {
  conditions: list(shape('Condition')),
  creationTime: instant(),
  phase: text(),
  restoreName: text(),
  snapshotName: text(),
  targetName: text(),
};

export const virtualMachineCloneTemplateFilters: ShapeDef<t.VirtualMachineCloneTemplateFilters> = {
  annotationFilters: list(text()),
  labelFilters: list(text()),
};
