// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cdiConfig from '../cdi-config/types.ts';
import type * as instancetype from '../instancetype/types.ts';
import type * as pod from '../pod/types.ts';
import type * as vmi from '../vmi/types.ts';

/** Parameters of applyCDI. */
export interface ApplyCDIParams {
  name: string;
  body: CDI;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createCDI. */
export interface CreateCDIParams {
  body: CDI;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteCDI. */
export interface DeleteCDIParams {
  name: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of deleteCollectionCDI. */
export interface DeleteCollectionCDIParams {
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of getCDI. */
export interface GetCDIParams {
  name: string;
}

/** Parameters of listCDI. */
export interface ListCDIParams {
  labelSelector?: string;
  fieldSelector?: string;
  status?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of patchCDI. */
export interface PatchCDIParams {
  name: string;
  body: unknown;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceCDI. */
export interface ReplaceCDIParams {
  name: string;
  body: CDI;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
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
  affinity?: pod.Affinity;
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
  affinity?: pod.Affinity;
  apiServerReplicas?: number;
  deploymentReplicas?: number;
  nodeSelector?: Readonly<Record<string, string>>;
  tolerations?: ReadonlyArray<vmi.Toleration>;
  uploadProxyReplicas?: number;
}
