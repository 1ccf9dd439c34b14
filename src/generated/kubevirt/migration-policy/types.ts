// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as instancetype from '../instancetype/types.ts';
import type * as kubevirt from '../kubevirt/types.ts';

/** Parameters of applyMigrationPolicy. */
export interface ApplyMigrationPolicyParams {
  name: string;
  body: MigrationPolicy;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  force?: boolean;
}

/** Parameters of createMigrationPolicy. */
export interface CreateMigrationPolicyParams {
  body: MigrationPolicy;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of deleteCollectionMigrationPolicy. */
export interface DeleteCollectionMigrationPolicyParams {
  dryRun?: boolean;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  labelSelector?: string;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
}

/** Parameters of deleteMigrationPolicy. */
export interface DeleteMigrationPolicyParams {
  name: string;
  dryRun?: boolean;
  gracePeriodSeconds?: number;
  preconditions?: instancetype.Preconditions;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
}

/** Parameters of getMigrationPolicy. */
export interface GetMigrationPolicyParams {
  name: string;
}

/** Parameters of listMigrationPolicy. */
export interface ListMigrationPolicyParams {
  continue?: string;
  fieldSelector?: string;
  labelSelector?: string;
  limit?: number;
}

/** Parameters of patchMigrationPolicy. */
export interface PatchMigrationPolicyParams {
  name: string;
  body: unknown;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of replaceMigrationPolicy. */
export interface ReplaceMigrationPolicyParams {
  name: string;
  body: MigrationPolicy;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
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
