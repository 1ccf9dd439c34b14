// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const addNsxController: ToolDef<t.AddNsxControllerParams> = tool({
  name: 'cloudstack_add_nsx_controller',
  title: 'Add NSX controller',
  doc: 'Connect a VMware NSX manager to a zone, with the edge cluster, tier-0 gateway and transport zone to use.',
  category: 'nsx',
  operations: ['addNsxController'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'addNsxController', key: 'nsxController' },
  result: shape('NsxController'),
  params: {
    name: required(text('Name to give, or to look for')),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    edgecluster: required(text('Name of the NSX edge cluster')),
    nsxproviderhostname: required(text('Host name or IP address of the NSX manager')),
    password: required(
      text('Password for the user, device or machine; for an SSL certificate that of its private key', {
        secret: 'secret',
      }),
    ),
    tier0gateway: required(text('Name of the tier-0 gateway networks are attached to')),
    transportzone: required(text('Name of the NSX transport zone')),
    username: required(text('Login name at CloudStack, the server or the device')),
    nsxproviderport: text('Port of the NSX manager; 443 when left out'),
  },
});

export const deleteNsxController: ToolDef<t.DeleteNsxControllerParams> = tool({
  name: 'cloudstack_delete_nsx_controller',
  title: 'Delete NSX controller',
  doc: 'Disconnect a VMware NSX manager from its zone, once no network of the zone is built on it.',
  category: 'nsx',
  operations: ['deleteNsxController'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteNsxController', key: 'nsxController' },
  result: shape('NsxController'),
  params: {
    nsxcontrollerid: required(uuid('NSX controller, by id', { ref: 'NsxController' })),
  },
});

export const listNsxControllers: ToolDef<t.ListNsxControllersParams> = tool({
  name: 'cloudstack_list_nsx_controllers',
  title: 'List NSX controllers',
  doc: 'Show the VMware NSX managers connected to zones, with their tier-0 gateway and edge cluster.',
  category: 'nsx',
  operations: ['listNsxControllers'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listNsxControllers', key: 'nsxController' },
  result: list(shape('NsxController')),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});
