// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, list, map, opaque, required, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const cDI: ShapeDef<t.CDI> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
  spec: required(shape('CDISpec')),
  status: shape('CDIStatus'),
};

export const cDICertConfig: ShapeDef<t.CDICertConfig> = {
  ca: shape('CertConfig'),
  client: shape('CertConfig'),
  server: shape('CertConfig'),
};

export const cDISpec: ShapeDef<t.CDISpec> = {
  certConfig: shape('CDICertConfig'),
  cloneStrategyOverride: text(),
  config: shape('CDIConfigSpec'),
  customizeComponents: shape('CustomizeComponents'),
  imagePullPolicy: text(undefined, { oneOf: ['Always', 'IfNotPresent', 'Never'] }),
  infra: shape('V1beta1ComponentConfig'),
  priorityClass: text(),
  uninstallStrategy: text(),
  workload: shape('NodePlacement'),
};

export const cDIStatus: ShapeDef<t.CDIStatus> = {
  conditions: list(shape('V1Condition')),
  observedVersion: text(),
  operatorVersion: text(),
  phase: text(),
  targetVersion: text(),
};

export const certConfig: ShapeDef<t.CertConfig> = {
  duration: text(undefined, { unit: 'duration' }),
  renewBefore: text(undefined, { unit: 'duration' }),
};

export const customizeComponents: ShapeDef<t.CustomizeComponents> = {
  flags: shape('Flags'),
  patches: list(shape('CustomizeComponentsPatch')),
};

export const customizeComponentsPatch: ShapeDef<t.CustomizeComponentsPatch> = {
  patch: required(text()),
  resourceName: required(text()),
  resourceType: required(text()),
  type: required(text()),
};

export const flags: ShapeDef<t.Flags> = {
  api: map(text()),
  controller: map(text()),
  handler: map(text()),
};

export const managedFieldsEntry: ShapeDef<t.ManagedFieldsEntry> = {
  apiVersion: text(),
  fieldsType: text(),
  fieldsV1: map(opaque()),
  manager: text(),
  operation: text(),
  subresource: text(),
  time: instant(),
};

export const nodePlacement: ShapeDef<t.NodePlacement> = {
  affinity: shape('Affinity'),
  nodeSelector: map(text()),
  tolerations: list(shape('Toleration')),
};

export const ownerReference: ShapeDef<t.OwnerReference> = {
  apiVersion: required(text()),
  blockOwnerDeletion: flag(),
  controller: flag(),
  kind: required(text()),
  name: required(text()),
  uid: required(text()),
};

export const v1Condition: ShapeDef<t.V1Condition> = {
  lastHeartbeatTime: instant(),
  lastTransitionTime: instant(),
  message: text(),
  reason: text(),
  status: required(text()),
  type: required(text()),
};

export const v1ObjectMeta: ShapeDef<t.V1ObjectMeta> = {
  annotations: map(text()),
  creationTimestamp: instant(),
  deletionGracePeriodSeconds: whole(undefined, { unit: 's' }),
  deletionTimestamp: instant(),
  finalizers: list(text()),
  generateName: text(),
  generation: whole(),
  labels: map(text()),
  managedFields: list(shape('ManagedFieldsEntry')),
  name: text(),
  namespace: text(),
  ownerReferences: list(shape('OwnerReference')),
  resourceVersion: text(),
  selfLink: text(),
  uid: text(),
};

export const v1beta1ComponentConfig: ShapeDef<t.V1beta1ComponentConfig> = {
  affinity: shape('Affinity'),
  apiServerReplicas: whole(),
  deploymentReplicas: whole(),
  nodeSelector: map(text()),
  tolerations: list(shape('Toleration')),
  uploadProxyReplicas: whole(),
};
