// Every number that CloudStack answers with, and every failure on the way, as the caller reads it.
import { describe, expect, it } from '@jest/globals';
import type { ErrorCode } from '../../../../src/contract/errors.ts';
import { type FailureKind, HttpFailure } from '../../../../src/runtime/wire/http.ts';
import { startOfTime } from '../../../runtime/wire/still-clock.ts';
import { keysProfile, passwordProfile, raw, refusal, scriptedCloud, tool } from './scripted-cloud.ts';

const attach = tool('attachVolume', { id: { kind: 'uuid' }, password: { kind: 'text', secret: 'secret' } });
const list = tool('listVolumes');

describe('an error number', () => {
  it.each<[number, ErrorCode, RegExp]>([
    [400, 'API_REFUSED', /clocks/],
    [401, 'API_AUTH', /profile "lab"/],
    [405, 'API_REFUSED', /this way/],
    [429, 'API_LIMIT', /wait/],
    [430, 'API_REFUSED', /keys of maps/],
    [432, 'API_REFUSED', /unknown to this version/],
    [503, 'API_REFUSED', /shut down/],
    [511, 'API_AUTH', /two-factor/],
    [531, 'API_AUTH', /another account or domain/],
    [532, 'API_REFUSED', /allocated/],
    [533, 'API_REFUSED', /listCapacity/],
    [534, 'API_REFUSED', /maintenance/],
    [535, 'API_LIMIT', /listResourceLimits/],
    [536, 'API_REFUSED', /in use/],
    [537, 'API_REFUSED', /overlaps/],
    [499, 'API_REFUSED', /not one of those documented/],
  ])('%d becomes %s, with advice where the server gives no reason', async (number, code, hint) => {
    const error = await scriptedCloud([refusal(number, 'Failed')]).refused(attach);
    expect(error).toMatchObject({ code, apiCode: number });
    expect(error.message).toContain(`CloudStack refused attachVolume (${number}): Failed`);
    expect(error.hint).toMatch(hint);
  });

  it.each<[number, string, RegExp]>([
    [431, 'Invalid parameter', /missing, empty, of the wrong form/],
    [431, '', /missing, empty, of the wrong form/],
    [530, 'Internal error executing command, please contact your system administrator', /log holds the reason/],
    [530, 'java.lang.NullPointerException: cannot invoke that on a null value', /log holds the reason/],
  ])('%d gets its advice where "%s" is all that was said', async (number, said, hint) => {
    expect((await scriptedCloud([refusal(number, said)]).refused(list)).hint).toMatch(hint);
  });

  it.each<[number, string]>([
    [405, 'Not while the machine runs.'],
    [430, 'Parameter name is malformed: details[[0]'],
    [431, 'The virtual machine web-1 is Running; for this it has to be Stopped.'],
    [432, 'The API [listHosts] does not exist or is not available for the account for user id [0e05abbb].'],
    [432, 'Shrinking a volume needs shrinkok=true.'],
    [530, 'The zone cannot be deleted because there are servers in this zone.'],
    [531, 'Cannot perform this operation, Zone is currently disabled: fra1'],
    [531, 'Default roles cannot be deleted'],
    [534, 'Host h-1 cannot be reached.'],
    [536, 'Template ubuntu is in use by web-1.'],
  ])('%d gets none where the server says "%s"', async (number, text) => {
    const error = await scriptedCloud([refusal(number, text)]).refused(list);
    expect(error.message).toContain(text);
    expect(error.hint ?? '').toBe('');
  });

  it('counts whatever the name of the envelope is', async () => {
    const nameless = raw(JSON.stringify({ null: { errorcode: '432', errortext: 'no command' } }), 432);
    expect(await scriptedCloud([nameless]).refused(attach)).toMatchObject({ code: 'API_REFUSED', apiCode: 432 });
  });

  it.each(['errorresponse', 'attachvolumeresponse'])(
    'in %s of an answer that says 200 proves nothing',
    async (name) => {
      const answer = raw(JSON.stringify({ [name]: { errorcode: 431, errortext: 'no such disk' } }), 200);
      const error = await scriptedCloud([answer]).refused(attach);
      expect(error).toMatchObject({ code: 'API_GARBLED', fate: 'unknown' });
      expect(error.message).toContain('its status is 200, and it says error 431 (no such disk)');
      expect(error.hint).toContain('Do not send attachVolume again');
    },
  );

  it('takes its reason from the header when the body has none', async () => {
    const error = await scriptedCloud([refusal(431, '', { 'x-description': 'id is wrong' })]).refused(attach);
    expect(error.message).toContain('id is wrong');
  });

  it('says so when there is no reason at all', async () => {
    expect((await scriptedCloud([refusal(431, '')]).refused(attach)).message).toContain('no reason was given');
  });

  it('names what internal numbers in the text stand for', async () => {
    const content = {
      errorcode: 431,
      errortext: 'vm 17',
      uuidList: [{ uuid: '4f0c', description: 'vmId' }, { uuid: 'x9' }, 7],
    };
    const error = await scriptedCloud([raw(JSON.stringify({ errorresponse: content }), 431)]).refused(attach);
    expect(error.hint).toContain('Concerns vmId 4f0c, x9.');
  });

  it('leaves the outcome of a change unknown after an internal error only', async () => {
    const inside = await scriptedCloud([refusal(530, 'java.lang.NullPointerException')]).refused(attach);
    expect(inside).toMatchObject({ fate: 'unknown', hint: expect.stringContaining('Do not send attachVolume again') });
    expect((await scriptedCloud([refusal(531, 'no')]).refused(attach)).fate).toBe('failed');
    expect((await scriptedCloud([refusal(530, 'x')]).refused(list)).fate).toBe('failed');
  });

  // As a management server of 4.22 words its refusals and its accidents.
  it.each<[string, 'failed' | 'unknown']>([
    ['Entity already exists ', 'failed'],
    ['Extension has registered custom actions, remove them first', 'failed'],
    ['Backup Offering cannot be removed as it has backups associated with it.', 'failed'],
    ['Invalid scope specified', 'failed'],
    ['Internal error executing command, please contact your system administrator', 'unknown'],
    ['Cannot invoke "Object.toString()" because the return value of "java.util.Map.get(Object)" is null', 'unknown'],
    ['', 'unknown'],
  ])('530 with "%s" leaves the change %s', async (text, fate) => {
    expect((await scriptedCloud([refusal(530, text)]).refused(attach)).fate).toBe(fate);
  });

  it('passes on how long to wait', async () => {
    const error = await scriptedCloud([refusal(429, 'slow down', { 'retry-after': '120' })]).refused(list);
    expect(error.hint).toContain('Retry-After: 120');
  });
});

