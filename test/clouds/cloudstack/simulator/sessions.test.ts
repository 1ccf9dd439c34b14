import { describe, expect, it } from '@jest/globals';
import { adminLogin, secondFactor, userLogin } from '../../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { type Answered, type Cloud, createCloud, id, type Params, post, read } from './cloud.ts';

const login = async ({ simulator }: Cloud, params: Params): Promise<Answered> =>
  read(await simulator.handle(post(Object.entries({ command: 'login', response: 'json', ...params }))));

const asAdmin = { username: adminLogin.username, password: adminLogin.password };

interface Opened {
  readonly sessionkey: string;
  readonly cookie: string;
}

function opened({ headers, body }: Answered): Opened {
  return {
    sessionkey: String(body.sessionkey),
    cookie: headers
      .getSetCookie()
      .map((it) => it.split(';')[0])
      .join('; '),
  };
}

const within = async (
  { simulator }: Cloud,
  command: string,
  { sessionkey, cookie }: Opened,
  params: Params = {},
): Promise<Answered> =>
  read(await simulator.handle(post(Object.entries({ command, response: 'json', sessionkey, ...params }), { cookie })));

describe('a session', () => {
  it('starts with a name and a password, with both cookies and the key', async () => {
    const answered = await login(createCloud(), { ...asAdmin, domain: '/' });
    expect(answered.envelope).toBe('loginresponse');
    expect(answered.body).toMatchObject({ username: 'admin', account: 'admin', type: '1', registered: 'false' });
    const [session, key] = answered.headers.getSetCookie();
    expect(session).toMatch(/^JSESSIONID=\w+; .*HttpOnly/);
    expect(key).toContain(`sessionkey=${String(answered.body.sessionkey)};`);
  });

  it('starts in a domain by its path or its id', async () => {
    const cloud = createCloud();
    const { username, password } = userLogin;
    expect((await login(cloud, { username, password, domain: '/retail' })).status).toBe(200);
    expect((await login(cloud, { username, password, domainId: id('domain', 'retail') })).status).toBe(200);
    expect((await login(cloud, { username, password })).status).toBe(531);
  });

  it('does not start with a wrong password, and says so with 531', async () => {
    const { status, envelope } = await login(createCloud(), { username: 'admin', password: 'wrong' });
    expect({ status, envelope }).toEqual({ status: 531, envelope: 'loginresponse' });
  });

  it('carries calls that come with cookie and key', async () => {
    const cloud = createCloud();
    const session = opened(await login(cloud, asAdmin));
    expect((await within(cloud, 'listZones', session)).body.count).toBe(2);
  });

  it('is ended by a call with a wrong key', async () => {
    const cloud = createCloud();
    const session = opened(await login(cloud, asAdmin));
    expect((await within(cloud, 'listZones', { ...session, sessionkey: 'guessed' })).status).toBe(401);
    expect((await within(cloud, 'listZones', session)).status).toBe(401);
  });

  it('needs the cookie as well as the key', async () => {
    const cloud = createCloud();
    const session = opened(await login(cloud, asAdmin));
    expect((await within(cloud, 'listZones', { ...session, cookie: '' })).status).toBe(401);
    const [jsession = ''] = session.cookie.split('; ');
    expect((await within(cloud, 'listZones', { ...session, cookie: jsession })).status).toBe(401);
  });

  it('ends with logout', async () => {
    const cloud = createCloud();
    const session = opened(await login(cloud, asAdmin));
    const out = await within(cloud, 'logout', session);
    expect({ status: out.status, body: out.body }).toEqual({ status: 200, body: { description: 'success' } });
    expect((await within(cloud, 'listZones', session)).status).toBe(401);
  });

  it('answers 432 to a command that does not exist', async () => {
    const cloud = createCloud();
    const answered = await within(cloud, 'listUnicorns', opened(await login(cloud, asAdmin)));
    expect(answered).toMatchObject({ status: 432, envelope: 'errorresponse', body: { errorcode: 432 } });
  });

  it('answers 511 until the second factor came', async () => {
    const cloud = createCloud();
    await within(cloud, 'setupUserTwoFactorAuthentication', opened(await login(cloud, asAdmin)), { enable: 'true' });
    const session = opened(await login(cloud, asAdmin));
    expect((await within(cloud, 'listZones', session)).status).toBe(511);
    const guess = await within(cloud, 'validateUserTwoFactorAuthenticationCode', session, { codefor2fa: '000000' });
    expect(guess.status).toBe(531);
    await within(cloud, 'validateUserTwoFactorAuthenticationCode', session, { codefor2fa: secondFactor });
    expect((await within(cloud, 'listZones', session)).status).toBe(200);
  });
});
