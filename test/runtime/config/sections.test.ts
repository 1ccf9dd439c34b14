// Profiles of virtspan.yaml: where their secrets are looked for, and which addresses are refused.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cloudStackProfile } from '../../../src/clouds/cloudstack/section.ts';
import { virtualBoxProfile } from '../../../src/clouds/virtualbox/section.ts';
import { refusal } from '../pipeline/world.ts';

const cloudstack = { provider: 'cloudstack', url: 'https://cloud.example/client/api' };
const keys = { api_key: { file: 'api.key' }, secret_key: { env: 'SECRET' } };

describe('a profile of virtspan.yaml', () => {
  it('finds the file of a secret beside the configuration, wherever the program was started', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'virtspan-sections-'));
    await writeFile(join(folder, 'api.key'), 'from-the-file\n');
    const from = join(folder, 'virtspan.yaml');
    const { login } = await cloudStackProfile('fra', { ...cloudstack, ...keys }, from, { SECRET: 'from-env' });
    expect(login.kind === 'keys' && [login.apiKey.reveal(), login.secretKey.reveal()]).toEqual([
      'from-the-file',
      'from-env',
    ]);
  });

  it('takes the authorities of a certificate from a file beside it, which has to hold one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'virtspan-sections-'));
    const from = join(folder, 'virtspan.yaml');
    const pem = await readFile('test/fixtures/tls/self-signed.crt.pem', 'utf8');
    await writeFile(join(folder, 'ca.pem'), pem);
    await writeFile(join(folder, 'no.pem'), 'no certificate');
    const own = { ...cloudstack, api_key: 'a', secret_key: 'b' };
    const box = { provider: 'virtualbox', url: 'https://box.example:18083/' };
    expect(await cloudStackProfile('fra', { ...own, ca_file: 'ca.pem' }, from, {})).toMatchObject({ ca: pem });
    expect(await virtualBoxProfile('box', { ...box, ca_file: 'ca.pem' }, from, {})).toMatchObject({ tls: { ca: pem } });
    for (const refused of [
      cloudStackProfile('fra', { ...own, ca_file: 'none.pem' }, from, {}),
      virtualBoxProfile('fra', { ...box, ca_file: 'no.pem' }, from, {}),
    ]) {
      const { code, message } = await refusal(refused);
      expect(code).toBe('CONFIG_INVALID');
      expect(message).toContain('"profiles.fra.ca_file" names a file that');
    }
  });

  it('names the place of a secret that is not there', async () => {
    const { code, message } = await refusal(cloudStackProfile('fra', { ...cloudstack, ...keys }, '/x/v.yaml', {}));
    expect(code).toBe('CREDENTIALS_MISSING');
    expect(message).toContain('profile "fra" is to come from');
  });

  it('is refused when its address holds credentials, without repeating them', async () => {
    const poured = { ...cloudstack, url: 'https://ada:hunter2@cloud.example/client/api' };
    const box = { provider: 'virtualbox', url: 'http://ada:hunter2@127.0.0.1:18083/' };
    for (const refused of [
      cloudStackProfile('fra', poured, 'v.yaml', {}),
      virtualBoxProfile('box', box, 'v.yaml', {}),
    ]) {
      const { code, message } = await refusal(refused);
      expect(code).toBe('CONFIG_INVALID');
      expect(message).toMatch(/^v\.yaml: "profiles\.(fra|box)\.url" holds/);
      expect(message).not.toContain('hunter2');
    }
  });
});
