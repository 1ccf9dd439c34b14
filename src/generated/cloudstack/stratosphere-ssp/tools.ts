// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { required, shape, type ToolDef, text, tool, uuid } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const addStratosphereSsp: ToolDef<t.AddStratosphereSspParams> = tool({
  name: 'cloudstack_add_stratosphere_ssp',
  title: 'Add stratosphere SSP',
  doc: 'Register a Stratosphere SDN platform server with a zone, so that it sets up guest networks there.',
  category: 'stratosphere-ssp',
  operations: ['addStratosphereSsp'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'addStratosphereSsp', key: 'ssphost' },
  result: shape('Ssp'),
  params: {
    name: required(text('Name to give, or to look for')),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    url: required(text('Address of the SSP server', { secret: 'maybe' })),
    password: text('Password at the SSP server, in clear text', { secret: 'secret' }),
    tenantuuid: text('Tenant at the SSP server under which the networks are made'),
    username: text('Login name at CloudStack, the server or the device'),
  },
});

export const deleteStratosphereSsp: ToolDef<t.DeleteStratosphereSspParams> = tool({
  name: 'cloudstack_delete_stratosphere_ssp',
  title: 'Delete stratosphere SSP',
  doc: 'Unregister a Stratosphere SDN platform server from its zone; new networks can no longer be set up by it.',
  category: 'stratosphere-ssp',
  operations: ['deleteStratosphereSsp'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteStratosphereSsp' },
  result: shape('Success'),
  params: {
    hostid: required(uuid('SSP server to unregister', { ref: 'Host' })),
  },
});
