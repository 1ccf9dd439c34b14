// A CloudStack that is newer than every known one, with commands of its own, and two older ones, behind the built server.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { type CallToolResult, ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { emptyEnvironment, main } from './process.ts';

const zero = '00000000-0000-4000-8000-000000000000';
const param = (name: string, type: string, required = false) => ({ name, type, required, length: 255 });
const text = (name: string) => ({ name, type: 'string' });

/** What 4.23 has and nobody knows yet, with what each answers. */
const own: Readonly<Record<string, { readonly row: object; readonly answer: object }>> = {
  quarantineVolume: {
    row: {
      isasync: false,
      params: [param('id', 'uuid', true), param('reason', 'string')],
      response: [text('id'), { name: 'success', type: 'boolean' }],
    },
    answer: { success: true },
  },
  listQuarantines: {
    row: { isasync: false, params: [param('page', 'integer'), param('pagesize', 'integer')], response: [text('id')] },
    answer: { count: 1, quarantine: [{ id: zero }] },
  },
  rotateSiteVault: {
    row: { isasync: false, params: [param('site', 'string', true)], response: [text('site'), text('vaulttoken')] },
    answer: { sitevault: { site: 'fra1', vaulttoken: 'not-to-be-seen-0001' } },
  },
};

const running: ChildProcess[] = [];
let listener: Server;
let client: Client;
let newer: Record<string, string>;
/** Commands that reached the cloud, without those that ask what it has. */
const sent: string[] = [];
const questions: string[] = [];
let answering: 'decline' | 'type what is asked for' = 'decline';

beforeAll(async () => {
  const { origin, env } = await simulate([]);
  const listening = await listenInBetween(origin);
  newer = { ...env, CLOUDSTACK_API_URL: env.CLOUDSTACK_API_URL!.replace(origin, listening) };
  client = await connect(newer);
});
afterAll(async () => {
  await client?.close();
  listener?.closeAllConnections();
  listener?.close();
  for (const child of running) child.kill('SIGTERM');
});
beforeEach(() => {
  sent.length = 0;
  questions.length = 0;
  answering = 'decline';
});

async function simulate(more: readonly string[]): Promise<{ origin: string; env: Record<string, string> }> {
  const child = spawn(process.execPath, [main, 'simulate', 'cloudstack', ...more, '--json'], {
    env: emptyEnvironment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  running.push(child);
  const line = await new Promise<string>((resolve) => createInterface({ input: child.stdout! }).once('line', resolve));
  return JSON.parse(line) as { origin: string; env: Record<string, string> };
}

/** Stands between: says 4.23, offers three commands more, and answers them. */
async function listenInBetween(origin: string): Promise<string> {
  listener = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const url = new URL(request.url!, origin);
    const command = url.searchParams.get('command') ?? new URLSearchParams(body.toString()).get('command') ?? '';
    const respond = (answer: object): void => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer));
    };
    if (!['listApis', 'listCapabilities', 'listAccounts'].includes(command)) sent.push(command);
    if (Object.hasOwn(own, command)) return respond({ [`${command.toLowerCase()}response`]: own[command]!.answer });
    const type = request.headers['content-type'];
    const answer = await fetch(url, {
      method: request.method!,
      ...(body.length > 0 && { body, headers: type === undefined ? {} : { 'content-type': type } }),
    });
    const told = await answer.text();
    if (command === 'listApis') {
      const { api } = JSON.parse(told).listapisresponse;
      const all = [...api, ...Object.entries(own).map(([name, { row }]) => ({ name, ...row }))];
      return respond({ listapisresponse: { count: all.length, api: all } });
    }
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type')! });
    response.end(told.replace(/"cloudstackversion":"[^"]*"/, '"cloudstackversion":"4.23.0.0"'));
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
}

