// Tokens of every wrong kind, and principals that reach for what is another's.
import { spawn } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, SignJWT } from 'jose';
import { answerOf, ask, endAll, fileWith, initialize, start, stop, type Up } from '../server/http-client.ts';
import { emptyEnvironment, main } from '../server/process.ts';

afterAll(endAll);

describe('The server with tokens', () => {
  const token = (name: string): string => createHash('sha256').update(`secret of ${name}`).digest('base64url');
  const line = (name: string, more = ''): string =>
    `  - { principal: ${name}, sha256: ${createHash('sha256').update(token(name)).digest('hex')}${more} }`;
  let up: Up;
  beforeAll(async () => {
    const file = fileWith(['tokens:', line('alice'), line('bob'), line('carol', ', expires: 2020-01-01')].join('\n'));
    const policy = fileWith('version: 1\nprincipals: { alice: admin, "*": viewer }');
    up = await start(['--tokens', file, '--policy', policy]);
  });

  it('lets nobody in without one, and says how to ask', async () => {
    const response = await initialize(up.url);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    for (const wrong of ['wrong', token('carol')]) {
      const refused = await initialize(up.url, { authorization: `Bearer ${wrong}` });
      expect(refused.status).toBe(401);
      expect(refused.headers.get('www-authenticate')).toContain('invalid_token');
      expect(await refused.text()).not.toContain(wrong);
    }
  });

  it('takes no token from the address', async () => {
    const url = new URL(up.url);
    url.searchParams.set('access_token', token('alice'));
    expect((await initialize(url.href)).status).toBe(401);
  });

  it('gives each principal its own rights', async () => {
    const change = {
      name: 'call_write',
      arguments: { tool: 'cloudstack_start_virtual_machine', arguments: { id: 'web-1' } },
    };
    const as = async (name: string) =>
      JSON.stringify(await answerOf(await ask(up.url, 'tools/call', change, { token: token(name) })));
    expect(await as('bob')).toContain('POLICY_DENIES');
    expect(await as('alice')).not.toContain('POLICY_DENIES');
  });

  it('knows no session of somebody else', async () => {
    const opened = await initialize(up.url, { authorization: `Bearer ${token('alice')}` });
    const id = opened.headers.get('mcp-session-id')!;
    const list = (name: string) =>
      fetch(up.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json, text/event-stream',
          'mcp-session-id': id,
          authorization: `Bearer ${token(name)}`,
        },
        body: JSON.stringify({ jsonrpc: '2.0', id: 2, method: 'tools/list' }),
      });
    expect((await list('bob')).status).toBe(404);
    expect((await list('alice')).status).toBe(200);
  });

  it('takes no answer to a question that was put to somebody else', async () => {
    const capabilities = { elicitation: { form: {} } };
    const asked = await answerOf(await ask(up.url, 'tools/call', stop, { capabilities, token: token('alice') }));
    const { requestState } = asked.result;
    const inputResponses = { confirmation: { action: 'accept', content: { go_ahead: true } } };
    const stolen = await ask(
      up.url,
      'tools/call',
      { ...stop, inputResponses, requestState },
      { capabilities, token: token('bob') },
    );
    expect(JSON.stringify(await answerOf(stolen))).toMatch(/issued to somebody else|POLICY_DENIES/);
  });
});

