// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const domain: Formatter<t.Domain> = {
  noun: ['domain', 'domains'],
  columns: ['name', 'path', 'state', 'level', 'vmtotal', 'created', 'id'],
  live: ['path', 'state', 'vmtotal'],
};

export const linkDomainToLdap: Formatter<t.LinkDomainToLdap> = {
  noun: ['LDAP domain link', 'LDAP domain links'],
  columns: ['name', 'type', 'ldapdomain', 'accounttype'],
};
