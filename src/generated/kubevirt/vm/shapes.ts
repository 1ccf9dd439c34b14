// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, list, map, opaque, required, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const addVolumeOptions: ShapeDef<t.AddVolumeOptions> = {
  disk: required(shape('Disk')),
  dryRun: list(text()),
  name: required(text()),
  volumeSource: required(shape('HotplugVolumeSource')),
};

export const cDRomTarget: ShapeDef<t.CDRomTarget> = {
  bus: text(undefined, { oneOf: ['virtio', 'scsi', 'sata', 'usb'] }),
  readonly: flag(),
  tray: text(),
};

export const changedBlockTrackingStatus: ShapeDef<t.ChangedBlockTrackingStatus> = {
  backupStatus: shape('VirtualMachineInstanceBackupStatus'),
  state: required(text()),
};

export const controllerRevisionRef: ShapeDef<t.ControllerRevisionRef> = {
  name: text(),
};

export const createdMachine: ShapeDef<t.CreatedMachine> = {
  console: text(),
  manifest: map(opaque()),
  name: text(),
  namespace: text(),
  ssh: text(),
  status: text(),
  user: text(),
};

export const dataVolumeSource: ShapeDef<t.DataVolumeSource> = {
  hotpluggable: flag(),
  name: required(text()),
};

export const dataVolumeSpec: ShapeDef<t.DataVolumeSpec> = {
  checkpoints: list(shape('DataVolumeCheckpoint')),
  contentType: text(undefined, { oneOf: ['kubevirt', 'archive'] }),
  finalCheckpoint: flag(),
  preallocation: flag(),
  priorityClassName: text(),
  pvc: shape('PersistentVolumeClaimSpec'),
  source: shape('V1beta1DataVolumeSource'),
  sourceRef: shape('DataVolumeSourceRef'),
  storage: shape('StorageSpec'),
};

export const dataVolumeTemplateSpec: ShapeDef<t.DataVolumeTemplateSpec> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('ObjectMeta'),
  spec: required(shape('DataVolumeSpec')),
  status: map(opaque()),
};

export const diagnosis: ShapeDef<t.Diagnosis> = {
  cause: text(),
  evidence: list(text()),
  help: text(),
  likelihood: text(),
};

export const disk: ShapeDef<t.Disk> = {
  blockSize: shape('BlockSize'),
  bootOrder: whole(),
  cache: text(),
  cdrom: shape('CDRomTarget'),
  changedBlockTracking: flag(),
  dedicatedIOThread: flag(),
  disk: shape('DiskTarget'),
  errorPolicy: text(),
  io: text(),
  lun: shape('LunTarget'),
  name: required(text()),
  serial: text(),
  shareable: flag(),
  tag: text(),
};

export const diskTarget: ShapeDef<t.DiskTarget> = {
  bus: text(undefined, { oneOf: ['virtio', 'scsi', 'sata', 'usb'] }),
  pciAddress: text(),
  readonly: flag(),
};

export const hotplugVolumeSource: ShapeDef<t.HotplugVolumeSource> = {
  dataVolume: shape('DataVolumeSource'),
  persistentVolumeClaim: shape('PersistentVolumeClaimVolumeSource'),
};

export const instancetypeMatcher: ShapeDef<t.InstancetypeMatcher> = {
  inferFromVolume: text(),
  inferFromVolumeFailurePolicy: text(),
  kind: text(),
  name: text(),
  revisionName: text(),
};

export const instancetypeStatusRef: ShapeDef<t.InstancetypeStatusRef> = {
  controllerRevisionRef: shape('ControllerRevisionRef'),
  inferFromVolume: text(),
  inferFromVolumeFailurePolicy: text(),
  kind: text(),
  name: text(),
};

export const lunTarget: ShapeDef<t.LunTarget> = {
  bus: text(undefined, { oneOf: ['virtio', 'scsi', 'sata', 'usb'] }),
  readonly: flag(),
  reservation: flag(),
};

export const objectGraphNode: ShapeDef<t.ObjectGraphNode> = {
  apiVersion: text(),
  children: list(shape('ObjectGraphNode')),
  kind: text(),
  labels: map(text()),
  objectReference: required(shape('TypedObjectReference')),
  optional: flag(),
};

export const persistentVolumeClaimVolumeSource: ShapeDef<t.PersistentVolumeClaimVolumeSource> = {
  claimName: required(text()),
  hotpluggable: flag(),
  readOnly: flag(),
};

export const preferenceMatcher: ShapeDef<t.PreferenceMatcher> = {
  inferFromVolume: text(),
  inferFromVolumeFailurePolicy: text(),
  kind: text(),
  name: text(),
  revisionName: text(),
};

