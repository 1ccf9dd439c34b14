import { describe, expect, it } from '@jest/globals';
import { adminLogin, userLogin } from '../../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { createCloud, get, id, type Params, post, read, START, signed } from './cloud.ts';

const expires = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}+0000`;

describe('a request with a key', () => {
  it('is answered when the signature holds, by POST and by GET', async () => {
    const { simulator } = createCloud();
    for (const request of [post, get]) {
      const { status, body } = await read(await simulator.handle(request(signed('listZones', {}, adminLogin))));
      expect({ status, count: body.count }).toEqual({ status: 200, count: 2 });
    }
  });

  it('is signed over every parameter, spaces, umlauts and marks included', async () => {
    const { call } = createCloud();
    const { status } = await call('listZones', { keyword: "Zürich ~ !*'() [x] a+b/c=d&e", Name: 'B' });
    expect(status).toBe(200);
  });

  const refused: readonly (readonly [string, (fields: [string, string][]) => [string, string][]])[] = [
    [
      'a wrong signature',
      (fields) => fields.map(([name, value]) => [name, name === 'signature' ? `${value.slice(0, -2)}A=` : value]),
    ],
    ['no signature', (fields) => fields.filter(([name]) => name !== 'signature')],
    ['a parameter that was added afterwards', (fields) => [...fields, ['listall', 'true']]],
    [
      'a parameter that was changed afterwards',
      (fields) => fields.map(([name, value]) => [name, name === 'command' ? 'listHosts' : value]),
    ],
    ['a key that nobody has', (fields) => fields.map(([name, value]) => [name, name === 'apiKey' ? 'unknown' : value])],
    ['no key at all', (fields) => fields.filter(([name]) => name !== 'apiKey')],
  ];
  it.each(refused)('is refused with 401 in the envelope of its command: %s', async (_what, change) => {
    const { simulator } = createCloud();
    const answered = await read(await simulator.handle(post(change(signed('listZones', {}, adminLogin)))));
    expect(answered.status).toBe(401);
    expect(answered.envelope).toMatch(/^list(zones|hosts)response$/);
    expect(Object.keys(answered.body)).toEqual(['uuidList', 'errorcode', 'errortext']);
    expect(answered.body.errortext).toContain('unable to verify user credentials');
  });

  it('of version 3 is refused once its expiry lies in the past, and without a readable expiry', async () => {
    const { call, clock } = createCloud();
    const ask = async (params: Params): Promise<number> => (await call('listZones', params)).status;
    expect(await ask({ signatureVersion: '3', expires: expires(START + 60_000) })).toBe(200);
    expect(await ask({ signatureVersion: '3', expires: expires(START - 1000) })).toBe(401);
    expect(await ask({ signatureVersion: '3' })).toBe(401);
    expect(await ask({ signatureVersion: '3', expires: 'soon' })).toBe(401);
    expect(await ask({ expires: expires(START - 1000) })).toBe(200);
    clock.at += 120_000;
    expect(await ask({ signatureVersion: '3', expires: expires(START + 60_000) })).toBe(401);
  });

  it('reads an expiry in another time zone', async () => {
    const { call } = createCloud();
    const inBerlin = (hour: string): Params => ({ signatureVersion: '3', expires: `2026-11-01T${hour}:30:00+0100` });
    expect((await call('listZones', inBerlin('01'))).status).toBe(200);
    expect((await call('listZones', inBerlin('00'))).status).toBe(401);
  });

  it('is refused when the user or the account is disabled or keys are barred', async () => {
    const { call, clock } = createCloud();
    const anna = id('user', 'anna');
    const asAnna = async (): Promise<number> => (await call('listZones', {}, userLogin)).status;
    expect(await asAnna()).toBe(200);
    await call('lockUser', { id: anna });
    expect(await asAnna()).toBe(401);
    await call('enableUser', { id: anna });
    await call('updateUser', { id: anna, apikeyaccess: 'DISABLED' });
    expect(await asAnna()).toBe(401);
    await call('updateUser', { id: anna, apikeyaccess: 'ENABLED' });
    await call('disableAccount', { account: 'acme', domainid: id('domain', 'retail'), lock: 'true' });
    clock.at += 1000;
    expect(await asAnna()).toBe(401);
  });

  it('takes new keys and forgets the old ones', async () => {
    const { call } = createCloud();
    const { body } = await call('registerUserKeys', { id: id('user', 'anna') });
    const fresh = body.userkeys as unknown as { apikey: string; secretkey: string };
    expect((await call('listZones', {}, { apiKey: fresh.apikey, secretKey: fresh.secretkey })).status).toBe(200);
    expect((await call('listZones', {}, userLogin)).status).toBe(401);
  });

  it('uses the pair of the administrator that the simulator was made with', async () => {
    const keys = { apiKey: 'own-key', secretKey: 'own-secret' };
    const { call } = createCloud({ keys });
    expect((await call('listZones', {}, keys)).status).toBe(200);
    expect((await call('listZones', {}, adminLogin)).status).toBe(401);
  });
});

describe('a cloud that enforces POST and timestamps', () => {
  const v3 = (ms: number): Params => ({ signatureVersion: '3', expires: expires(START + ms) });

  it('answers 400 to what breaks its rules', async () => {
    const { call, simulator } = createCloud();
    await call('updateConfiguration', { name: 'enforce.post.requests.and.timestamps', value: 'true' });
    const byGet = async (command: string, params: Params): Promise<number> =>
      (await simulator.handle(get(signed(command, params, adminLogin)))).status;
    expect((await call('listZones')).status).toBe(400);
    expect((await call('listZones', v3(16 * 60_000))).status).toBe(400);
    expect((await call('listZones', v3(60_000))).status).toBe(200);
    expect(await byGet('listZones', v3(60_000))).toBe(200);
    expect(await byGet('createDomain', { name: 'new', ...v3(60_000) })).toBe(400);
    expect((await call('createDomain', { name: 'new', ...v3(60_000) })).status).toBe(200);
  });
});
