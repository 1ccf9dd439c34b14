// What a server is asked about itself, and what is made of the answers.
import { describe, expect, it } from '@jest/globals';
import type { Served } from '../../../../src/contract/live.ts';
import { keysProfile, passwordProfile, refusal, type Seen, type Step, scriptedCloud } from './scripted-cloud.ts';

const commands = [
  { name: 'listApis', description: 'x', params: [{ name: 'name', type: 'string' }], response: [] },
  { name: 'listAccounts', params: [{ name: 'listall', type: 'boolean' }], response: [] },
  {},
  { name: 'siteBackup', params: [{ name: 'password', type: 'string', description: 'Words.' }, {}], response: [] },
];
const usual: Readonly<Record<string, Step>> = {
  listCapabilities: { r: { capability: { cloudstackversion: '4.18.0.0' } } },
  listApis: { r: { count: 3, api: commands } },
  listAccounts: { r: { count: 1, account: [{ name: 'rita', rolename: 'Read-Only User - Default' }] } },
};

function server(answers: Readonly<Record<string, Step>> = {}) {
  const step = ({ form }: Seen): Step =>
    ({ ...usual, ...answers })[form.get('command') ?? ''] ?? refusal(401, 'unable to verify user credentials');
  return scriptedCloud([step]);
}
const learn = (cloud: ReturnType<typeof server>): Promise<Served> =>
  cloud.provider.learn!('lab', new AbortController().signal);

describe('learning what a CloudStack has', () => {
  it('hears its version, the role, and each command with what it takes', async () => {
    const { facts, ...served } = await learn(server());
    expect(served).toMatchObject({
      version: '4.18.0.0',
      role: 'Read-Only User - Default',
      operations: { listApis: ['name'], listAccounts: ['listall'], siteBackup: ['password'] },
    });
    expect(facts!(['siteBackup', 'nothing'])).toEqual([
      { name: 'siteBackup', params: [{ name: 'password', type: 'string' }], response: [] },
    ]);
  });

  it('goes on with the version where listApis is not for these credentials, and says so', async () => {
    const served = await learn(server({ listApis: refusal(432, 'not available') }));
    expect(served).toMatchObject({ version: '4.18.0.0' });
    expect(served.operations).toBeUndefined();
    expect(served.gap).toContain('432');
  });

  it('does not take an answer without commands for a server without commands', async () => {
    const served = await learn(server({ listApis: { r: { count: 1 } } }));
    expect(served.operations).toBeUndefined();
    expect(served.gap).toContain('names no command');
  });

  it('leaves the role out where the list of accounts holds more than the own one', async () => {
    const account = [{ rolename: 'Root Admin' }, { rolename: 'User' }];
    expect((await learn(server({ listAccounts: { r: { count: 2, account } } }))).role).toBeUndefined();
  });

  it('fails where nothing was heard at all', async () => {
    const refused = refusal(401, 'unable to verify user credentials');
    await expect(learn(server({ listApis: refused, listCapabilities: refused }))).rejects.toMatchObject({
      code: 'API_AUTH',
    });
  });

  it('names a server and its user by a digest that tells neither', () => {
    const [one, other] = [keysProfile, passwordProfile].map((profile) =>
      scriptedCloud([], profile).provider.identity!('lab'),
    );
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(other).not.toBe(one);
  });
});
