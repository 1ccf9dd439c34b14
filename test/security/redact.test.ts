import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Json } from '../../src/contract/tool.ts';
import { redact, redactText } from '../../src/security/redact.ts';
import { createSecretNames, looksSecret } from '../../src/security/secret-names.ts';
import { knownValues } from '../../src/security/secret-values.ts';

const names = createSecretNames({
  secret: ['password', 'privatekey', 'websocket', 'configdata'],
  maybe: ['url', 'details', 'value'],
});
const clean = (value: Json, known: readonly string[] = []): Json => redact(value, names, knownValues(known)).value;

describe('names that hold secrets', () => {
  it.each([
    'password',
    'adminPassword',
    'X-Auth-Token',
    'secret_key',
    'apikey',
    'bind.password',
    'pwd',
    'PSK',
    'userData',
    'tls.key',
    'client-key-data',
    'JSESSIONID',
  ])('%s looks secret', (name) => expect(looksSecret(name)).toBe(true));

  it.each([
    'secretName',
    'passwordEnabled',
    'tokenTtl',
    'userdataid',
    'name',
    'key',
    'keypair',
    'isuserdefined',
    'secretRef',
    'apikeyaccess',
    'passwordpolicy',
  ])('%s does not', (name) => expect(looksSecret(name)).toBe(false));
});

