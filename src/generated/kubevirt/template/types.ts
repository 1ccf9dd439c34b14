// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as kubevirt from '../kubevirt/types.ts';

/** Parameters of applyVirtualMachineTemplate. */
export interface ApplyVirtualMachineTemplateParams {
  name: string;
  namespace: string;
  body: VirtualMachineTemplate;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  force?: boolean;
}

/** Parameters of applyVirtualMachineTemplateRequest. */
export interface ApplyVirtualMachineTemplateRequestParams {
  name: string;
  namespace: string;
  body: VirtualMachineTemplateRequest;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  force?: boolean;
}

/** Parameters of createVirtualMachineTemplate. */
export interface CreateVirtualMachineTemplateParams {
  namespace: string;
  body: VirtualMachineTemplate;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of createVirtualMachineTemplateRequest. */
export interface CreateVirtualMachineTemplateRequestParams {
  namespace: string;
  body: VirtualMachineTemplateRequest;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of deleteCollectionVirtualMachineTemplate. */
export interface DeleteCollectionVirtualMachineTemplateParams {
  namespace: string;
  dryRun?: boolean;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  labelSelector?: string;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
}

/** Parameters of deleteCollectionVirtualMachineTemplateRequest. */
export interface DeleteCollectionVirtualMachineTemplateRequestParams {
  namespace: string;
  dryRun?: boolean;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  labelSelector?: string;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
}

/** Parameters of deleteVirtualMachineTemplate. */
export interface DeleteVirtualMachineTemplateParams {
  name: string;
  namespace: string;
  dryRun?: boolean;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
}

/** Parameters of deleteVirtualMachineTemplateRequest. */
export interface DeleteVirtualMachineTemplateRequestParams {
  name: string;
  namespace: string;
  dryRun?: boolean;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
}

/** Parameters of getVirtualMachineTemplate. */
export interface GetVirtualMachineTemplateParams {
  name: string;
  namespace: string;
}

/** Parameters of getVirtualMachineTemplateRequest. */
export interface GetVirtualMachineTemplateRequestParams {
  name: string;
  namespace: string;
}

/** Parameters of listVirtualMachineTemplate. */
export interface ListVirtualMachineTemplateParams {
  continue?: string;
  fieldSelector?: string;
  labelSelector?: string;
  limit?: number;
  namespace?: string;
}

/** Parameters of listVirtualMachineTemplateRequest. */
export interface ListVirtualMachineTemplateRequestParams {
  continue?: string;
  fieldSelector?: string;
  labelSelector?: string;
  limit?: number;
  namespace?: string;
}

/** Parameters of patchVirtualMachineTemplate. */
export interface PatchVirtualMachineTemplateParams {
  name: string;
  namespace: string;
  body: unknown;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of patchVirtualMachineTemplateRequest. */
export interface PatchVirtualMachineTemplateRequestParams {
  name: string;
  namespace: string;
  body: unknown;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of replaceVirtualMachineTemplate. */
export interface ReplaceVirtualMachineTemplateParams {
  name: string;
  namespace: string;
  body: VirtualMachineTemplate;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

/** Parameters of replaceVirtualMachineTemplateRequest. */
export interface ReplaceVirtualMachineTemplateRequestParams {
  name: string;
  namespace: string;
  body: VirtualMachineTemplateRequest;
  dryRun?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

export interface VirtualMachineTemplate {
  apiVersion?: string;
  kind?: string;
  metadata?: kubevirt.ObjectMeta;
  spec?: Readonly<Record<string, unknown>>;
  status?: Readonly<Record<string, unknown>>;
}

export interface VirtualMachineTemplateRequest {
  apiVersion?: string;
  kind?: string;
  metadata?: kubevirt.ObjectMeta;
  spec?: Readonly<Record<string, unknown>>;
  status?: Readonly<Record<string, unknown>>;
}
