// Several principals of one server: each has their own credentials, and nothing of what is another's.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { connect as dial } from 'node:net';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  answerOf,
  ask,
  endAll,
  fileWith,
  initialize,
  type Structure,
  startOn,
  type Up,
} from '../server/http-client.ts';
import { emptyEnvironment, main } from '../server/process.ts';

let simulator: ChildProcess;
let up: Up;
const entry = (name: string, more = '') =>
  `  - { principal: ${name}, sha256: ${createHash('sha256').update(name).digest('hex')}${more} }\n`;

beforeAll(async () => {
  simulator = spawn(process.execPath, [main, 'simulate', 'cloudstack', '--json'], {
    env: emptyEnvironment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const line = await new Promise<string>((resolve) =>
    createInterface({ input: simulator.stdout! }).once('line', resolve),
  );
  const { env } = JSON.parse(line) as { env: Record<string, string> };
  const tokens = fileWith(
    `tokens:\n${entry('alice', ', scopes: [clouds:destroy]')}${entry('bob')}${entry('carol')}${entry('dave')}`,
  );
  const policy = fileWith('version: 1\nprincipals: { alice: admin, bob: admin, "*": viewer }');
  const profile = (key: string, secret: string) =>
    `{ provider: cloudstack, url: "${env.CLOUDSTACK_API_URL}", api_key: { env: ${key} }, secret_key: { env: ${secret} } }`;
  const config = fileWith(`
profiles:
  of-alice: ${profile('KEY', 'SECRET')}
  of-bob: ${profile('KEY', 'WRONG')}
  more-of-alice: ${profile('KEY', 'SECRET')}
server: { policy: ${policy} }
http:
  tokens: ${tokens}
  principals:
    alice: { profiles: [of-alice, more-of-alice] }
    bob: { profiles: [of-bob] }
    carol: { profiles: [of-alice] }
  step_up:
    - { effects: [destroy], scopes: ["clouds:destroy"] }
`);
  const { CLOUDSTACK_API_KEY: KEY, CLOUDSTACK_SECRET_KEY: SECRET } = env;
  up = await startOn(['--config', config], { KEY: KEY!, SECRET: SECRET!, WRONG: 'another-secret' });
}, 60_000);
afterAll(() => {
  endAll();
  simulator?.kill('SIGKILL');
});

const call = (name: string, tool: string, args: object = {}, more: object = {}) => ({
  name,
  arguments: { tool, arguments: args, ...more },
});
const as = async (token: string, params: Record<string, unknown>, capabilities = {}): Promise<Structure> =>
  answerOf(await ask(up.url, 'tools/call', params, { token, capabilities }));
const zones = call('call_read', 'cloudstack_list_zones');

describe('A principal', () => {
  it('acts with credentials of their own, whatever they do not name', async () => {
    expect((await as('alice', zones)).result.isError).not.toBe(true);
    expect((await as('bob', zones)).result.structuredContent.error.code).toBe('API_AUTH');
  });

  it('finds no profile of somebody else, nor its name', async () => {
    const foreign = call('call_read', 'cloudstack_list_zones', {}, { profile: 'of-alice' });
    const { result } = await as('bob', foreign);
    expect(result.structuredContent.error.code).toBe('PROFILE_UNKNOWN');
    const guess = call('call_read', 'cloudstack_list_zones', {}, { profile: 'of-alic' });
    expect(JSON.stringify((await as('bob', guess)).result)).not.toContain('of-alice');
    const hello = await answerOf(await initialize(up.url, { authorization: 'Bearer bob' }));
    expect(hello.result.instructions).toContain('of-bob');
    expect(hello.result.instructions).not.toContain('of-alice');
  });

  it('is told by tools across clouds of all their clouds, and of nobody else’s', async () => {
    const health = call('call_read', 'virtspan_check_health', { show: 'all', kind: 'host' });
    const told = async (params: Record<string, unknown>) => JSON.stringify((await as('alice', params)).result);
    for (const one of [health, call('call_read', 'virtspan_check_health', { show: 'all' }, { profile: 'all' })]) {
      expect(await told(one)).toMatch(/cloudstack\/of-alice.*cloudstack\/more-of-alice/s);
      expect(await told(one)).not.toContain('of-bob');
    }
    const others = call('call_read', 'virtspan_check_health', {}, { profile: 'of-bob' });
    expect(await told(others)).toContain('PROFILE_UNKNOWN');
    expect(JSON.stringify((await as('dave', health)).result)).toContain('PROFILE_UNKNOWN');
  });

  it('who is not named has none', async () => {
    expect((await as('dave', zones)).result.structuredContent.error.code).toBe('PROFILE_UNKNOWN');
  });

  it('is told by find_tools what is refused to them, and not what is refused to others', async () => {
    const find = {
      name: 'find_tools',
      arguments: { query: 'start a stopped virtual machine', provider: 'cloudstack' },
    };
    expect(JSON.stringify((await as('carol', find)).result)).toContain('Refused by the policy');
    expect(JSON.stringify((await as('alice', find)).result)).not.toContain('Refused by the policy');
  });

  it('steps up to a scope for the tools that need it, and for no others', async () => {
    const destroy = call('call_destructive', 'cloudstack_destroy_virtual_machine', { id: 'web-1' });
    for (const params of [destroy, call('call_destructive', 'destroyVirtualMachine', { id: 'web-1' })]) {
      const refused = await ask(up.url, 'tools/call', params, { token: 'bob' });
      expect(refused.status).toBe(403);
      expect(refused.headers.get('www-authenticate')).toContain('error="insufficient_scope", scope="clouds:destroy"');
    }
    const many = call('call_write', 'virtspan_change_many', { action: 'stop', names: ['web-1'] });
    expect((await ask(up.url, 'tools/call', many, { token: 'bob' })).status).toBe(403);
    const script = { name: 'run_script', arguments: { code: 'return 1' } };
    expect((await ask(up.url, 'tools/call', script, { token: 'bob' })).status).toBe(403);
    expect((await ask(up.url, 'tools/call', zones, { token: 'bob' })).status).toBe(200);
    expect((await ask(up.url, 'tools/call', destroy, { token: 'alice' })).status).toBe(200);
  });

  it('gets around no scope in a session: not by a batch, nor by a message that is none', async () => {
    const destroy = call('call_destructive', 'cloudstack_destroy_virtual_machine', { id: 'web-1' });
    const opened = await initialize(up.url, { authorization: 'Bearer bob' });
    const headers = {
      ...{ 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      ...{ authorization: 'Bearer bob', 'mcp-session-id': opened.headers.get('mcp-session-id')! },
    };
    await opened.text();
    const message = { jsonrpc: '2.0', id: 5, method: 'tools/call', params: destroy };
    const post = (body: unknown) => fetch(up.url, { method: 'POST', headers, body: JSON.stringify(body) });
    expect((await post(message)).status).toBe(403);
    const list = { jsonrpc: '2.0', id: 6, method: 'tools/list' };
    for (const body of [[message], [list, message], [[message]], { ...message, jsonrpc: '1.0' }, { 0: message }]) {
      const refused = await post(body);
      expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('Invalid request')]);
    }
  });
});

/** Bytes as they are, and all that came back until the server hung up or said all it had to. */
function raw(text: string, isWhole: (said: string) => boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = dial(Number(new URL(up.url).port), '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => {
      said += chunk.toString();
      if (isWhole(said)) socket.destroy();
    });
    socket.once('close', () => resolve(said));
    socket.once('error', reject);
  });
}
const statuses = (said: string): readonly number[] =>
  [...said.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, code]) => Number(code));