describe('redact', () => {
  it('hides values of secret names at any depth and in any case', () => {
    expect(clean({ vm: [{ Password: 'hunter2', name: 'web-1' }] })).toEqual({
      vm: [{ Password: '[secret]', name: 'web-1' }],
    });
  });

  it('hides an object under a name that the table calls secret as a whole', () => {
    expect(clean({ websocket: { host: 'a', token: 'b' } })).toEqual({ websocket: '[secret]' });
  });

  it('takes lists of names beside lists of values as pairs', () => {
    expect(clean({ returnNames: ['user', 'pass_phrase'], returnval: ['joe', 'hunter2'] })).toEqual({
      returnNames: ['user', 'pass_phrase'],
      returnval: ['joe', '[secret]'],
    });
    const plain = { names: ['user', 'region'], values: ['joe', 'fra'], flags: ['', ''] };
    expect(clean(plain)).toBe(plain);
  });

  it.each([
    [['sshpass', '-p', 'hunter2', 'ssh', 'host'], 2],
    [['/usr/bin/mysql', '-u', 'root', '-p', 'hunter2'], 4],
    [['docker', 'login', '-u', 'joe', '-p', 'hunter2'], 5],
    [['ldapsearch', '-x', '-w', 'hunter2'], 3],
  ])('hides the password behind a short option of a program that logs in: %j', (words, at) => {
    expect(clean(words)).toEqual(words.map((word, index) => (index === at ? '[secret]' : word)));
  });

  it.each([
    [['ssh', '-p', '2222', 'host']],
    [['mysql', '-P', '3306']],
    [['mkdir', '-p', 'some/folder']],
    [['-p', 'x']],
  ])('leaves other short options as they are: %j', (words) => expect(clean(words)).toEqual(words));

  it('leaves ordinary words behind "token:" as they are, and nothing else', () => {
    const prose = 'invalid continue token: decoded key is not valid';
    expect(redactText(prose, names)).toBe(prose);
    for (const text of [
      'token: decoded',
      'token: decoded\nnext line',
      'token: dEcoDed key here',
      'token=decoded key is',
    ])
      expect(redactText(text, names)).toContain('[secret]');
    expect(redactText('a continue token: eyx93kf-2 key is not valid', names)).not.toContain('eyx93kf');
    expect(redactText('password: decoded key is not valid', names)).not.toContain('decoded');
  });

  it('hides the word behind an option of a command line', () => {
    expect(clean(['--password', 'hunter2', '-v', 'file'])).toEqual(['--password', '[secret]', '-v', 'file']);
  });

  it('hides every name below one of the table that ends in a slash', () => {
    const roots = createSecretNames({ secret: ['auth/users/'], maybe: [] });
    const value = { key: 'Auth/Users/joe-name', value: 'hunter2', 'auth/users': 'shown' };
    expect(redact(value, roots).value).toEqual({ ...value, value: '[secret]' });
  });

  it('finds the value that Kubernetes says is invalid, and leaves its other words', () => {
    expect(redactText('spec.userData: Invalid value: "hunter2": too long', names)).toBe(
      'spec.userData: Invalid value: "[secret]": too long',
    );
    const plain = 'spec.password: Required value';
    expect(redactText(plain, names)).toBe(plain);
  });

  it.each(['X-Amz-Signature', 'X-Goog-Signature', 'sig'])('hides the %s of a signed URL', (name) => {
    expect(redactText(`https://s3.example/x?${name}=hunter2&a=1`, names)).toBe(
      `https://s3.example/x?${name}=[secret]&a=1`,
    );
  });

  it('leaves flags, empty values and references by name readable', () => {
    const value = { password: '', passwordenabled: true, secret: { secretName: 'cloud-init' }, token: null };
    expect(clean(value)).toBe(value);
  });

  it('hides numbers under secret names', () => {
    expect(clean({ password: 123456 })).toEqual({ password: '[secret]' });
  });

  it('hides the value of a pair whose name is secret', () => {
    expect(
      clean([
        { name: 'ldap.bind.password', value: 'x1' },
        { key: 'Owner', value: 'ops' },
      ]),
    ).toEqual([
      { name: 'ldap.bind.password', value: '[secret]' },
      { key: 'Owner', value: 'ops' },
    ]);
  });

  it('looks into JSON that travels as text, also twice wrapped', () => {
    const inner = JSON.stringify({ virtualmachine: { password: 'hunter2' } });
    expect(JSON.stringify(clean({ jobresult: inner, deep: JSON.stringify({ inner }) }))).not.toContain('hunter2');
  });

  it('hides user names and passwords in URLs, and secret parameters of queries', () => {
    expect(clean({ url: 'https://joe:s3cr3t@mirror.example/i.iso?token=abcd&size=4' })).toEqual({
      url: 'https://[secret]@mirror.example/i.iso?token=[secret]&size=4',
    });
  });

  it('hides private keys in PEM, even when they were cut', () => {
    expect(clean({ note: 'a\n-----BEGIN RSA PRIVATE KEY-----\nMIIE' })).toEqual({ note: 'a\n[secret]' });
  });

  it('keeps certificates, image digests and ordinary sentences', () => {
    const value = {
      certificate: '-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----',
      image: 'docker://registry.example:443/os/debian@sha256:0123456789abcdef',
      text: 'Basic networking is used: state=Running, zone: fra1',
    };
    expect(clean(value)).toBe(value);
  });

  it('hides a secret elsewhere in the same answer once its field gave it away', () => {
    expect(clean({ password: 'correct-horse', displaytext: 'set to correct-horse today' })).toEqual({
      password: '[secret]',
      displaytext: 'set to [secret] today',
    });
  });

  it('does not hide half of a word or of a time because a hidden field held a word or a date', () => {
    const settings = { password: '2026-11-30', passphrase: 'cluster' };
    const rest = { created: '2026-11-30T15:59:23Z', note: 'on 2026-11-30: the cluster, no clusters', word: 'cluster' };
    expect(clean({ settings, ...rest })).toEqual({
      settings: { password: '[secret]', passphrase: '[secret]' },
      created: '2026-11-30T15:59:23Z',
      note: 'on [secret]: the [secret], no clusters',
      word: '[secret]',
    });
    expect(clean({ note: 'myclusters of 2026-11-30T' }, ['cluster'])).toEqual({ note: 'my[secret]s of 2026-11-30T' });
  });

  it('hides credentials of the profile in every spelling', () => {
    const secret = 'Zm9v/bar+~key=';
    const text = `${secret} ${encodeURIComponent(secret)} ${Buffer.from(secret).toString('base64')} ${JSON.stringify(secret)}`;
    expect(clean({ text }, [secret])).toEqual({ text: '[secret] [secret] [secret] "[secret]"' });
  });

  it('hides secrets used as names of members', () => {
    expect(clean({ m: { 'correct-horse': 1 } }, ['correct-horse'])).toEqual({ m: { '[secret]': 1 } });
  });

  it('keeps a member called __proto__ a member', () => {
    const value = JSON.parse('{"__proto__":{"password":"hunter2"}}') as Json;
    expect(JSON.stringify(clean(value))).toBe('{"__proto__":{"password":"[secret]"}}');
  });

  it('hides what is nested too deeply to be looked at', () => {
    let value: Json = { password: 'hunter2' };
    for (let level = 0; level < 100; level++) value = [value];
    expect(JSON.stringify(clean(value))).not.toContain('hunter2');
  });
});

