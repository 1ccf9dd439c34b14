// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of applyResource. */
export interface ApplyResourceParams {
  name: string;
  body: Readonly<Record<string, unknown>>;
  apiVersion: string;
  kind: string;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteResource. */
export interface DeleteResourceParams {
  name: string;
  apiVersion: string;
  kind: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of getResource. */
export interface GetResourceParams {
  name: string;
  apiVersion: string;
  kind: string;
  namespace?: string;
}

/** Parameters of listResource. */
export interface ListResourceParams {
  apiVersion: string;
  kind: string;
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

export interface AnyObject {
  apiVersion?: string;
  kind?: string;
  metadata?: Readonly<Record<string, unknown>>;
  spec?: unknown;
  status?: unknown;
}
