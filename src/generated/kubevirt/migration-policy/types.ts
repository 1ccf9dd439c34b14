// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as instancetype from '../instancetype/types.ts';
import type * as kubevirt from '../kubevirt/types.ts';

/** Parameters of applyMigrationPolicy. */
export interface ApplyMigrationPolicyParams {
  name: string;
  body: MigrationPolicy;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createMigrationPolicy. */
export interface CreateMigrationPolicyParams {
  body: MigrationPolicy;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionMigrationPolicy. */
export interface DeleteCollectionMigrationPolicyParams {
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteMigrationPolicy. */
export interface DeleteMigrationPolicyParams {
  name: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of getMigrationPolicy. */
export interface GetMigrationPolicyParams {
  name: string;
}

/** Parameters of listMigrationPolicy. */
export interface ListMigrationPolicyParams {
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of patchMigrationPolicy. */
export interface PatchMigrationPolicyParams {
  name: string;
  body: unknown;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceMigrationPolicy. */
export interface ReplaceMigrationPolicyParams {
  name: string;
  body: MigrationPolicy;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

export interface ExperimentalMigrationOptions {
  compression?: string;
  stallDetector?: StallDetectorOptions;
}

export interface MigrationPolicy {
  apiVersion?: string;
  kind?: string;
  metadata?: kubevirt.ObjectMeta;
  spec: MigrationPolicySpec;
  status?: Readonly<Record<string, unknown>>;
}

export interface MigrationPolicySpec {
  allowAutoConverge?: boolean;
  allowPostCopy?: boolean;
  allowWorkloadDisruption?: boolean;
  bandwidthPerMigration?: string;
  completionTimeoutPerGiB?: number;
  experimental?: ExperimentalMigrationOptions;
  maxDowntimeMs?: number;
  selectors: Selectors;
}

export interface Selectors {
  namespaceSelector?: Readonly<Record<string, string>>;
  virtualMachineInstanceSelector?: Readonly<Record<string, string>>;
}

export interface StallDetectorOptions {
  completionTimeoutFactor?: string;
  ewmaAlpha?: string;
  patienceWindowDecayFactor?: string;
  precopyPossibleFactor?: string;
  searchLocalMinima?: boolean;
  stallMargin?: number;
  stallProgressTimeout?: number;
  switchoverTimeout?: number;
}
