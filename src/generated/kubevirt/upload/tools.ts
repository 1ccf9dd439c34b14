// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, required, shape, type ToolDef, text, tool } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const createUploadTokenRequest: ToolDef<t.CreateUploadTokenRequestParams> = tool({
  name: 'kubevirt_create_upload_token_request',
  title: 'Create upload token request',
  doc: 'Get a short-lived token with which an image can be uploaded into a waiting claim through the upload proxy.',
  category: 'upload',
  operations: ['createNamespacedUploadTokenRequest-v1beta1'],
  effect: 'write',
  risk: 'low',
  flags: ['secretOut'],
  call: {
    kind: 'rest',
    method: 'POST',
    path: '/apis/upload.cdi.kubevirt.io/v1beta1/namespaces/{namespace}/uploadtokenrequests',
    verb: 'create',
    apiVersion: 'upload.cdi.kubevirt.io/v1beta1',
    resourceKind: 'UploadTokenRequest',
  },
  result: shape('UploadTokenRequest'),
  params: {
    pvcName: required(text('Claim that receives the upload', { wire: 'body.spec.pvcName' })),
    name: text('Name of the object', { wire: 'body.metadata.name' }),
    namespace: text("Namespace of the object; the profile's when left out", {
      filled: ['body.metadata.namespace'],
      wire: 'path',
    }),
    fieldManager: text('Name under which changed fields are recorded; virtspan when left out', {
      wire: 'query',
      hidden: true,
    }),
    fieldValidation: text('What unknown fields do: Strict refuses (as when left out), Warn tells, Ignore drops them', {
      oneOf: ['Strict', 'Warn', 'Ignore'],
      wire: 'query',
      hidden: true,
    }),
    dryRun: flag('Check everything and change nothing', { wire: 'query.dryRun', rehearsal: true }),
  },
});
