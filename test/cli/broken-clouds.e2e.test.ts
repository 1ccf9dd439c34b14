// `virtspan call` and `doctor` on clouds that answer wrongly, and with several profiles.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { virtspan } from './run.ts';

const job = '7c1e0000-0000-4000-8000-000000000001';
const key = 'API-KEY-of-a-test-0001';
const secret = 'SECRET-KEY-of-a-test-0002';

type Reply = (response: ServerResponse, command: string) => void;
const json =
  (status: number, body: (envelope: string) => unknown): Reply =>
  (response, command) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body(`${command.toLowerCase()}response`)));
  };
const page = (status: number, type: string, body: string): Reply => {
  return (response) => void response.writeHead(status, { 'content-type': type }).end(body);
};
const jobThatIs = (state: number, result: unknown): Reply => {
  const record = { jobid: job, jobstatus: state, jobresultcode: 0, jobresult: result };
  const asked = json(200, (envelope) => ({ [envelope]: record }));
  const started = json(200, (envelope) => ({ [envelope]: { jobid: job } }));
  return (response, command) => (command === 'queryAsyncJobResult' ? asked : started)(response, command);
};
const refusal = (code: number, text: string) =>
  json(code, (envelope) => ({ [envelope]: { uuidList: [], errorcode: code, errortext: text } }));

