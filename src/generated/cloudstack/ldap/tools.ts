// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const ldapConfig: ToolDef<t.LdapConfigParams> = tool({
  name: 'cloudstack_ldap_config',
  title: 'LDAP config',
  doc: 'Connect an LDAP or Active Directory server for logins, or show the connected ones; old form of addLdapConfiguration.',
  category: 'ldap',
  operations: ['ldapConfig'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege', 'secretOut'],
  call: { kind: 'query', command: 'ldapConfig', key: 'ldapconfig' },
  result: shape('LDAPConfig'),
  params: {
    binddn: text('Directory login with which the lookup is made'),
    bindpass: text('Password belonging to the LDAP bind user', { secret: 'secret' }),
    hostname: text('Name of the LDAP server'),
    port: whole('Port of the LDAP server, usually 389 or 636', { bounds: [0, 65535] }),
    queryfilter: text('Filter by which people are found'),
    searchbase: text('Part of the directory tree in which people are looked up'),
    ssl: flag('Use TLS'),
    truststore: text('Path of the Java trust store with the server certificate'),
    truststorepass: text('Password of the trust store', { secret: 'secret' }),
    listall: flag('Only show the present configuration instead of adding a server'),
  },
});

export const ldapRemove: ToolDef<t.LdapRemoveParams> = tool({
  name: 'cloudstack_ldap_remove',
  title: 'LDAP remove',
  doc: 'Disconnect every LDAP server, so that directory users cannot log in any more; old form of deleteLdapConfiguration.',
  category: 'ldap',
  operations: ['ldapRemove'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  flags: ['privilege', 'secretOut'],
  call: { kind: 'query', command: 'ldapRemove', key: 'ldapremove' },
  result: shape('LDAPRemove'),
  params: {},
});

export const searchLdap: ToolDef<t.SearchLdapParams> = tool({
  name: 'cloudstack_search_ldap',
  title: 'Search LDAP',
  doc: 'Look for people in the connected directory by name or login, for instance before giving them an account.',
  category: 'ldap',
  operations: ['searchLdap'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'searchLdap', envelope: 'ldapuserresponse', key: 'LdapUser' },
  result: list(shape('LdapUser')),
  params: {
    query: required(text('Part of the login name to look for')),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});
