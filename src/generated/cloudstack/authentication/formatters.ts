// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const idp: Formatter<t.Idp> = {
  noun: ['identity provider', 'identity providers'],
  columns: ['orgName', 'orgUrl', 'id'],
};

export const loginCmd: Formatter<t.LoginCmd> = {
  noun: ['login session', 'login sessions'],
  columns: [
    'username',
    'account',
    'type',
    'firstname',
    'lastname',
    'timezone',
    { label: 'timeout', path: 'timeout', as: 's' },
  ],
};

export const logoutCmd: Formatter<t.LogoutCmd> = {
  noun: ['logout result', 'logout results'],
  columns: ['description'],
};

export const sAMLMetaData: Formatter<t.SAMLMetaData> = {
  noun: ['SAML metadata', 'SAML metadata documents'],
  columns: ['metadata'],
};

export const samlAuthorization: Formatter<t.SamlAuthorization> = {
  noun: ['SAML permission', 'SAML permissions'],
  columns: ['userid', 'idpid', 'status'],
};