/** Path > how the cloud behind it answers. */
const clouds: Readonly<Record<string, Reply>> = {
  wrongkey: refusal(401, 'unable to verify user credentials'),
  html: page(502, 'text/html', '<html><h1>502 Bad Gateway</h1></html>'),
  login: page(200, 'text/html', '<!DOCTYPE html><title>Sign in</title>'),
  truncated: page(200, 'application/json', '{"listzonesresponse":{"count":1,"zone":[{"id":"a'),
  empty: page(200, 'application/json', ''),
  odd: json(200, () => ['no', 'envelope']),
  broken: (response) =>
    void response.writeHead(200, { 'content-length': '500' }).write('{"li', () => response.destroy()),
  healthy: json(200, (envelope) => ({ [envelope]: { count: 1, zone: [{ id: 'z-1', name: 'north' }] } })),
  envelope: json(200, () => ({ wonderfulresponse: { count: 1, zone: [{ id: 'z-1', name: 'north' }] } })),
  failed: jobThatIs(2, { errorcode: 533, errortext: 'Insufficient capacity' }),
  cancelled: jobThatIs(3, { errorcode: 530, errortext: 'stopped by an operator' }),
  strange: jobThatIs(17, null),
  vanished: (response, command) =>
    (command === 'queryAsyncJobResult' ? refusal(431, 'no such job') : jobThatIs(0, null))(response, command),
};

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString('utf8');
    });
    request.on('end', () => {
      const command = new URLSearchParams(body).get('command') ?? '';
      clouds[request.url!.split('/')[1]!]!(response, command);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const login = (url: string) => ({
  CLOUDSTACK_API_URL: url,
  CLOUDSTACK_API_KEY: key,
  CLOUDSTACK_SECRET_KEY: secret,
});
const list = ['call', 'cloudstack_list_zones'];
const create = ['call', 'cloudstack_create_affinity_group', 'name=a', 'type=host anti-affinity', 'wait_ms=1000'];

describe('virtspan call on a cloud that is not well', () => {
  it.each([
    ['wrongkey', list, 'API_AUTH', 1, 'profile "environment"'],
    ['html', list, 'API_GARBLED', 3, 'an HTML page (status 502'],
    ['login', list, 'API_GARBLED', 3, 'login page'],
    ['truncated', list, 'API_GARBLED', 3, 'incomplete'],
    ['empty', list, 'API_GARBLED', 3, 'nothing at all'],
    ['odd', list, 'API_GARBLED', 3, 'of another form'],
    ['broken', list, 'API_UNREACHABLE', 3, 'broke off'],
    ['html', create, 'API_GARBLED', 3, 'Do not send createAffinityGroup again'],
    ['broken', create, 'API_UNREACHABLE', 3, 'Whether createAffinityGroup ran is unknown'],
    ['failed', create, 'JOB_FAILED', 1, 'failed (533): Insufficient capacity'],
    ['cancelled', create, 'JOB_CANCELLED', 1, 'stopped by an operator'],
    ['strange', create, 'API_GARBLED', 3, 'no known state'],
    ['vanished', create, 'JOB_VANISHED', 3, job],
  ] as const)('that answers "%s" tells %j what happened', async (cloud, args, code, exit, says) => {
    const ran = await virtspan(args, { env: login(`${origin}/${cloud}/client/api`) });
    expect(ran.stderr).toMatch(new RegExp(`^${code}: `));
    expect(ran.stderr).toContain(says);
    expect(ran.stderr).not.toContain(key);
    expect(ran.stderr).not.toContain(secret);
    expect(ran.stdout).toBe('');
    expect(ran.code).toBe(exit);
  });

  it('takes no answer that belongs to another command', async () => {
    const ran = await virtspan([...list, '--json'], { env: login(`${origin}/envelope/client/api`) });
    expect(JSON.parse(ran.stdout)).toMatchObject({ error: { code: 'API_GARBLED' } });
  });

  it('knows that nothing was sent to a host that is dead', async () => {
    const ran = await virtspan([...create, '--json'], { env: login('http://127.0.0.1:9/client/api') });
    const { error } = JSON.parse(ran.stdout);
    expect(error).toMatchObject({
      code: 'API_UNREACHABLE',
      fate: 'refused',
      message: expect.stringContaining('ECONNREFUSED'),
    });
    expect(ran.code).toBe(1);
  });
});

describe('a configuration of which nothing can be used', () => {
  const env = { CLOUDSTACK_API_URL: 'cloud.example', CLOUDSTACK_API_KEY: key, CLOUDSTACK_SECRET_KEY: secret };

  it('is refused: a simulator does not pass for the cloud that was meant', async () => {
    for (const args of [list, ['serve']]) {
      const ran = await virtspan(args, { env });
      expect(ran.stderr).toContain('CONFIG_INVALID');
      expect(ran.stderr).toContain('CLOUDSTACK_API_URL is not an http or https URL');
      expect(ran.stderr).not.toContain(secret);
      expect(ran.stdout).toBe('');
      expect(ran.code).toBe(1);
    }
    const { stdout, code } = await virtspan(['doctor'], { env });
    expect(stdout).toContain('! environment: CLOUDSTACK_API_URL is not an http or https URL');
    expect(code).toBe(1);
  });

  it('does not matter when the simulators are asked for', async () => {
    expect((await virtspan([...list, '--simulate'], { env })).code).toBe(0);
  });
});

describe('several profiles', () => {
  const home = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'virtspan-profiles-'));
    mkdirSync(join(folder, '.cmk'));
    const section = (name: string, cloud: string) =>
      `[${name}]\nurl = ${origin}/${cloud}/client/api\napikey = ${key}-${name}\nsecretkey = ${secret}-${name}\n`;
    const text = `prompt = cloud\nprofile = south\n\n${section('north', 'healthy')}\n${section('south', 'wrongkey')}`;
    writeFileSync(join(folder, '.cmk/config'), text);
    return folder;
  };

  it('are all tried by doctor, which shows no secret', async () => {
    const { stdout, stderr, code } = await virtspan(['doctor'], {
      env: { HOME: home(), ...login(`${origin}/html/client/api`) },
    });
    expect(stdout).toContain(`FAIL cloudstack environment (default): ${origin}/html/client/api, from environment`);
    expect(stdout).toContain(`cloudstack north: ${origin}/healthy/client/api, from ~/.cmk/config`);
    expect(stdout).toContain(`FAIL cloudstack south: ${origin}/wrongkey/client/api, from ~/.cmk/config`);
    for (const text of [key, secret]) expect(stdout + stderr).not.toContain(text);
    expect(code).toBe(1);
  });

  it('are picked per call, by the argument or by the option; without either the default counts', async () => {
    const env = { HOME: home() };
    const north = { items: [{ name: 'north' }] };
    expect(JSON.parse((await virtspan([...list, 'profile=north', '--json'], { env })).stdout)).toMatchObject(north);
    expect(JSON.parse((await virtspan([...list, '--profile', 'north', '--json'], { env })).stdout)).toMatchObject(
      north,
    );
    expect((await virtspan(list, { env })).stderr).toContain('profile "south"');
    const unknown = await virtspan([...list, 'profile=nort'], { env });
    expect(unknown.stderr).toMatch(/PROFILE_UNKNOWN: .*"nort".*"north"/);
    expect(unknown.code).toBe(1);
  });
});
