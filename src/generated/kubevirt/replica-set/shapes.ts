// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, opaque, required, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const virtualMachineInstanceReplicaSet: ShapeDef<t.VirtualMachineInstanceReplicaSet> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('ObjectMeta'),
  spec: required(shape('VirtualMachineInstanceReplicaSetSpec')),
  status: shape('VirtualMachineInstanceReplicaSetStatus'),
};

export const virtualMachineInstanceReplicaSetCondition: ShapeDef<t.VirtualMachineInstanceReplicaSetCondition> = {
  lastProbeTime: opaque(),
  lastTransitionTime: opaque(),
  message: text(),
  reason: text(),
  status: required(text()),
  type: required(text()),
};

export const virtualMachineInstanceReplicaSetSpec: ShapeDef<t.VirtualMachineInstanceReplicaSetSpec> = {
  paused: flag(),
  replicas: whole(),
  selector: required(shape('LabelSelector')),
  template: required(shape('VirtualMachineInstanceTemplateSpec')),
};

export const virtualMachineInstanceReplicaSetStatus: ShapeDef<t.VirtualMachineInstanceReplicaSetStatus> = {
  conditions: list(shape('VirtualMachineInstanceReplicaSetCondition')),
  labelSelector: text(),
  readyReplicas: whole(),
  replicas: whole(),
};
