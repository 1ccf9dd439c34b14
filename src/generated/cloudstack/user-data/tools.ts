// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const deleteUserData: ToolDef<t.DeleteUserDataParams> = tool({
  name: 'cloudstack_delete_user_data',
  title: 'Delete user data',
  doc: 'Delete a stored user data script; it is refused while a machine or template uses it.',
  category: 'user-data',
  operations: ['deleteUserData'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteUserData' },
  result: shape('Success'),
  params: {
    id: required(uuid('Registered user data, by name or id', { ref: 'UserData' })),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const linkUserDataToTemplate: ToolDef<t.LinkUserDataToTemplateParams> = tool({
  name: 'cloudstack_link_user_data_to_template',
  title: 'Link user data to template',
  doc: 'Tie a stored user data script to a template or ISO, so that machines made from it run it, or untie it.',
  category: 'user-data',
  operations: ['linkUserDataToTemplate'],
  effect: 'write',
  risk: 'high',
  flags: ['exec'],
  call: { kind: 'query', command: 'linkUserDataToTemplate', key: 'template' },
  result: shape('Template'),
  params: {
    templateid: uuid('Template, by name or id', { ref: 'Template' }),
    isoid: uuid('ISO to tie it to, instead of a template', { ref: 'Iso' }),
    userdataid: uuid('Script to tie; leave out to untie', { ref: 'UserData' }),
    userdatapolicy: text("ALLOWOVERRIDE, APPEND or DENYOVERRIDE - how a machine's own script combines with it"),
  },
});

export const listUserData: ToolDef<t.ListUserDataParams> = tool({
  name: 'cloudstack_list_user_data',
  title: 'List user data',
  doc: 'Show stored user data scripts with owner, variables and their base64 content.',
  category: 'user-data',
  operations: ['listUserData'],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'listUserData', key: 'userdata', own: true },
  result: list(shape('UserData')),
  params: {
    id: uuid('Registered user data, by name or id', { ref: 'UserData' }),
    name: text('Name to give, or to look for'),
    keyword: text('Text to search names and descriptions for'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
      ref: 'Project',
      besides: ['-1'],
    }),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const registerUserData: ToolDef<t.RegisterUserDataParams> = tool({
  name: 'cloudstack_register_user_data',
  title: 'Register user data',
  doc: 'Store a cloud-init or other boot script under a name, to be used when machines are created.',
  category: 'user-data',
  operations: ['registerUserData'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'registerUserData', key: 'userdata' },
  result: shape('UserData'),
  params: {
    name: required(text('Name to give, or to look for')),
    userdata: required(
      text('Script in base64; no more than 1 MB when sent by POST', { secret: 'maybe', max: 1048576 }),
    ),
    params: text('Comma-separated names of variables that are filled in per machine', { secret: 'maybe' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});
