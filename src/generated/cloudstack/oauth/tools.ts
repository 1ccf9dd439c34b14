// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  list,
  map,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  uuid,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const deleteOauthProvider: ToolDef<t.DeleteOauthProviderParams> = tool({
  name: 'cloudstack_delete_oauth_provider',
  title: 'Delete OAuth provider',
  doc: 'Remove an outside sign-in service, so that nobody can log in with an account of it any more.',
  category: 'oauth',
  operations: ['deleteOauthProvider'],
  effect: 'destroy',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'deleteOauthProvider' },
  result: shape('Success'),
  params: {
    id: required(uuid('OAuth provider, by name or id', { ref: 'OauthProvider' })),
  },
});

export const listOauthProvider: ToolDef<t.ListOauthProviderParams> = tool({
  name: 'cloudstack_list_oauth_provider',
  title: 'List OAuth provider',
  doc: 'Show the outside services with which people can sign in, and whether each is switched on.',
  category: 'oauth',
  operations: ['listOauthProvider'],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'listOauthProvider', key: 'oauthprovider' },
  result: list(shape('OauthProvider')),
  params: {
    id: uuid('OAuth provider, by name or id', { ref: 'OauthProvider' }),
    keyword: text('Text to search names and descriptions for'),
    provider: text('Only this service, for example google or github'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const registerOauthProvider: ToolDef<t.RegisterOauthProviderParams> = tool({
  name: 'cloudstack_register_oauth_provider',
  title: 'Register OAuth provider',
  doc: 'Let people sign in with accounts of an outside service, such as Google or GitHub, by registering its client keys.',
  category: 'oauth',
  operations: ['registerOauthProvider'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'registerOauthProvider' },
  result: shape('OauthProvider'),
  params: {
    description: required(text('Free text about the object')),
    clientid: required(text('Client id the service has given out')),
    provider: required(text('Service, for example google or github')),
    redirecturi: required(text('Address to which the service sends people back after signing in', { secret: 'maybe' })),
    secretkey: required(text('Client secret the service has given out', { secret: 'secret' })),
    details: list(map(text()), 'Extra settings as key/value pairs', { wire: 'rows', secret: 'maybe' }),
  },
});

export const updateOauthProvider: ToolDef<t.UpdateOauthProviderParams> = tool({
  name: 'cloudstack_update_oauth_provider',
  title: 'Update OAuth provider',
  doc: 'Change the client keys or return address of an outside sign-in service, or switch it on and off.',
  category: 'oauth',
  operations: ['updateOauthProvider'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege', 'secretOut'],
  call: { kind: 'query', command: 'updateOauthProvider', key: 'oauthprovider' },
  result: shape('OauthProvider'),
  params: {
    id: required(uuid('OAuth provider, by name or id', { ref: 'OauthProvider' })),
    description: text('Free text about the object'),
    clientid: text('New client id'),
    enabled: flag('Whether people can sign in with it'),
    redirecturi: text('Address to which the service sends people back after signing in', { secret: 'maybe' }),
    secretkey: text('New client secret', { secret: 'secret' }),
  },
});
