// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as instancetype from '../instancetype/types.ts';
import type * as kubevirt from '../kubevirt/types.ts';
import type * as vmi from '../vmi/types.ts';

/** Parameters of applyVirtualMachineInstancePreset. */
export interface ApplyVirtualMachineInstancePresetParams {
  name: string;
  namespace: string;
  body: VirtualMachineInstancePreset;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  force?: boolean;
}

/** Parameters of createVirtualMachineInstancePreset. */
export interface CreateVirtualMachineInstancePresetParams {
  namespace: string;
  body: VirtualMachineInstancePreset;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of deleteCollectionVirtualMachineInstancePreset. */
export interface DeleteCollectionVirtualMachineInstancePresetParams {
  namespace: string;
  dryRun?: boolean;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  labelSelector?: string;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
}

/** Parameters of deleteVirtualMachineInstancePreset. */
export interface DeleteVirtualMachineInstancePresetParams {
  name: string;
  namespace: string;
  dryRun?: boolean;
  gracePeriodSeconds?: number;
  preconditions?: instancetype.Preconditions;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
}

/** Parameters of getVirtualMachineInstancePreset. */
export interface GetVirtualMachineInstancePresetParams {
  name: string;
  namespace: string;
}

/** Parameters of listVirtualMachineInstancePreset. */
export interface ListVirtualMachineInstancePresetParams {
  continue?: string;
  fieldSelector?: string;
  labelSelector?: string;
  limit?: number;
  namespace?: string;
}

/** Parameters of patchVirtualMachineInstancePreset. */
export interface PatchVirtualMachineInstancePresetParams {
  name: string;
  namespace: string;
  body: unknown;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of replaceVirtualMachineInstancePreset. */
export interface ReplaceVirtualMachineInstancePresetParams {
  name: string;
  namespace: string;
  body: VirtualMachineInstancePreset;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

export interface LabelSelector {
  matchExpressions?: ReadonlyArray<LabelSelectorRequirement>;
  matchLabels?: Readonly<Record<string, string>>;
}

export interface LabelSelectorRequirement {
  key: string;
  operator: string;
  values?: ReadonlyArray<string>;
}

export interface VirtualMachineInstancePreset {
  apiVersion?: string;
  kind?: string;
  metadata?: kubevirt.ObjectMeta;
  spec?: VirtualMachineInstancePresetSpec;
}

export interface VirtualMachineInstancePresetSpec {
  domain?: vmi.DomainSpec;
  selector: LabelSelector;
}