describe('the text of an error', () => {
  it('is one visible, bounded line', async () => {
    const error = await scriptedCloud([refusal(431, `a\n\u001b[31mb\u202e\u200bc${'x'.repeat(5000)}`)]).refused(attach);
    expect(error.message).toContain('a bcx');
    expect(error.message.length).toBeLessThan(700);
  });

  it('never repeats the credentials or a secret argument', async () => {
    const leak = 'key lab-api-key-0001, lab-secret-key-0002, password hunter2-hunter2';
    const error = await scriptedCloud([refusal(431, leak)]).refused(attach, { password: 'hunter2-hunter2' });
    expect(error.message).toContain('key [secret], [secret], password [secret]');
  });

  it('never repeats a password or a session key', async () => {
    const login = { loginresponse: { sessionkey: 'session-key-0004' } };
    const cloud = scriptedCloud([login, refusal(431, 'pass-word-0003 session-key-0004')], passwordProfile);
    expect((await cloud.refused(attach)).message).toContain('[secret] [secret]');
  });
});

describe('a refused signature', () => {
  const at = (ms: number) => ({ date: new Date(startOfTime + ms).toUTCString() });

  it.each([
    ['behind', 725_000, "This machine's clock is 725 s behind the server's"],
    ['ahead of', -90_000, "This machine's clock is 90 s ahead of the server's"],
    ['the same as', 2_000, 'The clocks agree'],
  ])('names a clock that is %s the server’s', async (_, ms, text) => {
    const error = await scriptedCloud([refusal(401, 'unable to verify user credentials', at(ms))]).refused(list);
    expect(error.hint).toContain(text);
    expect(error.hint).toContain('API key and the secret key of profile "lab"');
  });

  it('names the clock as one of the causes where no answer ever told the time', async () => {
    expect((await scriptedCloud([refusal(401, 'no')]).refused(list)).hint).toContain('A clock of this machine');
  });

  it('knows the clock of the server from an earlier answer', async () => {
    const cloud = scriptedCloud([raw('{"listvolumesresponse":{}}', 200, at(660_000)), refusal(401, 'no')]);
    await cloud.call(list);
    expect((await cloud.refused(list)).hint).toContain("This machine's clock is 660 s behind the server's");
  });

  it('is about the command where others are accepted with the same keys', async () => {
    const cloud = scriptedCloud([{ r: {} }, refusal(401, 'unable to verify user credentials')]);
    await cloud.call(list);
    const { hint } = await cloud.refused(tool('listQuotaTariffs'));
    expect(hint).toContain('the server does not know listQuotaTariffs');
    expect(hint).not.toContain('Check the API key');
  });
});

