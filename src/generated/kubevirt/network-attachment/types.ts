// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cdi from '../cdi/types.ts';
import type * as instancetype from '../instancetype/types.ts';

/** Parameters of createNetworkAttachmentDefinition. */
export interface CreateNetworkAttachmentDefinitionParams {
  body: NetworkAttachmentDefinition;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteNetworkAttachmentDefinition. */
export interface DeleteNetworkAttachmentDefinitionParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of getNetworkAttachmentDefinition. */
export interface GetNetworkAttachmentDefinitionParams {
  name: string;
  namespace?: string;
}

/** Parameters of listNetworkAttachmentDefinition. */
export interface ListNetworkAttachmentDefinitionParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

export interface NetworkAttachmentDefinition {
  apiVersion?: string;
  kind?: string;
  metadata?: cdi.V1ObjectMeta;
  spec?: Readonly<Record<string, unknown>>;
}
