// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const addUcsManager: ToolDef<t.AddUcsManagerParams> = tool({
  name: 'cloudstack_add_ucs_manager',
  title: 'Add UCS manager',
  doc: 'Connect a Cisco UCS manager to a zone, so that its blades can be used as bare-metal hosts.',
  category: 'ucs',
  operations: ['addUcsManager'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'addUcsManager', envelope: 'addUcsManagerResponse', key: 'ucsmanager' },
  result: shape('UcsManager'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    password: required(
      text('Password for the user, device or machine; for an SSL certificate that of its private key', {
        secret: 'secret',
      }),
    ),
    url: required(text('Address of the UCS manager', { secret: 'maybe' })),
    username: required(text('Login name at CloudStack, the server or the device')),
    name: text('Name to give, or to look for'),
  },
});

export const associateUcsProfileToBlade: ToolDef<t.AssociateUcsProfileToBladeParams> = tool({
  name: 'cloudstack_associate_ucs_profile_to_blade',
  title: 'Associate UCS profile to blade',
  doc: "Bind a service profile to a UCS blade, which configures the blade's hardware and reboots it.",
  category: 'ucs',
  operations: ['associateUcsProfileToBlade'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'associateUcsProfileToBlade', async: true, key: 'ucsblade' },
  result: shape('UcsBlade'),
  params: {
    bladeid: required(uuid('UCS blade, by id', { ref: 'UcsBlade' })),
    profiledn: required(text('Distinguished name of the profile, such as org-root/ls-web')),
    ucsmanagerid: required(uuid('UCS manager, by name or id', { ref: 'UcsManager' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteUcsManager: ToolDef<t.DeleteUcsManagerParams> = tool({
  name: 'cloudstack_delete_ucs_manager',
  title: 'Delete UCS manager',
  doc: 'Disconnect a Cisco UCS manager; its blades are no longer known here.',
  category: 'ucs',
  operations: ['deleteUcsManager'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteUcsManager', envelope: 'deleteUcsManagerResponse' },
  result: shape('Success'),
  params: {
    ucsmanagerid: required(uuid('UCS manager, by name or id', { ref: 'UcsManager' })),
  },
});

export const listUcsBlades: ToolDef<t.ListUcsBladesParams> = tool({
  name: 'cloudstack_list_ucs_blades',
  title: 'List UCS blades',
  doc: 'Show the blades of a UCS manager with their profile and the host each one has become.',
  category: 'ucs',
  operations: ['listUcsBlades'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listUcsBlades', envelope: 'listucsbladeresponse', key: 'ucsblade' },
  result: list(shape('UcsBlade')),
  params: {
    ucsmanagerid: required(uuid('UCS manager, by name or id', { ref: 'UcsManager' })),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listUcsManagers: ToolDef<t.ListUcsManagersParams> = tool({
  name: 'cloudstack_list_ucs_managers',
  title: 'List UCS managers',
  doc: 'Show the Cisco UCS managers connected to a zone, with name and address.',
  category: 'ucs',
  operations: ['listUcsManagers'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listUcsManagers', envelope: 'listucsmanagerresponse', key: 'ucsmanager' },
  result: list(shape('UcsManager')),
  params: {
    id: uuid('UCS manager, by name or id', { ref: 'UcsManager' }),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listUcsProfiles: ToolDef<t.ListUcsProfilesParams> = tool({
  name: 'cloudstack_list_ucs_profiles',
  title: 'List UCS profiles',
  doc: 'Show the service profiles that a UCS manager has to offer for its blades.',
  category: 'ucs',
  operations: ['listUcsProfiles'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listUcsProfiles', envelope: 'listucsprofileresponse', key: 'ucsprofile' },
  result: list(shape('UcsProfile')),
  params: {
    ucsmanagerid: required(uuid('UCS manager, by name or id', { ref: 'UcsManager' })),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});