describe('a failure on the way', () => {
  it.each<[FailureKind, 'nothing' | 'perhaps', ErrorCode, 'refused' | 'unknown']>([
    ['unreachable', 'nothing', 'API_UNREACHABLE', 'refused'],
    ['tls', 'nothing', 'API_UNREACHABLE', 'refused'],
    ['invalid', 'nothing', 'CONFIG_INVALID', 'refused'],
    ['timeout', 'nothing', 'API_TIMEOUT', 'refused'],
    ['aborted', 'nothing', 'CANCELLED', 'refused'],
    ['broken', 'perhaps', 'API_UNREACHABLE', 'unknown'],
    ['timeout', 'perhaps', 'API_TIMEOUT', 'unknown'],
    ['too-large', 'perhaps', 'API_GARBLED', 'unknown'],
    ['aborted', 'perhaps', 'CANCELLED', 'unknown'],
  ])('of the kind %s with %s sent is %s, fate %s', async (kind, sent, code, fate) => {
    const error = await scriptedCloud([new HttpFailure(kind, sent, 'What happened.')]).refused(attach);
    expect(error).toMatchObject({ code, fate });
    expect(error.message).toContain('What happened.');
    expect(error.message).toContain(
      sent === 'nothing' ? 'attachVolume was not sent' : 'Whether attachVolume ran is unknown',
    );
    expect(error.hint).not.toBe('');
  });

  it('of a read does not make anybody look for changes', async () => {
    const error = await scriptedCloud([new HttpFailure('timeout', 'perhaps', 'Late.')]).refused(list);
    expect(error.message).not.toContain('unknown');
    expect(error.hint).toBe('Try again, or ask for less at a time.');
  });

  it('of the certificate names the host', async () => {
    const error = await scriptedCloud([new HttpFailure('tls', 'nothing', 'No trust.')]).refused(list);
    expect(error.hint).toContain('cloud.example:8443');
    expect(error.hint).toContain('NODE_EXTRA_CA_CERTS');
    // A profile from the environment has no such setting.
    expect(error.hint).not.toContain('switches the check off');
    const place = { ...keysProfile, unverifiedBy: 'verifycert = false in ~/.cmk/config' };
    const told = await scriptedCloud([new HttpFailure('tls', 'nothing', 'No trust.')], place).refused(list);
    expect(told.hint).toMatch(/; verifycert = false in ~\/\.cmk\/config switches the check off for it\.$/);
  });
});