export const removeVolumeOptions: ShapeDef<t.RemoveVolumeOptions> = {
  dryRun: list(text()),
  name: required(text()),
};

export const typedObjectReference: ShapeDef<t.TypedObjectReference> = {
  apiGroup: text(),
  kind: required(text()),
  name: required(text()),
  namespace: text(),
};

export const virtualMachine: ShapeDef<t.VirtualMachine> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('ObjectMeta'),
  spec: required(shape('VirtualMachineSpec')),
  status: shape('VirtualMachineStatus'),
};

export const virtualMachineCondition: ShapeDef<t.VirtualMachineCondition> = {
  lastProbeTime: opaque(),
  lastTransitionTime: opaque(),
  message: text(),
  reason: text(),
  status: required(text()),
  type: required(text()),
};

export const virtualMachineInstanceBackupStatus: ShapeDef<t.VirtualMachineInstanceBackupStatus> = {
  backupMsg: text(),
  backupName: text(),
  checkpointName: text(),
  completed: flag(),
  endTimestamp: instant(),
  failed: flag(),
  quiesceStatus: text(),
  startTimestamp: instant(),
  volumes: list(shape('BackupVolumeInfo')),
};

export const virtualMachineInstanceTemplateSpec: ShapeDef<t.VirtualMachineInstanceTemplateSpec> = {
  metadata: shape('ObjectMeta'),
  spec: shape('VirtualMachineInstanceSpec'),
};

export const virtualMachineMemoryDumpRequest: ShapeDef<t.VirtualMachineMemoryDumpRequest> = {
  claimName: required(text()),
  endTimestamp: instant(),
  fileName: text(),
  message: text(),
  phase: required(text()),
  remove: flag(),
  startTimestamp: instant(),
};

export const virtualMachineSpec: ShapeDef<t.VirtualMachineSpec> = {
  dataVolumeTemplates: list(shape('DataVolumeTemplateSpec')),
  instancetype: shape('InstancetypeMatcher'),
  preference: shape('PreferenceMatcher'),
  runStrategy: text(undefined, { oneOf: ['Always', 'Halted', 'Manual', 'RerunOnFailure', 'Once', 'WaitAsReceiver'] }),
  running: flag(),
  template: required(shape('VirtualMachineInstanceTemplateSpec')),
  updateVolumesStrategy: text(),
};

export const virtualMachineStartFailure: ShapeDef<t.VirtualMachineStartFailure> = {
  consecutiveFailCount: whole(),
  lastFailedVMIUID: text(),
  retryAfterTimestamp: instant(),
};

export const virtualMachineStateChangeRequest: ShapeDef<t.VirtualMachineStateChangeRequest> = {
  action: required(text()),
  data: map(text()),
  uid: text(),
};

export const virtualMachineStatus: ShapeDef<t.VirtualMachineStatus> = {
  changedBlockTracking: shape('ChangedBlockTrackingStatus'),
  conditions: list(shape('VirtualMachineCondition')),
  created: flag(),
  desiredGeneration: whole(),
  instancetypeRef: shape('InstancetypeStatusRef'),
  memoryDumpRequest: shape('VirtualMachineMemoryDumpRequest'),
  observedGeneration: whole(),
  preferenceRef: shape('InstancetypeStatusRef'),
  printableStatus: text(),
  ready: flag(),
  restoreInProgress: text(),
  runStrategy: text(),
  snapshotInProgress: text(),
  startFailure: shape('VirtualMachineStartFailure'),
  stateChangeRequests: list(shape('VirtualMachineStateChangeRequest')),
  volumeRequests: list(shape('VirtualMachineVolumeRequest')),
  volumeSnapshotStatuses: list(shape('VolumeSnapshotStatus')),
  volumeUpdateState: shape('VolumeUpdateState'),
};

export const virtualMachineVolumeRequest: ShapeDef<t.VirtualMachineVolumeRequest> = {
  addVolumeOptions: shape('AddVolumeOptions'),
  removeVolumeOptions: shape('RemoveVolumeOptions'),
};

export const volumeMigrationState: ShapeDef<t.VolumeMigrationState> = {
  migratedVolumes: list(shape('StorageMigratedVolumeInfo')),
};

export const volumeSnapshotStatus: ShapeDef<t.VolumeSnapshotStatus> = {
  enabled: required(flag()),
  name: required(text()),
  reason: text(),
};

export const volumeUpdateState: ShapeDef<t.VolumeUpdateState> = {
  volumeMigrationState: shape('VolumeMigrationState'),
};
