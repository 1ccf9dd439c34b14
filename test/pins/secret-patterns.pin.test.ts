// Names that look like a credential in any API, and names that only speak about one: both lists, one by one.
import { describe, expect, it } from '@jest/globals';
import { looksSecret } from '../../src/security/secret-names.ts';

const secret =
  'passwd password passphrase passcode adminPassword secret clientSecret privateKey ssh-privkey api_key accessKey ' +
  'sessionKey encryptionKey signingKey masterKey preSharedKey token X-Auth-Token credential authorization bearer kubeconfig ' +
  'userData set-cookie clientKey keystorePass truststorePass community otpCode totp pass pwd psk pin cookie tls.key ' +
  'sharedKey auth signature client-key-data JSESSIONID secretId sig ipsecpsk dbpwd X-Amz-Signature X-Goog-Signature';
const about =
  'secretName passwordEnabled tokenTtl passwordFile keystorePath tokenUrl secretRef credentialId tokenType passwordPolicy ' +
  'tokenExpiry passwordLength communityVersion secretStatus name id description state zone size';

describe('names', () => {
  it.each(secret.split(' '))('%s looks like a credential', (name) => {
    expect(looksSecret(name)).toBe(true);
  });

  it.each(about.split(' '))('%s speaks about one, or about something else', (name) => {
    expect(looksSecret(name)).toBe(false);
  });
});