describe('a read', () => {
  const found = { listvolumesresponse: { count: 1, volume: [{ id: 'v' }] } };

  it.each([
    ['a broken connection', new HttpFailure('broken', 'perhaps', 'x')],
    ['429', refusal(429, 'x', { 'retry-after': '1' })],
    ['503', refusal(503, 'x')],
    ['530', refusal(530, 'x')],
    ['a proxy without its server', raw('<html>', 503)],
  ])('is asked again after %s', async (_, step) => {
    const cloud = scriptedCloud([step, found]);
    expect((await cloud.call(list)).data).toEqual([{ id: 'v' }]);
    expect(cloud.seen).toHaveLength(2);
  });

  it.each([401, 431, 531])('is not asked again after %d', async (number) => {
    const cloud = scriptedCloud([refusal(number, 'x'), found]);
    await cloud.refused(list);
    expect(cloud.seen).toHaveLength(1);
  });
});

describe('a call that cannot be made', () => {
  it('names the profiles there are', async () => {
    const error = await scriptedCloud([{}]).refused(list, {}, { profile: 'lba' });
    expect(error).toMatchObject({ code: 'PROFILE_UNKNOWN', message: expect.stringContaining('lab') });
  });

  it('says what a profile without credentials needs', async () => {
    const cloud = scriptedCloud([{}], { ...keysProfile, login: { kind: 'none' } });
    expect(await cloud.refused(list)).toMatchObject({ code: 'CREDENTIALS_MISSING', fate: 'refused' });
    expect(cloud.seen).toEqual([]);
  });

  it('refuses a tool of another kind of cloud', async () => {
    const cloud = scriptedCloud([{}]);
    const foreign = tool('x', {}, { call: { kind: 'soap', how: 'get', on: 'IMachine' } });
    expect(await cloud.refused(foreign)).toMatchObject({ code: 'INTERNAL', fate: 'refused' });
    expect(cloud.seen).toEqual([]);
  });

  it('refuses a form that the server would not take', async () => {
    const cloud = scriptedCloud([{}]);
    const big = tool('registerUserData', { userdata: { kind: 'text', max: 9_999_999 } });
    const error = await cloud.refused(big, { userdata: '#'.repeat(900_000) });
    expect(error).toMatchObject({ code: 'PARAM_VALUE', message: expect.stringContaining('1048576') });
    expect(cloud.seen).toEqual([]);
  });

  it.each(['COMMAND', 'apiKey', 'Signature', 'response', 'expires'])('refuses a parameter called %s', async (name) => {
    const cloud = scriptedCloud([{}]);
    const odd = tool('listZones', { [name]: { kind: 'text' } });
    expect((await cloud.refused(odd, { [name]: 'x' })).code).toBe('PARAM_VALUE');
    expect(cloud.seen).toEqual([]);
  });

  it('refuses two spellings of one name, of which the server would count one', async () => {
    const cloud = scriptedCloud([{}]);
    const twice = tool('listZones', { id: { kind: 'text' }, ID: { kind: 'text' } });
    expect((await cloud.refused(twice, { id: 'a', ID: 'b' })).code).toBe('PARAM_VALUE');
  });
});

describe('more parameters than a web server reads', () => {
  it('are called that, and the change did not happen', async () => {
    const many = tool(
      'createTags',
      Object.fromEntries(Array.from({ length: 1_500 }, (_, n) => [`p${n}`, { kind: 'text' as const }])),
    );
    const args = Object.fromEntries(Array.from({ length: 1_500 }, (_, n) => [`p${n}`, 'x']));
    const error = await scriptedCloud([raw('<html>Error 404</html>', 404)]).refused(many, args);
    expect(error).toMatchObject({ code: 'API_REFUSED', fate: 'failed' });
    expect(error.message).toContain('1500 parameters');
    const few = await scriptedCloud([raw('<html>Error 404</html>', 404)]).refused(tool('createTags'));
    expect(few).toMatchObject({ code: 'API_GARBLED', fate: 'unknown' });
  });
});