async function connect(env: Record<string, string>): Promise<Client> {
  const made = new Client({ name: 'e2e', version: '1' }, { capabilities: { elicitation: { form: {} } } });
  made.setRequestHandler(ElicitRequestSchema, async ({ params }) => {
    questions.push(params.message);
    if (answering === 'decline') return { action: 'decline' };
    const [[field, { description }]] = Object.entries(
      (params as { requestedSchema: { properties: Record<string, { description: string }> } }).requestedSchema
        .properties,
    ) as [[string, { description: string }]];
    return { action: 'accept', content: { [field]: description.replace('Type exactly: ', '') } };
  });
  const args = [main, '--mode', 'all'];
  await made.connect(
    new StdioClientTransport({ command: process.execPath, args, env: emptyEnvironment(env), stderr: 'ignore' }),
  );
  return made;
}
// biome-ignore lint/suspicious/noExplicitAny: a test looks wherever it wants
async function call(name: string, args: object = {}): Promise<any> {
  const result = await client.callTool({ name, arguments: { ...args } });
  return (result as CallToolResult).structuredContent;
}
const cli = (env: Record<string, string>, ...args: readonly string[]) =>
  promisify(execFile)(process.execPath, [main, ...args], { env: emptyEnvironment(env) });

describe('a CloudStack 4.23 with three commands of its own', () => {
  it('has them found, in words, as what nobody has looked at', async () => {
    // Whoever looks for a tool does not wait long for a server that is asked for the first time; a call does.
    await call('cloudstack_list_zones', { name: 'fra1' });
    const { tools } = await call('find_tools', { query: 'quarantine a volume' });
    expect(tools.map(({ tool }: { tool: string }) => tool)).toContain('cloudstack_quarantine_volume');
    expect(sent).toEqual(['listZones']);
  });

  it('is not sent one with wrong arguments, nor one that a person declines', async () => {
    const wrong = await call('cloudstack_quarantine_volume', { id: zero, because: 'x' });
    expect(wrong.error.code).toBe('PARAM_UNKNOWN');
    expect(questions).toEqual([]);
    const declined = await call('cloudstack_quarantine_volume', { id: zero });
    expect(declined.error.code).toBe('CONFIRM_DECLINED');
    expect(questions).toHaveLength(1);
    expect(sent).toEqual([]);
  });

  it('is sent them once a person has typed the phrase, and their secrets are not shown', async () => {
    answering = 'type what is asked for';
    expect((await call('cloudstack_quarantine_volume', { id: zero, reason: 'audit' })).error).toBeUndefined();
    const rotated = await call('cloudstack_rotate_site_vault', { site: 'fra1' });
    expect(rotated.error).toBeUndefined();
    expect(JSON.stringify(rotated)).toContain('fra1');
    expect(JSON.stringify(rotated)).not.toContain('not-to-be-seen');
    expect(sent).toEqual(['quarantineVolume', 'rotateSiteVault']);
  });

  it('is told apart from what is generated by coverage --live and doctor', async () => {
    const [live, doctor] = await Promise.all([
      cli(newer, 'coverage', '--provider', 'cloudstack', '--live', 'environment'),
      cli(newer, 'doctor'),
    ]);
    expect(live.stdout).toContain('which is version 4.23.0.0');
    expect(live.stdout).toContain('From 4.22.1.0 to 4.23.0.0: 3 added, 0 removed, 0 changed; nothing breaking.');
    for (const name of Object.keys(own)) expect(live.stdout).toContain(`+ ${name}`);
    expect(doctor.stdout).toContain('its version is newer than 4.22.1.0, which they are made for');
    expect(doctor.stdout).toContain('3 of its own, for which no tool was generated: listQuarantines, quarantineVolume');
  });
});

describe('older ones', () => {
  it.each([
    ['4.20.2.0', 'listGpuDevices came with 4.21'],
    ['4.19.3.0', 'createSharedFileSystem came with 4.20'],
  ])('such as %s are played, and say what came later', async (version, says) => {
    const { env } = await simulate(['--version', version]);
    const [command = ''] = says.split(' ');
    const asked = await cli(env, 'call', command, '--json').catch(({ stdout, stderr }) => ({
      stdout,
      stderr,
    }));
    const { error } = JSON.parse(asked.stdout);
    expect(error.code).toBe('NOT_OFFERED');
    expect(error.message).toContain(`${says}, and the server of profile "environment" is ${version}.`);
    const { stdout } = await cli(env, 'doctor');
    expect(stdout).toContain(`it is ${version}, and they are made for 4.22.1.0`);
  });
});