const head = (more: string): string => {
  const { port } = new URL(up.url);
  return `POST /mcp HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\n${more}`;
};
const hidden = 'POST /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\n\r\n{}';

describe('A smuggler', () => {
  it.each([
    ['two lengths', `Content-Length: 4\r\nContent-Length: 6\r\n\r\n{}{}${hidden}`],
    ['a length and chunks', `Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`],
    ['chunks under a blurred name', `Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${hidden}`],
    ['a folded header', `Authorization: Bearer alice\r\n folded\r\nContent-Length: 2\r\n\r\n{}${hidden}`],
  ])('gets one refusal for %s, and nothing behind it is read', async (_, more) => {
    const said = await raw(head(more), (text) => statuses(text).length > 0 && /\r\n\r\n/.test(text));
    expect(statuses(said)).toEqual([400]);
  });

  it.each([
    ...['localhost@evil.example.com', 'localhost:80@evil.example.com', 'localhost:99999', 'localhost:80:80'],
    ...[
      'evil.example.com\\@localhost',
      'localhost/evil',
      'localhost\\evil',
      'localhost?evil',
      'localhost#evil',
      'localhost.',
    ],
  ])('is turned away with the Host %s', async (host) => {
    const text = `POST /mcp HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`;
    expect([400, 403]).toContain(statuses(await raw(text, () => false))[0]);
  });

  it.each([
    ...[
      'null',
      'file://',
      'http://localhost.evil.example.com',
      'http://localhost\\.evil.example.com',
      'http://localhost@evil.example.com',
    ],
    ...['http://localhost/evil', 'http://localhost#evil', 'javascript:localhost'],
  ])('is turned away with the Origin %s', async (origin) => {
    const text = head(`Origin: ${origin}\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`);
    expect(statuses(await raw(text, () => false))).toEqual([403]);
  });

  it('gains nothing from a second Host or Authorization header', async () => {
    const body = '{"jsonrpc":"2.0","id":1,"method":"tools/list"}';
    const length = `Content-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;
    const twoHosts = await raw(head(`Host: evil.example.com\r\n${length}`), () => false);
    expect(statuses(twoHosts)[0]).toBeGreaterThanOrEqual(400);
    const twoTokens = await raw(
      head(`Authorization: Bearer nobody\r\nAuthorization: Bearer alice\r\n${length}`),
      () => false,
    );
    expect(statuses(twoTokens)).toEqual([401]);
  });

  it('fixes no session: an id is only ever given out, to the one who opened it', async () => {
    const made = await initialize(up.url, { authorization: 'Bearer alice', 'mcp-session-id': 'fixed' });
    expect([made.status, made.headers.get('mcp-session-id')]).toEqual([404, null]);
    const [one, two] = await Promise.all(
      ['alice', 'alice'].map((token) => initialize(up.url, { authorization: `Bearer ${token}` })),
    );
    const ids = [one!, two!].map(({ headers }) => headers.get('mcp-session-id')!);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[\w-]{32,}$/);
  });
});
