// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { shape, type ToolDef, tool } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const cloudianIsEnabled: ToolDef<t.CloudianIsEnabledParams> = tool({
  name: 'cloudstack_cloudian_is_enabled',
  title: 'Cloudian is enabled',
  doc: 'Check whether the Cloudian HyperStore connector is switched on, and at which address its console is.',
  category: 'cloudian',
  operations: ['cloudianIsEnabled'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'cloudianIsEnabled', key: 'cloudianisenabled' },
  result: shape('CloudianEnabled'),
  params: {},
});

export const cloudianSsoLogin: ToolDef<t.CloudianSsoLoginParams> = tool({
  name: 'cloudstack_cloudian_sso_login',
  title: 'Cloudian SSO login',
  doc: 'Get a one-time address that signs the caller in to the Cloudian console, making his user there if there is none.',
  category: 'cloudian',
  operations: ['cloudianSsoLogin'],
  effect: 'act',
  risk: 'high',
  flags: ['privilege', 'secretOut'],
  call: { kind: 'query', command: 'cloudianSsoLogin', key: 'cloudianssologin' },
  result: shape('CloudianSsoLogin'),
  params: {},
});
