// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cdi from '../cdi/types.ts';
import type * as instancetype from '../instancetype/types.ts';
import type * as persistentVolume from '../persistent-volume/types.ts';

/** Parameters of applyNetworkPolicy. */
export interface ApplyNetworkPolicyParams {
  name: string;
  body: NetworkPolicy;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createNetworkPolicy. */
export interface CreateNetworkPolicyParams {
  body: NetworkPolicy;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteNetworkPolicy. */
export interface DeleteNetworkPolicyParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of getNetworkPolicy. */
export interface GetNetworkPolicyParams {
  name: string;
  namespace?: string;
}

/** Parameters of listNetworkPolicy. */
export interface ListNetworkPolicyParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of patchNetworkPolicy. */
export interface PatchNetworkPolicyParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

export interface IPBlock {
  cidr: string;
  except?: ReadonlyArray<string>;
}

export interface NetworkPolicy {
  apiVersion?: string;
  kind?: string;
  metadata?: cdi.V1ObjectMeta;
  spec?: NetworkPolicySpec;
}

export interface NetworkPolicyEgressRule {
  ports?: ReadonlyArray<NetworkPolicyPort>;
  to?: ReadonlyArray<NetworkPolicyPeer>;
}

export interface NetworkPolicyIngressRule {
  from?: ReadonlyArray<NetworkPolicyPeer>;
  ports?: ReadonlyArray<NetworkPolicyPort>;
}

export interface NetworkPolicyPeer {
  ipBlock?: IPBlock;
  namespaceSelector?: persistentVolume.LabelSelector;
  podSelector?: persistentVolume.LabelSelector;
}

export interface NetworkPolicyPort {
  endPort?: number;
  port?: unknown;
  protocol?: string;
}

export interface NetworkPolicySpec {
  egress?: ReadonlyArray<NetworkPolicyEgressRule>;
  ingress?: ReadonlyArray<NetworkPolicyIngressRule>;
  podSelector?: persistentVolume.LabelSelector;
  policyTypes?: ReadonlyArray<string>;
}
