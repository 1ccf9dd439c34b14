// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as instancetype from '../instancetype/types.ts';
import type * as kubevirt from '../kubevirt/types.ts';
import type * as vmi from '../vmi/types.ts';

/** Parameters of applyVirtualMachineInstanceMigration. */
export interface ApplyVirtualMachineInstanceMigrationParams {
  name: string;
  body: VirtualMachineInstanceMigration;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createVirtualMachineInstanceMigration. */
export interface CreateVirtualMachineInstanceMigrationParams {
  body: VirtualMachineInstanceMigration;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionVirtualMachineInstanceMigration. */
export interface DeleteCollectionVirtualMachineInstanceMigrationParams {
  namespace: string;
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteVirtualMachineInstanceMigration. */
export interface DeleteVirtualMachineInstanceMigrationParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of getVirtualMachineInstanceMigration. */
export interface GetVirtualMachineInstanceMigrationParams {
  name: string;
  namespace?: string;
  events?: boolean;
}

/** Parameters of listVirtualMachineInstanceMigration. */
export interface ListVirtualMachineInstanceMigrationParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  status?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of patchVirtualMachineInstanceMigration. */
export interface PatchVirtualMachineInstanceMigrationParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceVirtualMachineInstanceMigration. */
export interface ReplaceVirtualMachineInstanceMigrationParams {
  name: string;
  body: VirtualMachineInstanceMigration;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

export interface VirtualMachineInstanceMigration {
  apiVersion?: string;
  kind?: string;
  metadata?: kubevirt.ObjectMeta;
  spec: VirtualMachineInstanceMigrationSpec;
  status?: VirtualMachineInstanceMigrationStatus;
}

export interface VirtualMachineInstanceMigrationCondition {
  lastProbeTime?: unknown;
  lastTransitionTime?: unknown;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}

export interface VirtualMachineInstanceMigrationPhaseTransitionTimestamp {
  phase?: string;
  phaseTransitionTimestamp?: string;
}

export interface VirtualMachineInstanceMigrationSource {
  connectURL: string;
  migrationID: string;
}

export interface VirtualMachineInstanceMigrationSpec {
  addedNodeSelector?: Readonly<Record<string, string>>;
  priority?: string;
  receive?: VirtualMachineInstanceMigrationTarget;
  sendTo?: VirtualMachineInstanceMigrationSource;
  vmiName?: string;
}

export interface VirtualMachineInstanceMigrationStatus {
  conditions?: ReadonlyArray<VirtualMachineInstanceMigrationCondition>;
  migrationState?: vmi.VirtualMachineInstanceMigrationState;
  phase?: string;
  phaseTransitionTimestamps?: ReadonlyArray<VirtualMachineInstanceMigrationPhaseTransitionTimestamp>;
  synchronizationAddresses?: ReadonlyArray<string>;
}

export interface VirtualMachineInstanceMigrationTarget {
  migrationID: string;
}