describe('redactText', () => {
  it.each([
    'Invalid password=hunter2!x, try again',
    'password: "hunter2!x"',
    '{\\"password\\":\\"hunter2!x\\"}',
    "api_key => 'hunter2!x'",
    '<ns:password>hunter2!x</ns:password>',
    'details[0].password=hunter2!x&a=b',
    'The new password is hunter2!x',
    'https://joe:hunter2!x@host/',
    '?sessionkey=hunter2!x',
  ])('hides the secret in %j', (text) => expect(redactText(text, names)).not.toContain('hunter2!x'));

  it.each([
    ['Authorization: Bearer onlyletters', 'Authorization: [secret]'],
    ['Authorization: Token S3cretValue', 'Authorization: [secret]'],
    ['authorization=Negotiate YIIabc==', 'authorization=[secret]'],
    ['Proxy-Authorization: ApiKey S3cretValue, next', 'Proxy-Authorization: [secret], next'],
    ['Authorization: Digest username="a", response="S3cret" then', 'Authorization: [secret] then'],
    ['Authorization: AWS4-HMAC-SHA256 Credential=A, Signature=S3cret', 'Authorization: [secret]'],
    ['ran tool --password hunter --force', 'ran tool --password [secret] --force'],
    ["--secret-key 'S3cret value' x", '--secret-key [secret] x'],
    ['wrong password "hunter22" for web-1', 'wrong password "[secret]" for web-1'],
    ['url=http%3A%2F%2Fh%3Fpassword%3DS3cretValue', 'url=http%3A%2F%2Fh%3Fpassword%3D[secret]'],
  ])('hides what its form gives away in %j', (text, shown) => expect(redactText(text, names)).toBe(shown));

  it.each([
    'serve with --tokens tokens.yaml --tls-key key.pem',
    'use --token-file PATH',
    'secrets "db-creds" not found',
    'no parameter "pass". Did you mean "password"?',
    '1 - password changed',
  ])('leaves %j as it is', (text) => expect(redactText(text, names)).toBe(text));

  it('takes time in proportion to the length, whatever the text', () => {
    for (const part of [
      'a',
      'a.',
      '"',
      '=',
      'password',
      '<a',
      'eyJ',
      '-----BEGIN ',
      '\\"',
      'http://',
      'a[',
      '-a ',
      'password "',
      'Authorization: Digest a=b, c=',
      'a%3D',
      'Authorization: Key ',
    ]) {
      const text = part.repeat(Math.ceil(200_000 / part.length));
      expect(redactText(text, names).length).toBeGreaterThan(0);
    }
  });
});

describe('planted secrets', () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9!$%*+_.~-]{12,40}$/);
  const place = fc.constantFrom<(text: string) => Json>(
    (it) => ({ password: it }),
    (it) => ({ nested: [{ privateKey: it }] }),
    (it) => ({ jobresult: JSON.stringify({ key: { secretkey: it } }) }),
    (it) => ({ details: { 'vm.password': it } }),
    (it) => ({ errortext: `failed with password=${it}` }),
    (it) => ({ url: `https://u:${encodeURIComponent(it)}@h/x` }),
    (it) => ({ name: 'api.secret', value: it }),
    (it) => ({ userdata: Buffer.from(it).toString('base64') }),
    (it) => ({ tokens: [it, { token: it }] }),
    (it) => ({ note: `-----BEGIN PRIVATE KEY-----\n${it}\n-----END PRIVATE KEY-----` }),
  );

  it('never survive, wherever they stand', () => {
    fc.assert(
      fc.property(
        secret,
        fc.array(place, { minLength: 1, maxLength: 4 }),
        fc.jsonValue({ maxDepth: 3 }),
        (text, places, rest) => {
          const value = { rest: rest as Json, planted: places.map((put) => put(text)) };
          const shown = JSON.stringify(clean(value));
          expect(shown).not.toContain(`"${text}"`);
          expect(JSON.stringify((JSON.parse(shown) as { planted: Json }).planted)).not.toContain(text);
        },
      ),
    );
  });

  it('are gone for good: what was redacted does not change again', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const once = clean(value as Json);
        expect(clean(once)).toEqual(once);
      }),
    );
  });
});
