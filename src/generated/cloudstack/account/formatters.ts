// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const account: Formatter<t.Account> = {
  noun: ['account', 'accounts'],
  columns: ['name', 'accounttype', 'rolename', 'state', 'domain', 'vmtotal', 'id'],
  live: ['rolename', 'state', 'domain', 'vmtotal'],
};

export const isAccountAllowedToCreateOfferingsWithTags: Formatter<t.IsAccountAllowedToCreateOfferingsWithTags> = {
  noun: ['tag permission', 'tag permissions'],
  columns: ['isallowed'],
};

export const linkAccountToLdap: Formatter<t.LinkAccountToLdap> = {
  noun: ['LDAP account link', 'LDAP account links'],
  columns: ['name', 'type', 'ldapdomain', 'accounttype'],
};

export const samlUserAccount: Formatter<t.SamlUserAccount> = {
  noun: ['SAML user account', 'SAML user accounts'],
  columns: ['displaytext', 'success'],
};
