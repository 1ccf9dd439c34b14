// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as instancetype from '../instancetype/types.ts';
import type * as kubevirt from '../kubevirt/types.ts';
import type * as persistentVolume from '../persistent-volume/types.ts';
import type * as vmi from '../vmi/types.ts';

/** Parameters of applyVirtualMachineInstancePreset. */
export interface ApplyVirtualMachineInstancePresetParams {
  name: string;
  body: VirtualMachineInstancePreset;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createVirtualMachineInstancePreset. */
export interface CreateVirtualMachineInstancePresetParams {
  body: VirtualMachineInstancePreset;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionVirtualMachineInstancePreset. */
export interface DeleteCollectionVirtualMachineInstancePresetParams {
  namespace: string;
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteVirtualMachineInstancePreset. */
export interface DeleteVirtualMachineInstancePresetParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of getVirtualMachineInstancePreset. */
export interface GetVirtualMachineInstancePresetParams {
  name: string;
  namespace?: string;
}

/** Parameters of listVirtualMachineInstancePreset. */
export interface ListVirtualMachineInstancePresetParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of patchVirtualMachineInstancePreset. */
export interface PatchVirtualMachineInstancePresetParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceVirtualMachineInstancePreset. */
export interface ReplaceVirtualMachineInstancePresetParams {
  name: string;
  body: VirtualMachineInstancePreset;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

export interface VirtualMachineInstancePreset {
  apiVersion?: string;
  kind?: string;
  metadata?: kubevirt.ObjectMeta;
  spec?: VirtualMachineInstancePresetSpec;
}

export interface VirtualMachineInstancePresetSpec {
  domain?: vmi.DomainSpec;
  selector: persistentVolume.LabelSelector;
}
