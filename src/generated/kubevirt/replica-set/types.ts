// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as instancetype from '../instancetype/types.ts';
import type * as kubevirt from '../kubevirt/types.ts';
import type * as persistentVolume from '../persistent-volume/types.ts';
import type * as vm from '../vm/types.ts';

/** Parameters of applyVirtualMachineInstanceReplicaSet. */
export interface ApplyVirtualMachineInstanceReplicaSetParams {
  name: string;
  body: VirtualMachineInstanceReplicaSet;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createVirtualMachineInstanceReplicaSet. */
export interface CreateVirtualMachineInstanceReplicaSetParams {
  body: VirtualMachineInstanceReplicaSet;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionVirtualMachineInstanceReplicaSet. */
export interface DeleteCollectionVirtualMachineInstanceReplicaSetParams {
  namespace: string;
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteVirtualMachineInstanceReplicaSet. */
export interface DeleteVirtualMachineInstanceReplicaSetParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of getVirtualMachineInstanceReplicaSet. */
export interface GetVirtualMachineInstanceReplicaSetParams {
  name: string;
  namespace?: string;
}

/** Parameters of listVirtualMachineInstanceReplicaSet. */
export interface ListVirtualMachineInstanceReplicaSetParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of patchVirtualMachineInstanceReplicaSet. */
export interface PatchVirtualMachineInstanceReplicaSetParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceVirtualMachineInstanceReplicaSet. */
export interface ReplaceVirtualMachineInstanceReplicaSetParams {
  name: string;
  body: VirtualMachineInstanceReplicaSet;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

export interface VirtualMachineInstanceReplicaSet {
  apiVersion?: string;
  kind?: string;
  metadata?: kubevirt.ObjectMeta;
  spec: VirtualMachineInstanceReplicaSetSpec;
  status?: VirtualMachineInstanceReplicaSetStatus;
}

export interface VirtualMachineInstanceReplicaSetCondition {
  lastProbeTime?: unknown;
  lastTransitionTime?: unknown;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}

export interface VirtualMachineInstanceReplicaSetSpec {
  paused?: boolean;
  replicas?: number;
  selector: persistentVolume.LabelSelector;
  template: vm.VirtualMachineInstanceTemplateSpec;
}

export interface VirtualMachineInstanceReplicaSetStatus {
  conditions?: ReadonlyArray<VirtualMachineInstanceReplicaSetCondition>;
  labelSelector?: string;
  readyReplicas?: number;
  replicas?: number;
}
