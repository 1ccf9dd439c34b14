// Logging in with a password: once, shared, renewed for reads, ended at the end.
import { describe, expect, it } from '@jest/globals';
import { HttpFailure, type HttpResponse } from '../../../../src/runtime/wire/http.ts';
import { passwordProfile, raw, refusal, type Seen, type Step, scriptedCloud, tool } from './scripted-cloud.ts';

const list = tool('listZones');
const change = tool('updateZone');
const found = { r: { count: 1, zone: [{ id: 'z' }] } };

function login(number: number): Partial<HttpResponse> {
  return {
    status: 200,
    text: JSON.stringify({ loginresponse: { sessionkey: `key-${number}`, userid: 'u', timeout: 1800 } }),
    cookies: [`JSESSIONID=js${number}; Path=/client; HttpOnly`, `sessionkey=key-${number}; Secure`],
  };
}

/** Answers logins by number and everything else by what the rest of the script says. */
function cloudOf(answer: (seen: Seen, logins: number) => Step) {
  let logins = 0;
  return scriptedCloud(
    [(seen) => (seen.form.get('command') === 'login' ? login(++logins) : answer(seen, logins))],
    passwordProfile,
  );
}

describe('a session', () => {
  it('begins with a login that carries the password and no signature', async () => {
    const cloud = cloudOf(() => found);
    await cloud.call(list);
    expect(Object.fromEntries(cloud.seen[0]!.form)).toEqual({
      command: 'login',
      username: 'anna',
      password: 'pass-word-0003',
      domain: '/',
      response: 'json',
    });
    expect(cloud.seen[0]!.request.headers).not.toHaveProperty('cookie');
  });

  it('leaves an empty domain out', async () => {
    const { login: access } = passwordProfile;
    const cloud = scriptedCloud([login(1), found], {
      ...passwordProfile,
      login: { ...access, domain: '' } as typeof access,
    });
    await cloud.call(list);
    expect(cloud.seen[0]!.form.has('domain')).toBe(false);
  });

  it('sends cookies and session key with every call, and no signature', async () => {
    const cloud = cloudOf(() => found);
    await cloud.call(list);
    expect(Object.fromEntries(cloud.seen[1]!.form)).toEqual({
      command: 'listZones',
      response: 'json',
      sessionkey: 'key-1',
    });
    expect(cloud.seen[1]!.request.headers?.cookie).toBe('JSESSIONID=js1; sessionkey=key-1');
  });

  it('is opened once for calls that begin together', async () => {
    const cloud = cloudOf(() => found);
    await Promise.all([cloud.call(list), cloud.call(list), cloud.call(change)]);
    expect(cloud.commands().filter((command) => command === 'login')).toHaveLength(1);
  });

  it('is opened anew, once, when a read meets a 401', async () => {
    const cloud = cloudOf((_, logins) => (logins === 1 ? refusal(401, 'session expired') : found));
    expect((await cloud.call(list)).data).toEqual([{ id: 'z' }]);
    expect(cloud.commands()).toEqual(['login', 'listZones', 'login', 'listZones']);
    expect(cloud.seen[3]!.form.get('sessionkey')).toBe('key-2');
  });

  it('is not opened a third time', async () => {
    const cloud = cloudOf(() => refusal(401, 'not for you'));
    expect(await cloud.refused(list)).toMatchObject({ code: 'API_AUTH', apiCode: 401 });
    expect(cloud.commands()).toEqual(['login', 'listZones', 'login', 'listZones']);
  });

  it('is opened anew for a change, too: the server looked at the session before the command', async () => {
    const cloud = cloudOf((_, logins) => (logins === 1 ? refusal(401, 'session expired') : found));
    await cloud.call(change);
    expect(cloud.commands()).toEqual(['login', 'updateZone', 'login', 'updateZone']);
  });

  it('is not opened anew for a change that somebody else refused', async () => {
    const cloud = cloudOf(() => raw('<html>Unauthorized</html>', 401));
    expect(await cloud.refused(change)).toMatchObject({ code: 'API_GARBLED', fate: 'unknown' });
    expect(cloud.commands()).toEqual(['login', 'updateZone']);
  });

  it('is renewed by calls that met the same 401 together only once', async () => {
    const cloud = cloudOf(({ form }) => (form.get('sessionkey') === 'key-1' ? refusal(401, 'expired') : found));
    await Promise.all([cloud.call(list), cloud.call(list), cloud.call(list)]);
    expect(cloud.commands().filter((command) => command === 'login')).toHaveLength(2);
  });

  it('that lay unused for nearly as long as the server keeps it is renewed before a change is tried', async () => {
    const cloud = cloudOf(() => found);
    await cloud.call(change);
    cloud.clock.pass(1_619_000);
    await cloud.call(change);
    expect(cloud.commands().filter((command) => command === 'login')).toHaveLength(1);
    cloud.clock.pass(1_620_000);
    await cloud.call(change);
    expect(cloud.commands().filter((command) => command === 'login')).toHaveLength(2);
  });

  it('ends with a logout', async () => {
    const cloud = cloudOf(() => found);
    await cloud.call(list);
    await cloud.provider.close();
    const { form, request } = cloud.seen.at(-1)!;
    expect(Object.fromEntries(form)).toEqual({ command: 'logout', response: 'json', sessionkey: 'key-1' });
    expect(request.headers?.cookie).toContain('JSESSIONID=js1');
  });

  it('ends quietly when the server is gone, and needs no end when there was none', async () => {
    const gone = cloudOf(({ form }) =>
      form.get('command') === 'logout' ? new HttpFailure('broken', 'perhaps', 'x') : found,
    );
    await gone.call(list);
    await expect(gone.provider.close()).resolves.toBeUndefined();
    const unused = cloudOf(() => found);
    await unused.provider.close();
    expect(unused.seen).toEqual([]);
  });
});

