// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { SecretTable } from '../../contract/catalog.ts';

/** Names of parameters and fields that hold credentials. */
export const secrets: SecretTable = {
  identity: ['hardwareuuid', 'id', 'machineid', 'machinename', 'name', 'ostypeid', 'uuid'],
  secret: [
    'vboxauthsimple/users/',
    'password',
    'passwords',
    'userpassword',
    'adminpassword',
    'teleporterpassword',
    'currentpassword',
    'newpassword',
    'productkey',
    'keystore',
    'statekeystore',
    'logkeystore',
    'serialconsolecommand',
    'serialconsolecommandwindows',
    'vncconsolecommand',
    'vncconsolecommandwindows',
  ],
  maybe: [
    'vrdeproperties',
    'environment',
    'environmentchanges',
    'environmentbase',
    'postinstallcommand',
    'proxy',
    'proxyurl',
    'uri',
    'file',
    'path',
    'arguments',
    'extraconfigvalues',
    'vboxvalues',
  ],
};
