// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { SecretTable } from '../../contract/catalog.ts';

/** Names of parameters and fields that hold credentials. */
export const secrets: SecretTable = {
  identity: ['apiversion', 'kind', 'name', 'namespace', 'nodename', 'uid'],
  secret: [
    'userdata',
    'userdatabase64',
    'networkdata',
    'networkdatabase64',
    'extraheaders',
    'token',
    'session',
    'dhcert',
    'backupkey',
    'accesskey',
    'password',
  ],
  maybe: ['header', 'annotations', 'url', 'patches', 'manifests', 'links'],
  each: ['data', 'stringdata', 'binarydata'],
};
