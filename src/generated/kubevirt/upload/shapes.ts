// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { required, shape, text } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const uploadTokenRequest: ShapeDef<t.UploadTokenRequest> = {
  apiVersion: text(),
  kind: text(),
  metadata: required(shape('V1ObjectMeta')),
  spec: required(shape('UploadTokenRequestSpec')),
  status: required(shape('UploadTokenRequestStatus')),
};

export const uploadTokenRequestSpec: ShapeDef<t.UploadTokenRequestSpec> = {
  pvcName: required(text()),
};

export const uploadTokenRequestStatus: ShapeDef<t.UploadTokenRequestStatus> = {
  token: text(),
};
