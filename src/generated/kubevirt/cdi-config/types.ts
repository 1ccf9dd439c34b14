// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cdi from '../cdi/types.ts';
import type * as instancetype from '../instancetype/types.ts';
import type * as secret from '../secret/types.ts';

/** Parameters of applyCDIConfig. */
export interface ApplyCDIConfigParams {
  name: string;
  body: CDIConfig;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createCDIConfig. */
export interface CreateCDIConfigParams {
  body: CDIConfig;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteCDIConfig. */
export interface DeleteCDIConfigParams {
  name: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of deleteCollectionCDIConfig. */
export interface DeleteCollectionCDIConfigParams {
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of getCDIConfig. */
export interface GetCDIConfigParams {
  name: string;
}

/** Parameters of listCDIConfig. */
export interface ListCDIConfigParams {
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of patchCDIConfig. */
export interface PatchCDIConfigParams {
  name: string;
  body: unknown;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceCDIConfig. */
export interface ReplaceCDIConfigParams {
  name: string;
  body: CDIConfig;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

export interface CDIConfig {
  apiVersion?: string;
  kind?: string;
  metadata?: cdi.V1ObjectMeta;
  spec: CDIConfigSpec;
  status?: CDIConfigStatus;
}

export interface CDIConfigSpec {
  dataVolumeTTLSeconds?: number;
  featureGates?: ReadonlyArray<string>;
  filesystemOverhead?: FilesystemOverhead;
  imagePullSecrets?: ReadonlyArray<secret.LocalObjectReference>;
  importProxy?: ImportProxy;
  insecureRegistries?: ReadonlyArray<string>;
  logVerbosity?: number;
  podResourceRequirements?: V1ResourceRequirements;
  preallocation?: boolean;
  scratchSpaceStorageClass?: string;
  tlsSecurityProfile?: TLSSecurityProfile;
  uploadProxyURLOverride?: string;
  webhookPvcRendering?: string;
}

export interface CDIConfigStatus {
  defaultPodResourceRequirements?: V1ResourceRequirements;
  filesystemOverhead?: FilesystemOverhead;
  imagePullSecrets?: ReadonlyArray<secret.LocalObjectReference>;
  importProxy?: ImportProxy;
  preallocation?: boolean;
  scratchSpaceStorageClass?: string;
  uploadProxyCA?: string;
  uploadProxyURL?: string;
}

export interface CustomTLSProfile {
  ciphers: ReadonlyArray<string>;
  minTLSVersion: string;
}

export interface FilesystemOverhead {
  global?: string;
  storageClass?: Readonly<Record<string, string>>;
}

export interface ImportProxy {
  HTTPProxy?: string;
  HTTPSProxy?: string;
  noProxy?: string;
  trustedCAProxy?: string;
}

export interface ResourceClaim {
  name: string;
  request?: string;
}

export interface TLSSecurityProfile {
  custom?: CustomTLSProfile;
  intermediate?: Readonly<Record<string, unknown>>;
  modern?: Readonly<Record<string, unknown>>;
  old?: Readonly<Record<string, unknown>>;
  type?: string;
}

export interface V1ResourceRequirements {
  claims?: ReadonlyArray<ResourceClaim>;
  limits?: Readonly<Record<string, string>>;
  requests?: Readonly<Record<string, string>>;
}
