// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const lDAPConfig: Formatter<t.LDAPConfig> = {
  noun: ['LDAP configuration', 'LDAP configurations'],
  columns: ['hostname', 'port', 'ssl', 'searchbase', 'queryfilter', 'binddn'],
};

export const lDAPRemove: Formatter<t.LDAPRemove> = {
  noun: ['LDAP removal result', 'LDAP removal results'],
  columns: ['hostname', 'port', 'ssl', 'searchbase', 'queryfilter', 'binddn'],
};