describe('a login', () => {
  it('that is refused names what to check and is not tried again at once', async () => {
    const cloud = scriptedCloud([refusal(531, 'Failed to authenticate user')], passwordProfile);
    const error = await cloud.refused(change);
    expect(error).toMatchObject({ code: 'API_AUTH', apiCode: 531 });
    expect(error.hint).toMatch(/^Check the user name, password and domain of profile/);
    expect(error.message).toContain('updateZone was not sent');
    cloud.clock.pass(4_000);
    expect((await cloud.refused(list)).message).toContain('That was 4 s ago; in 6 s it is tried again. listZones was');
    expect(cloud.seen).toHaveLength(1);
    cloud.clock.pass(6_000);
    await cloud.refused(list);
    expect(cloud.seen).toHaveLength(2);
  });

  it('that gets no answer leaves no doubt about the change behind it', async () => {
    const cloud = scriptedCloud([new HttpFailure('broken', 'perhaps', 'Broke off.')], passwordProfile);
    const error = await cloud.refused(change);
    expect(error).toMatchObject({ code: 'API_UNREACHABLE', fate: 'refused' });
    expect(error.message).toContain('updateZone was not sent');
    expect(cloud.seen).toHaveLength(1);
  });

  it('that failed on the way is tried again by the next call', async () => {
    const cloud = scriptedCloud([new HttpFailure('broken', 'perhaps', 'x'), login(1), found], passwordProfile);
    await cloud.refused(list);
    expect((await cloud.call(list)).data).toEqual([{ id: 'z' }]);
  });

  it('without a session key in the answer is no login', async () => {
    const cloud = scriptedCloud([{ loginresponse: { userid: 'u' } }], passwordProfile);
    expect(await cloud.refused(list)).toMatchObject({ code: 'API_GARBLED', fate: 'refused' });
  });

  it('does not hold up a caller who stops', async () => {
    const stop = new AbortController();
    const cloud = scriptedCloud(
      [
        () => {
          stop.abort();
          return login(1);
        },
        found,
      ],
      passwordProfile,
    );
    expect(await cloud.refused(change, {}, { signal: stop.signal })).toMatchObject({
      code: 'CANCELLED',
      fate: 'refused',
    });
    expect(cloud.commands()).toEqual(['login']);
  });

  it('of a user with two factors is explained', async () => {
    const cloud = cloudOf(() => refusal(511, 'verify 2FA'));
    const error = await cloud.refused(list);
    expect(error).toMatchObject({ code: 'API_AUTH', apiCode: 511 });
    expect(error.hint).toContain('API key');
  });
});
