// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as instancetype from '../instancetype/types.ts';
import type * as kubevirt from '../kubevirt/types.ts';
import type * as persistentVolume from '../persistent-volume/types.ts';

/** Parameters of applyVirtualMachineClone. */
export interface ApplyVirtualMachineCloneParams {
  name: string;
  body: VirtualMachineClone;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createVirtualMachineClone. */
export interface CreateVirtualMachineCloneParams {
  body: VirtualMachineClone;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionVirtualMachineClone. */
export interface DeleteCollectionVirtualMachineCloneParams {
  namespace: string;
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteVirtualMachineClone. */
export interface DeleteVirtualMachineCloneParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of getVirtualMachineClone. */
export interface GetVirtualMachineCloneParams {
  name: string;
  namespace?: string;
}

/** Parameters of listVirtualMachineClone. */
export interface ListVirtualMachineCloneParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  status?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of patchVirtualMachineClone. */
export interface PatchVirtualMachineCloneParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceVirtualMachineClone. */
export interface ReplaceVirtualMachineCloneParams {
  name: string;
  body: VirtualMachineClone;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

export interface Condition {
  lastProbeTime?: unknown;
  lastTransitionTime?: unknown;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}

export interface VirtualMachineClone {
  apiVersion?: string;
  kind?: string;
  metadata?: kubevirt.ObjectMeta;
  spec: VirtualMachineCloneSpec;
  status?: VirtualMachineCloneStatus;
}

export interface VirtualMachineCloneSpec {
  annotationFilters?: ReadonlyArray<string>;
  labelFilters?: ReadonlyArray<string>;
  newMacAddresses?: Readonly<Record<string, string>>;
  newSMBiosSerial?: string;
  patches?: ReadonlyArray<string>;
  source: persistentVolume.TypedLocalObjectReference;
  target?: persistentVolume.TypedLocalObjectReference;
  template?: VirtualMachineCloneTemplateFilters;
  volumeNamePolicy?: 'RandomizeNames' | 'PrefixTargetName';
}

export interface VirtualMachineCloneStatus {
  conditions?: ReadonlyArray<Condition>;
  creationTime?: string;
  phase?: string;
  restoreName?: string;
  snapshotName?: string;
  targetName?: string;
}

export interface VirtualMachineCloneTemplateFilters {
  annotationFilters?: ReadonlyArray<string>;
  labelFilters?: ReadonlyArray<string>;
}
