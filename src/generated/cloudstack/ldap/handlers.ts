// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as userFormat from '../user/formatters.ts';
import type * as user from '../user/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const ldapConfig: Handler<t.LdapConfigParams, t.LDAPConfig> = handle(tools.ldapConfig, format.lDAPConfig);
export const ldapRemove: Handler<t.LdapRemoveParams, t.LDAPRemove> = handle(tools.ldapRemove, format.lDAPRemove);
export const searchLdap: Handler<t.SearchLdapParams, user.LdapUser> = handle(tools.searchLdap, userFormat.ldapUser);
