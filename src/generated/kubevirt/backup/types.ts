// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as instancetype from '../instancetype/types.ts';
import type * as kubevirt from '../kubevirt/types.ts';
import type * as vmi from '../vmi/types.ts';

/** Parameters of applyVirtualMachineBackup. */
export interface ApplyVirtualMachineBackupParams {
  name: string;
  namespace: string;
  body: VirtualMachineBackup;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  force?: boolean;
}

/** Parameters of applyVirtualMachineBackupTracker. */
export interface ApplyVirtualMachineBackupTrackerParams {
  name: string;
  namespace: string;
  body: VirtualMachineBackupTracker;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  force?: boolean;
}

/** Parameters of createVirtualMachineBackup. */
export interface CreateVirtualMachineBackupParams {
  namespace: string;
  body: VirtualMachineBackup;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of createVirtualMachineBackupTracker. */
export interface CreateVirtualMachineBackupTrackerParams {
  namespace: string;
  body: VirtualMachineBackupTracker;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of deleteCollectionVirtualMachineBackup. */
export interface DeleteCollectionVirtualMachineBackupParams {
  namespace: string;
  dryRun?: boolean;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  labelSelector?: string;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
}

/** Parameters of deleteCollectionVirtualMachineBackupTracker. */
export interface DeleteCollectionVirtualMachineBackupTrackerParams {
  namespace: string;
  dryRun?: boolean;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  labelSelector?: string;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
}

/** Parameters of deleteVirtualMachineBackup. */
export interface DeleteVirtualMachineBackupParams {
  name: string;
  namespace: string;
  dryRun?: boolean;
  gracePeriodSeconds?: number;
  preconditions?: instancetype.Preconditions;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
}

/** Parameters of deleteVirtualMachineBackupTracker. */
export interface DeleteVirtualMachineBackupTrackerParams {
  name: string;
  namespace: string;
  dryRun?: boolean;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
}

/** Parameters of getVirtualMachineBackup. */
export interface GetVirtualMachineBackupParams {
  name: string;
  namespace: string;
}

/** Parameters of getVirtualMachineBackupTracker. */
export interface GetVirtualMachineBackupTrackerParams {
  name: string;
  namespace: string;
}

/** Parameters of listVirtualMachineBackup. */
export interface ListVirtualMachineBackupParams {
  continue?: string;
  fieldSelector?: string;
  labelSelector?: string;
  limit?: number;
  namespace?: string;
}

/** Parameters of listVirtualMachineBackupTracker. */
export interface ListVirtualMachineBackupTrackerParams {
  continue?: string;
  fieldSelector?: string;
  labelSelector?: string;
  limit?: number;
  namespace?: string;
}

/** Parameters of patchVirtualMachineBackup. */
export interface PatchVirtualMachineBackupParams {
  name: string;
  namespace: string;
  body: unknown;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of patchVirtualMachineBackupTracker. */
export interface PatchVirtualMachineBackupTrackerParams {
  name: string;
  namespace: string;
  body: unknown;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of replaceVirtualMachineBackup. */
export interface ReplaceVirtualMachineBackupParams {
  name: string;
  namespace: string;
  body: VirtualMachineBackup;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of replaceVirtualMachineBackupTracker. */
export interface ReplaceVirtualMachineBackupTrackerParams {
  name: string;
  namespace: string;
  body: VirtualMachineBackupTracker;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
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

export interface TypedLocalObjectReference {
  apiGroup?: string;
  kind: string;
  name: string;
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
  source: TypedLocalObjectReference;
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
