// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, map, opaque, required, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const virtualMachinePool: ShapeDef<t.VirtualMachinePool> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('ObjectMeta'),
  spec: required(shape('VirtualMachinePoolSpec')),
  status: shape('VirtualMachinePoolStatus'),
};

export const virtualMachinePoolAutohealingStrategy: ShapeDef<t.VirtualMachinePoolAutohealingStrategy> = {
  minFailingToStartDuration: text(undefined, { unit: 'duration' }),
  startUpFailureThreshold: whole(),
};

export const virtualMachinePoolCondition: ShapeDef<t.VirtualMachinePoolCondition> = {
  lastProbeTime: opaque(),
  lastTransitionTime: opaque(),
  message: text(),
  reason: text(),
  status: required(text()),
  type: required(text()),
};

export const virtualMachinePoolNameGeneration: ShapeDef<t.VirtualMachinePoolNameGeneration> = {
  appendIndexToConfigMapRefs: flag(),
  appendIndexToSecretRefs: flag(),
};

export const virtualMachinePoolOpportunisticScaleInStrategy: ShapeDef<t.VirtualMachinePoolOpportunisticScaleInStrategy> =
  {
    statePreservation: text(undefined, { oneOf: ['Disabled', 'Offline', 'Online'] }),
  };

export const virtualMachinePoolProactiveScaleInStrategy: ShapeDef<t.VirtualMachinePoolProactiveScaleInStrategy> = {
  selectionPolicy: shape('VirtualMachinePoolSelectionPolicy'),
  statePreservation: text(undefined, { oneOf: ['Disabled', 'Offline', 'Online'] }),
};

export const virtualMachinePoolProactiveUpdateStrategy: ShapeDef<t.VirtualMachinePoolProactiveUpdateStrategy> = {
  selectionPolicy: shape('VirtualMachinePoolSelectionPolicy'),
};

export const virtualMachinePoolScaleInStrategy: ShapeDef<t.VirtualMachinePoolScaleInStrategy> = {
  opportunistic: shape('VirtualMachinePoolOpportunisticScaleInStrategy'),
  proactive: shape('VirtualMachinePoolProactiveScaleInStrategy'),
  unmanaged: map(opaque()),
};

export const virtualMachinePoolSelectionPolicy: ShapeDef<t.VirtualMachinePoolSelectionPolicy> = {
  selectors: shape('VirtualMachinePoolSelectors'),
  sortPolicy: text(undefined, { oneOf: ['AscendingOrder', 'DescendingOrder', 'Newest', 'Oldest', 'Random'] }),
};

export const virtualMachinePoolSelectors: ShapeDef<t.VirtualMachinePoolSelectors> = {
  labelSelector: shape('LabelSelector'),
  nodeSelectorRequirementMatcher: list(shape('NodeSelectorRequirement')),
};

export const virtualMachinePoolSpec: ShapeDef<t.VirtualMachinePoolSpec> = {
  autohealing: shape('VirtualMachinePoolAutohealingStrategy'),
  maxUnavailable: opaque(),
  nameGeneration: shape('VirtualMachinePoolNameGeneration'),
  paused: flag(),
  replicas: whole(),
  scaleInStrategy: shape('VirtualMachinePoolScaleInStrategy'),
  selector: required(shape('LabelSelector')),
  updateStrategy: shape('VirtualMachinePoolUpdateStrategy'),
  virtualMachineTemplate: required(shape('VirtualMachineTemplateSpec')),
};

export const virtualMachinePoolStatus: ShapeDef<t.VirtualMachinePoolStatus> = {
  conditions: list(shape('VirtualMachinePoolCondition')),
  labelSelector: text(),
  readyReplicas: whole(),
  replicas: whole(),
};

export const virtualMachinePoolUpdateStrategy: ShapeDef<t.VirtualMachinePoolUpdateStrategy> = {
  opportunistic: map(opaque()),
  proactive: shape('VirtualMachinePoolProactiveUpdateStrategy'),
  unmanaged: map(opaque()),
};

export const virtualMachineTemplateSpec: ShapeDef<t.VirtualMachineTemplateSpec> = {
  metadata: shape('ObjectMeta'),
  spec: shape('VirtualMachineSpec'),
};
