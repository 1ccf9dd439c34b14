// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cdi from '../cdi/types.ts';
import type * as instancetype from '../instancetype/types.ts';
import type * as pod from '../pod/types.ts';

/** Parameters of applyService. */
export interface ApplyServiceParams {
  name: string;
  body: Service;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createService. */
export interface CreateServiceParams {
  body: Service;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteService. */
export interface DeleteServiceParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of getService. */
export interface GetServiceParams {
  name: string;
  namespace?: string;
}

/** Parameters of listService. */
export interface ListServiceParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of patchService. */
export interface PatchServiceParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

export interface ClientIPConfig {
  timeoutSeconds?: number;
}

export interface LoadBalancerIngress {
  hostname?: string;
  ip?: string;
  ipMode?: string;
  ports?: ReadonlyArray<PortStatus>;
}

export interface LoadBalancerStatus {
  ingress?: ReadonlyArray<LoadBalancerIngress>;
}

export interface PortStatus {
  error?: string;
  port: number;
  protocol: string;
}

export interface Service {
  apiVersion?: string;
  kind?: string;
  metadata?: cdi.V1ObjectMeta;
  spec?: ServiceSpec;
  status?: ServiceStatus;
}

export interface ServicePort {
  appProtocol?: string;
  name?: string;
  nodePort?: number;
  port: number;
  protocol?: string;
  targetPort?: unknown;
}

export interface ServiceSpec {
  allocateLoadBalancerNodePorts?: boolean;
  clusterIP?: string;
  clusterIPs?: ReadonlyArray<string>;
  externalIPs?: ReadonlyArray<string>;
  externalName?: string;
  externalTrafficPolicy?: string;
  healthCheckNodePort?: number;
  internalTrafficPolicy?: string;
  ipFamilies?: ReadonlyArray<string>;
  ipFamilyPolicy?: string;
  loadBalancerClass?: string;
  loadBalancerIP?: string;
  loadBalancerSourceRanges?: ReadonlyArray<string>;
  ports?: ReadonlyArray<ServicePort>;
  publishNotReadyAddresses?: boolean;
  selector?: Readonly<Record<string, string>>;
  sessionAffinity?: string;
  sessionAffinityConfig?: SessionAffinityConfig;
  trafficDistribution?: string;
  type?: string;
}

export interface ServiceStatus {
  conditions?: ReadonlyArray<pod.CdiCondition>;
  loadBalancer?: LoadBalancerStatus;
}

export interface SessionAffinityConfig {
  clientIP?: ClientIPConfig;
}
