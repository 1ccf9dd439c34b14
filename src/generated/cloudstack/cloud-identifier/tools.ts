// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { required, shape, type ToolDef, tool, uuid } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const getCloudIdentifier: ToolDef<t.GetCloudIdentifierParams> = tool({
  name: 'cloudstack_get_cloud_identifier',
  title: 'Get cloud identifier',
  doc: 'Show the unique id of this installation together with a signature made with the secret key of a user.',
  category: 'cloud-identifier',
  operations: ['getCloudIdentifier'],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'getCloudIdentifier', key: 'cloudidentifier' },
  result: shape('CloudIdentifier'),
  params: {
    userid: required(uuid('The user whose secret key makes the signature', { ref: 'User' })),
  },
});
