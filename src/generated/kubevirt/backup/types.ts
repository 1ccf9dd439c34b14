// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as instancetype from '../instancetype/types.ts';
import type * as kubevirt from '../kubevirt/types.ts';
import type * as persistentVolume from '../persistent-volume/types.ts';
import type * as vmi from '../vmi/types.ts';

/** Parameters of applyVirtualMachineBackup. */
export interface ApplyVirtualMachineBackupParams {
  name: string;
  body: VirtualMachineBackup;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of applyVirtualMachineBackupTracker. */
export interface ApplyVirtualMachineBackupTrackerParams {
  name: string;
  body: VirtualMachineBackupTracker;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createVirtualMachineBackup. */
export interface CreateVirtualMachineBackupParams {
  body: VirtualMachineBackup;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createVirtualMachineBackupTracker. */
export interface CreateVirtualMachineBackupTrackerParams {
  body: VirtualMachineBackupTracker;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionVirtualMachineBackup. */
export interface DeleteCollectionVirtualMachineBackupParams {
  namespace: string;
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionVirtualMachineBackupTracker. */
export interface DeleteCollectionVirtualMachineBackupTrackerParams {
  namespace: string;
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteVirtualMachineBackup. */
export interface DeleteVirtualMachineBackupParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of deleteVirtualMachineBackupTracker. */
export interface DeleteVirtualMachineBackupTrackerParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of getVirtualMachineBackup. */
export interface GetVirtualMachineBackupParams {
  name: string;
  namespace?: string;
}

/** Parameters of getVirtualMachineBackupTracker. */
export interface GetVirtualMachineBackupTrackerParams {
  name: string;
  namespace?: string;
}

/** Parameters of listVirtualMachineBackup. */
export interface ListVirtualMachineBackupParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of listVirtualMachineBackupTracker. */
export interface ListVirtualMachineBackupTrackerParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of patchVirtualMachineBackup. */
export interface PatchVirtualMachineBackupParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of patchVirtualMachineBackupTracker. */
export interface PatchVirtualMachineBackupTrackerParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceVirtualMachineBackup. */
export interface ReplaceVirtualMachineBackupParams {
  name: string;
  body: VirtualMachineBackup;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceVirtualMachineBackupTracker. */
export interface ReplaceVirtualMachineBackupTrackerParams {
  name: string;
  body: VirtualMachineBackupTracker;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

export interface K8sCondition {
  lastProbeTime?: unknown;
  lastTransitionTime: unknown;
  message: string;
  observedGeneration?: number;
  reason: string;
  status: string;
  type: string;
}

export interface VirtualMachineBackup {
  apiVersion?: string;
  kind?: string;
  metadata?: kubevirt.ObjectMeta;
  spec: VirtualMachineBackupSpec;
  status?: VirtualMachineBackupStatus;
}

export interface VirtualMachineBackupSpec {
  forceFullBackup?: boolean;
  mode?: 'Push' | 'Pull';
  pvcName?: string;
  skipQuiesce?: boolean;
  source: persistentVolume.TypedLocalObjectReference;
  tokenSecretRef?: string;
  ttlDuration?: string;
}

export interface VirtualMachineBackupStatus {
  checkpointName?: string;
  conditions?: ReadonlyArray<K8sCondition>;
  endpointCert?: string;
  exportUID?: string;
  includedVolumes?: ReadonlyArray<vmi.BackupVolumeInfo>;
  type?: string;
}

export interface VirtualMachineBackupTracker {
  apiVersion?: string;
  kind?: string;
  metadata?: kubevirt.ObjectMeta;
  spec?: Readonly<Record<string, unknown>>;
  status?: Readonly<Record<string, unknown>>;
}
