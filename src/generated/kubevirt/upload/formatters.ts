// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const uploadTokenRequest: Formatter<t.UploadTokenRequest> = {
  noun: ['upload token', 'upload tokens'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'claim', path: 'spec.pvcName' },
    { label: 'token', path: 'status.token' },
  ],
};
