// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cdi from '../cdi/types.ts';
import type * as event from '../event/types.ts';
import type * as instancetype from '../instancetype/types.ts';

/** Parameters of createConfigMap. */
export interface CreateConfigMapParams {
  body: ConfigMap;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createSecret. */
export interface CreateSecretParams {
  body: Secret;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteConfigMap. */
export interface DeleteConfigMapParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of deleteSecret. */
export interface DeleteSecretParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of getConfigMap. */
export interface GetConfigMapParams {
  name: string;
  namespace?: string;
}

/** Parameters of getSecret. */
export interface GetSecretParams {
  name: string;
  namespace?: string;
}

/** Parameters of getServiceAccount. */
export interface GetServiceAccountParams {
  name: string;
  namespace?: string;
}

/** Parameters of listConfigMap. */
export interface ListConfigMapParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of listSecret. */
export interface ListSecretParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of listServiceAccount. */
export interface ListServiceAccountParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

export interface ConfigMap {
  apiVersion?: string;
  binaryData?: Readonly<Record<string, string>>;
  data?: Readonly<Record<string, string>>;
  immutable?: boolean;
  kind?: string;
  metadata?: cdi.V1ObjectMeta;
}

export interface LocalObjectReference {
  name?: string;
}

export interface Secret {
  apiVersion?: string;
  data?: Readonly<Record<string, string>>;
  immutable?: boolean;
  kind?: string;
  metadata?: cdi.V1ObjectMeta;
  stringData?: Readonly<Record<string, string>>;
  type?: string;
}

export interface ServiceAccount {
  apiVersion?: string;
  automountServiceAccountToken?: boolean;
  imagePullSecrets?: ReadonlyArray<LocalObjectReference>;
  kind?: string;
  metadata?: cdi.V1ObjectMeta;
  secrets?: ReadonlyArray<event.ObjectReference>;
}
