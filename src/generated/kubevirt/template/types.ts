// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cdi from '../cdi/types.ts';
import type * as event from '../event/types.ts';
import type * as kubevirt from '../kubevirt/types.ts';

/** Parameters of applyVirtualMachineTemplate. */
export interface ApplyVirtualMachineTemplateParams {
  name: string;
  body: VirtualMachineTemplate;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of applyVirtualMachineTemplateRequest. */
export interface ApplyVirtualMachineTemplateRequestParams {
  name: string;
  body: VirtualMachineTemplateRequest;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createVirtualMachineTemplate. */
export interface CreateVirtualMachineTemplateParams {
  body: VirtualMachineTemplate;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createVirtualMachineTemplateCreate. */
export interface CreateVirtualMachineTemplateCreateParams {
  name: string;
  namespace?: string;
  parameters?: Readonly<Record<string, string>>;
}

/** Parameters of createVirtualMachineTemplateProcess. */
export interface CreateVirtualMachineTemplateProcessParams {
  name: string;
  namespace?: string;
  parameters?: Readonly<Record<string, string>>;
}

/** Parameters of createVirtualMachineTemplateRequest. */
export interface CreateVirtualMachineTemplateRequestParams {
  body: VirtualMachineTemplateRequest;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionVirtualMachineTemplate. */
export interface DeleteCollectionVirtualMachineTemplateParams {
  namespace: string;
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionVirtualMachineTemplateRequest. */
export interface DeleteCollectionVirtualMachineTemplateRequestParams {
  namespace: string;
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteVirtualMachineTemplate. */
export interface DeleteVirtualMachineTemplateParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteVirtualMachineTemplateRequest. */
export interface DeleteVirtualMachineTemplateRequestParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of getVirtualMachineTemplate. */
export interface GetVirtualMachineTemplateParams {
  name: string;
  namespace?: string;
}

/** Parameters of getVirtualMachineTemplateRequest. */
export interface GetVirtualMachineTemplateRequestParams {
  name: string;
  namespace?: string;
}

/** Parameters of listVirtualMachineTemplate. */
export interface ListVirtualMachineTemplateParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of listVirtualMachineTemplateRequest. */
export interface ListVirtualMachineTemplateRequestParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of patchVirtualMachineTemplate. */
export interface PatchVirtualMachineTemplateParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of patchVirtualMachineTemplateRequest. */
export interface PatchVirtualMachineTemplateRequestParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceVirtualMachineTemplate. */
export interface ReplaceVirtualMachineTemplateParams {
  name: string;
  body: VirtualMachineTemplate;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceVirtualMachineTemplateRequest. */
export interface ReplaceVirtualMachineTemplateRequestParams {
  name: string;
  body: VirtualMachineTemplateRequest;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

export interface ProcessedVirtualMachineTemplate {
  apiVersion?: string;
  kind?: string;
  message?: string;
  metadata?: cdi.V1ObjectMeta;
  templateRef?: event.ObjectReference;
  virtualMachine: Readonly<Record<string, unknown>>;
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
