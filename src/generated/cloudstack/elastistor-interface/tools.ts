// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { list, shape, type ToolDef, text, tool } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const listElastistorInterface: ToolDef<t.ListElastistorInterfaceParams> = tool({
  name: 'cloudstack_list_elastistor_interface',
  title: 'List Elastistor interface',
  doc: 'Show the network interfaces of a CloudByte ElastiStor controller, to choose one for new primary storage.',
  category: 'elastistor-interface',
  operations: ['listElastistorInterface'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'query',
    command: 'listElastistorInterface',
    envelope: 'listElastistorInterfaceResponse',
    key: 'elastistorInterface',
  },
  result: list(shape('ListElastistorInterface')),
  params: {
    controllerid: text('ElastiStor controller to look at'),
  },
});
