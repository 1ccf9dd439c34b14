// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cdi from '../cdi/types.ts';

/** Parameters of getNodeMetrics. */
export interface GetNodeMetricsParams {
  name: string;
}

/** Parameters of getPodMetrics. */
export interface GetPodMetricsParams {
  name: string;
  namespace?: string;
}

/** Parameters of listNodeMetrics. */
export interface ListNodeMetricsParams {
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of listPodMetrics. */
export interface ListPodMetricsParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

export interface ContainerMetrics {
  name: string;
  usage: Readonly<Record<string, string>>;
}

export interface NodeMetrics {
  apiVersion?: string;
  kind?: string;
  metadata?: cdi.V1ObjectMeta;
  timestamp: string;
  usage: Readonly<Record<string, string>>;
  window: string;
}

export interface PodMetrics {
  apiVersion?: string;
  containers: ReadonlyArray<ContainerMetrics>;
  kind?: string;
  metadata?: cdi.V1ObjectMeta;
  timestamp: string;
  window: string;
}
