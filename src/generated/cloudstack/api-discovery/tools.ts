// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { list, shape, type ToolDef, text, tool } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const listApis: ToolDef<t.ListApisParams> = tool({
  name: 'cloudstack_list_apis',
  title: 'List APIS',
  doc: 'Show which commands the server offers to the caller, with their parameters and result fields, to learn what the role permits.',
  category: 'api-discovery',
  operations: ['listApis'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listApis', key: 'api' },
  result: list(shape('ApiDiscovery')),
  params: {
    name: text('Exact name of one command to look up; leave out for everything the caller may use'),
  },
});
