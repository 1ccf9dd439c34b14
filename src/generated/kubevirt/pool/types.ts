// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as instancetype from '../instancetype/types.ts';
import type * as kubevirt from '../kubevirt/types.ts';
import type * as persistentVolume from '../persistent-volume/types.ts';
import type * as vm from '../vm/types.ts';

/** Parameters of applyVirtualMachinePool. */
export interface ApplyVirtualMachinePoolParams {
  name: string;
  body: VirtualMachinePool;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createVirtualMachinePool. */
export interface CreateVirtualMachinePoolParams {
  body: VirtualMachinePool;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionVirtualMachinePool. */
export interface DeleteCollectionVirtualMachinePoolParams {
  namespace: string;
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteVirtualMachinePool. */
export interface DeleteVirtualMachinePoolParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of getVirtualMachinePool. */
export interface GetVirtualMachinePoolParams {
  name: string;
  namespace?: string;
}

/** Parameters of listVirtualMachinePool. */
export interface ListVirtualMachinePoolParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of patchVirtualMachinePool. */
export interface PatchVirtualMachinePoolParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceVirtualMachinePool. */
export interface ReplaceVirtualMachinePoolParams {
  name: string;
  body: VirtualMachinePool;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

export interface VirtualMachinePool {
  apiVersion?: string;
  kind?: string;
  metadata?: kubevirt.ObjectMeta;
  spec: VirtualMachinePoolSpec;
  status?: VirtualMachinePoolStatus;
}

export interface VirtualMachinePoolAutohealingStrategy {
  minFailingToStartDuration?: string;
  startUpFailureThreshold?: number;
}

export interface VirtualMachinePoolCondition {
  lastProbeTime?: unknown;
  lastTransitionTime?: unknown;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}

export interface VirtualMachinePoolNameGeneration {
  appendIndexToConfigMapRefs?: boolean;
  appendIndexToSecretRefs?: boolean;
}

export interface VirtualMachinePoolOpportunisticScaleInStrategy {
  statePreservation?: 'Disabled' | 'Offline' | 'Online';
}

export interface VirtualMachinePoolProactiveScaleInStrategy {
  selectionPolicy?: VirtualMachinePoolSelectionPolicy;
  statePreservation?: 'Disabled' | 'Offline' | 'Online';
}

export interface VirtualMachinePoolProactiveUpdateStrategy {
  selectionPolicy?: VirtualMachinePoolSelectionPolicy;
}

export interface VirtualMachinePoolScaleInStrategy {
  opportunistic?: VirtualMachinePoolOpportunisticScaleInStrategy;
  proactive?: VirtualMachinePoolProactiveScaleInStrategy;
  unmanaged?: Readonly<Record<string, unknown>>;
}

export interface VirtualMachinePoolSelectionPolicy {
  selectors?: VirtualMachinePoolSelectors;
  sortPolicy?: 'AscendingOrder' | 'DescendingOrder' | 'Newest' | 'Oldest' | 'Random';
}

export interface VirtualMachinePoolSelectors {
  labelSelector?: persistentVolume.LabelSelector;
  nodeSelectorRequirementMatcher?: ReadonlyArray<persistentVolume.NodeSelectorRequirement>;
}

export interface VirtualMachinePoolSpec {
  autohealing?: VirtualMachinePoolAutohealingStrategy;
  maxUnavailable?: unknown;
  nameGeneration?: VirtualMachinePoolNameGeneration;
  paused?: boolean;
  replicas?: number;
  scaleInStrategy?: VirtualMachinePoolScaleInStrategy;
  selector: persistentVolume.LabelSelector;
  updateStrategy?: VirtualMachinePoolUpdateStrategy;
  virtualMachineTemplate: VirtualMachineTemplateSpec;
}

export interface VirtualMachinePoolStatus {
  conditions?: ReadonlyArray<VirtualMachinePoolCondition>;
  labelSelector?: string;
  readyReplicas?: number;
  replicas?: number;
}

export interface VirtualMachinePoolUpdateStrategy {
  opportunistic?: Readonly<Record<string, unknown>>;
  proactive?: VirtualMachinePoolProactiveUpdateStrategy;
  unmanaged?: Readonly<Record<string, unknown>>;
}

export interface VirtualMachineTemplateSpec {
  metadata?: kubevirt.ObjectMeta;
  spec?: vm.VirtualMachineSpec;
}
