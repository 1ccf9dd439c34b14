// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cdi from '../cdi/types.ts';

/** Parameters of createUploadTokenRequest. */
export interface CreateUploadTokenRequestParams {
  pvcName: string;
  name?: string;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

export interface UploadTokenRequest {
  apiVersion?: string;
  kind?: string;
  metadata: cdi.V1ObjectMeta;
  spec: UploadTokenRequestSpec;
  status: UploadTokenRequestStatus;
}

export interface UploadTokenRequestSpec {
  pvcName: string;
}

export interface UploadTokenRequestStatus {
  token?: string;
}
