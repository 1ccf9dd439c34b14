// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const addNetrisProvider: ToolDef<t.AddNetrisProviderParams> = tool({
  name: 'cloudstack_add_netris_provider',
  title: 'Add Netris provider',
  doc: 'Connect a zone with the Netris controller that sets up its networks on the physical fabric.',
  category: 'netris',
  operations: ['addNetrisProvider'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'addNetrisProvider', key: 'netrisProvider' },
  result: shape('NetrisProvider'),
  params: {
    name: required(text('Name to give, or to look for')),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    netristag: required(text('Tag that marks resources of this zone in Netris')),
    netrisurl: required(text('Address of the Netris controller', { secret: 'maybe' })),
    password: required(
      text('Password for the user, device or machine; for an SSL certificate that of its private key', {
        secret: 'secret',
      }),
    ),
    sitename: required(text('Netris site that stands for the zone')),
    tenantname: required(text('Netris tenant that owns the networks')),
    username: required(text('Login name at CloudStack, the server or the device')),
  },
});

export const deleteNetrisProvider: ToolDef<t.DeleteNetrisProviderParams> = tool({
  name: 'cloudstack_delete_netris_provider',
  title: 'Delete Netris provider',
  doc: 'Disconnect a zone from its Netris controller, once none of its networks depends on it.',
  category: 'netris',
  operations: ['deleteNetrisProvider'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteNetrisProvider', key: 'netrisProvider' },
  result: shape('NetrisProvider'),
  params: {
    id: required(uuid('Netris controller, by id', { ref: 'NetrisProvider' })),
  },
});

export const listNetrisProviders: ToolDef<t.ListNetrisProvidersParams> = tool({
  name: 'cloudstack_list_netris_providers',
  title: 'List Netris providers',
  doc: 'Show the Netris controllers, their sites and the zones they serve.',
  category: 'netris',
  operations: ['listNetrisProviders'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listNetrisProviders', key: 'netrisProvider' },
  result: list(shape('NetrisProvider')),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});
