// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cdi from '../cdi/types.ts';

/** Parameters of getNamespace. */
export interface GetNamespaceParams {
  name: string;
}

/** Parameters of listNamespace. */
export interface ListNamespaceParams {
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

export interface Namespace {
  apiVersion?: string;
  kind?: string;
  metadata?: cdi.V1ObjectMeta;
  spec?: NamespaceSpec;
  status?: NamespaceStatus;
}

export interface NamespaceCondition {
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}

export interface NamespaceSpec {
  finalizers?: ReadonlyArray<string>;
}

export interface NamespaceStatus {
  conditions?: ReadonlyArray<NamespaceCondition>;
  phase?: string;
}
