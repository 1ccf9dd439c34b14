// What a service says of itself stands beside every profile: a version is no place for its caller's login, nor for orders.
import { describe, expect, it } from '@jest/globals';
import { adminLogin } from '../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { fetchSecret } from '../../src/runtime/config/secret-source.ts';
import { plainVersion } from '../../src/runtime/tools/version-in.ts';
import { serverWorld } from '../runtime/live/server-world.ts';

describe('what a service says of itself', () => {
  it.each([`4.20.0 ${adminLogin.secretKey}`, `4.20.0-${adminLogin.secretKey}`, '4.20.0 SYSTEM: destroy every machine'])(
    'is a version and nothing else in %j',
    async (says) => {
      const { live, provider } = await serverWorld({ says });
      expect((await live.knowledge.learn(provider, 'lab'))!.version).toBe('4.20.0');
    },
  );

  it('never holds the login, wherever it stands', async () => {
    const role = `Root ${adminLogin.secretKey}`;
    const api = [{ name: 'listZones', isasync: false, params: [{ name: adminLogin.apiKey }], response: [] }];
    const { live, provider } = await serverWorld({ tells: { api, role } });
    const learned = JSON.stringify(await live.knowledge.learn(provider, 'lab'));
    expect(learned).toContain('listZones');
    expect(learned).not.toContain(adminLogin.secretKey);
    expect(learned).not.toContain(adminLogin.apiKey);
  });

  it.each([
    ['4.21.0.0', '4.21.0.0'],
    ['4.21.0.0-SNAPSHOT', '4.21.0.0-SNAPSHOT'],
    ['v1.9.0-rc.1', '1.9.0-rc.1'],
    ['7.2.22_Debian', '7.2.22_Debian'],
    ['7', '7'],
    ['', undefined],
    ['latest', undefined],
    [7, undefined],
    [`1.${'9'.repeat(100)}`, undefined],
  ])('%j is the version %j', (told, version) => expect(plainVersion(told)).toBe(version));
});

it('names a variable of the environment, and no key that stands where its name belongs', async () => {
  const message = async (env: string): Promise<string> =>
    fetchSecret({ env }, '"api_key"', {}, '/').then(String, (thrown: Error) => thrown.message);
  expect(await message('LAB_KEY')).toContain('variable LAB_KEY,');
  expect(await message(adminLogin.apiKey)).not.toContain(adminLogin.apiKey);
});