describe('The server with an authorization server', () => {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const others = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const resource = 'https://virtspan.example.org/mcp';
  let issuerServer: Server;
  let issuer: string;
  let up: Up;
  beforeAll(async () => {
    const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' };
    issuerServer = createServer((_, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ keys: [jwk] }));
    });
    await new Promise<void>((resolve) => issuerServer.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(issuerServer.address() as AddressInfo).port}`;
    up = await start(['--oauth-issuer', issuer, '--public-url', resource, '--oauth-scopes', 'virtspan']);
  });
  afterAll(() => {
    issuerServer.close();
  });

  const sign = (claims: object, { key = keys.privateKey, aud = resource, iss = issuer, exp = '5m' } = {}) =>
    new SignJWT({ scope: 'openid virtspan', ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setSubject('dora')
      .setIssuer(iss)
      .setAudience(aud)
      .setExpirationTime(exp)
      .sign(key);
  const with_ = (token: string) => initialize(up.url, { authorization: `Bearer ${token}` });

  it('says where tokens come from', async () => {
    const refused = await initialize(up.url);
    expect(refused.headers.get('www-authenticate')).toContain(
      'resource_metadata="https://virtspan.example.org/.well-known/oauth-protected-resource/mcp"',
    );
    for (const path of ['/.well-known/oauth-protected-resource', '/.well-known/oauth-protected-resource/mcp']) {
      const metadata = await (await fetch(new URL(path, up.url))).json();
      expect(metadata).toMatchObject({ resource, authorization_servers: [issuer], scopes_supported: ['virtspan'] });
    }
  });

  it('takes a token that is for it, and no other', async () => {
    expect((await with_(await sign({}))).status).toBe(200);
    const refusals = [
      await sign({}, { aud: 'https://other.example.org/mcp' }),
      await sign({}, { iss: 'https://other.example.org' }),
      await sign({}, { exp: '-5m' }),
      await sign({}, { key: others.privateKey }),
      await new SignJWT({ scope: 'virtspan' })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject('dora')
        .setIssuer(issuer)
        .setAudience(resource)
        .setExpirationTime('5m')
        .sign(new TextEncoder().encode(JSON.stringify(await exportJWK(keys.publicKey)))),
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(
        JSON.stringify({ sub: 'dora', iss: issuer, aud: resource, exp: 4_000_000_000, scope: 'virtspan' }),
      ).toString('base64url')}.`,
    ];
    for (const token of refusals) expect((await with_(token)).status).toBe(401);
  });

  it('takes no claim for a name that is none: a list or an object would be one principal for many', async () => {
    for (const sub of [
      ['dora', 'admin'],
      { name: 'dora' },
      7,
      '',
      ' ',
      'do\nra',
      'dora\u0000',
      '\u0007dora',
      'do\u200bra',
    ]) {
      const token = await new SignJWT({ scope: 'virtspan', sub: sub as string })
        .setProtectedHeader({ alg: 'ES256', kid: 'one' })
        .setIssuer(issuer)
        .setAudience(resource)
        .setExpirationTime('5m')
        .sign(keys.privateKey);
      expect((await with_(token)).status).toBe(401);
    }
  });

  it('says that it cannot tell, and asks for no other token, while the keys cannot be had', async () => {
    const nobodyThere = 'http://127.0.0.1:9';
    const args = ['--oauth-issuer', nobodyThere, '--public-url', resource];
    const own = await start(args);
    const response = await initialize(own.url, { authorization: `Bearer ${await sign({}, { iss: nobodyThere })}` });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([503, null]);
    expect(response.headers.get('retry-after')).toBe('5');
  });

  it('ends what stands open with the token that opened it, and takes that token no more', async () => {
    // Clocks may be half a minute apart: these tokens end in a few seconds.
    const ending = async (how: (token: string) => Promise<Response>): Promise<Response> => {
      for (;;) {
        const response = await how(await sign({}, { exp: '-24s' }));
        if (response.status === 200) return response;
        await response.text();
      }
    };
    const opened = await with_(await sign({}));
    const id = opened.headers.get('mcp-session-id')!;
    let last = '';
    const stream = await ending((token) => {
      last = token;
      const headers = { authorization: `Bearer ${token}`, accept: 'text/event-stream', 'mcp-session-id': id };
      return fetch(up.url, { headers });
    });
    const heard = await ending((token) => ask(up.url, 'subscriptions/listen', { notifications: {} }, { token }));
    for (const response of [stream, heard]) await response.text().catch(() => 'broken off');
    expect((await with_(last)).status).toBe(401);
  }, 60_000);

  it('says which scope is missing', async () => {
    const response = await with_(await sign({ scope: 'openid' }));
    expect(response.status).toBe(403);
    expect(response.headers.get('www-authenticate')).toMatch(/error="insufficient_scope", scope="virtspan"/);
  });
});

describe('The command line', () => {
  const refusal = async (args: readonly string[]): Promise<string> => {
    const child = spawn(process.execPath, [main, 'http', ...args], {
      env: emptyEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    return `${code} ${said}`;
  };

  it('does not open an unprotected server to others', async () => {
    expect(await refusal(['--host', '0.0.0.0', '--port', '0'])).toMatch(/^2 .*needs --tokens/s);
    const file = fileWith(`tokens: [{ principal: a, sha256: ${'0'.repeat(64)} }]`);
    expect(await refusal(['--host', '0.0.0.0', '--port', '0', '--tokens', file])).toMatch(/^2 .*--tls-cert/s);
  });

  it('names what is wrong with a token file, without repeating tokens', async () => {
    const said = await refusal([
      '--port',
      '0',
      '--tokens',
      fileWith('tokens: [{ principal: a, sha256: plain-token }]'),
    ]);
    expect(said).toMatch(/file\.yaml:1:\d+: "tokens\.0\.sha256" takes 64 hexadecimal digits/);
    expect(said).not.toContain('plain-token');
  });
});
