// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as backup from '../backup/types.ts';
import type * as instancetype from '../instancetype/types.ts';
import type * as kubevirt from '../kubevirt/types.ts';

/** Parameters of applyVirtualMachineClone. */
export interface ApplyVirtualMachineCloneParams {
  name: string;
  namespace: string;
  body: VirtualMachineClone;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  force?: boolean;
}

/** Parameters of createVirtualMachineClone. */
export interface CreateVirtualMachineCloneParams {
  namespace: string;
  body: VirtualMachineClone;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of deleteCollectionVirtualMachineClone. */
export interface DeleteCollectionVirtualMachineCloneParams {
  namespace: string;
  dryRun?: boolean;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  labelSelector?: string;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
}

/** Parameters of deleteVirtualMachineClone. */
export interface DeleteVirtualMachineCloneParams {
  name: string;
  namespace: string;
  dryRun?: boolean;
  gracePeriodSeconds?: number;
  preconditions?: instancetype.Preconditions;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
}

/** Parameters of getVirtualMachineClone. */
export interface GetVirtualMachineCloneParams {
  name: string;
  namespace: string;
}

/** Parameters of listVirtualMachineClone. */
export interface ListVirtualMachineCloneParams {
  continue?: string;
  fieldSelector?: string;
  labelSelector?: string;
  limit?: number;
  namespace?: string;
  status?: string;
}

/** Parameters of patchVirtualMachineClone. */
export interface PatchVirtualMachineCloneParams {
  name: string;
  namespace: string;
  body: unknown;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of replaceVirtualMachineClone. */
export interface ReplaceVirtualMachineCloneParams {
  name: string;
  namespace: string;
  body: VirtualMachineClone;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
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
  source: backup.TypedLocalObjectReference;
  target?: backup.TypedLocalObjectReference;
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
