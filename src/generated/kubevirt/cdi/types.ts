// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cdiConfig from '../cdi-config/types.ts';
import type * as instancetype from '../instancetype/types.ts';
import type * as vmi from '../vmi/types.ts';

/** Parameters of applyCDI. */
export interface ApplyCDIParams {
  name: string;
  body: CDI;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  force?: boolean;
}

/** Parameters of createCDI. */
export interface CreateCDIParams {
  body: CDI;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of deleteCDI. */
export interface DeleteCDIParams {
  name: string;
  dryRun?: boolean;
  gracePeriodSeconds?: number;
  preconditions?: instancetype.Preconditions;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
}

/** Parameters of deleteCollectionCDI. */
export interface DeleteCollectionCDIParams {
  dryRun?: boolean;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  labelSelector?: string;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
}

/** Parameters of getCDI. */
export interface GetCDIParams {
  name: string;
}

/** Parameters of listCDI. */
export interface ListCDIParams {
  continue?: string;
  fieldSelector?: string;
  labelSelector?: string;
  limit?: number;
  status?: string;
}

/** Parameters of patchCDI. */
export interface PatchCDIParams {
  name: string;
  body: unknown;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of replaceCDI. */
export interface ReplaceCDIParams {
  name: string;
  body: CDI;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

export interface CDI {
  apiVersion?: string;
  kind?: string;
  metadata?: V1ObjectMeta;
  spec: CDISpec;
  status?: CDIStatus;
}

export interface CDICertConfig {
  ca?: CertConfig;
  client?: CertConfig;
  server?: CertConfig;
}

export interface CDISpec {
  certConfig?: CDICertConfig;
  cloneStrategyOverride?: string;
  config?: cdiConfig.CDIConfigSpec;
  customizeComponents?: CustomizeComponents;
  imagePullPolicy?: 'Always' | 'IfNotPresent' | 'Never';
  infra?: V1beta1ComponentConfig;
  priorityClass?: string;
  uninstallStrategy?: string;
  workload?: NodePlacement;
}

export interface CDIStatus {
  conditions?: ReadonlyArray<V1Condition>;
  observedVersion?: string;
  operatorVersion?: string;
  phase?: string;
  targetVersion?: string;
}

export interface CertConfig {
  duration?: string;
  renewBefore?: string;
}

export interface CustomizeComponents {
  flags?: Flags;
  patches?: ReadonlyArray<CustomizeComponentsPatch>;
}

export interface CustomizeComponentsPatch {
  patch: string;
  resourceName: string;
  resourceType: string;
  type: string;
}

export interface Flags {
  api?: Readonly<Record<string, string>>;
  controller?: Readonly<Record<string, string>>;
  handler?: Readonly<Record<string, string>>;
}

export interface ManagedFieldsEntry {
  apiVersion?: string;
  fieldsType?: string;
  fieldsV1?: Readonly<Record<string, unknown>>;
  manager?: string;
  operation?: string;
  subresource?: string;
  time?: string;
}

export interface NodePlacement {
  affinity?: vmi.Affinity;
  nodeSelector?: Readonly<Record<string, string>>;
  tolerations?: ReadonlyArray<vmi.Toleration>;
}

export interface OwnerReference {
  apiVersion: string;
  blockOwnerDeletion?: boolean;
  controller?: boolean;
  kind: string;
  name: string;
  uid: string;
}

export interface V1Condition {
  lastHeartbeatTime?: string;
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}

export interface V1ObjectMeta {
  annotations?: Readonly<Record<string, string>>;
  creationTimestamp?: string;
  deletionGracePeriodSeconds?: number;
  deletionTimestamp?: string;
  finalizers?: ReadonlyArray<string>;
  generateName?: string;
  generation?: number;
  labels?: Readonly<Record<string, string>>;
  managedFields?: ReadonlyArray<ManagedFieldsEntry>;
  name?: string;
  namespace?: string;
  ownerReferences?: ReadonlyArray<OwnerReference>;
  resourceVersion?: string;
  selfLink?: string;
  uid?: string;
}

export interface V1beta1ComponentConfig {
  affinity?: vmi.Affinity;
  apiServerReplicas?: number;
  deploymentReplicas?: number;
  nodeSelector?: Readonly<Record<string, string>>;
  tolerations?: ReadonlyArray<vmi.Toleration>;
  uploadProxyReplicas?: number;
}
