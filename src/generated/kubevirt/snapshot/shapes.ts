// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, list, map, required, shape, text } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const error: ShapeDef<t.Error> = {
  message: text(),
  time: instant(),
};

export const persistentVolumeClaim: ShapeDef<t.PersistentVolumeClaim> = {
  metadata: shape('ObjectMeta'),
  spec: shape('PersistentVolumeClaimSpec'),
};

export const snapshotVolumesLists: ShapeDef<t.SnapshotVolumesLists> = {
  excludedVolumes: list(text()),
  includedVolumes: list(text()),
};

export const sourceIndication: ShapeDef<t.SourceIndication> = {
  indication: required(text()),
  message: required(text()),
};

export const sourceSpec: ShapeDef<t.SourceSpec> = {
  virtualMachine: shape('V1beta1VirtualMachine'),
};

export const v1beta1VirtualMachine: ShapeDef<t.V1beta1VirtualMachine> = {
  metadata: shape('ObjectMeta'),
  spec: shape('VirtualMachineSpec'),
  status: shape('VirtualMachineStatus'),
};

export const v1beta1VolumeSnapshotStatus: ShapeDef<t.V1beta1VolumeSnapshotStatus> = {
  creationTime: instant(),
  error: shape('Error'),
  readyToUse: flag(),
  volumeSnapshotName: required(text()),
};

export const virtualMachineRestore: ShapeDef<t.VirtualMachineRestore> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('ObjectMeta'),
  spec: required(shape('VirtualMachineRestoreSpec')),
  status: shape('VirtualMachineRestoreStatus'),
};

export const virtualMachineRestoreSpec: ShapeDef<t.VirtualMachineRestoreSpec> = {
  patches: list(text()),
  target: required(shape('TypedLocalObjectReference')),
  targetReadinessPolicy: text(undefined, {
    oneOf: ['StopTarget', 'WaitGracePeriod', 'FailImmediate', 'WaitEventually'],
  }),
  virtualMachineSnapshotName: required(text()),
  volumeOwnershipPolicy: text(),
  volumeRestoreOverrides: list(shape('VolumeRestoreOverride')),
  volumeRestorePolicy: text(),
};

export const virtualMachineRestoreStatus: ShapeDef<t.VirtualMachineRestoreStatus> = {
  complete: flag(),
  conditions: list(shape('Condition')),
  deletedDataVolumes: list(text()),
  restoreTime: instant(),
  restores: list(shape('VolumeRestore')),
};

export const virtualMachineSnapshot: ShapeDef<t.VirtualMachineSnapshot> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('ObjectMeta'),
  spec: required(shape('VirtualMachineSnapshotSpec')),
  status: shape('VirtualMachineSnapshotStatus'),
};

export const virtualMachineSnapshotContent: ShapeDef<t.VirtualMachineSnapshotContent> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('ObjectMeta'),
  spec: required(shape('VirtualMachineSnapshotContentSpec')),
  status: shape('VirtualMachineSnapshotContentStatus'),
};

export const virtualMachineSnapshotContentSpec: ShapeDef<t.VirtualMachineSnapshotContentSpec> = {
  source: required(shape('SourceSpec')),
  virtualMachineSnapshotName: text(),
  volumeBackups: list(shape('VolumeBackup')),
};

export const virtualMachineSnapshotContentStatus: ShapeDef<t.VirtualMachineSnapshotContentStatus> = {
  creationTime: instant(),
  error: shape('Error'),
  readyToUse: flag(),
  volumeSnapshotStatus: list(shape('V1beta1VolumeSnapshotStatus')),
};

export const virtualMachineSnapshotSpec: ShapeDef<t.VirtualMachineSnapshotSpec> = {
  deletionPolicy: text(),
  failureDeadline: text(undefined, { unit: 'duration' }),
  source: required(shape('TypedLocalObjectReference')),
};

export const virtualMachineSnapshotStatus: ShapeDef<t.VirtualMachineSnapshotStatus> = {
  conditions: list(shape('Condition')),
  creationTime: instant(),
  error: shape('Error'),
  indications: list(text()),
  phase: text(),
  readyToUse: flag(),
  snapshotVolumes: shape('SnapshotVolumesLists'),
  sourceIndications: list(shape('SourceIndication')),
  sourceUID: text(),
  virtualMachineSnapshotContentName: text(),
};

export const volumeBackup: ShapeDef<t.VolumeBackup> = {
  persistentVolumeClaim: required(shape('PersistentVolumeClaim')),
  volumeName: required(text()),
  volumeSnapshotName: text(),
};

export const volumeRestore: ShapeDef<t.VolumeRestore> = {
  dataVolumeName: text(),
  persistentVolumeClaim: required(text()),
  volumeName: required(text()),
  volumeSnapshotName: required(text()),
};

export const volumeRestoreOverride: ShapeDef<t.VolumeRestoreOverride> = {
  annotations: map(text()),
  labels: map(text()),
  restoreName: text(),
  volumeName: text(),
};
