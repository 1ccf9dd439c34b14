// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const ldapUser: Formatter<t.LdapUser> = {
  noun: ['LDAP user', 'LDAP users'],
  columns: ['username', 'firstname', 'lastname', 'email', 'principal', 'domain', 'conflictingusersource'],
};

export const register: Formatter<t.Register> = {
  noun: ['API key pair', 'API key pairs'],
  columns: ['apikey', 'secretkey', 'apikeyaccess'],
};

export const user: Formatter<t.User> = {
  noun: ['user', 'users'],
  columns: ['username', 'firstname', 'lastname', 'email', 'account', 'state', 'id'],
};

export const userTwoFactorAuthenticationSetup: Formatter<t.UserTwoFactorAuthenticationSetup> = {
  noun: ['two-factor setup', 'two-factor setups'],
  columns: ['username', 'secretcode', 'id'],
};

export const userTwoFactorAuthenticatorProvider: Formatter<t.UserTwoFactorAuthenticatorProvider> = {
  noun: ['two-factor provider', 'two-factor providers'],
  columns: ['name', 'description'],
};
