// Profiles from cloudmonkey's file and from the environment, and what is said of the ones that are wrong.
import { describe, expect, it } from '@jest/globals';
import type { CloudStackProfile } from '../../../../src/clouds/cloudstack/provider/profile.ts';
import { readCloudStackProfiles } from '../../../../src/clouds/cloudstack/provider/profiles.ts';

const name = '~/.cmk/config';

/** Two sound sections. */
const two = '[a]\nurl = http://a/\napikey = k\nsecretkey = s\n[b]\nurl = http://b/\napikey = k\nsecretkey = s\n';

/** As cloudmonkey 6 writes it: settings first, without a section. */
const written = `prompt       = 🐱
asyncblock   = true
timeout      = 1800
output       = json
verifycert   = true
profile      = lab
autocomplete = true

[localcloud]
url       = http://localhost:8080/client/api
username  = admin
password  = password
domain    = /
apikey    =
secretkey =

[lab]
url       = https://lab.example/client/api
username  = admin
password  = "pass word"
domain    = ROOT/dev
apikey    = lab=key==
secretkey = \`lab#secret;key\`
`;

describe('the file of cloudmonkey', () => {
  const { profiles, problems } = fromFile(written);

  it('has the keys that nobody reads named, by section and without their values', () => {
    const odd = '[a]\nurl = http://a/\napikey = k\nsecretkey = s\nprojectid = hush\n';
    expect(readCloudStackProfiles({ name, text: `${written}${odd}` }, {}).remarks).toEqual([
      `${name}: prompt, asyncblock, output, autocomplete before its sections are not read by virtspan`,
      `${name}: projectid in [a] is not read by virtspan`,
    ]);
  });

  it('gives one profile per section', () => {
    expect(profiles.map((profile) => profile.name)).toEqual(['localcloud', 'lab']);
    expect(problems).toEqual([]);
  });

  it('says which one is the default', () => {
    expect(defaults(profiles)).toEqual(['lab']);
  });

  it('prefers keys to a password, and reads values with any characters', () => {
    expect(credentials(profiles[1]!)).toEqual(['keys', 'lab=key==', 'lab#secret;key']);
    expect(credentials(profiles[0]!)).toEqual(['password', 'admin', 'password', '/']);
  });

  it('carries over address, wait and origin', () => {
    expect(profiles[1]).toMatchObject({
      url: 'https://lab.example/client/api',
      jobWaitMs: 1_800_000,
      verify: 'on',
      from: name,
    });
  });

  it('shows no credential when a profile is printed', () => {
    expect(JSON.stringify(profiles)).not.toMatch(/pass word|lab=key|lab#secret/);
  });

  it.each(['core', 'DEFAULT'])('may keep its settings in [%s]', (section) => {
    const found = fromFile(`[core]\n[${section}]\nprofile = b\nverifycert = false\ntimeout = 5\n${two}`);
    expect(defaults(found.profiles)).toEqual(['b']);
    expect(found.profiles[0]).toMatchObject({ verify: 'off', jobWaitMs: 5000 });
    expect(found.problems).toEqual([]);
  });

  it('lets a section overrule the settings', () => {
    const found = fromFile(`verifycert = false\ntimeout = 5\n${two}verifycert = TRUE\ntimeout = 7\n`);
    expect(found.profiles.map(({ verify, jobWaitMs }) => [verify, jobWaitMs])).toEqual([
      ['off', 5000],
      ['on', 7000],
    ]);
  });

  it('takes the first profile for the default when it names none', () => {
    expect(defaults(fromFile(two).profiles)).toEqual(['a']);
  });

  it('may hold comments, other line ends, a byte order mark, colons and repeated sections', () => {
    const found = fromFile(
      `\uFEFF# c\r\n; c\r\n[a]\r\nurl: http://a/client/api\r\n[b]\r\nurl=http://b/\r\n[a]\r\napikey=k\r\nSecretKey=s\r\n`,
    );
    expect(found.profiles.map((profile) => profile.url)).toEqual(['http://a/client/api', 'http://b/']);
    expect(credentials(found.profiles[0]!)).toEqual(['keys', 'k', 's']);
  });

  it('may be empty', () => {
    expect(fromFile('')).toEqual({ profiles: [], problems: [] });
  });
});

describe('a fault in the file', () => {
  it.each<[string, string, number, string]>([
    [
      'a line that is neither',
      '[a]\nurl = http://a/\napikey = k\nsecretkey = s\nmy-secret-in-a-line\n',
      5,
      'key = value',
    ],
    ['no address', '[a]\napikey = k\nsecretkey = s\n', 1, '"url" of [a] is missing'],
    ['an address that is none', '[a]\nurl = cloud.example\n', 2, 'is not an http or https URL'],
    ['an address of another scheme', '[a]\nurl = ftp://a/\n', 2, 'is not an http or https URL'],
    ['credentials in the address', '[a]\nurl = http://me:my-secret@a/\n', 2, 'holds credentials'],
    ['a query in the address', '[a]\nurl = http://a/?k=my-secret\n', 2, 'has a query'],
    ['half of the keys', '[a]\nurl = http://a/\napikey = my-secret\n', 1, 'needs "apikey" and "secretkey"'],
    ['a user without a password', '[a]\nurl = http://a/\nusername = u\n', 1, '"username" and "password"'],
    ['a wait that is no number', `timeout = soon\n${two}`, 1, '"timeout" is not a whole number'],
    ['a wait of nothing', `timeout = 0\n${two}`, 1, '"timeout" is not a whole number'],
    ['a check that is neither on nor off', `\nverifycert = maybe\n${two}`, 2, '"verifycert" is neither'],
    ['a default that does not exist', `profile = c\n${two}`, 1, '"profile" names a section'],
  ])('%s is told with its line and without its value', (_, text, line, message) => {
    const { problems } = fromFile(text);
    expect(problems[0]).toMatchObject({ from: name, line, message: expect.stringContaining(message) });
    expect(JSON.stringify(problems)).not.toContain('my-secret');
  });

  it('is told once, not once per profile', () => {
    expect(fromFile(`timeout = soon\n${two}`).problems).toHaveLength(1);
    expect(fromFile(`verifycert = maybe\n${two}`).problems).toHaveLength(1);
  });

  it('leaves the other profiles alone', () => {
    expect(fromFile(`[c]\nurl = nonsense\n${two}`).profiles.map((profile) => profile.name)).toEqual(['a', 'b']);
  });

  it('does not switch the certificate check off', () => {
    expect(fromFile(`verifycert = no\n${two}`).profiles[0]!.verify).toBe('on');
  });

  it('keeps a profile without credentials, so that a call can say what is missing', () => {
    expect(fromFile('[a]\nurl = http://a/\n').profiles[0]!.login).toEqual({ kind: 'none' });
  });
});

describe('the environment', () => {
  const env = {
    CLOUDSTACK_API_URL: 'https://env.example/client/api',
    CLOUDSTACK_API_KEY: 'env-key',
    CLOUDSTACK_SECRET_KEY: 'env-secret',
  };

  it('gives a profile that comes first and is the default', () => {
    const { profiles, problems } = readCloudStackProfiles(
      { name, text: written },
      { ...env, CLOUDSTACK_TIMEOUT: '900' },
    );
    expect(profiles.map((profile) => profile.name)).toEqual(['environment', 'localcloud', 'lab']);
    expect(defaults(profiles)).toEqual(['environment']);
    expect(credentials(profiles[0]!)).toEqual(['keys', 'env-key', 'env-secret']);
    expect(profiles[0]).toMatchObject({ url: env.CLOUDSTACK_API_URL, jobWaitMs: 900_000, from: 'environment' });
    expect(problems).toEqual([]);
  });

  it('gives none when nothing is set, and an empty variable is not set', () => {
    expect(readCloudStackProfiles(undefined, { CLOUDSTACK_API_URL: ' ', HOME: '/x', CLOUDSTACK_TIMEOUT: '9' })).toEqual(
      {
        profiles: [],
        problems: [],
      },
    );
  });

  it.each(Object.keys(env))('says that %s is missing when the others are there', (missing) => {
    const { profiles, problems } = readCloudStackProfiles(undefined, { ...env, [missing]: undefined });
    expect(problems).toEqual([{ from: 'environment', message: expect.stringContaining(`${missing} is not set`) }]);
    expect(profiles.map(({ login }) => login.kind)).toEqual(missing === 'CLOUDSTACK_API_URL' ? [] : ['none']);
  });

  it('may be wrong as well', () => {
    const { problems } = readCloudStackProfiles(undefined, {
      ...env,
      CLOUDSTACK_API_URL: 'https://a:env-pass@b/',
      CLOUDSTACK_TIMEOUT: '5m',
    });
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('CLOUDSTACK_API_URL holds credentials'),
      expect.stringContaining('CLOUDSTACK_TIMEOUT is not a whole number'),
    ]);
    expect(JSON.stringify(problems)).not.toContain('env-pass');
  });

  it('takes precedence over a section of the same name, which is told', () => {
    const { profiles, problems } = readCloudStackProfiles(
      { name, text: '[environment]\nurl = http://file/\napikey=k\nsecretkey=s' },
      env,
    );
    expect(profiles.map(({ url }) => url)).toEqual([env.CLOUDSTACK_API_URL]);
    expect(problems).toEqual([expect.objectContaining({ line: 1, message: expect.stringContaining('[environment]') })]);
  });
});

