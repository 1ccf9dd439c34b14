// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, map, opaque, required, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const k8sCondition: ShapeDef<t.K8sCondition> = {
  lastProbeTime: opaque(),
  lastTransitionTime: required(opaque()),
  message: required(text()),
  observedGeneration: whole(),
  reason: required(text()),
  status: required(text()),
  type: required(text()),
};

export const virtualMachineBackup: ShapeDef<t.VirtualMachineBackup> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('ObjectMeta'),
  spec: required(shape('VirtualMachineBackupSpec')),
  status: shape('VirtualMachineBackupStatus'),
};

export const virtualMachineBackupSpec: ShapeDef<t.VirtualMachineBackupSpec> = {
  forceFullBackup: flag(),
  mode: text(undefined, { oneOf: ['Push', 'Pull'] }),
  pvcName: text(),
  skipQuiesce: flag(),
  source: required(shape('TypedLocalObjectReference')),
  tokenSecretRef: text(),
  ttlDuration: text(undefined, { unit: 'duration' }),
};

export const virtualMachineBackupStatus: ShapeDef<t.VirtualMachineBackupStatus> = {
  checkpointName: text(),
  conditions: list(shape('K8sCondition')),
  endpointCert: text(),
  exportUID: text(),
  includedVolumes: list(shape('BackupVolumeInfo')),
  type: text(),
};

export const virtualMachineBackupTracker: ShapeDef<t.VirtualMachineBackupTracker> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('ObjectMeta'),
  spec: map(opaque()),
  status: map(opaque()),
};
