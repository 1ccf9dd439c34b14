// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, opaque, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const ldapUser: ShapeDef<t.LdapUser> = {
  conflictingusersource: text(),
  domain: text(),
  email: text(),
  firstname: text(),
  jobid: text(),
  jobstatus: whole(),
  lastname: text(),
  principal: text(),
  username: text(),
};

export const register: ShapeDef<t.Register> = {
  apikey: text(),
  apikeyaccess: flag(),
  jobid: text(),
  jobstatus: whole(),
  secretkey: text(),
};

export const user: ShapeDef<t.User> = {
  account: text(),
  accountid: text(),
  accounttype: whole(),
  apikey: text(),
  apikeyaccess: text(),
  clientid: text(),
  created: instant(),
  description: text(),
  domain: text(),
  domainid: text(),
  email: text(),
  enabled: flag(),
  firstname: text(),
  icon: opaque(),
  id: text(),
  is2faenabled: flag(),
  is2famandated: flag(),
  iscallerchilddomain: flag(),
  isdefault: flag(),
  jobid: text(),
  jobstatus: whole(),
  lastname: text(),
  name: text(),
  provider: text(),
  redirecturi: text(),
  roleid: text(),
  rolename: text(),
  roletype: text(),
  secretkey: text(),
  state: text(),
  timezone: text(),
  username: text(),
  usersource: text(),
};

export const userTwoFactorAuthenticationSetup: ShapeDef<t.UserTwoFactorAuthenticationSetup> = {
  accountid: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  secretcode: text(),
  username: text(),
};

export const userTwoFactorAuthenticatorProvider: ShapeDef<t.UserTwoFactorAuthenticatorProvider> = {
  description: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
};
