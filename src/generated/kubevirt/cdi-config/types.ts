// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cdi from '../cdi/types.ts';
import type * as instancetype from '../instancetype/types.ts';

/** Parameters of applyCDIConfig. */
export interface ApplyCDIConfigParams {
  name: string;
  body: CDIConfig;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  force?: boolean;
}

/** Parameters of createCDIConfig. */
export interface CreateCDIConfigParams {
  body: CDIConfig;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of deleteCDIConfig. */
export interface DeleteCDIConfigParams {
  name: string;
  dryRun?: boolean;
  gracePeriodSeconds?: number;
  preconditions?: instancetype.Preconditions;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
}

/** Parameters of deleteCollectionCDIConfig. */
export interface DeleteCollectionCDIConfigParams {
  dryRun?: boolean;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  labelSelector?: string;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
}

/** Parameters of getCDIConfig. */
export interface GetCDIConfigParams {
  name: string;
}

/** Parameters of listCDIConfig. */
export interface ListCDIConfigParams {
  continue?: string;
  fieldSelector?: string;
  labelSelector?: string;
  limit?: number;
}

/** Parameters of patchCDIConfig. */
export interface PatchCDIConfigParams {
  name: string;
  body: unknown;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of replaceCDIConfig. */
export interface ReplaceCDIConfigParams {
  name: string;
  body: CDIConfig;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
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
  imagePullSecrets?: ReadonlyArray<LocalObjectReference>;
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
  imagePullSecrets?: ReadonlyArray<LocalObjectReference>;
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

export interface LocalObjectReference {
  name?: string;
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
