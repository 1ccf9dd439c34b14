// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as kubevirt from '../kubevirt/types.ts';

/** Parameters of applyStorageProfile. */
export interface ApplyStorageProfileParams {
  name: string;
  body: StorageProfile;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of getStorageProfile. */
export interface GetStorageProfileParams {
  name: string;
}

/** Parameters of listStorageProfile. */
export interface ListStorageProfileParams {
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of patchStorageProfile. */
export interface PatchStorageProfileParams {
  name: string;
  body: unknown;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

export interface StorageProfile {
  apiVersion?: string;
  kind?: string;
  metadata?: kubevirt.ObjectMeta;
  spec?: Readonly<Record<string, unknown>>;
  status?: Readonly<Record<string, unknown>>;
}