function fromFile(text: string) {
  return readCloudStackProfiles({ name, text }, {});
}

function defaults(profiles: readonly CloudStackProfile[]): readonly string[] {
  return profiles.filter(({ isDefault }) => isDefault).map((profile) => profile.name);
}

function credentials({ login }: CloudStackProfile): readonly string[] {
  if (login.kind === 'keys') return [login.kind, login.apiKey.reveal(), login.secretKey.reveal()];
  if (login.kind === 'password') return [login.kind, login.username, login.password.reveal(), login.domain];
  return [login.kind];
}

describe('what python-cs and Ansible use', () => {
  const env = {
    CLOUDSTACK_ENDPOINT: 'https://cs.example/client/api',
    CLOUDSTACK_KEY: 'key-of-cs',
    CLOUDSTACK_SECRET: 'secret-of-cs',
  };
  const ini = (text: string) => ({ name: '~/.cloudstack.ini', text });

  it('is a profile from its variables, and only where our own names say nothing: logins are never mixed', () => {
    const { profiles, problems } = readCloudStackProfiles(undefined, env);
    expect(problems).toEqual([]);
    expect(profiles).toMatchObject([{ name: 'environment', url: env.CLOUDSTACK_ENDPOINT, login: { kind: 'keys' } }]);
    const both = readCloudStackProfiles(undefined, { ...env, CLOUDSTACK_API_URL: 'https://own.example/client/api' });
    expect(both.profiles).toMatchObject([{ url: 'https://own.example/client/api', login: { kind: 'none' } }]);
  });

  it('is a profile for each section of its file, the region of the environment first', () => {
    const text =
      '[cloudstack]\nendpoint = https://a.example/api\nkey = k\nsecret = s\n' +
      '[exoscale]\nendpoint = https://b.example/api\nkey = k\nsecret = s\nverify = false\n[colors]\nx = y\n';
    const { profiles, problems } = readCloudStackProfiles(undefined, { CLOUDSTACK_REGION: 'exoscale' }, ini(text));
    expect(problems).toEqual([]);
    expect(profiles.map(({ name, url, verify, isDefault }) => [name, url, verify, isDefault])).toEqual([
      ['cloudstack', 'https://a.example/api', 'on', false],
      ['exoscale', 'https://b.example/api', 'off', true],
    ]);
  });

  it('says what is missing without a value, and hides nothing that cloudmonkey has under the same name', () => {
    const { profiles, problems } = readCloudStackProfiles(
      { name: '~/.cmk/config', text: '[cloudstack]\nurl = https://cmk.example/api\napikey = a\nsecretkey = b\n' },
      {},
      ini('[cloudstack]\nendpoint = https://a.example/api\nkey = the-key-of-cs\n'),
    );
    expect(profiles.map(({ url }) => url)).toEqual(['https://cmk.example/api']);
    expect(problems.map(({ message }) => message)).toEqual(['"secret" of [cloudstack] is not set']);
  });
});
