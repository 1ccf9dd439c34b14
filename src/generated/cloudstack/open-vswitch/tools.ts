// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const configureOvsElement: ToolDef<t.ConfigureOvsElementParams> = tool({
  name: 'cloudstack_configure_ovs_element',
  title: 'Configure OVS element',
  doc: 'Turn the Open vSwitch provider element of a physical network on or off.',
  category: 'open-vswitch',
  operations: ['configureOvsElement'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    {
      param: 'enabled',
      equals: false,
      risk: 'high',
      why: 'guest networks can no longer be set up over Open vSwitch tunnels',
    },
  ],
  call: { kind: 'query', command: 'configureOvsElement', async: true, key: 'ovselement' },
  result: shape('OvsProvider'),
  params: {
    id: required(uuid('Open vSwitch element, by id', { ref: 'OvsProvider' })),
    enabled: required(flag('True turns the element on; false turns it off')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const listOvsElements: ToolDef<t.ListOvsElementsParams> = tool({
  name: 'cloudstack_list_ovs_elements',
  title: 'List OVS elements',
  doc: 'Show the Open vSwitch provider elements of the physical networks and whether they are on.',
  category: 'open-vswitch',
  operations: ['listOvsElements'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listOvsElements', key: 'ovselement' },
  result: list(shape('OvsProvider')),
  params: {
    id: uuid('Open vSwitch element, by id', { ref: 'OvsProvider' }),
    keyword: text('Text to search names and descriptions for'),
    enabled: flag('True for switched on, false for switched off'),
    nspid: uuid('Only the element of this network service provider', { ref: 'Provider' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});
