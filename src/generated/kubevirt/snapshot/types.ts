// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as clone from '../clone/types.ts';
import type * as dataVolume from '../data-volume/types.ts';
import type * as instancetype from '../instancetype/types.ts';
import type * as kubevirt from '../kubevirt/types.ts';
import type * as persistentVolume from '../persistent-volume/types.ts';
import type * as vm from '../vm/types.ts';

/** Parameters of applyVirtualMachineRestore. */
export interface ApplyVirtualMachineRestoreParams {
  name: string;
  body: VirtualMachineRestore;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of applyVirtualMachineSnapshot. */
export interface ApplyVirtualMachineSnapshotParams {
  name: string;
  body: VirtualMachineSnapshot;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of applyVirtualMachineSnapshotContent. */
export interface ApplyVirtualMachineSnapshotContentParams {
  name: string;
  body: VirtualMachineSnapshotContent;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createVirtualMachineRestore. */
export interface CreateVirtualMachineRestoreParams {
  body: VirtualMachineRestore;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createVirtualMachineSnapshot. */
export interface CreateVirtualMachineSnapshotParams {
  body: VirtualMachineSnapshot;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createVirtualMachineSnapshotContent. */
export interface CreateVirtualMachineSnapshotContentParams {
  body: VirtualMachineSnapshotContent;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionVirtualMachineRestore. */
export interface DeleteCollectionVirtualMachineRestoreParams {
  namespace: string;
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionVirtualMachineSnapshot. */
export interface DeleteCollectionVirtualMachineSnapshotParams {
  namespace: string;
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionVirtualMachineSnapshotContent. */
export interface DeleteCollectionVirtualMachineSnapshotContentParams {
  namespace: string;
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteVirtualMachineRestore. */
export interface DeleteVirtualMachineRestoreParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of deleteVirtualMachineSnapshot. */
export interface DeleteVirtualMachineSnapshotParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of deleteVirtualMachineSnapshotContent. */
export interface DeleteVirtualMachineSnapshotContentParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of getVirtualMachineRestore. */
export interface GetVirtualMachineRestoreParams {
  name: string;
  namespace?: string;
}

/** Parameters of getVirtualMachineSnapshot. */
export interface GetVirtualMachineSnapshotParams {
  name: string;
  namespace?: string;
  events?: boolean;
}

/** Parameters of getVirtualMachineSnapshotContent. */
export interface GetVirtualMachineSnapshotContentParams {
  name: string;
  namespace?: string;
}

/** Parameters of listVirtualMachineRestore. */
export interface ListVirtualMachineRestoreParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of listVirtualMachineSnapshot. */
export interface ListVirtualMachineSnapshotParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  status?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of listVirtualMachineSnapshotContent. */
export interface ListVirtualMachineSnapshotContentParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of patchVirtualMachineRestore. */
export interface PatchVirtualMachineRestoreParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of patchVirtualMachineSnapshot. */
export interface PatchVirtualMachineSnapshotParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of patchVirtualMachineSnapshotContent. */
export interface PatchVirtualMachineSnapshotContentParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceVirtualMachineRestore. */
export interface ReplaceVirtualMachineRestoreParams {
  name: string;
  body: VirtualMachineRestore;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceVirtualMachineSnapshot. */
export interface ReplaceVirtualMachineSnapshotParams {
  name: string;
  body: VirtualMachineSnapshot;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceVirtualMachineSnapshotContent. */
export interface ReplaceVirtualMachineSnapshotContentParams {
  name: string;
  body: VirtualMachineSnapshotContent;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

export interface Error {
  message?: string;
  time?: string;
}

export interface PersistentVolumeClaim {
  metadata?: kubevirt.ObjectMeta;
  spec?: dataVolume.PersistentVolumeClaimSpec;
}

export interface SnapshotVolumesLists {
  excludedVolumes?: ReadonlyArray<string>;
  includedVolumes?: ReadonlyArray<string>;
}

export interface SourceIndication {
  indication: string;
  message: string;
}

export interface SourceSpec {
  virtualMachine?: V1beta1VirtualMachine;
}

export interface V1beta1VirtualMachine {
  metadata?: kubevirt.ObjectMeta;
  spec?: vm.VirtualMachineSpec;
  status?: vm.VirtualMachineStatus;
}

export interface V1beta1VolumeSnapshotStatus {
  creationTime?: string;
  error?: Error;
  readyToUse?: boolean;
  volumeSnapshotName: string;
}

export interface VirtualMachineRestore {
  apiVersion?: string;
  kind?: string;
  metadata?: kubevirt.ObjectMeta;
  spec: VirtualMachineRestoreSpec;
  status?: VirtualMachineRestoreStatus;
}

export interface VirtualMachineRestoreSpec {
  patches?: ReadonlyArray<string>;
  target: persistentVolume.TypedLocalObjectReference;
  targetReadinessPolicy?: 'StopTarget' | 'WaitGracePeriod' | 'FailImmediate' | 'WaitEventually';
  virtualMachineSnapshotName: string;
  volumeOwnershipPolicy?: string;
  volumeRestoreOverrides?: ReadonlyArray<VolumeRestoreOverride>;
  volumeRestorePolicy?: string;
}

export interface VirtualMachineRestoreStatus {
  complete?: boolean;
  conditions?: ReadonlyArray<clone.Condition>;
  deletedDataVolumes?: ReadonlyArray<string>;
  restoreTime?: string;
  restores?: ReadonlyArray<VolumeRestore>;
}

export interface VirtualMachineSnapshot {
  apiVersion?: string;
  kind?: string;
  metadata?: kubevirt.ObjectMeta;
  spec: VirtualMachineSnapshotSpec;
  status?: VirtualMachineSnapshotStatus;
}

export interface VirtualMachineSnapshotContent {
  apiVersion?: string;
  kind?: string;
  metadata?: kubevirt.ObjectMeta;
  spec: VirtualMachineSnapshotContentSpec;
  status?: VirtualMachineSnapshotContentStatus;
}

export interface VirtualMachineSnapshotContentSpec {
  source: SourceSpec;
  virtualMachineSnapshotName?: string;
  volumeBackups?: ReadonlyArray<VolumeBackup>;
}

export interface VirtualMachineSnapshotContentStatus {
  creationTime?: string;
  error?: Error;
  readyToUse?: boolean;
  volumeSnapshotStatus?: ReadonlyArray<V1beta1VolumeSnapshotStatus>;
}

export interface VirtualMachineSnapshotSpec {
  deletionPolicy?: string;
  failureDeadline?: string;
  source: persistentVolume.TypedLocalObjectReference;
}

export interface VirtualMachineSnapshotStatus {
  conditions?: ReadonlyArray<clone.Condition>;
  creationTime?: string;
  error?: Error;
  indications?: ReadonlyArray<string>;
  phase?: string;
  readyToUse?: boolean;
  snapshotVolumes?: SnapshotVolumesLists;
  sourceIndications?: ReadonlyArray<SourceIndication>;
  sourceUID?: string;
  virtualMachineSnapshotContentName?: string;
}

export interface VolumeBackup {
  persistentVolumeClaim: PersistentVolumeClaim;
  volumeName: string;
  volumeSnapshotName?: string;
}

export interface VolumeRestore {
  dataVolumeName?: string;
  persistentVolumeClaim: string;
  volumeName: string;
  volumeSnapshotName: string;
}

export interface VolumeRestoreOverride {
  annotations?: Readonly<Record<string, string>>;
  labels?: Readonly<Record<string, string>>;
  restoreName?: string;
  volumeName?: string;
}
