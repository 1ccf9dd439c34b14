// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as dataVolume from '../data-volume/types.ts';
import type * as instancetype from '../instancetype/types.ts';
import type * as kubevirt from '../kubevirt/types.ts';
import type * as vmi from '../vmi/types.ts';

/** Parameters of addvolumeVirtualMachine. */
export interface AddvolumeVirtualMachineParams {
  name: string;
  disk: Readonly<Record<string, unknown>>;
  volumeName: string;
  volumeSource: HotplugVolumeSource;
  namespace?: string;
  dryRun?: boolean;
}

/** Parameters of applyVirtualMachine. */
export interface ApplyVirtualMachineParams {
  name: string;
  body: VirtualMachine;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createMachine. */
export interface CreateMachineParams {
  name: string;
  namespace?: string;
  cpu?: number;
  dataSource?: string;
  diskSize?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  image?: string;
  instancetype?: string;
  memory?: string;
  networks?: ReadonlyArray<string>;
  os?: string;
  preference?: string;
  sshKey?: string;
  start?: boolean;
  storageClass?: string;
  userData?: string;
  userDataSecret?: string;
  dryRun?: boolean;
}

/** Parameters of createVirtualMachine. */
export interface CreateVirtualMachineParams {
  body: VirtualMachine;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionVirtualMachine. */
export interface DeleteCollectionVirtualMachineParams {
  namespace: string;
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteVirtualMachine. */
export interface DeleteVirtualMachineParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of diagnoseVirtualMachine. */
export interface DiagnoseVirtualMachineParams {
  name: string;
  namespace?: string;
}

/** Parameters of evacuateCancelVirtualMachine. */
export interface EvacuateCancelVirtualMachineParams {
  name: string;
  evacuationNodeName: string;
  namespace?: string;
  dryRun?: boolean;
}

/** Parameters of exposeVirtualMachine. */
export interface ExposeVirtualMachineParams {
  name: string;
  port: number;
  namespace?: string;
  protocol?: 'TCP' | 'UDP';
  serviceName?: string;
  targetPort?: number;
  type?: 'ClusterIP' | 'NodePort' | 'LoadBalancer';
  dryRun?: boolean;
}

/** Parameters of getVirtualMachine. */
export interface GetVirtualMachineParams {
  name: string;
  namespace?: string;
  events?: boolean;
}

/** Parameters of getVirtualMachineExpandSpec. */
export interface GetVirtualMachineExpandSpecParams {
  name: string;
  namespace?: string;
}

/** Parameters of getVirtualMachineObjectgraph. */
export interface GetVirtualMachineObjectgraphParams {
  name: string;
  namespace?: string;
}

/** Parameters of getVirtualMachinePortforward. */
export interface GetVirtualMachinePortforwardParams {
  name: string;
  port: number;
  namespace?: string;
  protocol?: string;
}

/** Parameters of listVirtualMachine. */
export interface ListVirtualMachineParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  status?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of memorydumpVirtualMachine. */
export interface MemorydumpVirtualMachineParams {
  name: string;
  claimName: string;
  namespace?: string;
  fileName?: string;
  remove?: boolean;
  dryRun?: boolean;
}

/** Parameters of migrateVirtualMachine. */
export interface MigrateVirtualMachineParams {
  name: string;
  namespace?: string;
  addedNodeSelector?: Readonly<Record<string, string>>;
  dryRun?: boolean;
}

/** Parameters of patchVirtualMachine. */
export interface PatchVirtualMachineParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of removememorydumpVirtualMachine. */
export interface RemovememorydumpVirtualMachineParams {
  name: string;
  namespace?: string;
  dryRun?: boolean;
}

/** Parameters of removevolumeVirtualMachine. */
export interface RemovevolumeVirtualMachineParams {
  name: string;
  volumeName: string;
  namespace?: string;
  dryRun?: boolean;
}

/** Parameters of replaceVirtualMachine. */
export interface ReplaceVirtualMachineParams {
  name: string;
  body: VirtualMachine;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of restartVirtualMachine. */
export interface RestartVirtualMachineParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  dryRun?: boolean;
}

/** Parameters of startVirtualMachine. */
export interface StartVirtualMachineParams {
  name: string;
  namespace?: string;
  paused?: boolean;
  dryRun?: boolean;
}

/** Parameters of stopVirtualMachine. */
export interface StopVirtualMachineParams {
  name: string;
  namespace?: string;
  gracePeriod?: number;
  dryRun?: boolean;
}

export interface AddVolumeOptions {
  disk: Disk;
  dryRun?: ReadonlyArray<string>;
  name: string;
  volumeSource: HotplugVolumeSource;
}

export interface CDRomTarget {
  bus?: 'virtio' | 'scsi' | 'sata' | 'usb';
  readonly?: boolean;
  tray?: string;
}

export interface ChangedBlockTrackingStatus {
  backupStatus?: VirtualMachineInstanceBackupStatus;
  state: string;
}

export interface ControllerRevisionRef {
  name?: string;
}

export interface CreatedMachine {
  console?: string;
  manifest?: Readonly<Record<string, unknown>>;
  name?: string;
  namespace?: string;
  ssh?: string;
  status?: string;
  user?: string;
}

export interface DataVolumeSource {
  hotpluggable?: boolean;
  name: string;
}

export interface DataVolumeSpec {
  checkpoints?: ReadonlyArray<dataVolume.DataVolumeCheckpoint>;
  contentType?: 'kubevirt' | 'archive';
  finalCheckpoint?: boolean;
  preallocation?: boolean;
  priorityClassName?: string;
  pvc?: dataVolume.PersistentVolumeClaimSpec;
  source?: dataVolume.V1beta1DataVolumeSource;
  sourceRef?: dataVolume.DataVolumeSourceRef;
  storage?: dataVolume.StorageSpec;
}

export interface DataVolumeTemplateSpec {
  apiVersion?: string;
  kind?: string;
  metadata?: kubevirt.ObjectMeta;
  spec: DataVolumeSpec;
  status?: Readonly<Record<string, unknown>>;
}

export interface Diagnosis {
  cause?: string;
  evidence?: ReadonlyArray<string>;
  help?: string;
  likelihood?: string;
}

export interface Disk {
  blockSize?: instancetype.BlockSize;
  bootOrder?: number;
  cache?: string;
  cdrom?: CDRomTarget;
  changedBlockTracking?: boolean;
  dedicatedIOThread?: boolean;
  disk?: DiskTarget;
  errorPolicy?: string;
  io?: string;
  lun?: LunTarget;
  name: string;
  serial?: string;
  shareable?: boolean;
  tag?: string;
}

export interface DiskTarget {
  bus?: 'virtio' | 'scsi' | 'sata' | 'usb';
  pciAddress?: string;
  readonly?: boolean;
}

export interface HotplugVolumeSource {
  dataVolume?: DataVolumeSource;
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
}

export interface InstancetypeMatcher {
  inferFromVolume?: string;
  inferFromVolumeFailurePolicy?: string;
  kind?: string;
  name?: string;
  revisionName?: string;
}

export interface InstancetypeStatusRef {
  controllerRevisionRef?: ControllerRevisionRef;
  inferFromVolume?: string;
  inferFromVolumeFailurePolicy?: string;
  kind?: string;
  name?: string;
}

export interface LunTarget {
  bus?: 'virtio' | 'scsi' | 'sata' | 'usb';
  readonly?: boolean;
  reservation?: boolean;
}

export interface ObjectGraphNode {
  apiVersion?: string;
  children?: ReadonlyArray<ObjectGraphNode>;
  kind?: string;
  labels?: Readonly<Record<string, string>>;
  objectReference: TypedObjectReference;
  optional?: boolean;
}

export interface PersistentVolumeClaimVolumeSource {
  claimName: string;
  hotpluggable?: boolean;
  readOnly?: boolean;
}

export interface PreferenceMatcher {
  inferFromVolume?: string;
  inferFromVolumeFailurePolicy?: string;
  kind?: string;
  name?: string;
  revisionName?: string;
}

export interface RemoveVolumeOptions {
  dryRun?: ReadonlyArray<string>;
  name: string;
}

export interface TypedObjectReference {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface VirtualMachine {
  apiVersion?: string;
  kind?: string;
  metadata?: kubevirt.ObjectMeta;
  spec: VirtualMachineSpec;
  status?: VirtualMachineStatus;
}

export interface VirtualMachineCondition {
  lastProbeTime?: unknown;
  lastTransitionTime?: unknown;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}

export interface VirtualMachineInstanceBackupStatus {
  backupMsg?: string;
  backupName?: string;
  checkpointName?: string;
  completed?: boolean;
  endTimestamp?: string;
  failed?: boolean;
  quiesceStatus?: string;
  startTimestamp?: string;
  volumes?: ReadonlyArray<vmi.BackupVolumeInfo>;
}

export interface VirtualMachineInstanceTemplateSpec {
  metadata?: kubevirt.ObjectMeta;
  spec?: vmi.VirtualMachineInstanceSpec;
}

export interface VirtualMachineMemoryDumpRequest {
  claimName: string;
  endTimestamp?: string;
  fileName?: string;
  message?: string;
  phase: string;
  remove?: boolean;
  startTimestamp?: string;
}

export interface VirtualMachineSpec {
  dataVolumeTemplates?: ReadonlyArray<DataVolumeTemplateSpec>;
  instancetype?: InstancetypeMatcher;
  preference?: PreferenceMatcher;
  runStrategy?: 'Always' | 'Halted' | 'Manual' | 'RerunOnFailure' | 'Once' | 'WaitAsReceiver';
  running?: boolean;
  template: VirtualMachineInstanceTemplateSpec;
  updateVolumesStrategy?: string;
}

export interface VirtualMachineStartFailure {
  consecutiveFailCount?: number;
  lastFailedVMIUID?: string;
  retryAfterTimestamp?: string;
}

export interface VirtualMachineStateChangeRequest {
  action: string;
  data?: Readonly<Record<string, string>>;
  uid?: string;
}

export interface VirtualMachineStatus {
  changedBlockTracking?: ChangedBlockTrackingStatus;
  conditions?: ReadonlyArray<VirtualMachineCondition>;
  created?: boolean;
  desiredGeneration?: number;
  instancetypeRef?: InstancetypeStatusRef;
  memoryDumpRequest?: VirtualMachineMemoryDumpRequest;
  observedGeneration?: number;
  preferenceRef?: InstancetypeStatusRef;
  printableStatus?: string;
  ready?: boolean;
  restoreInProgress?: string;
  runStrategy?: string;
  snapshotInProgress?: string;
  startFailure?: VirtualMachineStartFailure;
  stateChangeRequests?: ReadonlyArray<VirtualMachineStateChangeRequest>;
  volumeRequests?: ReadonlyArray<VirtualMachineVolumeRequest>;
  volumeSnapshotStatuses?: ReadonlyArray<VolumeSnapshotStatus>;
  volumeUpdateState?: VolumeUpdateState;
}

export interface VirtualMachineVolumeRequest {
  addVolumeOptions?: AddVolumeOptions;
  removeVolumeOptions?: RemoveVolumeOptions;
}

export interface VolumeMigrationState {
  migratedVolumes?: ReadonlyArray<vmi.StorageMigratedVolumeInfo>;
}

export interface VolumeSnapshotStatus {
  enabled: boolean;
  name: string;
  reason?: string;
}

export interface VolumeUpdateState {
  volumeMigrationState?: VolumeMigrationState;
}
